import type { Rubric } from '../assessment/rubric.ts';
import type { CastId, ChoiceId } from '../story/beat.ts';
import type { Carried } from '../story/runtime.ts';
import type { SourceMap } from '../story/source-map.ts';
import type { Story } from '../story/story.ts';
import { type Balance, balanceOf } from './balance.ts';
import { bestSums } from './best.ts';
import { type Coverage, coverageOf, placesIn, type PlaceOf } from './coverage.ts';
import { type DimensionSpread, spreads } from './explore-credit.ts';
import { type DecisionEffect, effectsOf } from './explore-effects.ts';
import { type EndingSeen, endingsOf } from './explore-endings.ts';
import { ahead, extentOf, type Extent, idsOn, meanOf, pathBy } from './explore-lengths.ts';
import { type GaugeRange, Listener } from './explore-listen.ts';
import { type Rehearsed, rehearse } from './explore-rehearse.ts';
import { Trail, type TrailStep, waysToPassages } from './explore-trail.ts';
import { countPlaythroughs, type Move, type Space, spaceOf, visits } from './playthroughs.ts';

/** All that can be found out about a story by playing it in every way. Plain data; counts that can be large are decimal strings. */
export interface Exploration {
  readonly verdict: 'exact' | 'bounded';
  readonly because: string | null; // why it is bounded
  readonly carried: Carried; // the values that it began with, where they are not the story's own
  readonly seed: number; // of the rehearsal and of the bots; what is exact does not depend on it
  readonly states: string;
  readonly edges: string; // ways from a state to the next
  readonly turns: string; // played to find them
  readonly playthroughs: string; // exact; `unbounded` where the story can go round; where it is bounded, at least so many
  readonly method: 'dynamic programming' | 'iteration to 1e-12'; // how chances were found: the second where the story goes round
  readonly decisions: Measure;
  readonly words: Measure; // said in a playthrough; options are not counted
  readonly minutes: Measure; // at 200 words a minute
  readonly speakers: readonly { readonly speaker: CastId | null; readonly words: number }[]; // in a playthrough, on average; null: the narrator
  readonly shortest: readonly ChoiceId[]; // a playthrough with the fewest decisions
  readonly longest: readonly ChoiceId[] | null; // null: there is none, because the story can go round
  readonly endings: readonly (Omit<EndingSeen, 'passage'> & { readonly place: string; readonly witness: number | null })[];
  readonly endless: { readonly chance: number; readonly place: string; readonly witness: number | null } | null; // no end can be reached any more; null: that never happens
  readonly troubles: readonly { readonly message: string; readonly chance: number; readonly place: string; readonly witness: number | null }[];
  readonly coverage: Coverage;
  readonly trail: readonly TrailStep[]; // witnesses are indexes into it
  readonly dimensions: readonly DimensionSpread[];
  readonly effects: readonly (DecisionEffect & { readonly place: string })[];
  readonly gauges: readonly (Readonly<GaugeRange> & { readonly id: string; readonly label: string; readonly exact: false })[]; // as seen in the turns played: a value that decides nothing is not followed on every path
  readonly balance: Balance | null; // null: nothing in it is scored
}

/** Something along a playthrough. The mean is over playthroughs in which each option is as likely as the others. */
export interface Measure extends Extent {
  readonly mean: number;
}

/** How a story is to be explored. */
export interface Request {
  readonly carried?: Carried;
  readonly seed?: number;
  readonly map?: SourceMap | undefined; // without it, places are ink's paths
  readonly rubric?: Rubric | undefined;
  readonly kind?: readonly string[]; // words by which the kindest option is known
  readonly runs?: number; // turns that the search may play
  readonly stop?: () => boolean; // a clock, from outside
  readonly onProgress?: (progress: Progress) => void;
}

/** How far an exploration has come. */
export interface Progress {
  readonly phase: 'rehearsing' | 'searching' | 'reckoning';
  readonly turns: number; // played
  readonly states: number;
  readonly edges: number; // ways on from them
  readonly waiting: number; // ways that are known and not yet followed
}

/** Explores a story: first a rehearsal that prefers what was used least, then a search for everything, then what follows from it. */
export function explore(story: Story, request: Request = {}): Exploration {
  const { carried = {}, seed = 1, stop = () => false, onProgress = () => undefined } = request;
  const listener = new Listener(story);
  let known = { turns: 0, states: 0, edges: 0, waiting: 0 };
  onProgress({ phase: 'rehearsing', ...known });
  let rehearsed: Rehearsed = new Map();
  const space = spaceOf(
    story,
    listener,
    { carried, runs: request.runs ?? MOST_TURNS, stop },
    {
      onOpen: (machine) => (rehearsed = rehearse(machine, listener, seed, stop)),
      onTurn: (now) => {
        known = now;
        if (now.turns % EVERY === 0) onProgress({ phase: 'searching', ...now });
      },
    },
  );
  onProgress({ phase: 'reckoning', ...known });
  return report(story, request, listener, space, rehearsed);
}

const EVERY = 256; // turns, between two words on progress
const MOST_TURNS = 5_000_000;
const PACE = 200; // words a minute

