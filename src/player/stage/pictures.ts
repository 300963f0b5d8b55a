import type { Scene } from 'phaser';
import { atlas, bleedBox, wardrobe, type Layer } from './kit.ts';

/** A texture ready to be drawn: its name, and its px for a px of the picture it was made from. */
export interface Loaded {
  readonly key: string;
  readonly shrunk: number;
}

/** The pictures on the graphics card. One that is missing is told once, and the show goes on without it. */
export class Pictures {
  readonly #scene: Scene;
  readonly #at: (path: string) => string | undefined;
  readonly #onMissing: (path: string) => void;
  readonly #loads = new Map<string, Promise<Loaded | undefined>>();
  readonly #using = new Map<string, number>();
  #closed = false;

  /** `at`: the address of a picture, as `cast/1x/mei.webp`. */
  constructor(scene: Scene, at: (path: string) => string | undefined, onMissing: (path: string) => void) {
    this.#scene = scene;
    this.#at = at;
    this.#onMissing = onMissing;
  }

  /**
   * A layer of a place, for so many device px a design px; smaller where that cannot be had (without a network, the largest are there only if they were
   * shown before). Whoever gets it holds it, and releases it when it is no more drawn.
   */
  layer(layer: Layer, need: number): Promise<Loaded | undefined> {
    const fits = atlas.widths.findIndex((each) => each >= need * bleedBox.w * 0.9);
    const widths = (fits < 0 ? atlas.widths : atlas.widths.slice(0, fits + 1)).toReversed();
    return this.#load(
      widths.map((width) => `places/${layer.file}-${width}.webp`),
      1,
    );
  }

  /** A sheet of figures, for so many device px a unit. Whoever gets it holds it, too. */
  async sheet(file: string, need: number): Promise<(Loaded & { readonly density: string }) | undefined> {
    const density = wardrobe.densities.find((each) => each >= need * 0.95) ?? wardrobe.densities.at(-1) ?? 1;
    // A line drawn at less than two thirds of its size is smoother when the browser makes it smaller than when the card does.
    const steps = Math.ceil((need / density) * 8) / 8;
    const loaded = await this.#load([`cast/${density}x/${file}.webp`], steps > 0.7 ? 1 : steps);
    return loaded && { ...loaded, density: String(density) };
  }

  /** A picture drawn by `paint`, once. */
  painted(key: string, width: number, height: number, paint: (context: CanvasRenderingContext2D) => void): string {
    if (this.#scene.textures.exists(key)) return key;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    if (context) paint(context);
    this.#scene.textures.addCanvas(key, canvas);
    return key;
  }

  /** One who held it does no more. */
  release(key: string): void {
    this.#using.set(key, (this.#using.get(key) ?? 1) - 1);
  }

  /** Forgets what nobody holds: 10 MB a layer. */
  sweep(): void {
    for (const [key, count] of this.#using) {
      if (count > 0) continue;
      this.#using.delete(key);
      this.#loads.delete(key);
      if (!this.#closed && this.#scene.textures.exists(key)) this.#scene.textures.remove(key);
    }
  }

  /** The stage is going: what still comes is let lie. */
  close(): void {
    this.#closed = true;
  }

  /** The first of `paths` that can be had. */
  #load(paths: readonly string[], shrunk: number): Promise<Loaded | undefined> {
    const [path = ''] = paths;
    const key = `${path}@${shrunk}`;
    this.#using.set(key, (this.#using.get(key) ?? 0) + 1); // from now on, not from when it has come: a sweep may be in between
    const known = this.#loads.get(key);
    if (known) return known;
    const load = this.#fetchFirst(paths, key, shrunk).then((loaded) => {
      if (!loaded && !this.#closed) this.#onMissing(path);
      return loaded;
    });
    this.#loads.set(key, load);
    return load;
  }

  async #fetchFirst(paths: readonly string[], key: string, shrunk: number): Promise<Loaded | undefined> {
    for (const path of paths) {
      const loaded = await this.#fetch(this.#at(path), key, shrunk);
      if (loaded || this.#closed) return loaded;
    }
    return undefined;
  }

  #fetch(url: string | undefined, key: string, shrunk: number): Promise<Loaded | undefined> {
    const { promise, resolve } = Promise.withResolvers<Loaded | undefined>();
    if (url === undefined) resolve(undefined);
    else {
      const image = new Image();
      image.addEventListener('error', () => resolve(undefined), { once: true });
      image.addEventListener('load', () => resolve(this.#add(image, key, shrunk)), { once: true });
      image.src = url;
    }
    return promise;
  }

  #add(image: HTMLImageElement, key: string, shrunk: number): Loaded | undefined {
    if (this.#closed) return undefined;
    const { textures } = this.#scene;
    if (shrunk === 1) textures.addImage(key, image);
    else {
      const canvas = Object.assign(document.createElement('canvas'), {
        width: Math.ceil(image.naturalWidth * shrunk),
        height: Math.ceil(image.naturalHeight * shrunk),
      });
      const context = canvas.getContext('2d');
      if (!context) return undefined;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, image.naturalWidth * shrunk, image.naturalHeight * shrunk);
      textures.addCanvas(key, canvas);
    }
    return { key, shrunk };
  }
}
