import type { CastId, ChoiceId, PlaceId, Turn } from '../story/beat.ts';
import { Play } from '../story/play.ts';
import type { Story } from '../story/story.ts';
import { type Arrival, endingOf, follow, followToAll, type Merge, offered, ownTurn, type Point, type TurnOf } from './card-ways.ts';
import { keptOf } from './card-choice.ts';

/** A scene on paper: numbered cards, so that a room can go on when nothing with a plug does. */
export interface Gamebook {
  readonly cards: readonly Card[]; // number 1 first; endings last
  readonly leftOut: number; // options that have no card, because there would be too many
  readonly notOnPaper: readonly string[]; // titles of endings that are known and have no card
}

/** A decision, or an ending. */
export interface Card {
  readonly number: number; // from 1
  readonly path: readonly ChoiceId[]; // on which these words were met
  readonly clock: string | null; // story time, as last said
  readonly place: PlaceId | null;
  readonly words: readonly Line[];
  readonly varies: boolean; // who comes here another way would have heard some of the words otherwise
  readonly options: readonly CardOption[]; // none: an ending, or the paper's end
  readonly leftOut: number; // options that ink offers here and that are not on the card
  readonly ending: { readonly id: string; readonly title: string } | undefined;
  readonly asks: readonly string[];
  readonly notes: readonly string[];
  readonly key: boolean;
}

/** What can be taken, and what comes of it. */
export interface CardOption {
  readonly letter: string; // `A`
  readonly id: ChoiceId;
  readonly text: string;
  readonly follows: readonly Line[]; // told before the next card is read; often nothing, where the card begins with it
  readonly to: number; // of the card
}

/** A line to read out. `taken` is a decision that was passed over: what you did. */
export interface Line {
  readonly kind: 'said' | 'taken';
  readonly speaker: CastId | null; // null: the narrator
  readonly text: string;
}

/** All decisions, or only those that are worth the full loop: for half an hour. */
export type Length = 'whole' | 'key-decisions';

const MOST = 60; // cards
const SURVEYED = 6 * MOST;

/**
 * Makes cards of a scene: each decision once, at the first words on which it was met, and each option with the card it leads to there.
 * Decisions are one where the same options are offered after as many decisions; where that makes more than `most` cards, more are put together.
 */
export function gamebook(turn: TurnOf, length: Length = 'whole', most: number = MOST): Gamebook {
  const route = { turn, most, stops: length === 'whole' ? 'everywhere' : 'at-key-decisions' } as const;
  const merges: readonly Merge[] = ['words-of-options', 'options-at-that-time', 'options'];
  const merge = merges.find((each) => follow({ ...route, merge: each, most: most + 1 }).length <= most);
  if (merge === undefined) {
    const all = follow({ ...route, merge: 'options', most: Math.max(SURVEYED, most) });
    const kept = keptOf(all, most);
    return bound(
      kept,
      titlesOf(all).filter((title) => !titlesOf(kept).includes(title)),
    );
  }
  const { points, hidden } = followToAll({ ...route, merge });
  return bound(
    points,
    hidden.flatMap((goal) => (goal.startsWith('ending ') ? [goal.slice(7)] : [])),
  );
}

/** Plays a story for its cards. The play that stands nearest is taken further, since every new one begins at the first line. */
export function turnsOf(story: Story, seed = 1): TurnOf {
  const known = new Map<string, Turn>();
  let last: { readonly play: Play; readonly path: readonly ChoiceId[] } | undefined;
  return (path) => {
    const key = JSON.stringify(path);
    const before = known.get(key);
    if (before) return before;
    const goesOn = last !== undefined && last.path.length <= path.length && last.path.every((id, at) => path[at] === id);
    const from = goesOn && last ? last : { play: new Play(story, seed), path: [] };
    for (const id of path.slice(from.path.length)) from.play.choose(id);
    last = { play: from.play, path: [...path] };
    known.set(key, from.play.turn);
    return from.play.turn;
  };
}

/** Whether a scene has decisions that are worth the full loop, so that its short version is another one. */
export function hasKeyDecisions({ cards }: Gamebook): boolean {
  return cards.some(({ key }) => key);
}

function bound(points: readonly Point[], notOnPaper: readonly string[]): Gamebook {
  const ends = (point: Point): boolean => offered(ownTurn(point)).length === 0;
  const ordered = [...points.filter((point) => !ends(point)), ...points.filter(ends)];
  const numbers = new Map(ordered.map((point, at) => [point, at + 1]));
  const marks = marksOf(points);
  const cards = ordered.map((point) => cardOf(point, numbers, marks));
  return { cards, leftOut: cards.reduce((sum, { leftOut }) => sum + leftOut, 0), notOnPaper };
}

