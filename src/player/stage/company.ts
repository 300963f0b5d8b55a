import type { GameObjects, Scene } from 'phaser';
import type { CastId } from '../../core/story/beat.ts';
import type { Figure as Standing, Tableau } from '../../core/story/tableau.ts';
import { hex, listening } from './colour.ts';
import { Figure } from './figure.ts';
import { lookOf, wardrobe } from './kit.ts';
import type { Stand } from './layout.ts';
import { easeIn, easeInOut, easeOut, easeSettle, mix, type Motion } from './motion.ts';
import type { Pictures } from './pictures.ts';
import { seatIn, type Seat } from './seat.ts';
import { facesFile, headFile, poseFile, poseFor } from './sheet.ts';
import { Shoulder } from './shoulder.ts';

/** Names and colours of those who may stand on the stage, by id. */
export type People = Readonly<Record<CastId, { readonly name: string; readonly colour: string }>>;

/** Where the company stands, and how large it is drawn. */
export interface Blocking {
  readonly stands: ReadonlyMap<CastId, Stand>;
  readonly density: number; // device px a design px
  readonly seat: Seat | undefined; // what is there to sit on
  readonly roomForYou: 'some' | 'none'; // before everybody else
}

/** The ends of what is seen, in design px. */
export interface Edge {
  readonly left: number;
  readonly right: number;
}

const OFFSTAGE = -1e5; // design px
const SIT = 340; // milliseconds
const RISE = 220; // milliseconds
const STRANGERS = ['#2f8f83', '#d9705a', '#5b78c2', '#e3b04a', '#6d4a74', '#3f7d5a'];

/** Everybody on the stage. */
export class Company {
  readonly root: GameObjects.Container;
  readonly #scene: Scene;
  readonly #pictures: Pictures;
  readonly #motion: Motion;
  readonly #people: People;
  readonly shoulder: Shoulder; // yours; belongs before everything in the room
  readonly #figures = new Map<CastId, Figure>();
  readonly #leaving = new WeakSet<Figure>();
  readonly #expected = new Map<CastId, () => void>(); // who will come in: what they wear is held for them until they wear it
  #blocking: Blocking = { stands: new Map(), density: 1, seat: undefined, roomForYou: 'some' };
  #week = 0; // of the season
  #light = 0xffffff;
  #eyes = 0; // −1: on who watches
  #speaker: CastId | null = null;

  constructor(scene: Scene, pictures: Pictures, motion: Motion, people: People) {
    this.#scene = scene;
    this.#pictures = pictures;
    this.#motion = motion;
    this.#people = people;
    this.root = scene.add.container();
    this.shoulder = new Shoulder(scene, pictures, motion);
  }

  /** Who is on the stage, in order of entrance. */
  get figures(): ReadonlyMap<CastId, Figure> {
    return this.#figures;
  }

