import { assess, type Assessment, type Moment } from '../../../core/assessment/assess.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';
import type { Run } from '../../run.ts';
import { bandWords } from '../debrief/words.ts';
import type { LessonCard } from './company.ts';

/** What the last decision showed. */
export interface Lesson {
  readonly moments: readonly Moment[]; // one a dimension, at least one
  readonly assessment: Assessment; // of the run so far
  readonly rubric: Rubric;
  readonly card: LessonCard; // as the stage turns it over, with the radar so far
}

/** What the last decision of a run showed; undefined where it showed nothing. */
export function lessonOf(run: Run, rubric: Rubric): Lesson | undefined {
  const assessment = assess(run.transcript(), rubric);
  const last = run.session.value.decisions.length - 1;
  const moments = assessment.dimensions.flatMap((reading) => reading.moments.filter(({ decision }) => decision === last));
  return moments.length === 0 ? undefined : { moments, assessment, rubric, card: cardOf(moments, assessment, rubric) };
}

/** What a dimension is called. */
export function nameIn(rubric: Rubric, id: string): string {
  return rubric.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
}

/** The author's reason for what the decision showed; empty where there is none. */
export function reasonOf(moments: readonly Moment[]): string {
  return moments.find(({ reason }) => reason !== null)?.reason ?? '';
}

function cardOf(moments: readonly Moment[], assessment: Assessment, rubric: Rubric): LessonCard {
  return {
    title: moments[0]?.chosen.text ?? '',
    shown: moments.map(({ dimension, chosen }) => ({ name: nameIn(rubric, dimension), level: chosen.level ?? 3 })),
    why: reasonOf(moments),
    axes: assessment.dimensions.map(({ dimension, credit, band }) => ({ name: nameIn(rubric, dimension), credit, band: bandWords[band] })),
  };
}
