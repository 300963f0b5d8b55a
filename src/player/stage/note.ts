import type { GameObjects, Scene } from 'phaser';
import { easeIn, easeSettle, mix, type Motion } from './motion.ts';
import { fillPath } from './path.ts';
import type { Pictures } from './pictures.ts';

const SIZE = 104; // design px

/** A slip of paper beside somebody's head: they will remember that. */
export class Note {
  readonly #image: GameObjects.Image;
  readonly #motion: Motion;

  /** Appears at a place of the world, in design px. */
  constructor(scene: Scene, on: GameObjects.Container, pictures: Pictures, motion: Motion, at: { readonly x: number; readonly y: number }) {
    this.#motion = motion;
    this.#image = scene.add.image(at.x, at.y, pictures.painted('note', 160, 160, paintNote)).setDisplaySize(SIZE, SIZE);
    on.add(this.#image);
    const scale = this.#image.scaleX;
    void motion.run(
      'note',
      { length: 520, delay: 260 },
      (t) => this.#image.active && this.#image.setScale(scale * easeSettle(t)).setRotation(mix(-0.5, -0.08, easeSettle(t))),
    );
    if (motion.amount === 'full') this.#image.setScale(0);
  }

  /** It is kept, and no more seen. */
  keep(): void {
    this.#motion.drop('note');
    const { y } = this.#image;
    void this.#motion.run('note away', { length: 360 }, (t) => {
      if (!this.#image.active) return;
      this.#image.setAlpha(1 - t).setY(y - 60 * easeIn(t));
      if (t === 1) this.#image.destroy();
    });
  }
}

function paintNote(context: CanvasRenderingContext2D): void {
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = '#2a2140';
  context.lineWidth = 10;
  const page = 'M26 24 H112 L136 48 V138 H26 Z';
  fillPath(context, page, '#fbf3e4');
  fillPath(context, 'M112 24 L136 48 H112 Z', '#e3b04a');
  context.stroke(new Path2D(page));
  context.lineWidth = 8;
  context.stroke(new Path2D('M112 26 V48 H134'));
  context.lineWidth = 9;
  context.stroke(new Path2D('M48 74 C62 68 70 80 84 73 S104 76 112 72 M48 102 C60 96 72 108 90 100'));
}
