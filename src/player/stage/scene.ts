import { Scene, type GameObjects } from 'phaser';
import type { Beat, CastId, Cue } from '../../core/story/beat.ts';
import { bare, tableau, type Tableau } from '../../core/story/tableau.ts';
import type { Depth } from './backdrop.ts';
import { Company, type Blocking } from './company.ts';
import type { Direction } from './direction.ts';
import { Idle } from './idle.ts';
import { Journey } from './journey.ts';
import type { Box } from './kit.ts';
import { besideOf, breadthOf, faceOf, headOf, seenAs, standsOf, viewOf, type View, type Viewport } from './layout.ts';
import { Lens } from './lens.ts';
import type { Motion } from './motion.ts';
import { Note } from './note.ts';
import { Overlay } from './overlay.ts';
import { Pictures } from './pictures.ts';
import type { Tempo } from './pulse.ts';
import { cuesOf, distanceOf, type CueOf } from './cues.ts';
import { deadQuays } from './quays.ts';
import { Room } from './room.ts';
import { seatIn } from './seat.ts';
import { isHard, shotOf, type Shot } from './shot.ts';
import { sightOf, type Sight } from './sight.ts';

const RESTLESS = 30_000; // milliseconds that people breathe on when nothing happens

/** The room and the people in it, the islands around it, and what is drawn over them. */
export class StageScene extends Scene {
  readonly #direction: Direction;
  readonly #motion: Motion;
  readonly #idle = new Idle();
  #world!: GameObjects.Container; // everything in the room, in design px
  #notes!: GameObjects.Container;
  #pictures!: Pictures;
  #room!: Room;
  #company!: Company;
  #lens!: Lens;
  #journey!: Journey;
  #overlay!: Overlay;
  #note: Note | undefined;
  #viewport: Viewport = { width: 1920, height: 1080, safe: { top: 0, right: 0, bottom: 0, left: 0 } };
  #pixelRatio = 1;
  #tableau: Tableau = bare;
  #speaker: CastId | null = null;
  #depth: Depth;
  #held = false; // a decision is open
  #hard = false; // what was said last
  #stirred = 0; // milliseconds: when something last happened

  constructor(direction: Direction) {
    super('stage');
    this.#direction = direction;
    this.#depth = direction.depth;
    this.#motion = direction.motion;
  }

  /** Phaser calls it once. */
  create(): void {
    const { depth, people, look, pictureAt, onMissing } = this.#direction;
    this.#pictures = new Pictures(this, pictureAt, onMissing);
    this.#room = new Room(this, this.#pictures, this.#motion, depth);
    this.#company = new Company(this, this.#pictures, this.#motion, people, look);
    this.#notes = this.add.container();
    this.#world = this.add.container(0, 0, [this.#room.behind, this.#company.root, this.#room.before, this.#company.shoulder.image, this.#notes]);
    this.#journey = new Journey(this, this.#pictures, this.#motion, depth);
    this.#world.addAt(this.#journey.house, 3);
    this.#overlay = new Overlay(this, this.#pictures, this.#motion);
    this.#lens = new Lens(this.#world, this.#motion, (view) => this.#journey.roomView(view));
  }

  /** What lies over the world. */
  get overlay(): Overlay {
    return this.#overlay;
  }

