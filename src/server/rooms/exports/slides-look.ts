import type PptxGenJS from 'pptxgenjs';
import { colours } from './colours.ts';

/** Slides while they are made. */
export type Deck = PptxGenJS;

/** Fonts that are on the machines on which slides are shown. */
export const FONT = 'Trebuchet MS';
/** Of headings. */
export const HEAD = 'Georgia';

/** A slide in inches. */
export const SIZE = { wide: 13.33, high: 7.5 } as const;

/** A colour as slides want it. */
export const tint = (colour: string): string => colour.replace('#', '').toUpperCase();

/** A new slide with its heading. */
export function slide(deck: Deck, title: string, about: string): PptxGenJS.Slide {
  const page = deck.addSlide();
  page.background = { color: tint(colours.paper) };
  page.addShape('rect', { x: 0, y: 0, w: SIZE.wide, h: 0.14, fill: { color: tint(colours.brand) } });
  page.addText(title, { x: 0.7, y: 0.35, w: 11.9, h: 0.65, fontFace: HEAD, fontSize: 30, bold: true, color: tint(colours.brand), margin: 0, fit: 'shrink' });
  page.addText(about, { x: 0.7, y: 1, w: 11.9, h: 0.4, fontFace: FONT, fontSize: 15, color: tint(colours.muted), margin: 0, fit: 'shrink' });
  return page;
}
