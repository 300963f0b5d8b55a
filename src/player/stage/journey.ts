import type { GameObjects, Scene } from 'phaser';
import { Backdrop } from './backdrop.ts';
import { through } from './colour.ts';
import { facade } from './facade.ts';
import { outsideAt, type Outside } from './hours.ts';
import { Islands } from './islands.ts';
import { chart, lightOf, settingOf, type Setting } from './kit.ts';
import { mapViewOf, openBox, viewOf, type View, type Viewport } from './layout.ts';
import { easeSine, mix, type Motion } from './motion.ts';
import type { Pictures } from './pictures.ts';
import type { Where } from './room.ts';

/** A picture on the way: what is seen when it fills the stage, and which point of it the eye comes from, in design px. */
interface Level {
  readonly root: GameObjects.Container;
  readonly backdrop: Backdrop;
  readonly from: { readonly x: number; readonly y: number };
  readonly view: (viewport: Viewport) => View;
  readonly fine: number; // of its size on the way: what one only flies past is drawn more coarsely
}

const OUT = 4600; // milliseconds
const IN = 3000;
const FADE = 3200;
const FALLS: Readonly<Record<Outside, number>> = { day: 0xffffff, low: 0xe6b2ae, night: 0x6d66b4 }; // on the house and the clouds
const LOW = 0xd6a6b8; // what falls on the islands while the sun is low
const ROOM = { x: 960, y: 470 }; // design px: what of the room stays in the middle

/** From the room to the quay to the islands, and back. */
export class Journey {
  readonly root: GameObjects.Container;
  readonly house: GameObjects.Container; // belongs around the room
  readonly #scene: Scene;
  readonly #pictures: Pictures;
  readonly #motion: Motion;
  #clouds: readonly GameObjects.Image[] = [];
  #quay: Level | undefined;
  #map: Level | undefined;
  #islands: Islands | undefined;
  #far = 0; // 0 in the room, 1 above the islands
  #fading = false; // the islands come over the room, which stays where it is till then
  #viewport: Viewport = { width: 1, height: 1, safe: { top: 0, right: 0, bottom: 0, left: 0 } };
  #pixelRatio = 1;
  #dead: ReadonlySet<number> | undefined;
  #hour: Outside = 'day';

