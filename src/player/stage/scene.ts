import { Scene, type GameObjects } from 'phaser';
import type { Beat, CastId, Cue } from '../../core/story/beat.ts';
import { bare, tableau, type Tableau } from '../../core/story/tableau.ts';
import { blockingOf, facesSeen, headsSeen } from './blocking.ts';
import { Company, type Blocking } from './company.ts';
import type { Direction } from './direction.ts';
import { Idle } from './idle.ts';
import type { Depth } from './kit.ts';
import { Journey } from './journey.ts';
import { Eye } from './eye.ts';
import { besideOf, type Viewport } from './layout.ts';
import { Lens } from './lens.ts';
import type { Motion } from './motion.ts';
import { Notes } from './note.ts';
import { Overlay } from './overlay.ts';
import { Pictures } from './pictures.ts';
import type { Tempo } from './pulse.ts';
import { cuesOf, distanceOf, isOutdoors, type CueOf } from './cues.ts';
import { deadQuays } from './quays.ts';
import { Room } from './room.ts';
import { sightOf, type Sight } from './sight.ts';

const RESTLESS = 30_000; // milliseconds that people breathe on when nothing happens

/** The room and the people in it, the islands around it, and what is drawn over them. */
export class StageScene extends Scene {
  readonly #direction: Direction;
  readonly #motion: Motion;
  readonly #idle = new Idle();
  #world!: GameObjects.Container; // everything in the room, in design px
  #notes!: Notes;
  #pictures!: Pictures;
  #room!: Room;
  #company!: Company;
  #lens!: Lens;
  #journey!: Journey;
  #overlay!: Overlay;
  #viewport: Viewport = { width: 1920, height: 1080, safe: { top: 0, right: 0, bottom: 0, left: 0 } };
  #pixelRatio = 1;
  #tableau: Tableau = bare;
  #depth: Depth;
  readonly #eye = new Eye();
  #over = false; // the story is: the room is left behind
  #stirred = 0; // milliseconds: when something last happened
  /** Settles when the pictures hang of what was shown last. */
  dressed: Promise<void> = Promise.resolve();

  constructor(direction: Direction) {
    super('stage');
    this.#direction = direction;
    this.#depth = direction.depth;
    this.#motion = direction.motion;
  }

  /** Phaser calls it once. */
  create(): void {
    const { depth, people } = this.#direction;
    this.#pictures = new Pictures(this, this.#direction);
    this.#room = new Room(this, this.#pictures, this.#motion, depth);
    this.#company = new Company(this, this.#pictures, this.#motion, people);
    this.#notes = new Notes(this, this.#pictures, this.#motion);
    this.#world = this.add.container(0, 0, [this.#room.behind, this.#company.root, this.#room.before, this.#company.shoulder.image, this.#notes.root]);
    this.#journey = new Journey(this, this.#pictures, this.#motion);
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
      look: this.#company.shoulder.look,
      dog: this.#room.dog,
      clock: this.#room.time,
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
  }

  /** The stage has this size now, in CSS px, and so many device px a CSS px. */
  fit(viewport: Viewport, pixelRatio: number): void {
    const resized = viewport.width !== this.#viewport.width || viewport.height !== this.#viewport.height || pixelRatio !== this.#pixelRatio;
    this.#viewport = viewport;
    this.#pixelRatio = pixelRatio;
    if (resized) {
      this.#lens.cut(this.#gaze().view, pixelRatio);
      this.#company.refit(this.#blocking());
      void this.#room.fit(this.#density()).then(() => this.#stir());
    } else this.#look(380);
    this.#journey.fit(viewport, pixelRatio);
    this.#overlay.fit(viewport, pixelRatio, headsSeen(this.#blocking(), this.#lens.goal));
  }

