import bidiFactory from 'bidi-js';
import type { Face, Faces, Stretch, Weight } from './fonts.ts';

/** A piece of a line that is written in one go. */
export interface Piece {
  readonly face: Face;
  readonly text: string;
  readonly wide: number; // points
}

/** A line, its pieces from left to right. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly wide: number; // points
  readonly side: 'left' | 'right'; // where it begins
}

/** How wide a stretch of words is in a font. */
export type Measure = (face: Face, text: string) => number; // points

const bidi = bidiFactory();
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Sets words into lines of at most `wide` points, in the order in which they are read: from left, from right, or both. */
export function linesOf(text: string, wide: number, weight: Weight, faces: Faces, measure: Measure): readonly Line[] {
  const widthOf = (part: string): number => faces.stretches(part, weight).reduce((sum, stretch) => sum + measure(stretch.face, stretch.text), 0);
  return text.split('\n').flatMap((paragraph) => {
    const rightward = fromRight.test(paragraph) && (bidi.getEmbeddingLevels(paragraph).paragraphs[0]?.level ?? 0) % 2 === 1;
    return wrapped(paragraph, wide, widthOf).map((line) => lineOf(line, rightward, weight, faces, measure));
  });
}

/** Breaks at blanks, and within words that are wider than a line. */
function wrapped(paragraph: string, wide: number, widthOf: (part: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const put = (part: string, width: number): void => {
    if (used + width > wide && line !== '') {
      lines.push(line.trimEnd());
      [line, used] = ['', 0];
      if (part.trim() === '') return;
    }
    line += part;
    used += width;
  };
  for (const part of paragraph.match(/\s+|\S+/gu) ?? []) {
    const width = widthOf(part);
    if (width <= wide) put(part, width);
    else for (const { segment } of letters.segment(part)) put(segment, widthOf(segment));
  }
  return [...lines, line.trimEnd()];
}

/** Puts the pieces of a line into the order of the eye. (Unicode Bidirectional Algorithm, L2 and L4.) */
function lineOf(text: string, rightward: boolean, weight: Weight, faces: Faces, measure: Measure): Line {
  if (!rightward && !fromRight.test(text)) return setLine(faces.stretches(text, weight), measure, 'left');
  const { levels } = bidi.getEmbeddingLevels(text, rightward ? 'rtl' : 'ltr');
  const runs: { text: string; level: number }[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at] ?? 0;
    const shown = level % 2 === 1 ? (bidi.getMirroredCharacter(letter) ?? letter) : letter;
    const before = runs.at(-1);
    // Fonts write word by word, so each blank of a run from the right is a run of its own.
    const apart = level % 2 === 1 && (/\s/u.test(letter) || /\s$/u.test(before?.text ?? ''));
    if (before?.level === level && !apart) before.text += shown;
    else runs.push({ text: shown, level });
    at += letter.length;
  }
  const stretches = inEyeOrder(runs).flatMap((run) => {
    const backward = run.level % 2 === 1;
    const itself = fromRight.test(run.text); // fonts turn such words round themselves
    const set = faces.stretches(backward && !itself ? [...run.text].toReversed().join('') : run.text, weight);
    return backward && itself ? set.toReversed() : set;
  });
  return setLine(stretches, measure, rightward ? 'right' : 'left');
}

function setLine(stretches: readonly Stretch[], measure: Measure, side: Line['side']): Line {
  const pieces = stretches.map((stretch): Piece => ({ ...stretch, wide: measure(stretch.face, stretch.text) }));
  return { pieces, wide: pieces.reduce((sum, piece) => sum + piece.wide, 0), side };
}

/** Letters that a font itself writes from right to left. */
const fromRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function inEyeOrder<Run extends { readonly level: number }>(runs: readonly Run[]): readonly Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if ((order[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((order[to + 1]?.level ?? -1) >= level) to += 1;
      order.splice(from, to - from + 1, ...order.slice(from, to + 1).toReversed());
      from = to;
    }
  }
  return order;
}
