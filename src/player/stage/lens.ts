import type { GameObjects } from 'phaser';
import type { View } from './layout.ts';
import { easeInOut, easeSine, mix, type Motion } from './motion.ts';

/** Looks at the world: moves and scales it, so that the view fills the stage. */
export class Lens {
  readonly #world: GameObjects.Container;
  readonly #motion: Motion;
  #view: View = { x: 0, y: 0, zoom: 1 };
  #goal: View = { x: 0, y: 0, zoom: 1 };
  #shake = { x: 0, y: 0 }; // CSS px
  #pixelRatio = 1;
  readonly #from: (view: View) => View;

  /** `from`: how a view is seen from where the camera is, which may be far outside the room. */
  constructor(world: GameObjects.Container, motion: Motion, from: (view: View) => View) {
    this.#world = world;
    this.#motion = motion;
    this.#from = from;
  }

  /** Where it looks now. */
  get view(): View {
    return this.#view;
  }

  /** Where it will look when it has come to rest. */
  get goal(): View {
    return this.#goal;
  }

  /** Looks there at once. */
  cut(view: View, pixelRatio: number): void {
    this.#motion.drop('lens');
    this.#pixelRatio = pixelRatio;
    this.#goal = view;
    this.#look(view);
  }

  /** Moves there in so many milliseconds. Creeping, it is felt before it is seen. */
  go(view: View, length: number, pace: 'turning' | 'creeping' = 'turning'): void {
    if (view.x === this.#goal.x && view.y === this.#goal.y && view.zoom === this.#goal.zoom) return;
    this.#goal = view;
    const from = this.#view;
    void this.#motion.run('lens', { length }, (t) => {
      const at = pace === 'creeping' ? easeSine(t) : easeInOut(t);
      this.#look(t === 1 ? view : { x: mix(from.x, view.x, at), y: mix(from.y, view.y, at), zoom: mix(from.zoom, view.zoom, at) });
    });
  }

  /** Shakes the room once. */
  shake(signal: AbortSignal): Promise<void> {
    return this.#motion.run('shake', { length: 520, signal }, (t) => {
      const force = (1 - t) ** 2 * 9;
      this.#shake = { x: Math.sin(t * 41) * force, y: Math.sin(t * 57 + 1) * force * 0.5 };
      this.#look(this.#view);
    });
  }

  /** The camera has moved outside the room. */
  again(): void {
    this.#look(this.#view);
  }

  /** Where what is seen ends when it has come to rest, in design px; the stage is so many CSS px wide. */
  edge(width: number): { readonly left: number; readonly right: number } {
    return { left: this.#goal.x, right: this.#goal.x + width / this.#goal.zoom };
  }

  /** How far it has moved sideways from the middle of the room, in design px: at most 40. */
  pan(width: number): number {
    return Math.min(40, Math.max(-40, this.#view.x + width / this.#view.zoom / 2 - 960));
  }

  #look(view: View): void {
    this.#view = view;
    const { x, y, zoom } = this.#from(view);
    const scale = zoom * this.#pixelRatio;
    this.#world.setScale(scale).setPosition(-x * scale + this.#shake.x * this.#pixelRatio, -y * scale + this.#shake.y * this.#pixelRatio);
  }
}
