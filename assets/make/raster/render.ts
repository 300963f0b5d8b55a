import { Resvg } from '@resvg/resvg-js';
import type { Mask, View } from './mask.ts';

/** The samples of a view that the paths cover by more than half. */
export function rasterise(paths: readonly string[], view: View): Mask {
  const body = paths.map((d) => `<path d="${d}" fill="#000" fill-rule="evenodd"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.x} ${view.y} ${view.w} ${view.h}" width="${view.w * view.scale}" height="${view.h * view.scale}">${body}</svg>`;
  const { pixels, width, height } = renderSvg(svg);
  const data = new Uint8Array(width * height);
  for (let i = 0; i < data.length; i++) data[i] = pixels[i * 4 + 3]! > 127 ? 1 : 0;
  return { view, width, height, data };
}

/** A picture of raw samples, four bytes each: red, green, blue, alpha; not premultiplied. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Draws an SVG at its own width and height. */
export function renderSvg(svg: string): Picture {
  const drawn = new Resvg(svg, { fitTo: { mode: 'original' }, font: { loadSystemFonts: false } }).render();
  return { width: drawn.width, height: drawn.height, pixels: unpremultiplied(drawn.pixels) };
}

/** Resvg gives colours already multiplied by alpha. */
function unpremultiplied(pixels: Uint8Array): Uint8Array {
  const out = new Uint8Array(pixels);
  for (let i = 0; i < out.length; i += 4) {
    const alpha = out[i + 3]!;
    if (alpha === 0 || alpha === 255) continue;
    for (let k = i; k < i + 3; k++) out[k] = Math.min(255, Math.round((out[k]! * 255) / alpha));
  }
  return out;
}
