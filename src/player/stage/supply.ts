import { atlas, bleedBox, wardrobe, type Layer } from './kit.ts';
import { keptFirst, print } from './print.ts';
import type { SheetFile } from './sheet.ts';
import { Tracer } from './tracer.ts';
import type { Traced } from './tracing.ts';

/** Whatever WebGL takes. */
export type Picture = ImageBitmap | ImageData;

/** A picture that was had, and what is known of it. Whoever has it closes it. */
export interface Had {
  readonly picture: Picture;
  readonly boxes?: Traced['boxes'];
  readonly again: () => Promise<Picture | undefined>; // the same picture, once more
}

const SOFT = 0.88; // of its size: a layer that is drawn so much larger is still sharp
const DENSITIES = [0.26, 0.36, 0.5, 0.72, 1, 1.4, 2] as const; // device px a unit that figures are drawn in: one serves for what is a little more, and for what is less

/** Fetches pictures of places and has people drawn, beside everything else. It knows nothing of the card, so that it can begin before there is anybody who draws. */
export class Supply {
  readonly #pictureAt: (path: string) => string | undefined;
  readonly #tracer = new Tracer();
  readonly #ahead = new Map<string, Promise<Had | undefined>>(); // asked for before it is needed
  #closed = false;

  constructor(pictureAt: (path: string) => string | undefined) {
    this.#pictureAt = pictureAt;
  }

  /** A layer of a place, in that width; smaller where that cannot be had. */
  layer(layer: Layer, width: number): Promise<Had | undefined> {
    return this.#taken(pathOf(layer, width)) ?? this.#printFirst(layer, width);
  }

  /** A sheet of figures, drawn in so many device px a unit. */
  sheet(sheet: SheetFile, density: number): Promise<Had | undefined> {
    return this.#taken(`${sheetPathOf(sheet)}@${density}`) ?? this.#trace(sheet, density);
  }

  /** These will be asked for: they are on their way already. */
  expect(layers: readonly Layer[], width: number, sheets: readonly { readonly sheet: SheetFile; readonly density: number }[]): void {
    for (const layer of layers) this.#ahead.set(pathOf(layer, width), this.#printFirst(layer, width));
    for (const { sheet, density } of sheets) {
      const key = `${sheetPathOf(sheet)}@${density}`;
      if (!this.#ahead.has(key)) this.#ahead.set(key, this.#trace(sheet, density));
    }
  }

  /** What was expected and not asked for is let go. */
  forget(): void {
    for (const had of this.#ahead.values()) void had.then((unused) => unused && close(unused.picture));
    this.#ahead.clear();
  }

  /** Nothing is fetched or drawn any more. */
  close(): void {
    this.#closed = true;
    this.forget();
    this.#tracer.close();
  }

  #taken(key: string): Promise<Had | undefined> | undefined {
    const had = this.#ahead.get(key);
    this.#ahead.delete(key);
    return had;
  }

  /** The finest that can be had: without a network, the largest are there only if they were shown before. */
  async #printFirst(layer: Layer, width: number): Promise<Had | undefined> {
    const paths = new Set(atlas.widths.filter((each) => each <= width).map((each) => pathOf(layer, each)));
    for (const path of await keptFirst([...paths].toReversed(), this.#pictureAt)) {
      if (this.#closed) return undefined;
      const again = (): Promise<ImageBitmap | undefined> => print(this.#pictureAt(path));
      const picture = await again();
      if (picture) return { picture, again };
    }
    return undefined;
  }

  async #trace(sheet: SheetFile, density: number): Promise<Had | undefined> {
    const url = this.#pictureAt(sheetPathOf(sheet));
    if (url === undefined) return undefined;
    const order = { url, parts: sheet.parts, density, grain: wardrobe.grain };
    const traced = await this.#tracer.trace(order);
    return traced && { ...traced, again: async () => (await this.#tracer.trace(order))?.picture };
  }
}

/** How wide the pictures of a place are to be for so many device px a design px, where the card takes no larger ones than `largest` px: the widest there is room for. */
export function widthFor(need: number, largest: number, hasRoom: (width: number) => boolean): number {
  const taken = atlas.widths.filter((each) => each <= largest);
  const fits = taken.findIndex((each) => each >= need * bleedBox.w * SOFT);
  const widths = (fits < 0 ? taken : taken.slice(0, fits + 1)).toReversed();
  return widths.find(hasRoom) ?? widths.at(-1) ?? bleedBox.w;
}

/** In how many device px a unit people are drawn who need so many. */
export function densityFor(need: number): number {
  return DENSITIES.find((each) => each >= need * 0.95) ?? DENSITIES.at(-1)!;
}

/** Bytes that a layer takes on the card. */
export function bytesOf({ w, h, width: only }: Layer, width: number): number {
  return w * h * ((only ?? width) / bleedBox.w) ** 2 * 4;
}

/** Where the picture of a layer lies in that width, under `assets/`. */
export function pathOf({ file, width: only }: Layer, width: number): string {
  return `places/${file}-${only ?? width}.webp`;
}

/** Where a sheet lies, under `assets/`. */
export function sheetPathOf({ file }: SheetFile): string {
  return `cast/${file}.svg`;
}

/** A picture is four bytes a px. */
export function close(picture: Picture): void {
  if ('close' in picture) picture.close();
}
