import type { GameObjects, Scene } from 'phaser';
import { hex, through } from './colour.ts';
import { bleedBox, layersOf, nowhere, type Box, type Depth, type Layer, type Setting } from './kit.ts';
import type { Pictures } from './pictures.ts';

type Edge = 'top' | 'bottom';

interface Hung {
  readonly image: GameObjects.Image;
  readonly layer: Layer;
  readonly key: string | undefined; // of a picture that is held; undefined: painted here
}

/** A place in one light: what is behind the people, and what is before them. */
export class Backdrop {
  readonly setting: Setting;
  readonly behind: GameObjects.Container;
  readonly before: GameObjects.Container;
  readonly #layers: GameObjects.Container;
  readonly #scene: Scene;
  readonly #pictures: Pictures;
  #hung: Hung[] = [];
  readonly #beyond = new Map<Edge, GameObjects.Image>(); // the room goes on above and below the picture, where only words are
  #light = 0xffffff;
  #wanted = '';
  #pinned: { readonly object: GameObjects.Image; readonly parallax: number } | undefined;

  /** `setting` undefined: a plain backdrop. */
  constructor(scene: Scene, pictures: Pictures, setting: Setting | undefined) {
    this.#scene = scene;
    this.#pictures = pictures;
    this.setting = setting ?? nowhere;
    this.#layers = scene.add.container();
    this.behind = scene.add.container(0, 0, [this.#layers]);
    this.before = scene.add.container();
  }

  /** Hangs the pictures for so many device px a design px, as the card has room for them. A picture that is missing leaves a plain wall. */
  async dress(need: number, depth: Depth): Promise<void> {
    const layers = layersOf(this.setting, depth);
    const width = this.#pictures.widthFor(layers, need);
    const wanted = `${depth} ${width}`;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    const loads = await Promise.all(layers.map(async (layer) => ({ layer, loaded: await this.#pictures.layer(layer, width) })));
    if (!this.behind.active || this.#wanted !== wanted) {
      for (const { loaded } of loads) if (loaded) this.#pictures.release(loaded.key);
      return;
    }
    this.#takeDown();
    if (loads.length === 0 || loads.some(({ loaded }) => !loaded)) this.#wall(); // it shows through where a picture is missing
    for (const { layer, loaded } of loads) if (loaded) this.#hang(layer, loaded.key, 'held');
    this.light(this.#light);
  }

  /** The eye moved sideways by so many design px: what is near goes further than what is far. */
  drift(by: number): void {
    for (const { image, layer } of this.#hung) image.x = layer.x + (1 - layer.parallax) * by;
    if (this.#pinned) this.#pinned.object.displayOriginX = (-(1 - this.#pinned.parallax) * by) / this.#pinned.object.scaleX; // its own px
  }

  /** Something hangs on the layer of that name, over everything behind the people. */
  pin(object: GameObjects.Image, layer: string): void {
    const parallax = this.setting.layers.find(({ name }) => name === layer)?.parallax ?? 1;
    this.#pinned = { object, parallax };
    this.behind.add(object);
  }

  /** The light that falls on everything. */
  light(light: number): void {
    this.#light = light;
    for (const { image } of this.#hung) image.setTint(light);
    for (const image of this.#beyond.values()) image.setTint(through(image.getData('colour'), light));
  }

  destroy(): void {
    this.#takeDown();
    this.behind.destroy();
    this.before.destroy();
  }

  #takeDown(): void {
    for (const { key } of this.#hung) if (key) this.#pictures.release(key);
    this.#hung = [];
    this.#beyond.clear();
    this.#layers.removeAll(true);
    this.before.removeAll(true);
  }

  #hang(layer: Layer, key: string, kind: 'held' | 'painted'): void {
    const image = this.#scene.add.image(layer.x, layer.y, key).setOrigin(0, 0).setDisplaySize(layer.w, layer.h);
    const side = layer.name === 'fore' ? this.before : this.#layers;
    side.add(image);
    this.#hung.push({ image, layer, key: kind === 'held' ? key : undefined });
    if (layer.name === 'light') return this.#spill(layer, key, side);
    if (layer.top !== undefined) this.#extend('top', hex(layer.top), side);
    if (layer.bottom !== undefined) this.#extend('bottom', hex(layer.bottom), side);
  }

  /** Where the room goes on, its light does as well: in the picture's last rows. */
  #spill(layer: Layer, key: string, side: GameObjects.Container): void {
    const texture = this.#scene.textures.get(key);
    const { width = 0, height = 0 } = texture.source[0] ?? {};
    texture.add('top', 0, 0, 0, width, 1);
    texture.add('bottom', 0, 0, height - 1, width, 1);
    for (const [edge, y] of [
      ['top', bleedBox.y - BEYOND],
      ['bottom', bleedBox.y + bleedBox.h],
    ] as const) {
      const image = this.#scene.add.image(layer.x, y, key, edge).setOrigin(0, 0).setDisplaySize(layer.w, BEYOND);
      side.add(image);
      this.#hung.push({ image, layer, key: undefined });
    }
  }

  #wall(): void {
    const { foreground } = this.setting;
    const wall: Layer = { ...bleedBox, name: 'wall', file: '', parallax: 1, opaque: true, ...PLAIN };
    this.#hang(wall, this.#pictures.painted('wall', 64, 64, paintWall), 'painted');
    const desk: Layer = { ...wall, y: foreground, h: bleedBox.y + bleedBox.h - foreground, name: 'fore', parallax: 2.4 };
    this.#hang(desk, this.#pictures.painted('desk', 64, 64, paintDesk), 'painted');
  }

  #extend(edge: Edge, colour: number, side: GameObjects.Container): void {
    this.#beyond.get(edge)?.destroy();
    const { x, y, w, h } = beyond[edge];
    const image = this.#scene.add.image(x, y, '__WHITE').setOrigin(0, 0).setDisplaySize(w, h).setData('colour', colour);
    this.#beyond.set(edge, image);
    side.add(image);
  }
}

const PLAIN = { top: '#f4e4cf', bottom: '#6d4a74' }; // what is painted here ends in these

const BEYOND = 3000; // design px

const beyond: Readonly<Record<Edge, Box>> = {
  top: { x: bleedBox.x - bleedBox.w, y: bleedBox.y - BEYOND + 1, w: bleedBox.w * 3, h: BEYOND },
  bottom: { x: bleedBox.x - bleedBox.w, y: bleedBox.y + bleedBox.h - 1, w: bleedBox.w * 3, h: BEYOND },
};

/** Haze above, warm below: a room of no description. */
function paintWall(context: CanvasRenderingContext2D): void {
  const haze = context.createLinearGradient(0, 0, 0, 64);
  for (const [at, colour] of [
    [0, '#f4e4cf'],
    [0.62, '#e7cdb2'],
    [0.63, '#c9ab9c'],
    [1, '#8d7690'],
  ] as const)
    haze.addColorStop(at, colour);
  context.fillStyle = haze;
  context.fillRect(0, 0, 64, 64);
}

/** The edge of a desk, near and dark. */
function paintDesk(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#6d4a74';
  context.fillRect(0, 0, 64, 64);
  context.fillStyle = '#a98aa0';
  context.fillRect(0, 0, 64, 6);
}
