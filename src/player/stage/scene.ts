import { Scene, type GameObjects } from 'phaser';
import type { Beat, CastId, Cue } from '../../core/story/beat.ts';
import { bare, tableau, type Tableau } from '../../core/story/tableau.ts';
import { Backdrop } from './backdrop.ts';
import { hex, through } from './colour.ts';
import { Company, type Blocking, type People } from './company.ts';
import { lightAt } from './hours.ts';
import { Idle } from './idle.ts';
import { settingOf } from './kit.ts';
import { faceOf, headOf, seenAs, standsOf, viewOf, type Stand, type View, type Viewport } from './layout.ts';
import { Lens } from './lens.ts';
import { easeInOut, type Motion } from './motion.ts';
import { Pictures } from './pictures.ts';
import type { Tempo } from './pulse.ts';

/** What the scene is told at the start. */
export interface Direction {
  readonly motion: Motion;
  readonly people: People;
  readonly depth: 'layers' | 'flat';
  readonly lively: boolean; // breath, lids and sway while nothing happens
  readonly onMissing: (path: string) => void;
}

const RESTLESS = 30_000; // milliseconds that people breathe on when nothing happens
const PUSH = 1.035; // how much nearer the eye goes to who speaks

/** The room and the people in it. */
export class StageScene extends Scene {
  readonly #direction: Direction;
  readonly #motion: Motion;
  readonly #idle = new Idle();
  #world!: GameObjects.Container;
  #behind!: GameObjects.Container;
  #before!: GameObjects.Container;
  #pictures!: Pictures;
  #company!: Company;
  #lens!: Lens;
  #backdrop!: Backdrop;
  #viewport: Viewport = { width: 1920, height: 1080, safe: { top: 0, right: 0, bottom: 0, left: 0 } };
  #pixelRatio = 1;
  #tableau: Tableau = bare;
  #speaker: CastId | null = null;
  #held = false; // a decision is open
  #stirred = 0; // milliseconds: when something last happened

  constructor(direction: Direction) {
    super('stage');
    this.#direction = direction;
    this.#motion = direction.motion;
  }

  /** Phaser calls it once. */
  create(): void {
    this.#pictures = new Pictures(this, this.#direction.onMissing);
    this.#behind = this.add.container();
    this.#before = this.add.container();
    this.#company = new Company(this, this.#pictures, this.#motion, this.#direction.people);
    this.#world = this.add.container(0, 0, [this.#behind, this.#company.root, this.#before]);
    this.#lens = new Lens(this.#world, this.#motion);
    this.#backdrop = this.#build();
  }

  /** The stage has this size now, in CSS px, and so many device px a CSS px. */
  fit(viewport: Viewport, pixelRatio: number): void {
    const resized = viewport.width !== this.#viewport.width || viewport.height !== this.#viewport.height || pixelRatio !== this.#pixelRatio;
    this.#viewport = viewport;
    this.#pixelRatio = pixelRatio;
    if (!resized) {
      this.#look(380);
      return;
    }
    this.#lens.cut(this.#view(), pixelRatio);
    this.#company.refit(this.#blocking());
    void this.#dress(this.#backdrop);
  }

  /** Stands like this at once. */
  show(now: Tableau): void {
    this.#motion.settle();
    const moved = now.place !== this.#tableau.place || now.light !== this.#tableau.light;
    this.#tableau = now;
    this.#speaker = null;
    if (moved) {
      this.#backdrop.destroy();
      this.#backdrop = this.#build();
      void this.#dress(this.#backdrop);
    }
    void this.#company.stand(now.figures, this.#blocking()).then(() => this.#stir());
    this.#company.attend(null, 0);
    this.#relight(0);
    this.#lens.cut(this.#view(), this.#pixelRatio);
    this.#pictures.sweep();
    this.#stir();
  }

