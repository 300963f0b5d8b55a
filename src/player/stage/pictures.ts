import type { Scene } from 'phaser';
import type { Direction } from './direction.ts';
import { atlas, bleedBox, wardrobe, type Layer } from './kit.ts';
import { edgesOf, keptFirst, print, type Edges } from './print.ts';

/** A texture ready to be drawn: its name, and its px for a px of the picture it was made from. */
export interface Loaded {
  readonly key: string;
  readonly path: string; // of the picture that was had
  readonly shrunk: number;
  readonly edges: Edges; // of a sheet, none
}

const SOFT = 0.88; // of its size: a layer that is drawn so much larger is still sharp
const MOST = 195e6; // bytes: a card holds no more pictures than that
const NONE: Edges = { top: undefined, bottom: undefined };

/** The pictures on the graphics card. One that is missing is told once, and the show goes on without it. */
export class Pictures {
  readonly #scene: Scene;
  readonly #direction: Pick<Direction, 'pictureAt' | 'onMissing' | 'motion'>;
  readonly #loads = new Map<string, Promise<Loaded | undefined>>();
  readonly #using = new Map<string, number>();
  readonly #bytes = new Map<string, number>(); // on the card, or on the way to it
  readonly #waiting: (() => Promise<void>)[] = [];
  #closed = false;

  constructor(scene: Scene, direction: Pick<Direction, 'pictureAt' | 'onMissing' | 'motion'>) {
    this.#scene = scene;
    this.#direction = direction;
    scene.game.canvas.addEventListener('webglcontextrestored', () => void this.#restore());
  }

  /** How wide the pictures of these layers are to be for so many device px a design px: smaller than that where the card would hold too much at once. */
  widthFor(layers: readonly Layer[], need: number): number {
    const fits = atlas.widths.findIndex((each) => each >= need * bleedBox.w * SOFT);
    const widths = (fits < 0 ? atlas.widths : atlas.widths.slice(0, fits + 1)).toReversed();
    const held = sum([...this.#bytes.values()]);
    const more = (width: number): number => sum(layers.map((layer) => (this.#loads.has(keyOf(pathOf(layer, width))) ? 0 : bytesOf(layer, width))));
    return widths.find((width) => held + more(width) <= MOST) ?? widths.at(-1) ?? bleedBox.w;
  }

  /**
   * A layer of a place, in that width; smaller where that cannot be had (without a network, the largest are there only if they were shown before). Whoever
   * gets it holds it, and releases it when it is no more drawn.
   */
  layer(layer: Layer, width: number): Promise<Loaded | undefined> {
    const paths = atlas.widths.filter((each) => each <= width).map((each) => pathOf(layer, each));
    return this.#load(paths.toReversed(), 1, bytesOf(layer, width));
  }

  /** A sheet of figures, for so many device px a unit; another where that cannot be had. Whoever gets it holds it, too. */
  async sheet(file: string, need: number): Promise<(Loaded & { readonly density: string }) | undefined> {
    const density = wardrobe.densities.find((each) => each >= need * 0.95) ?? wardrobe.densities.at(-1) ?? 1;
    const far = (each: number): number => Math.abs(Math.log(each / density));
    const densities = wardrobe.densities.toSorted((a, b) => far(a) - far(b));
    const paths = densities.map((each) => `cast/${file}-${each}x.webp`);
    // A line drawn at less than two thirds of its size is smoother when the browser makes it smaller than when the card does.
    const steps = Math.ceil((need / density) * 8) / 8;
    const loaded = await this.#load(paths, steps > 0.7 ? 1 : steps);
    return loaded && { ...loaded, density: String(densities[paths.indexOf(loaded.path)]) };
  }

  /** Sheets that will soon be worn are fetched already. Call what comes back when they are, or will not be. */
  expect(files: readonly string[], need: number): () => void {
    const coming = files.map((file) => this.sheet(file, need));
    return () => {
      for (const each of coming) void each.then((sheet) => sheet && this.release(sheet.key));
    };
  }

  /** A picture drawn by `paint`, once. */
  painted(key: string, width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): string {
    if (this.#scene.textures.exists(key)) return key;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
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
  }

  /** The first of `paths` that can be had. */
  #load(paths: readonly string[], shrunk: number, bytes = 0): Promise<Loaded | undefined> {
    const [path = ''] = paths;
    const key = keyOf(path, shrunk);
    this.#using.set(key, (this.#using.get(key) ?? 0) + 1); // from now on, not from when it has come: a sweep may be in between
    const known = this.#loads.get(key);
    if (known) return known;
    const load = this.#printFirst(paths, key, shrunk).then((loaded) => {
      if (!loaded && !this.#closed) this.#direction.onMissing(path);
      return loaded;
    });
    this.#loads.set(key, load);
    this.#bytes.set(key, bytes);
    return load;
  }

  async #printFirst(paths: readonly string[], key: string, shrunk: number): Promise<Loaded | undefined> {
    for (const path of await keptFirst(paths, this.#direction.pictureAt)) {
      const picture = await print(this.#direction.pictureAt(path), shrunk);
      if (this.#closed) picture?.close();
      if (this.#closed) return undefined;
      if (picture) return this.#add(picture, { key, path, shrunk, edges: path.startsWith('places/') ? edgesOf(picture) : NONE });
    }
    return undefined;
  }

  #add(picture: ImageBitmap, loaded: Loaded): Loaded {
    this.#bytes.set(loaded.key, picture.width * picture.height * 4);
    this.#scene.textures.addImage(loaded.key, picture as unknown as HTMLImageElement); // it takes whatever WebGL takes
    this.#letGo(loaded.key, picture);
    return loaded;
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
    const picture = loaded && (await print(this.#direction.pictureAt(loaded.path), loaded.shrunk));
    if (!picture) return;
    const { textures } = this.#scene;
    const texture = this.#closed || !textures.exists(loaded.key) ? null : textures.get(loaded.key).source[0]?.glTexture;
    if (!texture) return picture.close();
    const { width, height, flipY, wrapS, wrapT, minFilter, magFilter, format } = texture;
    texture.update(picture, width, height, flipY, wrapS, wrapT, minFilter, magFilter, format);
    this.#letGo(loaded.key, picture);
  }

  /** The card has it now; here it would be kept a second time. */
  #letGo(key: string, picture: ImageBitmap): void {
    const texture = this.#scene.textures.get(key).source[0]?.glTexture;
    if (texture) texture.pixels = null;
    picture.close();
  }
}

const pathOf = ({ file }: Layer, width: number): string => `places/${file}-${width}.webp`;
const keyOf = (path: string, shrunk = 1): string => `${path}@${shrunk}`;
const bytesOf = ({ w, h }: Layer, width: number): number => w * h * (width / bleedBox.w) ** 2 * 4;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
