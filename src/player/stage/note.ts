import type { GameObjects, Scene } from 'phaser';
import { easeIn, easeSettle, mix, type Motion } from './motion.ts';
import { fillPath } from './path.ts';
import type { Pictures } from './pictures.ts';

const SIZE = 104; // design px

/** A slip of paper beside somebody's head: they will remember that. One at a time. */
export class Notes {
  readonly root: GameObjects.Container; // belongs in the world
  readonly #scene: Scene;
  readonly #pictures: Pictures;
  readonly #motion: Motion;
  #image: GameObjects.Image | undefined;

  constructor(scene: Scene, pictures: Pictures, motion: Motion) {
    this.#scene = scene;
    this.#pictures = pictures;
    this.#motion = motion;
    this.root = scene.add.container();
  }

  /** Appears at a place of the world, in design px. */
  put({ x, y }: { readonly x: number; readonly y: number }): void {
    const image = (this.#image = this.#scene.add.image(x, y, this.#pictures.painted('note', 160, 160, paintNote)).setDisplaySize(SIZE, SIZE));
    this.root.add(image);
    const scale = image.scaleX;
    void this.#motion.run(
      'note',
      { length: 520, delay: 260 },
      (t) => image.active && image.setScale(scale * easeSettle(t)).setRotation(mix(-0.5, -0.08, easeSettle(t))),
    );
    if (this.#motion.amount === 'full') image.setScale(0);
  }

  /** What is there is kept, and no more seen. */
  keep(): void {
    const image = this.#image;
    this.#image = undefined;
    if (!image) return;
    this.#motion.drop('note');
    const { y } = image;
    void this.#motion.run('note away', { length: 360 }, (t) => {
      if (!image.active) return;
      image.setAlpha(1 - t).setY(y - 60 * easeIn(t));
      if (t === 1) image.destroy();
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
