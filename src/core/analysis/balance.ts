import { type Band, bandOf, ENOUGH } from '../assessment/assess.ts';
import { creditOf } from '../assessment/credit.ts';
import type { Rubric } from '../assessment/rubric.ts';
import type { CastId, Choice, DimensionId } from '../story/beat.ts';
import type { Carried } from '../story/runtime.ts';
import type { Story } from '../story/story.ts';
import type { Best } from './best.ts';
import { bestByKey, type Bot, hasTemptations, letPlay, type Made, type Played, randomBot, type Seat, seatAtSpace, seatAtStory, simpleBots } from './bots.ts';
import { reachAt } from './explore-effects.ts';
import { dice } from './explore-rehearse.ts';
import type { Space } from './playthroughs.ts';

/** How a bot did. */
export interface BotResult {
  readonly bot: string;
  readonly simple: boolean; // knows nothing of scores
  readonly plays: number;
  readonly ending: string | null; // of its one play; null where it played more than once, or reached no named one
  readonly dimensions: readonly { readonly dimension: DimensionId; readonly band: Band; readonly credit: number | null; readonly moments: number }[]; // over several plays: their means
  readonly top: readonly DimensionId[]; // on which it is in the top band
}

/** What it costs to be best on one dimension. */
export interface Price {
  readonly dimension: DimensionId;
  readonly costs: readonly { readonly dimension: DimensionId; readonly lost: number }[]; // credit that the best path there leaves behind elsewhere; none: best on all
}

/** How often an inner voice is right, where each option is as likely as the others. */
export interface VoiceRight {
  readonly voice: CastId;
  readonly heard: number; // times in a playthrough, on average, before a decision
  readonly right: number; // 0..1: no option on offer had a higher mean credit
}

/** Whether cheap tricks win. */
export interface Balance {
  readonly bots: readonly BotResult[];
  readonly prices: readonly Price[]; // of dimensions on which there is a greatest sum
  readonly voices: readonly VoiceRight[];
}

/** What bots play, and how they are scored. */
export interface Table {
  readonly story: Story;
  readonly space: Space;
  readonly best: Best;
  readonly exact: boolean; // the space is all there is
  readonly rubric: Rubric | undefined;
  readonly kind: readonly string[];
  readonly carried: Carried;
  readonly seed: number;
}

const RANDOM_PLAYS = 1_000;
const FEW = 20; // plays for which there is always time

/** Lets all bots play, and reads what they show. */
export function balanceOf(table: Table, seen: Float64Array, stop: () => boolean): Balance {
  const { space, best, exact, story, carried, seed } = table;
  const random = dice(seed ^ 0x5eed);
  const known = new Map<number, ReturnType<typeof reachAt>>();
  const reachOf = (state: number): ReturnType<typeof reachAt> => {
    const reach = known.get(state) ?? reachAt(space, best, state);
    known.set(state, reach);
    return reach;
  };
  const seat = (at: number): Seat => (exact ? seatAtSpace(space, reachOf, random) : seatAtStory(story, seed + at, carried));
  const scored = scoring(table.rubric?.dimensions.map(({ id }) => id) ?? best.dimensions);
  const keyed = scoring(best.dimensions);
  const plays = (bot: Bot, times: number): readonly Played[] => {
    const played: Played[] = [];
    for (let at = 0; at < times; at++) {
      if (!exact && at >= FEW && stop()) break;
      played.push(letPlay(bot, seat(at), random));
    }
    return played;
  };
  const keys = exact ? best.dimensions.map((dimension, at) => bestByKey(`best by key: ${dimension}`, at)) : [];
  return {
    bots: [
      ...simpleBots(table.kind, hasTemptations(space)).map((bot) => resultOf(bot.name, true, plays(bot, 1), scored)),
      resultOf(randomBot.name, true, plays(randomBot, RANDOM_PLAYS), scored),
      ...keys.map((bot) => resultOf(bot.name, false, plays(bot, 1), scored)),
    ],
    prices: exact ? keys.flatMap((bot, at) => priceOf(best, at, plays(bot, 1)[0], space, keyed) ?? []) : [],
    voices: voicesIn(space, best, seen),
  };
}

/** How decisions are scored on some dimensions. */
export interface Scoring {
  readonly dimensions: readonly DimensionId[];
  readonly credits: (made: Made) => readonly (number | undefined)[]; // on each dimension; undefined: no moment
}

