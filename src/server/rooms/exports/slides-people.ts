import { bandColours, colours } from './colours.ts';
import type { Report } from './report.ts';
import { type Deck, FONT, slide, tint } from './slides-look.ts';
import { bandsOf, cut, fit } from './words.ts';

/** How the room stands on each dimension. */
export function dimensionsSlide(deck: Deck, { spreads }: Report): void {
  if (!spreads.some(({ people }) => people > 0)) return;
  const page = slide(deck, 'How the room leads', 'By everybody’s own votes; bands are joined where few people are in one');
  const high = Math.min(0.68, 5.4 / spreads.length);
  for (const [at, { name, people, groups }] of spreads.entries()) {
    const y = 1.65 + at * high;
    page.addText(cut(fit(name), 40), {
      x: 0.7,
      y,
      w: 3.2,
      h: high - 0.12,
      fontFace: FONT,
      fontSize: 15,
      bold: true,
      color: tint(colours.ink),
      valign: 'middle',
      margin: 0,
      fit: 'shrink',
    });
    if (people === 0) {
      page.addText('Too few people to say', {
        x: 4,
        y,
        w: 8.6,
        h: high - 0.12,
        fontFace: FONT,
        fontSize: 13,
        color: tint(colours.muted),
        valign: 'middle',
        margin: 0,
      });
      continue;
    }
    let x = 4;
    for (const group of groups) {
      const w = (8.6 * group.people) / people;
      if (w === 0) continue;
      const first = group.bands[0] ?? 'rarely';
      page.addText(`${bandsOf(group.bands)} ${group.people}`, {
        shape: deck.ShapeType.rect,
        x,
        y,
        w: w - 0.04,
        h: high - 0.12,
        fill: { color: tint(bandColours[first]) },
        fontFace: FONT,
        fontSize: 12,
        color: tint(first === 'consistently' ? colours.card : colours.ink),
        valign: 'middle',
        align: 'center',
        margin: 2,
        fit: 'shrink',
      });
      x += w;
    }
  }
}

/** What the room gave itself, before, looking back, and now. */
export function checksSlide(deck: Deck, { checks }: Report): void {
  if (!checks.some(({ before, now }) => before !== null || now !== null)) return;
  const page = slide(deck, 'Before today, and now', 'Means from 1, hardly ever, to 5, nearly always');
  const shown = (mean: number | null): string => (mean === null ? '–' : mean.toFixed(1));
  const head = ['', 'At the start', 'Looking back: before today', 'Looking back: now'].map((text) => ({
    text,
    options: { bold: true, color: tint(colours.card), fill: { color: tint(colours.brand) } },
  }));
  const rows = checks.map(({ item, before, back, now }) => [
    { text: item, options: { color: tint(colours.ink) } },
    ...[before, back, now].map((mean) => ({ text: shown(mean), options: { align: 'center' as const, bold: true, color: tint(colours.brand) } })),
  ]);
  page.addTable([head, ...rows], {
    x: 0.7,
    y: 1.7,
    w: 11.9,
    colW: [6.5, 1.6, 2.1, 1.7],
    rowH: 0.7,
    fontFace: FONT,
    fontSize: 15,
    valign: 'middle',
    border: { type: 'solid', pt: 1, color: tint(colours.haze) },
  });
}

const NOTES = 6; // on a slide
const LONGEST = 220; // letters of a note

/** What people wrote and whoever led approved. */
export function wallSlides(deck: Deck, { wall }: Report): void {
  for (let from = 0; from < wall.length; from += NOTES) {
    const page = slide(deck, 'The wall', 'In the room’s own words');
    for (const [at, note] of wall.slice(from, from + NOTES).entries()) {
      page.addText(cut(fit(note), LONGEST), {
        shape: deck.ShapeType.rect,
        x: 0.7 + (at % 3) * 4.05,
        y: 1.7 + Math.floor(at / 3) * 2.65,
        w: 3.85,
        h: 2.45,
        fill: { color: tint(at % 2 === 0 ? colours.card : colours.brandSoft) },
        line: { color: tint(colours.haze), width: 1 },
        fontFace: FONT,
        fontSize: 15,
        color: tint(colours.ink),
        valign: 'middle',
        align: 'center',
        margin: 10,
        fit: 'shrink',
      });
    }
  }
}