  /** Stands like this at once. */
  show(now: Tableau): void {
    this.#motion.settle();
    this.#tableau = now;
    this.#eye.forget();
    this.#notes.keep();
    void this.#overlay.hear(null);
    this.#overlay.hush(this.#over ? 'end' : this.#eye.held ? 'decision' : 'none');
    const hung = [this.#room.set(now), this.#company.stand(now.figures, this.#blocking())].map((each) => each.then(() => this.#stir()));
    this.dressed = Promise.all(hung).then(() => this.#direction.supply.forget());
    this.#room.meet(this.#blocking().stands, null);
    this.#company.attend(null, 0);
    this.#company.light(this.#room.light, 0);
    this.#measure();
    this.#lens.cut(this.#gaze().view, this.#pixelRatio);
    void this.#journey.turnTo(now);
    void this.#journey.go(this.#over ? 'out' : distanceOf(now), () => this.#surround(), { signal: AbortSignal.abort() }).then(() => this.#stir());
    this.#overlay.fit(this.#viewport, this.#pixelRatio, headsSeen(this.#blocking(), this.#lens.goal));
    this.#motion.settle();
    this.#stir();
  }

  /** Performs a beat. Settles when it has been shown. */
  async perform(beat: Beat, signal: AbortSignal): Promise<void> {
    const before = this.#tableau;
    const now = (this.#tableau = tableau(beat.cues, before));
    this.#stir();
    this.#notes.keep();
    const of = <Kind extends Cue['kind']>(kind: Kind): readonly CueOf<Kind>[] => cuesOf(beat, kind);
    const shaken = of('sound').some(({ sound }) => sound === 'pager') ? this.#lens.shake(signal) : undefined;
    const heard = this.#overlay.hear(of('voice').at(-1)?.voice ?? null, signal);
    this.#room.turnTo(now.clock);
    this.#measure();
    const leaving = this.#company.part(before, now, this.#idle.talking, this.#lens.edge(this.#viewport.width), signal);
    await Promise.all([this.#travel(before, now, leaving, signal), this.#company.expect(now.figures, this.#blocking())]); // of the room to come
    this.#company.light(this.#room.light, 500);
    if (this.#room.isElsewhere(before)) this.#eye.forget();
    this.#eye.hear(beat);
    const come = now.figures.filter(({ cast }) => !this.#company.figures.has(cast));
    const moods = of('mood').map(({ cast, mood }) => this.#company.figures.get(cast)?.feel(mood, signal));
    this.#look();
    this.#company.rearrange(this.#blocking());
    this.#room.meet(this.#blocking().stands, beat.speaker);
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
      if (stand) this.#notes.put(besideOf(stand, cast));
    }
  }

  /** Whose mouth moves while the line is revealed. */
  talking(cast: CastId | null): void {
    if (this.#idle.talking === cast) return;
    const before = this.#idle.talking;
    this.#idle.talking = cast;
    if (before !== null) this.#company.hush(before, this.#lens.edge(this.#viewport.width));
    this.#stir();
  }

  /** Everybody wears what they wear in that week of the season. */
  wear(week: number): void {
    this.#company.wear(week);
    this.#stir();
  }

  /** You look like that, from behind. */
  you(look: string): void {
    this.#company.shoulder.wear(look);
    this.#stir();
  }

  /** A decision is open, and everything holds its breath; or the story is over, and the camera leaves; or the play goes on. */
  turn(state: 'open' | 'closed' | 'over'): void {
    const [held, over] = [state === 'open', state === 'over'];
    if (this.#over !== over) {
      this.#over = over;
      if (over) void this.#leave();
      else this.show(this.#tableau);
    }
    if (this.#eye.held === held) return;
    this.#eye.held = held;
    this.#hurry();
    this.#overlay.hush(over ? 'end' : held ? 'decision' : 'none');
    this.#company.look(held ? 'you' : 'each other');
    this.#look(held ? undefined : 500);
    this.#stir();
  }

  /** Boxes of the faces where they will be when all has come to rest, in CSS px; none while the camera is far away. */
  faces(): ReturnType<typeof facesSeen> {
    return this.#over || distanceOf(this.#tableau) === 'out' ? [] : facesSeen(this.#blocking(), this.#lens.goal);
  }

  /** One frame. Answers how soon the next is wanted. */
  frame(now: number): Tempo {
    this.#motion.advance(now);
    const moving = this.#motion.amount === 'full' && this.#depth === 'layers';
    const left = RESTLESS - (now - this.#stirred); // milliseconds
    const restless = moving && !this.#eye.held && left > 0;
    const talking = this.#motion.amount === 'full' && this.#idle.talking !== null;
    this.#idle.amount = restless ? Math.min(1, left / 2000) : 0;
    if (restless || talking) for (const figure of this.#company.figures.values()) this.#idle.live(figure, now);
    if (moving) this.#room.drift((restless ? this.#idle.sway(now) : 0) + this.#lens.pan(this.#viewport.width));
    if (restless) for (const part of [this.#room, this.#journey, this.#overlay]) part.live(now);
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
    if (to === 'out') await this.#journey.go('out', () => this.#surround(), { signal });
    if (elsewhere) await this.#room.set(now); // nobody sees it from out there
    if (to === 'out') return;
    await this.#company.stand(now.figures, this.#blocking());
    this.#lens.cut(this.#gaze().view, this.#pixelRatio);
    await this.#journey.go('in', () => this.#surround(), { signal });
  }

  /** Where every frame is dear, none is drawn while somebody decides: an option that is pressed has the machine to itself. */
  #hurry(): void {
    this.#motion.hurried = this.#eye.held && this.#depth === 'flat';
  }

  #stir(): void {
    this.#stirred = performance.now();
    void this.#motion.run('stir', { length: 0 }, () => undefined);
  }

  #density(): number {
    return this.#lens.goal.zoom * this.#pixelRatio;
  }

  #measure(): void {
    const dead = deadQuays(this.#tableau.gauges);
    this.#room.show(dead);
    this.#journey.show(dead);
  }

  #blocking(): Blocking {
    return blockingOf(this.#room.setting, this.#tableau, this.#viewport, this.#eye.speaker, this.#density());
  }

  /** Who moves with nobody's leave, or draws every frame dearly, comes no nearer. */
  #gaze(): ReturnType<Eye['look']> {
    const freedom = this.#motion.amount === 'reduced' ? 'still' : this.#depth === 'layers' ? 'free' : 'cutting';
    return this.#eye.look(this.#viewport, this.#blocking().stands, freedom);
  }

  /** Where every frame is dear, the camera cuts. */
  #look(length?: number): void {
    const { view, shot } = this.#gaze();
    if (this.#depth === 'flat') this.#lens.cut(view, this.#pixelRatio);
    else this.#lens.go(view, length ?? shot.length, shot.pace);
    this.#overlay.avoid(headsSeen(this.#blocking(), this.#lens.goal));
  }

  /** The room is left behind: out of the house where it is in one, else it fades; what stays are the islands, and the boats. */
  async #leave(): Promise<void> {
    this.#overlay.hush('end');
    if (distanceOf(this.#tableau) === 'out') return;
    await this.#journey.turnTo(this.#tableau);
    const signal = this.#depth === 'flat' ? AbortSignal.abort() : undefined; // where every frame is dear, it is just there
    await this.#journey.go('out', () => this.#surround(), { signal, how: isOutdoors(this.#tableau) ? 'fading' : 'flying' });
    if (!this.#over) this.show(this.#tableau); // somebody looks back meanwhile
    this.#stir();
  }

  /** The camera is on its way outside: the room is seen from there. */
  #surround(): void {
    this.#lens.again();
    this.#world.setVisible(!this.#journey.hidesRoom);
  }
}
