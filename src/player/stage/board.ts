import type { GameObjects, Scene } from 'phaser';
import { dusk } from './colour.ts';
import { freeBox } from './free.ts';
import type { Box } from './kit.ts';
import { openBox, type Viewport } from './layout.ts';
import { dealt, layCard, type Laid, READABLE, type StageMoment } from './moment.ts';
import { easeInOut, easeOut, easeSettle, mix, type Motion } from './motion.ts';
import type { Axis } from './radar.ts';
import { spread, within, type StageReading } from './reading.ts';
import { Slate } from './slate.ts';

/** What one decision showed, and the radar so far. */
export interface StageCard extends StageMoment {
  readonly axes: readonly Axis[];
}

const LEAST = 190; // CSS px: a narrower card would be a strip

/** Where things are drawn in the air: cards, the radar, the needle. Everything on it stands in the page too. */
export class Board {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #motion: Motion;
  readonly #pen: CanvasRenderingContext2D | null; // to measure words with
  #slates: Slate[] = [];
  #viewport: Viewport = { width: 1, height: 1, safe: { top: 0, right: 0, bottom: 0, left: 0 } };
  #pixelRatio = 1;
  #heads: readonly Box[] = [];
  #card: StageCard | null = null;
  #reading: StageReading | null = null;
  #before: readonly Axis[] = []; // the radar of the card before

  constructor(scene: Scene, motion: Motion) {
    this.#scene = scene;
    this.#motion = motion;
    this.#pen = document.createElement('canvas').getContext('2d');
    this.root = scene.add.container();
  }

  /** The stage has this size now, in CSS px; a card leaves the heads free. */
  fit(viewport: Viewport, pixelRatio: number, heads: readonly Box[]): void {
    this.#viewport = viewport;
    this.#pixelRatio = pixelRatio;
    this.#heads = heads;
    if (!this.#card && !this.#reading) return;
    this.#motion.drop('board');
    this.#lay()(1);
  }

  /** Heads that the next card leaves free, in CSS px. */
  avoid(heads: readonly Box[]): void {
    this.#heads = heads;
  }

  /** Turns a card over, and the radar on it grows; null puts it away. */
  async turn(card: StageCard | null): Promise<void> {
    this.#before = this.#card?.axes ?? this.#before;
    this.#card = card;
    await this.#play(card ? 1100 : 0);
  }

  /** The debrief; null puts it away. */
  async read(reading: StageReading | null): Promise<void> {
    this.#reading = reading;
    await this.#play(reading ? 2800 : 0);
  }

  async #play(length: number): Promise<void> {
    this.#motion.drop('board');
    await this.#motion.run('board', { length }, this.#lay());
  }

  /** Lays out what is to be seen, and answers how it looks after a part of its time. */
  #lay(): (t: number) => void {
    for (const slate of this.#slates) slate.destroy();
    this.#slates = [];
    this.root.removeAll(true);
    const open = openBox(this.#viewport);
    if (this.#pen && this.#reading) return this.#spread(this.#pen, this.#reading, open);
    if (this.#pen && this.#card) return this.#show(this.#pen, this.#card, freeBox(open, this.#heads));
    return () => undefined;
  }

  #show(pen: CanvasRenderingContext2D, card: StageCard, free: Box): (t: number) => void {
    const laid = layCard(pen, card, Math.min(400, free.w - 26), free.w < 240 ? 0 : Math.min(62, free.w * 0.16));
    if (free.w < LEAST || free.h - 16 < laid.height * READABLE) return () => undefined; // the page has all of it, in letters that can be read
    const slate = this.#slate('card');
    const scale = Math.min(1, (free.h - 16) / laid.height) / this.#pixelRatio;
    const height = laid.height * scale * this.#pixelRatio;
    slate.image.setPosition(free.x + free.w / 2, free.y + Math.max(height / 2 + 8, Math.min(free.h * 0.44, free.h - height / 2 - 8)));
    return (t) => {
      slate.draw(laid.width, laid.height, this.#pixelRatio, (on) => laid.draw(on, grow(this.#before, card.axes, easeInOut(within(t, 0.45, 1)))));
      slate.image.setScale(scale * Math.max(0.02, easeSettle(within(t, 0, 0.5))), scale).setRotation(mix(-0.1, -0.012, easeOut(t)));
    };
  }

  #spread(pen: CanvasRenderingContext2D, reading: StageReading, open: Box): (t: number) => void {
    const { width, height } = this.#viewport;
    const dark = this.#scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setTint(dusk).setDisplaySize(width, height);
    this.root.add(dark);
    const laid = spread(pen, reading, open);
    const slate = this.#slate('reading');
    slate.image.setOrigin(0, 0).setPosition(open.x, open.y);
    const cards = laid.cards ? this.#deal(pen, reading.moments.slice(0, 3), { ...laid.cards, x: open.x + laid.cards.x, y: open.y + laid.cards.y }) : [];
    return (t) => {
      dark.setAlpha(0.9 * easeOut(within(t, 0, 0.2)));
      slate.draw(open.w, open.h, this.#pixelRatio, (on) => laid.draw(on, t));
      for (const [at, show] of cards.entries()) show(easeOut(within(t, 0.6 + at * 0.1, 0.8 + at * 0.1)));
    };
  }

  #deal(pen: CanvasRenderingContext2D, moments: readonly StageMoment[], box: Box): readonly ((t: number) => void)[] {
    const laid = moments.map((moment): Laid => layCard(pen, moment, Math.min(360, box.w * 0.82), 0));
    const { scale, tops } = dealt(
      laid.map(({ height }) => height),
      box.h,
    );
    return tops.map((top, at) => {
      const { width, height, draw } = laid[at] ?? { width: 0, height: 0, draw: () => undefined };
      const slate = this.#slate(`moment ${at}`);
      slate.draw(width, height, this.#pixelRatio, (on) => draw(on, []));
      const x = box.x + box.w / 2 + (at - (tops.length - 1) / 2) * Math.max(0, Math.min(52, (box.w - width * scale) / 2));
      const y = box.y + top + (height * scale) / 2;
      return (t) => {
        slate.image
          .setScale(scale / this.#pixelRatio)
          .setAlpha(Math.min(1, t * 3))
          .setPosition(x, mix(y + 60, y, t))
          .setRotation(mix(0.2, (at - 1) * 0.012, t));
      };
    });
  }

  #slate(name: string): Slate {
    const slate = new Slate(this.#scene, name);
    this.#slates.push(slate);
    this.root.add(slate.image);
    return slate;
  }
}

/** From one radar to the next; arms that are new come out of the middle. */
function grow(before: readonly Axis[], after: readonly Axis[], t: number): readonly Axis[] {
  return after.map((axis) => {
    const was = before.find(({ name }) => name === axis.name)?.credit ?? 0;
    return axis.credit === null ? axis : { ...axis, credit: mix(was, axis.credit, t) };
  });
}
