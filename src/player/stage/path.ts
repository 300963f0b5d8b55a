/** Fills an SVG path with a colour. */
export function fillPath(context: CanvasRenderingContext2D, path: string, colour: string | CanvasGradient): void {
  context.fillStyle = colour;
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
  context.fill(new Path2D(path));
}
