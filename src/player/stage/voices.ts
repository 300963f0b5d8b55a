import type { GameObjects, Scene } from 'phaser';
import { dusk } from './colour.ts';
import { freeBox } from './free.ts';
import type { Box } from './kit.ts';
import { openBox, type Viewport } from './layout.ts';
import { easeInOut, easeOut, mix, type Motion } from './motion.ts';
import type { Pictures } from './pictures.ts';
import { Slate } from './slate.ts';
import { handOf, type Hand, type Stroke } from './strokes.ts';
import { paintWash, wobble } from './wash.ts';

const BOIL = 240; // milliseconds between two drawings of the same line
const DIM = 0.56; // how dark the room becomes while a voice speaks
const STROKES = 30; // drawings of a mark on its way: a hand draws so many in that time, and each of them has to go to the card

/** An inner voice: neither person nor interface. The room goes dark, ink runs in from the edge, and a hand makes its mark. */
export class Voices {
  readonly root: GameObjects.Container;
  readonly #pictures: Pictures;
  readonly #motion: Motion;
  readonly #dark: GameObjects.Image;
  readonly #pools: readonly GameObjects.Image[];
  readonly #pen: Slate;
  #voice: string | null = null;
  #hand: Hand | undefined;
  #written = 0; // 0..1 of the mark
  #shade = 0; // 0..1 of the dark
  #viewport: Viewport = { width: 1, height: 1, safe: { top: 0, right: 0, bottom: 0, left: 0 } };
  #pixelRatio = 1;
  #heads: readonly Box[] = [];
  #boil = 0;

  constructor(scene: Scene, pictures: Pictures, motion: Motion) {
    this.#motion = motion;
    this.#dark = scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setTint(dusk);
    this.#pictures = pictures;
    this.#pools = [scene.add.image(0, 0, '__WHITE'), scene.add.image(0, 0, '__WHITE').setFlip(true, true)];
    this.#pen = new Slate(scene, 'pen');
    this.root = scene.add.container(0, 0, [this.#dark, ...this.#pools, this.#pen.image]).setVisible(false);
  }

  /** Who speaks now; null: nobody. */
  get voice(): string | null {
    return this.#voice;
  }

  /** The stage has this size now; the mark leaves the heads free. All in CSS px. */
  fit(viewport: Viewport, pixelRatio: number, heads: readonly Box[]): void {
    this.#viewport = viewport;
    this.#pixelRatio = pixelRatio;
    this.#heads = heads;
    this.#flood();
    this.#write();
  }

  /** Heads that the mark leaves free, in CSS px. */
  avoid(heads: readonly Box[]): void {
    this.#heads = heads;
    this.#write();
  }

  /** A voice begins; null: it has said what it wanted. Settles when the room is dark, or light again. */
  async hear(voice: string | null, signal?: AbortSignal): Promise<void> {
    if (voice === this.#voice) return;
    this.#voice = voice;
    if (voice !== null) {
      this.#hand = handOf(voice);
      void this.#motion.run('wash', { length: 0 }, () => this.#soak());
      this.#written = 0;
      void this.#motion.run('pen', { length: 1300, delay: 180, signal }, (t) => {
        const written = Math.round(easeInOut(t) * STROKES) / STROKES;
        if (written === this.#written) return;
        this.#written = written;
        this.#write();
      });
    }
    const [from, to] = [this.#shade, voice === null ? 0 : 1];
    await this.#motion.run('dark', { length: 480, signal }, (t) => {
      this.#shade = mix(from, to, easeOut(t));
      this.#flood();
    });
  }

  /** A line drawn by hand is never twice the same. `now` in milliseconds. */
  live(now: number): void {
    const boil = Math.floor(now / BOIL) % 4;
    if (this.#voice === null || boil === this.#boil) return;
    this.#boil = boil;
    this.#write();
  }

  /** The ink that runs in: not before a voice is heard, and in a frame of its own, since it takes its time to paint. */
  #soak(): void {
    for (const pool of this.#pools) pool.setTexture(this.#pictures.painted('wash', 512, 512, paintWash));
    this.#flood();
  }

  #flood(): void {
    this.root.setVisible(this.#shade > 0);
    if (this.#shade === 0 || !this.#hand) return;
    const { width, height } = this.#viewport;
    const open = openBox(this.#viewport);
    this.#dark.setDisplaySize(width, height).setAlpha(DIM * this.#shade);
    this.#pen.image.setAlpha(this.#shade);
    const size = Math.min(Math.max(width, height) * 0.9, Math.min(width, height) * 1.25);
    for (const [at, pool] of this.#pools.entries()) {
      const grown = size * (at === 0 ? 1 : 0.72) * (0.7 + 0.3 * this.#shade);
      pool.setTint(this.#hand.colour).setAlpha((at === 0 ? 0.78 : 0.66) * this.#shade);
      pool.setDisplaySize(grown, grown).setPosition(at === 0 ? -size * 0.06 : width + size * 0.04, at === 0 ? open.y + open.h : open.y + size * 0.02);
    }
  }

  #write(): void {
    const hand = this.#hand;
    if (!hand || (this.#voice === null && this.#shade === 0)) return; // nobody would see it
    const open = openBox(this.#viewport);
    const free = freeBox(open, this.#heads);
    const side = Math.max(40, Math.min(free.w * 0.8, free.h * 0.62, 300));
    const each = 1 / hand.mark.length;
    this.#pen.draw(side, side, this.#pixelRatio, (on) => {
      for (const [at, stroke] of hand.mark.entries()) this.#stroke(on, stroke, (this.#written - at * each) / each, { side, seed: at * 17, hand });
    });
    this.#pen.image.setPosition(free.x + free.w / 2, free.y + free.h * 0.44);
  }

  #stroke(
    on: CanvasRenderingContext2D,
    stroke: Stroke,
    part: number,
    { side, seed, hand }: { readonly side: number; readonly seed: number; readonly hand: Hand },
  ): void {
    const points = stroke.map(([x, y], at) => ({
      x: (x + wobble(at + seed, this.#boil) * 0.011) * side,
      y: (y + wobble(at + seed + 5, this.#boil + 9) * 0.011) * side,
    }));
    const length = (points.length - 1) * Math.max(0, Math.min(1, part));
    on.strokeStyle = `#${hand.colour.toString(16).padStart(6, '0')}`;
    on.lineCap = 'round';
    for (let at = 0; at < length; at += 1) {
      const [a, b] = [points[at], points[at + 1]];
      if (!a || !b) return;
      const t = Math.min(1, length - at);
      const taper = Math.sin(Math.PI * Math.min(1, (at + 0.8) / points.length)) ** 0.6;
      on.lineWidth = Math.max(1.6, side * 0.03 * taper);
      on.beginPath();
      on.moveTo(a.x, a.y);
      on.lineTo(mix(a.x, b.x, t), mix(a.y, b.y, t));
      on.stroke();
    }
  }
}
