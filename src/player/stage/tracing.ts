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

/** Drawings beside each other in one picture, and where each lies in it, in px. Whoever has it closes the picture. */
export interface Traced {
  readonly picture: ImageBitmap;
  readonly boxes: Readonly<Record<string, Square>>;
}

/** The same, as it comes from a worker: in WebKit a picture of a worker's canvas is black on the card, and one of a file is right. */
export interface Drawn {
  readonly file: Blob;
  readonly boxes: Traced['boxes'];
}

const WIDEST = 2048; // px of a picture, so that any graphics card takes it
const GAP = 4; // px between drawings, so that filtering never mixes two

/** Draws a file of drawings in that density, as a card wants pictures or as people do; undefined when it cannot be had. */
export async function trace(order: Order, way: 'upside down' | 'upright' = 'upside down'): Promise<Traced | undefined> {
  const drawn = await draft(order);
  return drawn && developed(drawn, way);
}

/** What was drawn, as a picture for the card or for people. */
export async function developed({ file, boxes }: Drawn, way: 'upside down' | 'upright' = 'upside down'): Promise<Traced> {
  const picture = await createImageBitmap(file, {
    imageOrientation: way === 'upright' ? 'from-image' : 'flipY',
    premultiplyAlpha: 'premultiply',
    colorSpaceConversion: 'none',
  });
  return { picture, boxes };
}

/** Draws a file of drawings in that density; undefined when it cannot be had. */
export async function draft({ url, parts, density, grain }: Order): Promise<Drawn | undefined> {
  const answer = await fetch(url);
  if (!answer.ok) return undefined;
  const drawings = groupsIn(await answer.text());
  if (Object.keys(parts).some((name) => !drawings.has(name))) return undefined;
  const { boxes, width, height } = packed(parts, density);
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true }); // it is looked at once, and by another
  if (!pen) return undefined;
  for (const [name, { x, y, w, h }] of Object.entries(parts)) {
    const box = boxes[name];
    const drawing = drawings.get(name);
    if (!box || drawing === undefined) continue;
    const [across, down] = [box.w / w, box.h / h]; // px a unit
    pen.setTransform(across / grain, 0, 0, down / grain, box.x - x * across, box.y - y * down);
    draw(pen, drawing);
  }
  return { file: await canvas.convertToBlob(), boxes };
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
