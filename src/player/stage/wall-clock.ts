import type { GameObjects, Scene } from 'phaser';
import { hourOf } from './hours.ts';
import type { Dial } from './kit.ts';
import { Slate } from './slate.ts';

const FINE = 3; // device px a design px
const INK = '#2a2140';
const UNSAID = 10 + 9 / 60; // hours: what a clock in a shop window shows

/** The hands of a clock on a wall, which go with the scene's. */
export class WallClock {
  readonly #dial: Dial;
  readonly #slate: Slate;
  #time: number | undefined;

  constructor(scene: Scene, dial: Dial) {
    this.#dial = dial;
    this.#slate = new Slate(scene, 'wall clock');
    this.#slate.image.setOrigin(0, 0).setPosition(dial.x - dial.r, dial.y - dial.r);
  }

  get image(): GameObjects.Image {
    return this.#slate.image;
  }

  /** What it shows, in hours since midnight. */
  get time(): number {
    return this.#time ?? UNSAID;
  }

  /** It is that time, as written (`07:40`). */
  show(clock: string | null): void {
    const time = hourOf(clock) ?? UNSAID;
    if (time === this.#time) return;
    this.#time = time;
    const { r } = this.#dial;
    this.#slate.draw(2 * r, 2 * r, FINE, (on) => {
      on.translate(r, r);
      on.strokeStyle = INK;
      on.lineCap = 'round';
      const hand = (turns: number, long: number, width: number): void => {
        on.lineWidth = width * r;
        on.beginPath();
        on.moveTo(0, 0);
        on.lineTo(Math.sin(turns * 2 * Math.PI) * long * r, -Math.cos(turns * 2 * Math.PI) * long * r);
        on.stroke();
      };
      hand(time / 12, 0.46, 0.15);
      hand(time, 0.7, 0.11);
    });
  }

  destroy(): void {
    this.#slate.destroy();
  }
}
