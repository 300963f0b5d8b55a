import type { Scene } from 'phaser';
import type { Direction } from './direction.ts';
import type { Layer } from './kit.ts';
import type { SheetFile } from './sheet.ts';
import { bytesOf, close, densityFor, pathOf, sheetPathOf, widthFor, type Had, type Picture } from './supply.ts';

/** A texture ready to be drawn. Of a sheet of figures, its frames have the names of its parts. */
export interface Loaded {
  readonly key: string;
  readonly again: () => Promise<Picture | undefined>; // the picture that was had, once more
}

/** What pictures need to know of the stage. */
type Means = Pick<Direction, 'onMissing' | 'motion' | 'most' | 'largest' | 'supply'>;

/** The pictures on the graphics card. One that is missing is told once, and the show goes on without it. */
export class Pictures {
  readonly #scene: Scene;
  readonly #direction: Means;
  readonly #loads = new Map<string, Promise<Loaded | undefined>>();
  readonly #using = new Map<string, number>();
  readonly #bytes = new Map<string, number>(); // on the card, or on the way to it
  readonly #waiting: (() => Promise<void>)[] = [];
  #closed = false;

  constructor(scene: Scene, direction: Means) {
    this.#scene = scene;
    this.#direction = direction;
    scene.game.canvas.addEventListener('webglcontextrestored', () => void this.#restore());
  }

  /** How wide the pictures of these layers are to be for so many device px a design px: smaller than that where the card takes none so large, or would hold too much at once. */
  widthFor(layers: readonly Layer[], need: number): number {
    const held = sum([...this.#bytes.values()]);
    const more = (width: number): number => sum(layers.map((layer) => (this.#loads.has(pathOf(layer, width)) ? 0 : bytesOf(layer, width))));
    return widthFor(need, this.#direction.largest, (width) => held + more(width) <= this.#direction.most);
  }

  /**
   * A layer of a place, in that width; smaller where that cannot be had (without a network, the largest are there only if they were shown before). Whoever
   * gets it holds it, and releases it when it is no more drawn.
   */
  layer(layer: Layer, width: number): Promise<Loaded | undefined> {
    const path = pathOf(layer, width);
    return this.#load(path, path, () => this.#direction.supply.layer(layer, width), bytesOf(layer, width));
  }

  /** A sheet of figures, drawn for so many device px a unit. Whoever gets it holds it, too. */
  sheet(sheet: SheetFile, need: number): Promise<Loaded | undefined> {
    const density = densityFor(need);
    const path = sheetPathOf(sheet);
    const area = sum(Object.values(sheet.parts).map(({ w, h }) => w * h));
    return this.#load(`${path}@${density}`, path, () => this.#direction.supply.sheet(sheet, density), area * density ** 2 * 4);
  }

  /** Sheets that will soon be worn are fetched already. Call what comes back when they are, or will not be. */
  expect(sheets: readonly SheetFile[], need: number): () => void {
    const coming = sheets.map((sheet) => this.sheet(sheet, need));
    return () => {
      for (const each of coming) void each.then((loaded) => loaded && this.release(loaded.key));
    };
  }

  /** A picture drawn by `paint`, once. */
  painted(key: string, width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): string {
    if (this.#scene.textures.exists(key)) return key;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true }); // the card reads it, once: it need not come from the card
    if (context) paint(context);
    this.#scene.textures.addImage(key, canvas as unknown as HTMLImageElement); // as a canvas, Phaser would read it back from the card, px by px
    return key;
  }

  /** One who held it does no more. */
  release(key: string): void {
    this.#using.set(key, (this.#using.get(key) ?? 1) - 1);
  }

  /** `finer` is called when something was forgotten, so that there may be room for finer pictures; it settles when they hang. */
  whenFreed(finer: () => Promise<void>): void {
    this.#waiting.push(finer);
  }

  /** Forgets what nobody holds: 10 MB a layer. */
  sweep(): void {
    const before = this.#using.size;
    for (const [key, count] of this.#using) {
      if (count > 0) continue;
      this.#using.delete(key);
      this.#loads.delete(key);
      this.#bytes.delete(key);
      if (!this.#closed && this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
    }
    if (this.#using.size < before && !this.#closed) void Promise.all(this.#waiting.map((finer) => finer())).then(() => this.#finer());
  }

  /** The stage is going: what still comes is let lie. */
  close(): void {
    this.#closed = true;
    this.#direction.supply.close();
  }

  #load(key: string, path: string, get: () => Promise<Had | undefined>, bytes: number): Promise<Loaded | undefined> {
    this.#using.set(key, (this.#using.get(key) ?? 0) + 1); // from now on, not from when it has come: a sweep may be in between
    const known = this.#loads.get(key);
    if (known) return known;
    const load = get().then((had) => {
      if (this.#closed && had) close(had.picture);
      if (this.#closed) return undefined;
      if (!had) this.#direction.onMissing(path);
      return had && this.#add(key, had);
    });
    this.#loads.set(key, load);
    this.#bytes.set(key, bytes);
    return load;
  }

  #add(key: string, { picture, boxes = {}, again }: Had): Loaded {
    this.#bytes.set(key, picture.width * picture.height * 4);
    const texture = this.#scene.textures.addImage(key, picture as unknown as HTMLImageElement); // it hands it on
    for (const [name, { x, y, w, h }] of Object.entries(boxes)) texture?.add(name, 0, x, y, w, h);
    this.#letGo(key, picture);
    return { key, again };
  }

  /** The card was lost and is back, with nothing on it. Phaser has put back what was painted here; the pictures are fetched again. */
  async #restore(): Promise<void> {
    await Promise.all([...this.#loads.values()].map(async (load) => this.#putBack(await load)));
    this.#draw();
  }

  /** What was coarse has been taken down. */
  #finer(): void {
    this.sweep();
    this.#draw();
  }

  #draw(): void {
    if (!this.#closed) void this.#direction.motion.run('pictures', { length: 0 }, () => undefined);
  }

  async #putBack(loaded: Loaded | undefined): Promise<void> {
    const picture = await loaded?.again();
    if (!loaded || !picture) return;
    const { textures } = this.#scene;
    const texture = this.#closed || !textures.exists(loaded.key) ? null : textures.get(loaded.key).source[0]?.glTexture;
    if (!texture) return close(picture);
    const { width, height, flipY, wrapS, wrapT, minFilter, magFilter, format } = texture;
    texture.update(picture, width, height, flipY, wrapS, wrapT, minFilter, magFilter, format);
    this.#letGo(loaded.key, picture);
  }

  /** The card has it now; here it would be kept a second time. */
  #letGo(key: string, picture: Picture): void {
    const texture = this.#scene.textures.get(key).source[0]?.glTexture;
    if (texture) texture.pixels = null;
    close(picture);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
