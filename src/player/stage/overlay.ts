import type { GameObjects, Scene } from 'phaser';
import { Board, type StageCard } from './board.ts';
import type { Box } from './kit.ts';
import type { Viewport } from './layout.ts';
import { easeOut, mix, type Motion } from './motion.ts';
import type { StageReading } from './reading.ts';
import type { Pictures } from './pictures.ts';
import type { Sight } from './sight.ts';
import { Voices } from './voices.ts';

/** What lies over the world, in CSS px: the dark of an inner voice, the hush before a decision, cards and the debrief. */
export class Overlay {
  readonly root: GameObjects.Container;
  readonly #pictures: Pictures;
  readonly #motion: Motion;
  readonly #voices: Voices;
  readonly #board: Board;
  readonly #hush: GameObjects.Image;

  constructor(scene: Scene, pictures: Pictures, motion: Motion) {
    this.#pictures = pictures;
    this.#motion = motion;
    this.#hush = scene.add.image(0, 0, '__WHITE').setOrigin(0, 0).setAlpha(0).setVisible(false);
    this.#voices = new Voices(scene, pictures, motion);
    this.#board = new Board(scene, motion);
    this.root = scene.add.container(0, 0, [this.#hush, this.#voices.root, this.#board.root]);
  }

  /** Who speaks inwardly, and how dark the edges of the room are. */
  get sight(): Pick<Sight, 'voice' | 'dark'> {
    return { voice: this.#voices.voice, dark: this.#hush.alpha };
  }

  /** The stage has this size now. `heads`: boxes that a card should leave free, in CSS px. */
  fit(viewport: Viewport, pixelRatio: number, heads: readonly Box[]): void {
    this.root.setScale(pixelRatio);
    this.#hush.setDisplaySize(viewport.width, viewport.height);
    this.#voices.fit(viewport, pixelRatio, heads);
    this.#board.fit(viewport, pixelRatio, heads);
  }

  /** Somebody stands elsewhere: boxes that a mark or a card leaves free from now on, in CSS px. */
  avoid(heads: readonly Box[]): void {
    this.#voices.avoid(heads);
    this.#board.avoid(heads);
  }

  /** An inner voice begins; null: it has said what it wanted. */
  hear(voice: string | null, signal?: AbortSignal): Promise<void> {
    return this.#voices.hear(voice, signal);
  }

  /** The edges of the room go dark while a decision is open, and darker, slowly, when the story is over. */
  hush(why: 'none' | 'decision' | 'end'): void {
    const to = { none: 0, decision: 0.5, end: 0.82 }[why];
    const { alpha: from, displayWidth, displayHeight } = this.#hush;
    if (to > 0) this.#hush.setTexture(this.#pictures.painted('hush', 128, 128, paintHush)).setDisplaySize(displayWidth, displayHeight);
    void this.#motion.run('hush', { length: why === 'end' ? 2600 : 900 }, (t) => {
      this.#hush.setAlpha(mix(from, to, easeOut(t))).setVisible(this.#hush.alpha > 0);
    });
  }

  /** Turns a card; null puts it away. */
  card(card: StageCard | null): Promise<void> {
    return this.#board.turn(card);
  }

  /** What the whole run showed; null puts it away. */
  debrief(reading: StageReading | null): Promise<void> {
    return this.#board.read(reading);
  }

  /** `now` in milliseconds. */
  live(now: number): void {
    this.#voices.live(now);
  }
}

function paintHush(context: CanvasRenderingContext2D): void {
  const edge = context.createRadialGradient(64, 58, 34, 64, 64, 92);
  edge.addColorStop(0, 'rgba(43,26,85,0)');
  edge.addColorStop(1, 'rgba(43,26,85,1)');
  context.fillStyle = edge;
  context.fillRect(0, 0, 128, 128);
}