  constructor(scene: Scene, pictures: Pictures, motion: Motion) {
    this.#scene = scene;
    this.#pictures = pictures;
    this.#motion = motion;
    this.house = scene.add.container().setVisible(false);
    this.root = scene.add.container().setVisible(false);
    pictures.whenFreed(async () => void (await Promise.all(this.#levels().map((level) => this.#dress(level)))));
  }

  /** 0 in the room, 1 above the islands. */
  get far(): number {
    return this.#far;
  }

  /** The room is out of sight. */
  get hidesRoom(): boolean {
    return this.#far > 0.4 && !this.#fading;
  }

  /** The islands are seen by day, in the evening or by night, as it is there. Settles when the pictures hang. */
  async turnTo({ place, light, clock }: Where): Promise<void> {
    const hour = outsideAt({ light: lightOf(place, light), clock });
    if (hour === this.#hour) return;
    this.#hour = hour;
    this.#tint();
    if (!this.#map) return;
    this.#forget();
    await this.#build();
    if (this.#far === 0) this.#forget(); // the camera came in meanwhile
    else this.#place();
  }

  /** These quays are dead. */
  show(dead: ReadonlySet<number> | undefined): void {
    this.#dead = dead;
    this.#islands?.show(dead);
  }

  /** The stage has this size now. */
  fit(viewport: Viewport, pixelRatio: number): void {
    this.#viewport = viewport;
    this.#pixelRatio = pixelRatio;
    for (const level of this.#levels()) void this.#dress(level);
    this.#place();
  }

  /** The camera pulls back to the islands, or comes in again; fading, the islands come over the room instead. `each` is called on the way, to move the room. */
  async go(
    where: 'out' | 'in',
    each: () => void,
    { signal, how = 'flying' }: { readonly signal?: AbortSignal | undefined; readonly how?: 'flying' | 'fading' } = {},
  ): Promise<void> {
    const to = where === 'out' ? 1 : 0;
    if (to === this.#far && !this.#motion.busy) return;
    if (where === 'out') await this.#build();
    const from = this.#far;
    this.#fading = how === 'fading' && where === 'out' && from === 0;
    this.root.setAlpha(this.#fading ? 0 : 1);
    await this.#motion.run('journey', { length: where === 'in' ? IN : this.#fading ? FADE : OUT, signal }, (t) => {
      if (this.#fading) this.root.setAlpha(easeSine(t));
      this.#far = this.#fading ? 1 : mix(from, to, easeSine(t));
      if (t === 1) {
        this.#far = to;
        this.#fading = false;
      }
      this.#place();
      each();
    });
    if (this.#far === 0) this.#forget();
  }

  /** The ferries go on. `now` in milliseconds. */
  live(now: number): void {
    if (this.#far > 0.5) this.#islands?.sail(now);
  }

  /** How the room is seen from here, when it is seen so from inside. */
  roomView(inside: View): View {
    if (this.#far === 0 || this.#fading) return inside;
    const zoom = inside.zoom * Math.exp(Math.log(0.2) * Math.min(1, this.#far / 0.4) ** 1.15);
    const open = openBox(this.#viewport);
    const t = Math.min(1, this.#far / 0.2);
    const centre = { x: open.x + open.w / 2, y: mix((ROOM.y - inside.y) * inside.zoom, open.y + open.h / 2, t) };
    const at = { x: mix((ROOM.x - inside.x) * inside.zoom, centre.x, t), y: centre.y };
    return { x: ROOM.x - at.x / zoom, y: ROOM.y - at.y / zoom, zoom };
  }

  #levels(): readonly Level[] {
    return [this.#quay, this.#map].filter((level) => level !== undefined);
  }

  async #build(): Promise<void> {
    if (this.#map) return;
    this.#raise();
    const quay = settingOf('quay', this.#hour === 'day' ? 'day' : 'dusk');
    if (quay) this.#quay = this.#level(quay, { from: { x: 960, y: 420 }, view: (viewport) => viewOf(viewport, [], undefined), fine: 0.5 });
    const map = settingOf('map', this.#hour === 'night' ? 'night' : 'day');
    this.#map = this.#level(map, { from: chart?.town ?? { x: 960, y: 540 }, view: mapViewOf, fine: 1 });
    this.#map.backdrop.light(this.#hour === 'low' ? LOW : 0xffffff);
    this.#islands = new Islands(this.#scene, this.#pictures);
    this.#islands.show(this.#dead);
    this.#map.root.addAt(this.#islands.root, 1);
    for (const cloud of this.#clouds) this.root.bringToTop(cloud);
    await Promise.all(this.#levels().map((level) => this.#dress(level)));
  }

  /** The house and the clouds are made when one first leaves: nobody waits for them before. */
  #raise(): void {
    if (this.#clouds.length > 0) return;
    const cloud = this.#pictures.painted('cloud', 256, 160, paintCloud);
    this.#clouds = Array.from({ length: 6 }, () => this.#scene.add.image(0, 0, cloud));
    this.root.add([...this.#clouds]);
    this.house.add(facade(this.#scene, this.#pictures));
    for (const piece of this.#pieces()) piece.setData('colour', piece.tint);
    this.#tint();
  }

  #tint(): void {
    for (const piece of this.#pieces()) piece.setTint(through(piece.getData('colour') as number, FALLS[this.#hour]));
  }

  #pieces(): readonly GameObjects.Image[] {
    return [...this.#clouds, ...(this.house.list as GameObjects.Image[])];
  }

  #level(setting: Setting | undefined, way: Pick<Level, 'from' | 'view' | 'fine'>): Level {
    const backdrop = new Backdrop(this.#scene, this.#pictures, setting);
    const root = this.#scene.add.container(0, 0, [backdrop.behind, backdrop.before]).setVisible(false);
    this.root.add(root);
    return { ...way, root, backdrop };
  }

  /** Out here nothing goes further than anything else: one picture of a place will do. */
  #dress({ backdrop, view, fine }: Level): Promise<void> {
    return backdrop.dress(view(this.#viewport).zoom * this.#pixelRatio * fine, 'flat');
  }

  #forget(): void {
    for (const { root, backdrop } of this.#levels()) {
      backdrop.destroy();
      root.destroy();
    }
    this.#quay = undefined;
    this.#map = undefined;
    this.#islands = undefined;
    this.#pictures.sweep();
  }

  #place(): void {
    const far = this.#far;
    this.root.setVisible(far > 0);
    this.house.setVisible(far > 0 && far < 0.42);
    if (this.#quay) this.#nest(this.#quay, { alpha: part(far, 0.25, 0.38), nearness: 1 - part(far, 0.24, 0.6), times: 2.8, shrink: part(far, 0.6, 0.9) });
    if (this.#map)
      this.#nest(this.#map, { alpha: this.#quay ? part(far, 0.6, 0.75) : part(far, 0.25, 0.4), nearness: 1 - part(far, 0.56, 1), times: 7, shrink: 0 });
    this.#quay?.root.setVisible(far > 0.25 && far < 0.76);
    for (const [at, cloud] of this.#clouds.entries()) this.#drift(cloud, at, part(far, 0.54, 0.84));
  }

  /** A level, seen from `nearness` 1 (as many times larger) to 0 (as it is at rest). */
  #nest(
    { root, from, view }: Level,
    { alpha, nearness, times, shrink }: { readonly alpha: number; readonly nearness: number; readonly times: number; readonly shrink: number },
  ): void {
    const rest = view(this.#viewport);
    const open = openBox(this.#viewport);
    const zoom = rest.zoom * Math.exp(Math.log(times) * nearness ** 1.1) * (1 - 0.12 * shrink);
    const centre = { x: open.x + open.w / 2, y: open.y + open.h / 2 };
    const x = mix((from.x - rest.x) * rest.zoom, centre.x, nearness);
    const y = mix((from.y - rest.y) * rest.zoom, centre.y, nearness);
    root
      .setVisible(alpha > 0)
      .setAlpha(alpha)
      .setScale(zoom * this.#pixelRatio);
    root.setPosition((x - from.x * zoom) * this.#pixelRatio, (y - from.y * zoom) * this.#pixelRatio);
  }

  /** A cloud comes from behind the eye, and goes down towards the islands. */
  #drift(cloud: GameObjects.Image, at: number, t: number): void {
    const { width, height } = this.#viewport;
    const angle = at * 1.05 + 0.4;
    const near = (1 - t) ** 1.6;
    const reach = 0.16 + near * 0.95;
    cloud.setVisible(t > 0 && t < 1).setAlpha(0.6 * Math.sin(Math.PI * t));
    cloud.setPosition((width / 2 + Math.cos(angle) * width * reach) * this.#pixelRatio, (height * 0.42 + Math.sin(angle) * height * reach) * this.#pixelRatio);
    cloud.setScale((Math.max(width, height) / 256) * (0.22 + near * 2.6) * this.#pixelRatio);
  }
}

/** How much of the way from `start` to `end` is gone: 0..1. */
function part(far: number, start: number, end: number): number {
  return Math.min(1, Math.max(0, (far - start) / (end - start)));
}

function paintCloud(context: CanvasRenderingContext2D): void {
  for (const [x, y, r] of [
    [80, 96, 62],
    [132, 70, 66],
    [184, 98, 58],
    [120, 108, 50],
  ] as const) {
    const puff = context.createRadialGradient(x, y, 0, x, y, r);
    puff.addColorStop(0, 'rgba(255,252,244,.95)');
    puff.addColorStop(0.5, 'rgba(255,250,240,.6)');
    puff.addColorStop(1, 'rgba(255,250,240,0)');
    context.fillStyle = puff;
    context.fillRect(0, 0, 256, 160);
  }
}