  /** What is drawn now. */
  get sight(): Sight {
    return sightOf(this.#company.figures, this.#lens.view, {
      you: this.#company.shoulder.side,
      far: this.#journey.far,
      ...this.#overlay.sight,
      textures: this.textures.getTextureKeys().length,
    });
  }

  /** From now on, one picture a room, and nothing moves by itself. */
  flatten(): void {
    this.#depth = 'flat';
    this.#hurry();
    void this.#room.flatten().then(() => this.#stir());
    this.#journey.flatten();
  }

  /** The stage has this size now, in CSS px, and so many device px a CSS px. */
  fit(viewport: Viewport, pixelRatio: number): void {
    const resized = viewport.width !== this.#viewport.width || viewport.height !== this.#viewport.height || pixelRatio !== this.#pixelRatio;
    this.#viewport = viewport;
    this.#pixelRatio = pixelRatio;
    if (resized) {
      this.#lens.cut(this.#view(), pixelRatio);
      this.#company.refit(this.#blocking());
      void this.#room.fit(this.#density()).then(() => this.#stir());
    } else this.#look(380);
    this.#journey.fit(viewport, pixelRatio);
    this.#overlay.fit(viewport, pixelRatio, this.#heads());
  }

  /** Stands like this at once. */
  show(now: Tableau): void {
    this.#motion.settle();
    this.#tableau = now;
    this.#speaker = null;
    this.#hard = false;
    this.#note?.keep();
    this.#note = undefined;
    void this.#overlay.hear(null);
    this.#overlay.hush(this.#held ? 'decision' : 'none');
    void this.#room.set(now).then(() => this.#stir());
    void this.#company.stand(now.figures, this.#blocking()).then(() => this.#stir());
    this.#company.attend(null, 0);
    this.#company.light(this.#room.light, 0);
    this.#measure();
    this.#lens.cut(this.#view(), this.#pixelRatio);
    void this.#journey.turnTo(now);
    void this.#journey.go(distanceOf(now), () => this.#surround(), AbortSignal.abort()).then(() => this.#stir());
    this.#overlay.fit(this.#viewport, this.#pixelRatio, this.#heads());
    this.#motion.settle();
    this.#stir();
  }

  /** Performs a beat. Settles when it has been shown. */
  async perform(beat: Beat, signal: AbortSignal): Promise<void> {
    const before = this.#tableau;
    const now = (this.#tableau = tableau(beat.cues, before));
    this.#stir();
    this.#note?.keep();
    this.#note = undefined;
    const of = <Kind extends Cue['kind']>(kind: Kind): readonly CueOf<Kind>[] => cuesOf(beat, kind);
    const shaken = of('sound').some(({ sound }) => sound === 'pager') ? this.#lens.shake(signal) : undefined;
    const heard = this.#overlay.hear(of('voice').at(-1)?.voice ?? null, signal);
    this.#room.turnTo(now.clock);
    this.#measure();
    const gone = before.figures.filter(({ cast }) => !now.figures.some((figure) => figure.cast === cast));
    const leaving = gone.map(({ cast }) => this.#company.exit(cast, this.#lens.edge(this.#viewport.width), signal));
    await this.#travel(before, now, leaving, signal);
    this.#company.light(this.#room.light, 500);
    this.#speaker = beat.speaker;
    this.#hard = isHard(beat);
    const come = now.figures.filter(({ cast }) => !this.#company.figures.has(cast));
    const moods = of('mood').map(({ cast, mood }) => this.#company.figures.get(cast)?.feel(mood, signal));
    this.#look();
    this.#company.rearrange(this.#blocking());
    await Promise.all([
      shaken,
      heard,
      ...moods,
      ...come.map((person) => this.#company.enter(person, this.#blocking(), this.#lens.edge(this.#viewport.width), signal)),
    ]);
    this.#company.attend(beat.speaker);
    if (of('ending').length > 0) this.#overlay.hush('end');
    for (const { cast } of of('memory')) {
      const stand = this.#blocking().stands.get(cast);
      if (stand) this.#note = new Note(this, this.#notes, this.#pictures, this.#motion, besideOf(stand, cast));
    }
  }

  /** Whose mouth moves while the line is revealed. */
  talking(cast: CastId | null): void {
    if (this.#idle.talking === cast) return;
    const before = this.#idle.talking;
    this.#idle.talking = cast;
    if (before !== null) this.#company.figures.get(before)?.speak(undefined);
    this.#stir();
  }

  /** Everybody wears what they wear in that week of the season. */
  wear(week: number): void {
    this.#company.wear(week);
    this.#stir();
  }

  /** Everything holds its breath while a decision is open. */
  hold(held: boolean): void {
    if (this.#held === held) return;
    this.#held = held;
    this.#hurry();
    this.#overlay.hush(held ? 'decision' : 'none');
    this.#company.look(held ? 'you' : 'each other');
    this.#look(held ? undefined : 500);
    this.#stir();
  }

  /** Boxes of the faces where they will be when all has come to rest, in CSS px; none while the camera is far away. */
  faces(): readonly { readonly cast: CastId; readonly x: number; readonly y: number; readonly width: number; readonly height: number }[] {
    if (distanceOf(this.#tableau) === 'out') return [];
    return [...this.#blocking().stands].map(([cast, stand]) => {
      const { x, y, w, h } = seenAs(faceOf(stand, cast), this.#lens.goal);
      return { cast, x, y, width: w, height: h };
    });
  }

  /** One frame. Answers how soon the next is wanted. */
  frame(now: number): Tempo {
    this.#motion.advance(now);
    const moving = this.#motion.amount === 'full' && this.#depth === 'layers';
    const left = RESTLESS - (now - this.#stirred); // milliseconds
    const restless = moving && !this.#held && left > 0;
    const talking = this.#motion.amount === 'full' && this.#idle.talking !== null;
    this.#idle.amount = restless ? Math.min(1, left / 2000) : 0;
    if (restless || talking) for (const figure of this.#company.figures.values()) this.#idle.live(figure, now);
    if (moving) this.#room.drift((restless ? this.#idle.sway(now) : 0) + this.#lens.pan(this.#viewport.width));
    if (restless) {
      this.#journey.live(now);
      this.#overlay.live(now);
    }
    return this.#motion.busy ? 'smooth' : restless || talking ? 'slow' : 'still';
  }

  /** The stage is going. */
  close(): void {
    this.#motion.settle();
    this.#pictures.close();
  }

  /** To another place, out to the islands, or in again. Who leaves has left then. */
  async #travel(before: Tableau, now: Tableau, leaving: readonly Promise<void>[], signal: AbortSignal): Promise<void> {
    const [from, to] = [distanceOf(before), distanceOf(now)];
    const elsewhere = this.#room.isElsewhere(now);
    if (to === 'out') await this.#journey.turnTo(now);
    if (from === to) {
      await Promise.all([...leaving, elsewhere && (to === 'out' ? this.#room.set(now) : this.#room.melt(now, signal))]);
      return;
    }
    await Promise.all(leaving);
    if (to === 'out') await this.#journey.go('out', () => this.#surround(), signal);
    if (elsewhere) await this.#room.set(now); // nobody sees it from out there
    if (to === 'out') return;
    await this.#company.stand(now.figures, this.#blocking());
    this.#lens.cut(this.#view(), this.#pixelRatio);
    await this.#journey.go('in', () => this.#surround(), signal);
  }

  /** Where every frame is dear, none is drawn while somebody decides: an option that is pressed has the machine to itself. */
  #hurry(): void {
    this.#motion.hurried = this.#held && this.#depth === 'flat';
  }

  #stir(): void {
    this.#stirred = performance.now();
    void this.#motion.run('stir', { length: 0 }, () => undefined);
  }

  #density(): number {
    return this.#lens.goal.zoom * this.#pixelRatio;
  }

  #measure(): void {
    const dead = deadQuays(this.#tableau.gauges, this.#direction.quays);
    this.#room.show(dead);
    this.#journey.show(dead);
  }

  #blocking(): Blocking {
    const { place, light, figures } = this.#tableau;
    const stands = standsOf(this.#room.setting, this.#viewport, figures, this.#speaker);
    return { stands, density: this.#density(), seat: seatIn(place, light), breadth: breadthOf(this.#viewport) };
  }

  #view(): View {
    const { stands } = this.#blocking();
    const heads = [...stands].map(([cast, stand]) => headOf(stand, cast));
    const spoken = this.#speaker === null ? undefined : stands.get(this.#speaker);
    const { push } = this.#shot(spoken !== undefined);
    return viewOf(this.#viewport, heads, spoken && headOf(spoken, this.#speaker ?? ''), push);
  }

  /** Who moves with nobody's leave, or draws every frame dearly, comes no nearer. */
  #shot(spoken: boolean): Shot {
    const still = this.#motion.amount === 'reduced';
    return shotOf({ spoken: spoken && !still, hard: this.#hard && spoken && !still && this.#depth === 'layers', held: this.#held && !still });
  }

  /** Where every frame is dear, the camera cuts. */
  #look(length?: number): void {
    if (this.#depth === 'flat') this.#lens.cut(this.#view(), this.#pixelRatio);
    else {
      const shot = this.#shot(this.#speaker !== null && this.#company.figures.has(this.#speaker));
      this.#lens.go(this.#view(), length ?? shot.length, shot.pace);
    }
  }

  /** The camera is on its way outside: the room is seen from there. */
  #surround(): void {
    this.#lens.again();
    this.#world.setVisible(!this.#journey.hidesRoom);
  }

  #heads(): readonly Box[] {
    return [...this.#blocking().stands].map(([cast, stand]) => seenAs(headOf(stand, cast), this.#lens.goal));
  }
}
