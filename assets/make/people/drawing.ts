/** A layer ready to draw: SVG content and where it lies, in units. */
export interface Drawing {
  readonly content: string;
  readonly box: readonly [x: number, y: number, w: number, h: number];
}

/** A drawing as an SVG document, `density` px a unit. */
export function asSvg({ content, box }: Drawing, density = 1): string {
  const [x, y, w, h] = box;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w * density}" height="${h * density}">${content}</svg>`;
}
