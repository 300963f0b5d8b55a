import type { GameObjects, Scene } from 'phaser';
import type { CastId } from '../../core/story/beat.ts';
import { blend, hex } from './colour.ts';
import { paintBody, paintEar, paintHead, paintLying, paintTail } from './dog-paint.ts';
import { dataAt } from './files.ts';
import { easeInOut, mix, type Motion } from './motion.ts';
import type { Pictures } from './pictures.ts';

/** Where he sits: the middle of his paws, and how tall he is, in design px. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const TALL = 95; // units of his drawing
const FINE = 3.4; // px a unit
const HERS: CastId = 'ruth';
const NECK = { x: -6, y: -56 }; // units
const BASE = { x: 30, y: -5 }; // of the tail, units
const EAR = { x: -3, y: -88 }; // units
const LYING = { x: -16, y: 43 }; // units that his head is lower then
const BREATH = 2900; // milliseconds in and out
const WAG = { short: 1400, long: 3200, beat: 165 }; // milliseconds
const FLICK = { every: 7300, length: 420 }; // milliseconds

// What falls on him, by the light of the place: a colour and how much of it. He is dark against the water, as people are not: he is part of the quay.
const lights: Readonly<Record<string, readonly (readonly [colour: string, share: number])[]>> = {
  dusk: [
    ['#b0667e', 0.11],
    ['#2c2a66', 0.31],
  ],
  rain: [
    ['#7b8796', 0.17],
    ['#2a2f5c', 0.21],
  ],
  dawn: [
    ['#f2b99a', 0.08],
    ['#4a4a86', 0.1],
  ],
};

/** Ruth's dog, Ballast. He breathes, an ear goes, and who comes is looked at, and wagged at. */
export class Dog {
  readonly root: GameObjects.Container;
  readonly #motion: Motion;
  readonly #body: GameObjects.Image;
  readonly #tail: GameObjects.Image;
  readonly #head: GameObjects.Container;
  readonly #ear: GameObjects.Image;
  readonly #pose: 'sitting' | 'lying';
  readonly #x: number; // design px
  #looks: -1 | 1 = -1; // to the left, where her bench is
  #near: ReadonlySet<CastId> = new Set();

  constructor(scene: Scene, pictures: Pictures, motion: Motion, { x, y, size }: Spot, light: string) {
    this.#x = x;
    this.#motion = motion;
    this.#pose = light === 'dawn' ? 'lying' : 'sitting';
    const lit = (colour: string): string =>
      `#${(lights[light] ?? [])
        .reduce((seen, [by, share]) => blend(seen, hex(by), share), hex(colour))
        .toString(16)
        .padStart(6, '0')}`;
    const part = (
      name: string,
      [left, top, w, h]: readonly [number, number, number, number],
      paint: (on: CanvasRenderingContext2D, lit: (colour: string) => string) => void,
    ): GameObjects.Image => {
      const key = pictures.painted(`dog ${name} ${light}`, w * FINE, h * FINE, (on) => {
        on.scale(FINE, FINE);
        on.translate(-left, -top);
        paint(on, lit);
      });
      return scene.add
        .image(0, 0, key)
        .setScale(1 / FINE)
        .setDisplayOrigin(-left * FINE, -top * FINE);
    };
    this.#tail = about(part('tail', [14, -32, 50, 40], paintTail), BASE);
    this.#body = this.#pose === 'lying' ? part('lying', [-50, -44, 124, 54], paintLying) : part('body', [-54, -70, 108, 80], paintBody);
    this.#ear = about(part('ear', [-20, -96, 34, 46], paintEar), EAR);
    this.#head = scene.add.container(NECK.x, NECK.y, [part('head', [-54, -98, 74, 60], paintHead), this.#ear]);
    for (const piece of this.#head.list as GameObjects.Image[]) piece.setPosition(piece.x - NECK.x, piece.y - NECK.y);
    this.root = scene.add.container(x, y, [this.#tail, this.#body, this.#head]).setScale(size / TALL);
    this.#stand(0);
  }

  /** How he is: for tests, and for those who look for a fault. */
  get sight(): { readonly pose: 'sitting' | 'lying'; readonly looks: -1 | 1; readonly here: boolean; readonly tail: number } {
    return { pose: this.#pose, looks: this.#looks, here: this.root.visible, tail: this.#tail.rotation };
  }

  /** These people are near, and one of them speaks. He looks at who comes, or else at who speaks; alone, at her bench. */
  meet(people: ReadonlyMap<CastId, { readonly x: number }>, speaker: CastId | null): void {
    this.root.setVisible(this.#pose === 'sitting' || people.has(HERS)); // so early he is here with her, or not at all
    const come = [...people.keys()].filter((cast) => !this.#near.has(cast));
    this.#near = new Set(people.keys());
    const [newest] = come;
    const at = people.get(newest ?? speaker ?? '') ?? [...people.values()][0];
    this.#turn(at !== undefined && at.x > this.#x ? 1 : -1);
    if (newest !== undefined) this.#wag(come.includes(HERS) ? WAG.long : WAG.short);
  }

  /** He breathes, and now and then an ear goes. `now` in milliseconds. */
  live(now: number): void {
    this.#stand((Math.sin((now / BREATH) * 2 * Math.PI) + 1) / 2);
    const flick = (now % FLICK.every) / FLICK.length;
    this.#ear.rotation = flick < 1 ? Math.sin(flick * 3 * Math.PI) * (1 - flick) * 0.34 : 0;
  }

  destroy(): void {
    this.#motion.drop('dog tail');
    this.#motion.drop('dog head');
    this.root.destroy();
  }

  /** With so much breath in him, 0..1. */
  #stand(breath: number): void {
    this.#body.scaleY = (1 + 0.022 * breath) / FINE;
    const down = this.#pose === 'lying' ? LYING : { x: 0, y: 0 };
    this.#head.setPosition(NECK.x + down.x, NECK.y + down.y - 1.2 * breath);
  }

  #turn(to: -1 | 1): void {
    if (to === this.#looks) return;
    this.#looks = to;
    const from = this.#head.scaleX;
    void this.#motion.run('dog head', { length: 260 }, (t) => {
      if (!this.root.active) return;
      const at = mix(from, -to, easeInOut(t)); // he is drawn looking to the left
      this.#head.scaleX = Math.abs(at) < 0.4 ? Math.sign(at || -to) * 0.4 : at; // never as thin as paper
      this.#head.rotation = Math.sin(t * Math.PI) * -0.12;
    });
  }

  #wag(length: number): void {
    void this.#motion.run('dog tail', { length }, (t) => {
      if (this.root.active) this.#tail.rotation = t === 1 ? 0 : Math.sin(((t * length) / WAG.beat) * Math.PI) * 0.3 * Math.min(1, (1 - t) * 3);
    });
  }
}

/** The dog of a place in that light; undefined where he does not come. */
export function dogIn(place: string | null, light: string | null, scene: Scene, pictures: Pictures, motion: Motion): Dog | undefined {
  if (light === null || !Object.hasOwn(lights, light)) return undefined;
  const spot = place === null ? undefined : dataAt(`places/${place}/dog.json`);
  return spot === undefined ? undefined : new Dog(scene, pictures, motion, spot as Spot, light);
}

/** Turns about that point of the drawing. */
function about(image: GameObjects.Image, { x, y }: { readonly x: number; readonly y: number }): GameObjects.Image {
  return image.setDisplayOrigin(image.displayOriginX + x * FINE, image.displayOriginY + y * FINE).setPosition(x, y);
}
