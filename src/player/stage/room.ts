import type { GameObjects, Scene } from 'phaser';
import type { CastId } from '../../core/story/beat.ts';
import type { Tableau } from '../../core/story/tableau.ts';
import { Backdrop } from './backdrop.ts';
import { hex, through } from './colour.ts';
import { dashboardIn, type Dashboard } from './dashboard.ts';
import { dogIn, type Dog } from './dog.ts';
import { lightAt } from './hours.ts';
import { depthAt, lightOf, settingOf, type Depth, type Setting } from './kit.ts';
import { easeInOut, type Motion } from './motion.ts';
import type { Pictures } from './pictures.ts';
import { WallClock } from './wall-clock.ts';

/** Where a scene plays: what of a tableau makes a room. */
export type Where = Pick<Tableau, 'place' | 'light' | 'clock'>;

/** The room that is seen, in the light of its hour; while one melts into the next, both. */
export class Room {
  readonly behind: GameObjects.Container;
  readonly before: GameObjects.Container;
  readonly #scene: Scene;
  readonly #pictures: Pictures;
  readonly #motion: Motion;
  #depth: Depth;
  #where: Where = { place: null, light: null, clock: null };
  #backdrop: Backdrop;
  #dashboard: Dashboard | undefined;
  #dog: Dog | undefined;
  #clock: WallClock | undefined;
  #dead: ReadonlySet<number> | undefined;
  #density = 1; // device px a design px

  constructor(scene: Scene, pictures: Pictures, motion: Motion, depth: Depth) {
    this.#scene = scene;
    this.#pictures = pictures;
    this.#motion = motion;
    this.#depth = depth;
    this.behind = scene.add.container();
    this.before = scene.add.container();
    this.#backdrop = this.#build();
    pictures.whenFreed(() => this.#dress());
  }

  get setting(): Setting {
    return this.#backdrop.setting;
  }

  /** What falls on the people in it. */
  get light(): number {
    return through(hex(this.setting.tint), this.#hour());
  }

  /** How her dog is, where he is about. */
  get dog(): Dog['sight'] | undefined {
    return this.#dog?.sight;
  }

  /** What the clock on its wall shows, in hours since midnight, where one hangs. */
  get time(): number | undefined {
    return this.#clock?.time;
  }

  /** Another place, or another light, than it is now. */
  isElsewhere(where: Where): boolean {
    return where.place !== this.#where.place || where.light !== this.#where.light;
  }

  /** The clock has moved on. */
  turnTo(clock: string | null): void {
    this.#where = { ...this.#where, clock };
    this.#backdrop.light(this.#hour());
    this.#clock?.show(clock);
  }

  /** Is there at once. Settles when the pictures hang. */
  async set(where: Where): Promise<void> {
    const changed = this.isElsewhere(where);
    this.#where = where;
    if (changed) {
      this.#motion.drop('place');
      for (const part of [this.#dashboard, this.#dog, this.#clock, this.#backdrop]) part?.destroy();
      this.#backdrop = this.#build();
    }
    this.turnTo(where.clock);
    await this.#dress();
    this.#pictures.sweep();
  }

  /** Melts into the next. Settles when it has. */
  async melt(where: Where, signal: AbortSignal): Promise<void> {
    this.#where = where;
    const old = this.#backdrop;
    const fittings = [this.#dashboard, this.#dog, this.#clock];
    const next = (this.#backdrop = this.#build());
    next.light(this.#hour());
    next.behind.setAlpha(0);
    next.before.setAlpha(0);
    await this.#dress();
    await this.#motion.run('place', { length: 640, signal }, (t) => {
      if (!next.behind.active) return;
      next.behind.setAlpha(easeInOut(t));
      next.before.setAlpha(easeInOut(t));
      if (old.before.active) old.before.setAlpha(1 - easeInOut(t));
    });
    for (const part of fittings) part?.destroy();
    if (old.behind.active) old.destroy();
    this.#pictures.sweep();
  }

  /** It is looked at from another distance. */
  async fit(density: number): Promise<void> {
    this.#density = density;
    await this.#dress();
  }

  /** From now on, one picture instead of layers. */
  async flatten(): Promise<void> {
    this.#depth = 'flat';
    await this.#dress();
  }

  /** The eye moved sideways by so many design px. */
  drift(by: number): void {
    this.#backdrop.drift(by);
  }

  /** These people stand here, and one of them speaks. */
  meet(people: ReadonlyMap<CastId, { readonly x: number }>, speaker: CastId | null): void {
    this.#dog?.meet(people, speaker);
  }

  /** What lives here besides people does. `now` in milliseconds. */
  live(now: number): void {
    this.#dog?.live(now);
  }

  /** These quays are dead. */
  show(dead: ReadonlySet<number> | undefined): void {
    this.#dead = dead;
    this.#dashboard?.show(dead);
  }

  #build(): Backdrop {
    const { place, light } = this.#where;
    const backdrop = new Backdrop(this.#scene, this.#pictures, settingOf(place, light));
    this.behind.add(backdrop.behind);
    this.before.add(backdrop.before);
    this.#dog = dogIn(place, light, this.#scene, this.#pictures, this.#motion);
    if (this.#dog) backdrop.behind.add(this.#dog.root);
    this.#dashboard = dashboardIn(place, this.#scene, this.#motion);
    if (this.#dashboard) {
      backdrop.pin(this.#dashboard.image, this.#dashboard.layer);
      this.#dashboard.show(this.#dead);
    }
    const { dial } = backdrop.setting;
    this.#clock = dial && new WallClock(this.#scene, dial);
    if (dial && this.#clock) backdrop.pin(this.#clock.image, dial.layer);
    this.#clock?.show(this.#where.clock);
    return backdrop;
  }

  #dress(): Promise<void> {
    return this.#backdrop.dress(this.#density, depthAt(this.#where.place, this.#depth));
  }

  #hour(): number {
    const { place, light, clock } = this.#where;
    return settingOf(place, light) && lightOf(place, light) === 'day' ? lightAt(clock) : 0xffffff; // an evening and a night are drawn as dark as they are
  }
}