  /** Performs a beat. Settles when it has been shown. */
  async perform(beat: Beat, signal: AbortSignal): Promise<void> {
    const before = this.#tableau;
    this.#tableau = tableau(beat.cues, before);
    this.#stir();
    const of = <Kind extends Cue['kind']>(kind: Kind): readonly Extract<Cue, { readonly kind: Kind }>[] =>
      beat.cues.filter((cue): cue is Extract<Cue, { readonly kind: Kind }> => cue.kind === kind);
    const shaken = of('sound').some(({ sound }) => sound === 'pager') ? this.#lens.shake(signal) : undefined;
    if (before.clock !== this.#tableau.clock) this.#relight(900);
    const gone = before.figures.filter(({ cast }) => !this.#tableau.figures.some((figure) => figure.cast === cast));
    await Promise.all(gone.map(({ cast }) => this.#company.exit(cast, this.#edge(), signal)));
    if (before.place !== this.#tableau.place || before.light !== this.#tableau.light) await this.#moveTo(signal);
    this.#speaker = beat.speaker;
    const come = this.#tableau.figures.filter(({ cast }) => !before.figures.some((figure) => figure.cast === cast));
    const moods = of('mood').map(({ cast, mood }) => this.#company.figures.get(cast)?.feel(mood, signal));
    this.#look(beat.speaker === null ? 700 : 1100);
    this.#company.rearrange(this.#blocking());
    await Promise.all([shaken, ...moods, ...come.map((person) => this.#company.enter(person, this.#blocking(), this.#edge(), signal))]);
    this.#company.attend(beat.speaker);
  }

  /** Whose mouth moves while the line is revealed. */
  talking(cast: CastId | null): void {
    if (this.#idle.talking === cast) return;
    this.#idle.talking = cast;
    this.#stir();
  }

  /** Everything holds its breath while a decision is open. */
  hold(held: boolean): void {
    if (this.#held === held) return;
    this.#held = held;
    this.#stir();
    this.#look(held ? 1600 : 500);
  }

  /** Boxes of the faces where they will be when all has come to rest, in CSS px. */
  faces(): readonly { readonly cast: CastId; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[] {
    const blocking = this.#blocking();
    return [...blocking.stands].map(([cast, stand]) => {
      const { x, y, w, h } = seenAs(faceOf(stand, cast), this.#lens.goal);
      return { cast, x, y, width: w, height: h };
    });
  }

  /** Who stands where, as it is drawn now. */
  get company(): Company {
    return this.#company;
  }

  /** One frame. Answers how soon the next is wanted. */
  frame(now: number): Tempo {
    this.#motion.advance(now);
    const restless = this.#direction.lively && this.#motion.amount === 'full' && !this.#held && now - this.#stirred < RESTLESS;
    const talking = this.#idle.talking !== null && this.#motion.amount === 'full';
    this.#idle.amount = restless ? Math.min(1, (RESTLESS - (now - this.#stirred)) / 2000) : 0;
    if (restless || talking) for (const figure of this.#company.figures.values()) this.#idle.live(figure, now);
    if (restless) this.#backdrop.drift(this.#idle.sway(now) + this.#pan());
    return this.#motion.busy ? 'smooth' : restless || talking ? 'slow' : 'still';
  }

  #stir(): void {
    this.#stirred = performance.now();
    void this.#motion.run('stir', { length: 0 }, () => undefined);
  }

  #build(): Backdrop {
    const backdrop = new Backdrop(this, this.#pictures, settingOf(this.#tableau.place, this.#tableau.light));
    this.#behind.add(backdrop.behind);
    this.#before.add(backdrop.before);
    return backdrop;
  }

  async #dress(backdrop: Backdrop): Promise<void> {
    backdrop.light(this.#hour());
    await backdrop.dress(this.#lens.goal.zoom * this.#pixelRatio, this.#direction.depth);
    this.#stir();
  }

  async #moveTo(signal: AbortSignal): Promise<void> {
    const old = this.#backdrop;
    const next = (this.#backdrop = this.#build());
    next.behind.setAlpha(0);
    next.before.setAlpha(0);
    await this.#dress(next);
    this.#relight(600);
    await this.#motion.run('place', { length: 640, signal }, (t) => {
      const at = easeInOut(t);
      if (!next.behind.active) return;
      next.behind.setAlpha(at);
      next.before.setAlpha(at);
      old.before.setAlpha(1 - at);
    });
    old.destroy();
    this.#pictures.sweep();
  }

  #hour(): number {
    const { place, light, clock } = this.#tableau;
    return light === null || light === 'day' ? lightAt(settingOf(place, light) ? clock : null) : 0xffffff;
  }

  #relight(length: number): void {
    this.#backdrop.light(this.#hour());
    this.#company.light(through(hex(this.#backdrop.setting.tint), this.#hour()), length);
  }

  #blocking(): Blocking {
    const { setting } = this.#backdrop;
    const stands = standsOf(setting, this.#viewport, this.#tableau.figures, this.#speaker);
    return { stands, density: this.#lens.goal.zoom * this.#pixelRatio };
  }

  #view(): View {
    const { stands } = this.#blocking();
    const head = ([cast, stand]: readonly [CastId, Stand]) => headOf(stand, cast);
    const spoken = this.#speaker === null ? undefined : stands.get(this.#speaker);
    const push = this.#motion.amount === 'reduced' ? 1 : (spoken ? PUSH : 1) * (this.#held ? 1.012 : 1);
    return viewOf(this.#viewport, [...stands].map(head), spoken && this.#speaker !== null ? head([this.#speaker, spoken]) : undefined, push);
  }

  #look(length: number): void {
    this.#lens.go(this.#view(), length);
  }

  #edge(): { readonly left: number; readonly right: number } {
    const { x, zoom } = this.#lens.goal;
    return { left: x, right: x + this.#viewport.width / zoom };
  }

  #pan(): number {
    const { x, zoom } = this.#lens.view;
    return Math.min(40, Math.max(-40, x + this.#viewport.width / zoom / 2 - 960));
  }
}
