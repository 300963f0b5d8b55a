/** A box in units, or in px. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What is to be drawn: a file of drawings, and the box of each of them in units, by its name. */
export interface Order {
  readonly url: string;
  readonly parts: Readonly<Record<string, Square>>;
  readonly density: number; // px a unit
  readonly grain: number; // what the file counts in: so many to a unit
}

/** Drawings beside each other in one picture, and where each lies in it, in px. */
export interface Traced {
  readonly picture: ImageData | ImageBitmap; // whoever has it closes it; upside down, as the card has it, where it is an ImageBitmap
  readonly boxes: Readonly<Record<string, Square>>;
}

const WIDEST = 2048; // px of a picture, so that any graphics card takes it
const GAP = 4; // px between drawings, so that filtering never mixes two

/** Draws a file of drawings in that density; undefined when it cannot be had. */
export async function trace({ url, parts, density, grain }: Order): Promise<Traced | undefined> {
  const answer = await fetch(url);
  if (!answer.ok) return undefined;
  const drawings = groupsIn(await answer.text());
  if (Object.keys(parts).some((name) => !drawings.has(name))) return undefined;
  const { boxes, width, height } = packed(parts, density);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return undefined;
  const honest = givesBack(pen);
  for (const [name, { x, y, w, h }] of Object.entries(parts)) {
    const box = boxes[name];
    const drawing = drawings.get(name);
    if (!box || drawing === undefined) continue;
    const [across, down] = [box.w / w, box.h / h]; // px a unit
    pen.setTransform(across / grain, 0, 0, down / grain, box.x - x * across, box.y - y * down);
    draw(pen, drawing);
  }
  // WebKit's card takes a worker's ImageBitmap for black; Firefox, told to hide who one is, gives noise for pixels.
  const picture = honest
    ? pen.getImageData(0, 0, width, height)
    : await createImageBitmap(canvas, { imageOrientation: 'flipY', premultiplyAlpha: 'premultiply' });
  return { picture, boxes };
}

/** The first canvas takes a while wherever it is: whoever will draw soon has one already. */
export function prepare(): void {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (pen) givesBack(pen);
}

/** Whether a canvas gives back the pixels that were drawn on it, and nothing else. */
function givesBack(pen: OffscreenCanvasRenderingContext2D): boolean {
  pen.fillStyle = '#2a2140';
  pen.fillRect(0, 0, 1, 1);
  const { data } = pen.getImageData(0, 0, 1, 1);
  pen.clearRect(0, 0, 1, 1);
  return [0x2a, 0x21, 0x40, 0xff].every((value, at) => data[at] === value);
}

/** What is in each group of a file, by the group's name. */
function groupsIn(svg: string): ReadonlyMap<string, string> {
  return new Map([...svg.matchAll(/<g id="([^"]+)">(.*?)<\/g>/gsu)].map(([, name = '', content = '']) => [name, content]));
}

/** Rows of them, the first on top. */
function packed(parts: Order['parts'], density: number): { readonly boxes: Traced['boxes']; readonly width: number; readonly height: number } {
  const boxes: Record<string, Square> = {};
  let [x, y, row, width] = [0, 0, 0, 1];
  for (const [name, part] of Object.entries(parts)) {
    const [w, h] = [Math.ceil(part.w * density), Math.ceil(part.h * density)];
    if (x > 0 && x + w > WIDEST) [x, y, row] = [0, y + row + GAP, 0];
    boxes[name] = { x, y, w, h };
    x += w + GAP;
    width = Math.max(width, x - GAP);
    row = Math.max(row, h);
  }
  return { boxes, width, height: Math.max(1, y + row) };
}

/** Paths, filled: our drawings are of nothing else. */
function draw(pen: OffscreenCanvasRenderingContext2D, drawing: string): void {
  for (const [, attributes = ''] of drawing.matchAll(/<path ([^>]*?)\/>/gu)) {
    const of = (name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
    pen.fillStyle = of('fill') ?? '#000';
    pen.globalAlpha = Number(of('opacity') ?? 1);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas is no array
    pen.fill(new Path2D(of('d')), of('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero');
  }
}
