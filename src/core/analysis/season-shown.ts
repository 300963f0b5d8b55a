import { creditOf, dimensionsOf } from '../assessment/credit.ts';
import type { CastId, Choice, DimensionId } from '../story/beat.ts';
import type { VoiceRight } from './balance.ts';
import type { Made } from './bots.ts';
import type { ScenePlayed } from './season-play.ts';

/** A dimension, as plays showed it. */
export interface DimensionPlayed {
  readonly dimension: DimensionId;
  readonly credit: { readonly least: number; readonly mean: number; readonly most: number } | null; // mean credit of a play, 0..1; null: no play had a moment
  readonly decisions: { readonly least: number; readonly mean: number; readonly most: number }; // scored ones that a play came to
}

/** What plays showed on each dimension. */
export function dimensionsPlayed(plays: readonly (readonly ScenePlayed[])[], dimensions: readonly DimensionId[]): readonly DimensionPlayed[] {
  const all = plays.map((play) => play.flatMap(({ made }) => made));
  return dimensions.map((dimension) => {
    const credits = all.map((made) => made.flatMap(({ choice, offered }) => creditOf(choice, offered, dimension) ?? [])).filter(({ length }) => length > 0);
    return { dimension, credit: credits.length === 0 ? null : spanOf(credits.map(meanOf)), decisions: spanOf(all.map((made) => scoredIn(made, dimension))) };
  });
}

/** How often each inner voice was right in these plays: no option on offer had a higher mean credit than the one it spoke for. As `Balance` has it of one scene. */
export function voicesPlayed(plays: readonly (readonly ScenePlayed[])[]): readonly VoiceRight[] {
  const tallies = new Map<CastId, { heard: number; right: number }>();
  for (const { offered, voices } of plays.flat().flatMap(({ made }) => made)) {
    if (voices.length === 0) continue;
    const open = offered.filter(({ disabled }) => !disabled);
    const worth = new Map(open.map((option) => [option.id, worthOf(option, open)]));
    const known = [...worth.values()].filter((each) => each !== undefined);
    for (const { voice, choice } of voices) {
      if (choice === null || !worth.has(choice) || known.length === 0) continue;
      const tally = tallies.get(voice) ?? { heard: 0, right: 0 };
      tallies.set(voice, tally);
      tally.heard += 1;
      if ((worth.get(choice) ?? -1) >= Math.max(...known) - NOTHING) tally.right += 1;
    }
  }
  return [...tallies].map(([voice, { heard, right }]) => ({ voice, heard: heard / plays.length, right: right / heard }));
}

const NOTHING = 1e-6;

/** An option's mean credit over the dimensions on which it earns any. */
function worthOf(option: Choice, open: readonly Choice[]): number | undefined {
  const credits = dimensionsOf([option]).flatMap((dimension) => creditOf(option, open, dimension) ?? []);
  return credits.length === 0 ? undefined : meanOf(credits);
}

/** How many of these decisions could show something on a dimension, whatever was chosen. */
function scoredIn(made: readonly Made[], dimension: DimensionId): number {
  return made.filter(({ offered }) => offered.some((option) => !option.disabled && creditOf(option, offered, dimension) !== undefined)).length;
}

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
const spanOf = (numbers: readonly number[]): DimensionPlayed['decisions'] =>
  numbers.length === 0 ? { least: 0, mean: 0, most: 0 } : { least: Math.min(...numbers), mean: meanOf(numbers), most: Math.max(...numbers) };