function report(story: Story, request: Request, listener: Listener, space: Space, rehearsed: Rehearsed): Exploration {
  const { carried = {}, seed = 1, stop = () => false } = request;
  const { graph, moves, start, passages } = space;
  const exact = graph.bounded === null;
  const placeOf = placesIn(request.map);
  const seen = visits(space);
  const trail = new Trail();
  const witnesses: (number | undefined)[] = [...waysToPassages(space, trail)];
  for (const [passage, choices] of rehearsed) witnesses[passage] ??= trail.addAll(choices);
  const times = timesOf(space, seen);
  const wordsBy = (_: number, { passage }: Move): number => passages[passage]?.words ?? 0;
  const stepBy = (state: number): number => (state < 0 ? 0 : 1);
  const measure = (weight: (state: number, move: Move) => number, sums = ahead(space, weight)): Measure =>
    rounded({ ...extentOf(space, weight, sums), mean: meanOf(space, seen, weight) });
  const words = measure(wordsBy);
  const steps = ahead(space, stepBy);
  const endings = endingsOf(space, seen);
  const best = bestSums(graph, space.groups);
  const playthroughs = countPlaythroughs(space);
  return {
    verdict: exact ? 'exact' : 'bounded',
    because: graph.bounded,
    carried,
    seed,
    states: String(graph.states.length),
    edges: String(moves.reduce((sum, all) => sum + all.length, start.length)),
    turns: String(graph.runs),
    playthroughs: playthroughs === undefined ? 'unbounded' : String(playthroughs),
    method: space.goesRound ? 'iteration to 1e-12' : 'dynamic programming',
    decisions: measure(stepBy, steps),
    words,
    minutes: rounded({ least: words.least / PACE, mean: words.mean / PACE, most: words.most === null ? null : words.most / PACE }),
    speakers: speakersIn(space, times),
    shortest: idsOn(
      space,
      pathBy(space, steps.least, stepBy, (one, other) => one < other),
    ),
    longest: space.goesRound
      ? null
      : idsOn(
          space,
          pathBy(space, steps.most, stepBy, (one, other) => one > other),
        ),
    endings: endings.all.map(({ passage, ...ending }) => ({
      ...ending,
      place: placeOfEnding(listener, passage, placeOf),
      witness: witnesses[passage] ?? null,
    })),
    endless: endlessIn(space, seen, witnesses, (passage) => placeOfEnding(listener, passage, placeOf)),
    troubles: passages.flatMap(({ trouble }, passage) =>
      trouble === null
        ? []
        : [{ message: trouble, chance: times[passage] ?? 0, place: placeOfEnding(listener, passage, placeOf), witness: witnesses[passage] ?? null }],
    ),
    coverage: coverageOf(listener, space, { seen, times }, witnesses, placeOf),
    trail: trail.steps,
    dimensions: spreads(space, best),
    effects: exact ? effectsOf(space, best, seen, endings).map((effect) => ({ place: placeOfDecision(listener, effect, placeOf), ...effect })) : [],
    gauges: story.gauges.flatMap(({ id, label }) => {
      const range = label === '' ? undefined : listener.gauges.get(id);
      return range ? [{ id, label, ...range, exact: false as const }] : [];
    }),
    balance:
      best.dimensions.length === 0
        ? null
        : balanceOf({ story, space, best, exact, rubric: request.rubric, kind: request.kind ?? [], carried, seed }, seen, stop),
  };
}

const rounded = ({ least, mean, most }: Measure): Measure => ({ least: round(least), mean: round(mean), most: most === null ? null : round(most) });
const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** How often each passage is heard in a playthrough, on average. */
function timesOf({ start, moves, passages }: Space, seen: Float64Array): Float64Array {
  const times = new Float64Array(passages.length);
  for (const { passage, chance } of start) times[passage]! += chance;
  for (const [state, all] of moves.entries()) for (const { passage, chance } of all) times[passage]! += (seen[state] ?? 0) * chance;
  return times;
}

function speakersIn({ passages }: Space, times: Float64Array): Exploration['speakers'] {
  const words = new Map<CastId | null, number>();
  for (const [passage, { speakers }] of passages.entries())
    for (const [speaker, count] of speakers) words.set(speaker, (words.get(speaker) ?? 0) + count * (times[passage] ?? 0));
  return [...words].map(([speaker, count]) => ({ speaker, words: round(count) })).toSorted((a, b) => b.words - a.words);
}

function endlessIn(
  { start, moves, endless }: Space,
  seen: Float64Array,
  witnesses: readonly (number | undefined)[],
  placeOf: (passage: number) => string,
): Exploration['endless'] {
  if (endless.size === 0) return null;
  const chance = [...endless].reduce((sum, state) => sum + (seen[state] ?? 0), 0);
  const into = [start, ...moves].flat().find(({ to }) => endless.has(to));
  return { chance, place: into ? placeOf(into.passage) : '', witness: (into && witnesses[into.passage]) ?? null };
}

/** Where the last thing that a passage performs stands in the source. */
function placeOfEnding({ content, passages }: Listener, passage: number, placeOf: PlaceOf): string {
  const last = passages[passage]?.performed.at(-1);
  return last === undefined ? '' : placeOf(content.things[last]?.path.toString() ?? '');
}

function placeOfDecision({ offered }: Listener, { options }: DecisionEffect, placeOf: PlaceOf): string {
  const ids = new Set(options.map(({ choice }) => choice));
  const path = [...offered].find(([, id]) => ids.has(id))?.[0];
  return path === undefined ? '' : placeOf(path);
}
