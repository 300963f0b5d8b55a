import type { DimensionId } from '../story/beat.ts';
import type { Book } from '../story/book.ts';
import type { SceneId } from '../story/story.ts';
import type { Transcript } from '../session/session.ts';
import { type Checklist, momentOf, type Ratings, readChecklist } from './checklist.ts';
import { debrief, type Debrief } from './debrief.ts';
import type { Reach } from './reach.ts';
import type { Rubric } from './rubric.ts';

/** A scene of a season that was played, as its first run went. */
export interface Chapter {
  readonly scene: SceneId;
  readonly title: string;
  readonly transcript: Transcript;
  readonly reach: Reach | undefined; // undefined: not known
}

/** Where a decision of a season was made. */
export interface ChapterDecision {
  readonly chapter: Chapter;
  readonly decision: number; // from 0, in the chapter
}

/** What somebody typed of themselves over a season. Empty: nothing. */
export interface OwnWords {
  readonly have: string;
  readonly want: string;
  readonly sentence: string; // their learning, at the end
}

/** A season as it is told: everything that its scenes showed, read as one play. */
export interface SeasonDebrief {
  readonly debrief: Debrief; // its decisions are numbered through all chapters; `chapterOf` says which chapter one belongs to
  readonly words: OwnWords;
  readonly ratings: ReadonlyMap<DimensionId, Ratings>; // have and want from before, now from after
}

/** Reads the chapters of a season, in the order in which they were played. What was within reach is told once it is known of all. */
export function seasonDebrief(chapters: readonly Chapter[], rubric: Rubric, book?: Book): SeasonDebrief {
  const typed = chapters.flatMap(({ transcript }) => transcript.decisions.flatMap((decision) => (decision.kind === 'input' ? [decision] : [])));
  const last = (variable: string): string => typed.findLast((each) => each.variable === variable)?.value.trim() ?? '';
  return {
    debrief: debrief(joined(chapters), rubric, reachOver(chapters), book),
    words: { have: last('have'), want: last('want'), sentence: last('sentence') },
    ratings: ratingsOf(typed),
  };
}

/** The chapter in which decision `decision` (from 0, numbered through) was made; undefined where there is none of that number. */
export function chapterOf(chapters: readonly Chapter[], decision: number): ChapterDecision | undefined {
  let from = 0;
  for (const chapter of chapters) {
    const count = chapter.transcript.decisions.length;
    if (decision >= from && decision < from + count) return { chapter, decision: decision - from };
    from += count + 1;
  }
  return undefined;
}

/** One transcript out of many. Between two chapters stands a decision that says nothing, so that each still stands before what it led to. */
function joined(chapters: readonly Chapter[]): Transcript {
  return {
    turns: chapters.flatMap(({ transcript }) => transcript.turns),
    decisions: chapters.flatMap(({ transcript }, at) => [...(at > 0 ? [BETWEEN] : []), ...transcript.decisions]),
    carries: chapters.at(-1)?.transcript.carries ?? {},
  };
}

const BETWEEN = { kind: 'input', variable: '', value: '' } as const;

/** What was within reach in all chapters together: each began where the one before had left it. */
function reachOver(chapters: readonly Chapter[]): Reach | undefined {
  const greatest = new Map<DimensionId, number>();
  const drops: Reach['drops'][number][] = [];
  let from = 0;
  for (const { transcript, reach } of chapters) {
    if (!reach) return undefined;
    for (const [dimension, sum] of reach.greatest) greatest.set(dimension, (greatest.get(dimension) ?? 0) + sum);
    for (const drop of reach.drops) drops.push({ ...drop, decision: drop.decision + from });
    from += transcript.decisions.length + 1;
  }
  return { greatest, drops };
}

function ratingsOf(typed: readonly { readonly variable: string; readonly value: string }[]): SeasonDebrief['ratings'] {
  const lists = typed.flatMap(({ variable, value }): readonly Checklist[] => {
    const moment = momentOf(variable);
    const given = moment && readChecklist(moment, value);
    return given ? [given] : [];
  });
  const all = new Map<DimensionId, Ratings>();
  for (const list of lists) for (const [dimension, ratings] of list) all.set(dimension, { ...all.get(dimension), ...ratings });
  return all;
}
