import type { CastId, Choice, Cue, DimensionId } from '../story/beat.ts';
import type { Book } from '../story/book.ts';
import type { Transcript } from '../session/session.ts';
import { assess, type Band, bandOf, type DimensionReading, meanCredit, type Moment, type Reading, taken } from './assess.ts';
import { type Drop, type Reach, turningPoints } from './reach.ts';
import type { Indicator, Rubric, Shift, Stance } from './rubric.ts';
import { leanOf, type Style, styleOf } from './style.ts';

/** How much of what any path can collect was collected: low when early doors closed. */
export interface WithinReach {
  readonly band: Exclude<Band, 'not-enough'>;
  readonly share: number; // 0..1 of the greatest sum; for drawing, not for showing
}

/** One row of the radar and of the table beside it. */
export interface DebriefDimension extends DimensionReading {
  readonly name: string;
  readonly about: string;
  readonly withinReach: WithinReach | null; // null: not enough seen, or not known for this play
}

/** A decision that closed much; `decision` says where to play it again. */
export interface TurningPoint extends Drop {
  readonly chosen: Choice;
  readonly other: Choice; // that kept most open
  readonly reason: string | null;
}

/** Something to try on Monday. */
export interface Practice {
  readonly dimension: DimensionId;
  readonly indicator: Indicator;
  readonly moments: readonly Moment[]; // that it comes from
}

/** What someone will remember. */
export interface Remembered {
  readonly cast: CastId;
  readonly name: string;
  readonly text: string;
  readonly decision: number; // from 0: the last decision before it; −1: before the first
}

/** All that a debrief shows, as plain data. For development only; not validated for hiring or appraisal. */
export interface Debrief {
  readonly decisions: number; // choices made
  readonly dimensions: readonly DebriefDimension[]; // all of the rubric, in its order
  readonly stances: Readonly<Record<Stance, Reading>>;
  readonly lean: number | null; // −1 all push .. 1 all pull; null: not enough seen
  readonly shifts: Readonly<Record<Shift, Reading>>;
  readonly turningPoints: readonly TurningPoint[] | null; // at most three, the largest first; null: not known for this play
  readonly ending: { readonly id: string; readonly title: string } | null; // null: the story did not reach a named one
  readonly temptations: { readonly offered: number; readonly taken: number }; // decisions at which one was open, and at which it was taken
  readonly practices: readonly Practice[]; // at most two, the weakest indicator first
  readonly style: Style;
  readonly remembered: readonly Remembered[]; // in the order of the play; of each memory, the last wording
}

/** What to tell someone about a session. `reach` is undefined where it is not known what was within reach. */
export function debrief(transcript: Transcript, rubric: Rubric, reach: Reach | undefined, book?: Book): Debrief {
  const { dimensions, stances, shifts } = assess(transcript, rubric);
  const about = new Map(rubric.dimensions.map((dimension) => [dimension.id, dimension]));
  return {
    decisions: transcript.decisions.filter(({ kind }) => kind === 'choice').length,
    dimensions: dimensions.map((reading) => ({
      ...reading,
      name: about.get(reading.dimension)?.name ?? reading.dimension,
      about: about.get(reading.dimension)?.about ?? '',
      withinReach: withinReach(reading, reach),
    })),
    stances,
    lean: leanOf(stances) ?? null,
    shifts,
    turningPoints: reach ? turningPoints(reach).flatMap((drop) => describe(drop, transcript)) : null,
    ending: endingOf(transcript) ?? null,
    temptations: temptations(transcript),
    practices: practices(dimensions, rubric),
    style: styleOf(stances, shifts),
    remembered: remembered(transcript, book),
  };
}

function withinReach({ dimension, band, moments }: DimensionReading, reach: Reach | undefined): WithinReach | null {
  const greatest = reach?.greatest.get(dimension) ?? 0;
  if (band === 'not-enough' || greatest <= 0) return null;
  const share = Math.min(1, (meanCredit(moments) * moments.length) / greatest);
  return { band: bandOf(share), share };
}

function describe(drop: Drop, transcript: Transcript): readonly TurningPoint[] {
  const made = taken(transcript, drop.decision);
  const other = made?.offered.find(({ id }) => id === drop.instead);
  return made && other ? [{ ...drop, chosen: made.choice, other, reason: transcript.turns[drop.decision + 1]?.reasons.join(' ') || null }] : [];
}

interface Said<C extends Cue = Cue> {
  readonly cue: C;
  readonly decision: number; // −1: before the first
}

function cuesOf<K extends Cue['kind']>({ turns }: Transcript, kind: K): readonly Said<Extract<Cue, { kind: K }>>[] {
  const of = (cue: Cue): cue is Extract<Cue, { kind: K }> => cue.kind === kind;
  return turns.flatMap(({ beats }, turn) => beats.flatMap(({ cues }) => cues.filter(of).map((cue) => ({ cue, decision: turn - 1 }))));
}

function endingOf(transcript: Transcript): Debrief['ending'] | undefined {
  const last = cuesOf(transcript, 'ending').at(-1)?.cue;
  return last && { id: last.ending, title: last.title };
}

function temptations(transcript: Transcript): Debrief['temptations'] {
  const made = transcript.decisions.flatMap((_, decision) => taken(transcript, decision) ?? []);
  return {
    offered: made.filter(({ offered }) => offered.some(({ temptation }) => temptation)).length,
    taken: made.filter(({ choice }) => choice.temptation).length,
  };
}

/** The two indicators with the lowest mean credit; of equals, the one seen more often, then the one the rubric names first. */
function practices(readings: readonly DimensionReading[], rubric: Rubric): readonly Practice[] {
  const seen = rubric.dimensions.flatMap(({ id, indicators }) => {
    const all = readings.find(({ dimension }) => dimension === id)?.moments ?? [];
    return indicators.map((indicator) => ({ dimension: id, indicator, moments: all.filter((moment) => moment.indicators.includes(indicator.id)) }));
  });
  return seen
    .filter(({ moments }) => moments.length > 0)
    .toSorted((a, b) => meanCredit(a.moments) - meanCredit(b.moments) || b.moments.length - a.moments.length)
    .slice(0, 2);
}

function remembered(transcript: Transcript, book: Book | undefined): readonly Remembered[] {
  const memories = cuesOf(transcript, 'memory');
  return memories
    .filter(({ cue }, at) => !memories.slice(at + 1).some((later) => later.cue.variable === cue.variable))
    .map(({ cue, decision }) => ({ cast: cue.cast, name: book?.cast[cue.cast]?.name ?? cue.cast, text: cue.text, decision }));
}
