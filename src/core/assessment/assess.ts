import type { ChoiceId, Choice, DimensionId, IndicatorId } from '../story/beat.ts';
import type { Transcript } from '../session/session.ts';
import { creditOf, evidenceOn, levelOn } from './credit.ts';
import type { Indicator, Rubric, Shift, Stance } from './rubric.ts';

/** How often, in words for people. `not-enough`: fewer than three moments, and then no number either. */
export type Band = 'not-enough' | 'rarely' | 'sometimes' | 'mostly' | 'consistently';

/** An option as it stands on one dimension. */
export interface Shown {
  readonly choice: ChoiceId;
  readonly text: string;
  readonly level: number | null; // 1..5; null: silent on the dimension
  readonly credit: number | null; // 0..1, that it earns or would have earned; null: none
}

/** A decision that says something about a dimension. */
export interface Moment {
  readonly decision: number; // from 0: which of the session's decisions
  readonly dimension: DimensionId;
  readonly chosen: Shown;
  readonly others: readonly Shown[]; // what else could have been taken, in the order of offer
  readonly credit: number; // 0..1
  readonly reason: string | null; // the author's `# why:`
  readonly indicators: readonly IndicatorId[]; // that the chosen option names for the dimension; where it names none, those that the others name
}

/** Some moments, read together. */
export interface Reading {
  readonly band: Band;
  readonly credit: number | null; // 0..1, the mean; null: not enough seen
  readonly moments: readonly Moment[];
}

/** How a dimension showed on the path played. */
export interface DimensionReading extends Reading {
  readonly dimension: DimensionId;
}

/** What a session showed. */
export interface Assessment {
  readonly dimensions: readonly DimensionReading[]; // all of the rubric, in its order
  readonly stances: Readonly<Record<Stance, Reading>>; // over moments whose indicators push, or pull
  readonly shifts: Readonly<Record<Shift, Reading>>; // over moments whose indicators belong to the shift
}

/** Fewer moments than this are too few to say anything. */
export const ENOUGH = 3;

/** The word for a mean credit (0 to 1): rarely below 0.35, sometimes below 0.6, mostly below 0.8, consistently from there. */
export function bandOf(credit: number): Exclude<Band, 'not-enough'> {
  const exact = credit + 1e-9; // thirds do not add up exactly
  if (exact < 0.35) return 'rarely';
  if (exact < 0.6) return 'sometimes';
  return exact < 0.8 ? 'mostly' : 'consistently';
}

/** Reads a session against a rubric. Dimensions and indicators that the rubric does not have are left out. */
export function assess(transcript: Transcript, rubric: Rubric): Assessment {
  const dimensions = rubric.dimensions.map(({ id }) => ({ dimension: id, ...read(momentsOn(transcript, id)) }));
  const known = new Map(rubric.dimensions.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.id, indicator])));
  const all = dimensions.flatMap(({ moments }) => moments).toSorted((a, b) => a.decision - b.decision);
  const where = (belongs: (indicator: Indicator) => boolean): Reading =>
    read(all.filter(({ indicators }) => indicators.some((id) => holds(known.get(id), belongs))));
  return {
    dimensions,
    stances: { push: where(({ stance }) => stance === 'push'), pull: where(({ stance }) => stance === 'pull') },
    shifts: { lead: where(({ shift }) => shift === 'lead'), value: where(({ shift }) => shift === 'value') },
  };
}

/** Mean credit and band of some moments. */
function read(moments: readonly Moment[]): Reading {
  if (moments.length < ENOUGH) return { band: 'not-enough', credit: null, moments };
  const credit = meanCredit(moments);
  return { band: bandOf(credit), credit, moments };
}

/** The mean credit (0 to 1) of at least one moment. */
export function meanCredit(moments: readonly Moment[]): number {
  return moments.reduce((sum, { credit }) => sum + credit, 0) / moments.length;
}

/** The option that decision `decision` (from 0) took, with what could have been taken; undefined where it was no choice. */
export function taken({ turns, decisions }: Transcript, decision: number): { readonly choice: Choice; readonly offered: readonly Choice[] } | undefined {
  const made = decisions[decision];
  const offered = turns[decision]?.choices.filter(({ disabled }) => !disabled) ?? [];
  const choice = made?.kind === 'choice' ? offered.find(({ id }) => id === made.choice) : undefined;
  return choice && { choice, offered };
}

function momentsOn(transcript: Transcript, dimension: DimensionId): readonly Moment[] {
  return transcript.decisions.flatMap((_, decision) => {
    const made = taken(transcript, decision);
    const credit = made && creditOf(made.choice, made.offered, dimension);
    if (!made || credit === undefined) return [];
    const { choice, offered } = made;
    const show = (each: Choice): Shown => ({
      choice: each.id,
      text: each.text,
      level: levelOn(each, dimension) ?? null,
      credit: creditOf(each, offered, dimension) ?? null,
    });
    const others = offered.filter((each) => each !== choice);
    const named = indicatorsIn([choice], dimension);
    return {
      decision,
      dimension,
      chosen: show(choice),
      others: others.map(show),
      credit,
      reason: transcript.turns[decision + 1]?.reasons.join(' ') || null,
      indicators: named.length > 0 ? named : indicatorsIn(others, dimension),
    };
  });
}

function indicatorsIn(choices: readonly Choice[], dimension: DimensionId): readonly IndicatorId[] {
  return [...new Set(choices.flatMap((choice) => evidenceOn(choice, dimension).flatMap(({ indicator }) => indicator ?? [])))];
}

const holds = (indicator: Indicator | undefined, belongs: (indicator: Indicator) => boolean): boolean => indicator !== undefined && belongs(indicator);