function cardOf(point: Point, numbers: ReadonlyMap<Point, number>, marks: ReadonlyMap<Point, Mark>): Card {
  const turn = ownTurn(point);
  const choices = offered(turn);
  const { start, varies } = sharedOf(point, numbers);
  const kept = choices.flatMap(({ id, text }) => {
    const next = point.ways.get(id);
    const to = next && numbers.get(next);
    const arrival = next?.arrivals.find(({ from, choice }) => from === point && choice === id);
    return next && to !== undefined && arrival ? [{ id, text, to, follows: followsOf(next, arrival, numbers) }] : [];
  });
  return {
    number: numbers.get(point) ?? 0,
    path: point.path,
    ...(marks.get(point) ?? { clock: null, place: null }),
    words: toldOf(point).slice(start),
    varies,
    options: kept.map((option, at) => ({ letter: String.fromCodePoint(65 + at), ...option })),
    leftOut: choices.length - kept.length,
    ending: endingOf(turn),
    asks: turn.briefing.asks,
    notes: turn.briefing.notes,
    key: turn.briefing.key && choices.length > 0,
  };
}

/** From which line on a card's words are those of all who come to it; before it each way there has words of its own. */
function sharedOf(point: Point, numbers: ReadonlyMap<Point, number>): { readonly start: number; readonly varies: boolean } {
  const own = toldOf(point);
  const others = point.arrivals.filter(({ from, path }) => numbers.has(from) && !same(path, point.path)).map(toldOf);
  if (others.length === 0) return { start: 0, varies: false };
  const start = Math.max(...others.map((told) => meetingOf(own, told).own));
  const rest = own.slice(start).map(textOf).join('\n');
  const varies = others.some(
    (told) =>
      told
        .slice(anchorIn(told, own, start))
        .map(textOf)
        .join('\n') !== rest,
  );
  return { start, varies };
}

/** What is told on the way of an arrival before the card's own words begin. */
function followsOf(point: Point, arrival: Arrival, numbers: ReadonlyMap<Point, number>): readonly Line[] {
  const { start } = sharedOf(point, numbers);
  const told = toldOf(arrival);
  return told.slice(0, same(arrival.path, point.path) ? start : anchorIn(told, toldOf(point), start));
}

/** Where two tellings first say the same. */
function meetingOf(own: readonly Line[], other: readonly Line[]): { readonly own: number; readonly other: number } {
  const places = new Map(other.map((line, at) => [textOf(line), at] as const).toReversed());
  const at = own.findIndex((line) => places.has(textOf(line)));
  const met = own[at];
  return met ? { own: at, other: places.get(textOf(met)) ?? other.length } : { own: own.length, other: other.length };
}

/** Where a telling joins another one that is read from `start` on. */
function anchorIn(told: readonly Line[], own: readonly Line[], start: number): number {
  return meetingOf(own.slice(start), told).other;
}

/** What is told on the way to a point, with what was done where decisions were passed over. */
function toldOf({ turns, path }: Pick<Point, 'turns' | 'path'>): readonly Line[] {
  return turns.flatMap((turn, at): readonly Line[] => {
    const said = turn.beats.flatMap(({ speaker, text }) => (text === '' ? [] : [{ kind: 'said', speaker, text } as const]));
    const taken = turn.choices.find(({ id }) => at < turns.length - 1 && id === path[path.length - turns.length + 1 + at]);
    return taken ? [...said, { kind: 'taken', speaker: null, text: taken.text }] : said;
  });
}

interface Mark {
  readonly clock: string | null;
  readonly place: PlaceId | null;
}

/** When and where each point is. */
function marksOf(points: readonly Point[]): ReadonlyMap<Point, Mark> {
  const marks = new Map<Point, Mark>();
  for (const point of points) {
    const before = point.arrivals.map(({ from }) => marks.get(from)).find((mark) => mark !== undefined);
    let mark = before ?? { clock: null, place: null };
    for (const cue of point.turns.flatMap(({ beats }) => beats.flatMap(({ cues }) => cues))) {
      if (cue.kind === 'clock') mark = { ...mark, clock: cue.time };
      if (cue.kind === 'place') mark = { ...mark, place: cue.place };
    }
    marks.set(point, mark);
  }
  return marks;
}

const titlesOf = (points: readonly Point[]): readonly string[] => points.flatMap((point) => endingOf(ownTurn(point))?.title ?? []);
const textOf = ({ kind, speaker, text }: Line): string => `${kind} ${speaker ?? ''}: ${text}`;
const same = (a: readonly ChoiceId[], b: readonly ChoiceId[]): boolean => a.length === b.length && a.every((id, at) => id === b[at]);
