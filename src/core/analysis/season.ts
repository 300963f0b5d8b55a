import type { Rubric } from '../assessment/rubric.ts';
import { dimensionsOf } from '../assessment/credit.ts';
import type { DimensionId } from '../story/beat.ts';
import type { Book } from '../story/book.ts';
import { type BotResult, resultOf, scoring, type VoiceRight } from './balance.ts';
import { randomBot, simpleBots } from './bots.ts';
import { dice } from './explore-rehearse.ts';
import { leastOf, type SceneLeast } from './season-least.ts';
import { playSeason, type ScenePlayed, type SeasonScene } from './season-play.ts';
import { type DimensionPlayed, dimensionsPlayed, voicesPlayed } from './season-shown.ts';

/** What was found out about a season by playing it. Plain data. */
export interface SeasonExploration {
  readonly verdict: 'exact' | 'bounded'; // of the search of its scenes; the plays are some of very many, always
  readonly because: string | null; // why it is bounded
  readonly seed: number;
  readonly plays: { readonly made: number; readonly wanted: number };
  readonly scenes: readonly SceneOfSeason[]; // weeks too, in their order
  readonly dimensions: readonly DimensionOfSeason[];
  readonly bots: readonly BotResult[]; // that know nothing of scores, each through the whole season; random: the plays
  readonly voices: readonly VoiceRight[]; // in the plays
}

/** A scene, as the season goes through it. */
export interface SceneOfSeason {
  readonly scene: string;
  readonly kind: 'scene' | 'week';
  readonly played: number; // times, in all plays
  readonly endings: readonly { readonly id: string; readonly title: string; readonly times: number }[]; // the most frequent first
  readonly troubles: readonly { readonly message: string; readonly times: number }[]; // it broke down
  readonly least: Readonly<Record<DimensionId, number>>; // scored decisions on every path that was searched, and on those that were played
  readonly starts: readonly (string | null)[]; // beginnings that were searched to their end: names of profiles; null: its own values
  readonly of: number; // beginnings that there are
  readonly because: string | null; // why not all was seen
}

/** A dimension, over whole seasons. */
export interface DimensionOfSeason extends DimensionPlayed {
  readonly before: number | null; // scored decisions that every path comes to before the last scene: the sum of its scenes' least; null: not known
}

/** How a season is to be explored. */
export interface SeasonRequest {
  readonly book: Book;
  readonly rubric: Rubric | undefined;
  readonly scenes: readonly SeasonScene[];
  readonly seed?: number;
  readonly plays?: number; // wanted
  readonly spent?: () => number; // 0..1: the share of the time that is over; from 1 on it stops
  readonly onProgress?: (said: string) => void;
}

const PLAYS = 200;
const FEW = 10; // plays for which there is always time
const FOR_PLAYS = 0.35; // of the time, before the search

/** Lets bots and chance play a season, and searches each of its scenes. */
export function exploreSeason(request: SeasonRequest): SeasonExploration {
  const { book, rubric, scenes, seed = 1, plays: wanted = PLAYS, spent = () => 0, onProgress = () => undefined } = request;
  const random = dice(seed ^ 0x5eed);
  const plays: (readonly ScenePlayed[])[] = [];
  while (plays.length < wanted && (plays.length < FEW ? spent() < 1 || plays.length === 0 : spent() < FOR_PLAYS)) {
    onProgress(`playing ${plays.length + 1} of ${wanted}`);
    plays.push(playSeason(scenes, randomBot, seed + plays.length * scenes.length, random));
  }
  const offered = plays.flatMap((play) => play.flatMap(({ made }) => made.map((each) => each.offered)));
  const dimensions = rubric?.dimensions.map(({ id }) => id) ?? [...new Set(offered.flatMap(dimensionsOf))];
  const scored = scoring(dimensions);
  const tempting = offered.some((options) => options.some(({ temptation, disabled }) => temptation && !disabled));
  const bots = simpleBots(book.kind ?? [], tempting).map((bot) => {
    onProgress(`playing "${bot.name}"`);
    return { name: bot.name, play: playSeason(scenes, bot, seed, random) };
  });
  const all = [...plays, ...bots.map(({ play }) => play)];
  const least = leastOf(
    scenes,
    book,
    dimensions,
    () => spent() >= 1,
    (searched, of) => onProgress(`searching ${searched + 1} of ${of}`),
  );
  const told = scenes.map((scene, at) =>
    sceneOf(
      scene,
      least[at],
      all.flatMap((play) => play.filter((each) => each.at === at)),
      dimensions,
    ),
  );
  const because = told.find((scene) => scene.because !== null)?.because ?? null;
  return {
    verdict: because === null ? 'exact' : 'bounded',
    because,
    seed,
    plays: { made: plays.length, wanted },
    scenes: told,
    dimensions: dimensionsPlayed(plays, dimensions).map((each) => ({ ...each, before: sumBefore(scenes, told, each.dimension) })),
    bots: [...bots.map(({ name, play }) => resultOf(name, true, [asOne(play)], scored)), resultOf(randomBot.name, true, plays.map(asOne), scored)],
    voices: voicesPlayed(plays),
  };
}

const asOne = (play: readonly ScenePlayed[]): Parameters<typeof resultOf>[2][number] => ({
  made: play.flatMap(({ made }) => made),
  ending: play.at(-1)?.ending?.id ?? null,
});

function sceneOf({ entry }: SeasonScene, known: SceneLeast | undefined, played: readonly ScenePlayed[], dimensions: readonly DimensionId[]): SceneOfSeason {
  const seen = dimensionsPlayed(
    played.map((each) => [each]),
    dimensions,
  );
  const least = dimensions.flatMap((dimension, n) => {
    const fewest = known?.fewest.get(dimension);
    return fewest === undefined ? [] : [[dimension, Math.min(fewest, played.length === 0 ? Infinity : (seen[n]?.decisions.least ?? Infinity))] as const];
  });
  const titles = new Map(played.flatMap(({ ending }) => (ending ? [[ending.id, ending.title] as const] : [])));
  return {
    scene: entry.scene,
    kind: entry.kind ?? 'scene',
    played: played.length,
    endings: counted(played.flatMap(({ ending }) => ending?.id ?? [])).map(([id, times]) => ({ id, title: titles.get(id) ?? id, times })),
    troubles: counted(played.flatMap(({ trouble }) => trouble ?? [])).map(([message, times]) => ({ message, times })),
    least: Object.fromEntries(least),
    starts: known?.starts ?? [],
    of: known?.of ?? 0,
    because: known?.because ?? null,
  };
}

/** What comes how often, the most frequent first. */
function counted(all: readonly string[]): readonly (readonly [string, number])[] {
  const times = new Map<string, number>();
  for (const each of all) times.set(each, (times.get(each) ?? 0) + 1);
  return [...times].toSorted(([, one], [, other]) => other - one);
}

/** A scene that may be passed over adds nothing. */
function sumBefore(scenes: readonly SeasonScene[], told: readonly SceneOfSeason[], dimension: DimensionId): number | null {
  const last = scenes.findLastIndex(({ entry }) => entry.kind !== 'week');
  let sum = 0;
  for (const [at, { least }] of told.entries()) {
    if (at >= last || scenes[at]?.entry.when) continue;
    const fewest = least[dimension];
    if (fewest === undefined) return null;
    sum += fewest;
  }
  return sum;
}