  /** Exactly these people stand there, at once. Settles when they are dressed. */
  async stand(people: readonly Standing[], blocking: Blocking): Promise<void> {
    this.#blocking = blocking;
    this.#turnBack(people);
    for (const [cast, figure] of this.#figures) {
      if (people.some((person) => person.cast === cast)) continue;
      figure.destroy();
      this.#figures.delete(cast);
    }
    const dressing = people.map((person) => {
      const figure = this.#figures.get(person.cast) ?? this.#hire(person);
      void figure.feel(person.mood);
      this.#settle(figure);
      void figure.sit(blocking.seat, 0);
      return figure.dress(this.#need(person.cast));
    });
    this.attend(this.#speaker, 0);
    await Promise.all(dressing);
  }

  /** Fetches what those of them will wear who are still to come in. */
  expect(people: readonly Standing[], { stands, density }: Blocking): Promise<void> {
    for (const { cast, mood } of people) {
      const drawing = this.#figures.has(cast) ? undefined : lookOf(cast, this.#week);
      const need = (stands.get(cast)?.scale ?? wardrobe.normalScale) * density;
      const pose = poseFor(drawing, mood, 'rest'); // nobody comes in sitting
      if (drawing && !this.#expected.has(cast))
        this.#expected.set(cast, this.#pictures.expect([headFile(drawing), facesFile, ...(pose ? [poseFile(drawing, pose)] : [])], need));
    }
    return Promise.resolve(); // nobody waits for them here
  }

  /** Someone comes in from the side of the picture that is theirs. `edge`: the ends of what is seen, in design px. */
  async enter(person: Standing, blocking: Blocking, edge: Edge, signal: AbortSignal): Promise<void> {
    const here = this.#figures.get(person.cast);
    const figure = here ?? this.#hire(person);
    this.rearrange(blocking);
    await figure.dress(this.#need(person.cast));
    this.#expected.get(person.cast)?.();
    this.#expected.delete(person.cast);
    const stand = this.#blocking.stands.get(person.cast);
    if (here || !stand || !figure.root.active) return;
    this.#settle(figure);
    const from = this.#off(stand, person.side === 'right' ? 'right' : 'left', edge);
    const floor = figure.root.y;
    await this.#motion.run(`walk ${person.cast}`, { length: 720, signal }, (t) => {
      figure.root.x = mix(from, this.#blocking.stands.get(person.cast)?.x ?? stand.x, easeSettle(t));
      figure.root.y = floor - Math.abs(Math.sin(t * 3 * Math.PI)) * 12 * (1 - t);
    });
    if (this.#figures.get(person.cast) === figure) await figure.sit(this.#blocking.seat, SIT, signal);
  }

  /** Those who are no longer there go out, and you get up, unless you go on sitting there with the same person. Who is in the middle of their last words in a room goes after those. Settle when they have gone. */
  part(before: Tableau, { place, light, figures }: Tableau, talking: CastId | null, edge: Edge, signal: AbortSignal): readonly Promise<void>[] {
    const saying = before.place === place && before.light === light ? talking : null;
    const stays = figures.length === 1 && figures.every(({ cast }) => this.#figures.has(cast)) && seatIn(place, light) === 'chair';
    if (!stays) this.shoulder.sit(undefined, this.#light);
    this.#turnBack(figures);
    const gone = [...this.#figures.keys()].filter((cast) => cast !== saying && !figures.some((figure) => figure.cast === cast));
    return gone.map((cast) => this.#exit(cast, edge, signal));
  }

  /** Someone has said their line. If they have no place here any more, they go. */
  hush(cast: CastId, edge: Edge): void {
    this.#figures.get(cast)?.speak(undefined);
    if (this.#figures.has(cast) && !this.#blocking.stands.has(cast)) void this.#exit(cast, edge);
  }

  /** Those of them who are on their way out are gone, so that they can come in again. */
  #turnBack(people: readonly Standing[]): void {
    for (const { cast } of people) {
      const figure = this.#figures.get(cast);
      if (!figure || !this.#leaving.has(figure)) continue;
      this.#figures.delete(cast);
      figure.destroy();
    }
  }

  /** Someone goes out by the nearer side. */
  async #exit(cast: CastId, edge: Edge, signal?: AbortSignal): Promise<void> {
    const figure = this.#figures.get(cast);
    if (!figure || this.#leaving.has(figure)) return;
    this.#leaving.add(figure);
    if (figure.root.x > OFFSTAGE) {
      const { x, y, scale } = figure.root;
      const side = x > (edge.left + edge.right) / 2 ? 'right' : 'left';
      await figure.sit(undefined, RISE, signal);
      figure.turnTo(side === 'right' ? 1 : -1);
      await this.#motion.run(`walk ${cast}`, { length: 520, signal }, (t) => {
        figure.root.x = mix(x, this.#off({ scale }, side, edge), easeIn(t));
        figure.root.y = y - Math.abs(Math.sin(t * 2 * Math.PI)) * 8;
      });
    }
    if (this.#figures.get(cast) !== figure) return;
    this.#figures.delete(cast);
    figure.destroy();
  }

  /** Everybody goes to their mark and looks where they should. */
  rearrange(blocking: Blocking): void {
    this.#blocking = blocking;
    for (const [cast, figure] of this.#figures) {
      const stand = blocking.stands.get(cast);
      if (!stand) continue;
      figure.turnTo(stand.facing);
      if (figure.root.x > OFFSTAGE) void figure.sit(blocking.seat, SIT);
      const { x, y, scale } = figure.root;
      if (Math.abs(x - stand.x) < 1 && scale === stand.scale) continue;
      void this.#motion.run(`walk ${cast}`, { length: 520 }, (t) => {
        figure.root.x = mix(x, stand.x, easeInOut(t));
        figure.root.setScale(mix(scale, stand.scale, easeInOut(t)));
        figure.root.y = mix(y, stand.y, easeInOut(t));
      });
    }
  }

  /** The window is another size: everybody stands on their mark at once. */
  refit(blocking: Blocking): void {
    this.#blocking = blocking;
    for (const [cast, figure] of this.#figures) {
      this.#motion.drop(`walk ${cast}`);
      this.#settle(figure);
      void figure.dress(this.#need(cast));
    }
    this.#face(0);
  }

  /** Everybody wears what they wear in that week of the season. */
  wear(week: number): void {
    this.#week = week;
    for (const figure of this.#figures.values()) void figure.change(week);
  }

  /** Everybody looks at who watches, or where they looked. */
  look(at: 'you' | 'each other'): void {
    for (const [cast, figure] of this.#figures) {
      const from = this.#eyes;
      const to = at === 'you' ? -1 : 0;
      void this.#motion.run(`look ${cast}`, { length: 180, delay: at === 'you' ? 140 * (cast.length % 3) : 0 }, (t) => figure.look(mix(from, to, easeOut(t))));
    }
    this.#eyes = at === 'you' ? -1 : 0;
  }

  /** One speaks, the others step back a little and listen. */
  attend(speaker: CastId | null, length = 320): void {
    const before = this.#speaker;
    this.#speaker = speaker;
    this.#face(length);
    this.#listen(before, length);
  }

  /** The light of the room on everybody. */
  light(light: number, length: number): void {
    this.#light = light;
    this.shoulder.image.setTint(light);
    this.#listen(this.#speaker, length);
  }

  /** Everybody is gone, at once. */
  clear(): void {
    for (const figure of this.#figures.values()) figure.destroy();
    this.#figures.clear();
  }

  #listen(before: CastId | null, length: number): void {
    const speaker = this.#speaker;
    const heard = speaker !== null && this.#figures.has(speaker);
    for (const [cast, figure] of this.#figures) {
      figure.light(this.#light, heard && cast !== speaker ? listening : 0xffffff, { length });
      if (heard && cast !== speaker && speaker !== before && length > 0) figure.nod(700 + (cast.length % 3) * 260);
    }
    const figure = heard ? this.#figures.get(speaker) : undefined;
    if (figure) this.root.bringToTop(figure.root);
  }

  /** Alone with somebody at a table, you are in the picture too. */
  #face(length: number): void {
    const { seat, roomForYou, stands } = this.#blocking;
    const [only, another] = [...stands.values()];
    const alone = only && !another && seat === 'chair' && roomForYou === 'some';
    this.shoulder.sit(alone ? (only.x < 960 ? 'right' : 'left') : undefined, this.#light, length === 0 ? 0 : 700);
  }

  #hire({ cast, mood }: Standing): Figure {
    const colour = hex(
      this.#people[cast]?.colour ?? STRANGERS[[...cast].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % STRANGERS.length] ?? '#2f8f83',
    );
    const figure = new Figure(this.#scene, this.#pictures, this.#motion, { cast, mood, colour, week: this.#week });
    figure.root.x = OFFSTAGE; // out of sight until it is dressed
    figure.light(this.#light, 0xffffff, { length: 0 });
    this.root.add(figure.root);
    this.#figures.set(cast, figure);
    return figure;
  }

  #settle(figure: Figure): void {
    const stand = this.#blocking.stands.get(figure.cast);
    if (!stand) return;
    this.#motion.drop(`turn ${figure.cast}`);
    figure.root.setPosition(stand.x, stand.y).setScale(stand.scale);
    figure.facing = stand.facing;
  }

  #need(cast: CastId): number {
    return (this.#blocking.stands.get(cast)?.scale ?? 0.7) * this.#blocking.density;
  }

  #off({ scale }: Pick<Stand, 'scale'>, side: 'left' | 'right', { left, right }: Edge): number {
    return side === 'left' ? left - 520 * scale : right + 520 * scale;
  }
}