/** Scores as a player's decisions are scored. The same options come again and again in a thousand plays, and are scored once. */
export function scoring(dimensions: readonly DimensionId[]): Scoring {
  const known = new WeakMap<readonly Choice[], Map<Choice, readonly (number | undefined)[]>>();
  const credits = ({ choice, offered }: Made): readonly (number | undefined)[] => {
    const rows = known.get(offered) ?? new Map<Choice, readonly (number | undefined)[]>();
    const row = rows.get(choice) ?? dimensions.map((dimension) => creditOf(choice, offered, dimension));
    known.set(offered, rows.set(choice, row));
    return row;
  };
  return { dimensions, credits };
}

/** Several plays of one bot are read by their mean moments and mean credit. */
export function resultOf(bot: string, simple: boolean, played: readonly Played[], scored: Scoring): BotResult {
  const rows = played.map(({ made }) => made.map(scored.credits));
  const dimensions = scored.dimensions.map((dimension, at) => {
    const credits = rows.map((all) => all.flatMap((row) => row[at] ?? []));
    const shown = credits.filter(({ length }) => length >= ENOUGH);
    const enough = shown.length * 2 > played.length;
    const credit = enough ? shown.reduce((sum, each) => sum + average(each), 0) / shown.length : null;
    const band: Band = credit === null ? 'not-enough' : bandOf(credit);
    return { dimension, band, credit, moments: credits.reduce((sum, { length }) => sum + length, 0) / Math.max(1, played.length) };
  });
  const top = dimensions.filter(({ band }) => band === 'consistently').map(({ dimension }) => dimension);
  return { bot, simple, plays: played.length, ending: played.length === 1 ? (played[0]?.ending ?? null) : null, dimensions, top };
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const NOTHING = 1e-6;

/** What the best path on one dimension leaves behind on the others. Undefined where the story has no greatest sum there. */
function priceOf({ dimensions, sums }: Best, at: number, played: Played | undefined, { start }: Space, { credits }: Scoring): Price | undefined {
  const greatest = dimensions.map((_, n) => {
    const all = start.map(({ to }) => sums[to]?.[n] ?? null);
    return all.includes(null) ? null : Math.max(...all.map(Number));
  });
  const dimension = dimensions[at];
  if (!played || dimension === undefined || greatest[at] === null || greatest[at] === 0) return undefined;
  const got = dimensions.map((_, n) => played.made.reduce((sum, made) => sum + (credits(made)[n] ?? 0), 0));
  const costs = dimensions.flatMap((other, n) => {
    const lost = (greatest[n] ?? 0) - (got[n] ?? 0);
    return n === at || lost <= NOTHING ? [] : [{ dimension: other, lost }];
  });
  return { dimension, costs: costs.toSorted((a, b) => b.lost - a.lost) };
}

function voicesIn({ graph, start, moves, passages }: Space, { credits }: Best, seen: Float64Array): readonly VoiceRight[] {
  const heard = new Map<CastId, { heard: number; right: number }>();
  const visit = ({ to, chance, passage }: Space['start'][number], times: number): void => {
    for (const { voice, choice } of passages[passage]?.voices ?? []) {
      const options = graph.states[to]?.options ?? [];
      const said = options.findIndex(({ id, disabled }) => id === choice && !disabled);
      const means = options.map((_, at) => meanOf(credits[to]?.[at]));
      if (said < 0 || means.every((mean) => mean === undefined)) continue;
      const tally = heard.get(voice) ?? { heard: 0, right: 0 };
      heard.set(voice, tally);
      tally.heard += times * chance;
      const own = means[said];
      if (own !== undefined && means.every((mean) => mean === undefined || mean <= own + NOTHING)) tally.right += times * chance;
    }
  };
  for (const move of start) visit(move, 1);
  for (const [state, all] of moves.entries()) for (const move of all) visit(move, seen[state] ?? 0);
  return [...heard].filter(([, tally]) => tally.heard > 0).map(([voice, tally]) => ({ voice, heard: tally.heard, right: tally.right / tally.heard }));
}

/** An option's mean credit over the dimensions on which it earns any. */
function meanOf(credits: Best['credits'][number][number] | undefined): number | undefined {
  const earned = credits?.filter((credit) => credit !== undefined) ?? [];
  return earned.length === 0 ? undefined : average(earned);
}
