import type { ChoiceId } from '../story/beat.ts';
import type { Option } from './reading.ts';
import type { Scene } from './rule.ts';

/** An id for an option that has none, and where it goes. */
export interface NewId {
  readonly id: ChoiceId;
  readonly option: string; // its words
  readonly file: string;
  readonly line: number; // from 1
  readonly column: number; // from 1: of what it is put before
  readonly insert: string; // `#id: wait `
}

const MOST_WORDS = 4;
const MOST_LETTERS = 32;

/** Ids for the scored options of a story that have none. `held`: ids that may not be used again, because saves may hold them. */
export function newIds({ options, files }: Pick<Scene, 'options' | 'files'>, held: ReadonlySet<ChoiceId>): readonly NewId[] {
  const taken = new Set([...held, ...options.flatMap(({ id }) => id ?? [])]);
  return options.flatMap(({ id, evidence, tags, text }) => {
    const [first] = tags;
    if (id !== undefined || evidence.length === 0 || !first) return [];
    const { file, line, column } = first.span;
    const spaced = /\s/u.test(files.sources.get(file)?.lines[line - 1]?.[column] ?? '');
    const name = unused(slugOf(text), taken);
    taken.add(name);
    return [{ id: name, option: text, file, line, column, insert: `#${spaced ? ' ' : ''}id: ${name} ` }];
  });
}

/** A text with these ids put in; all else is as it was. Throws RangeError where a place is not there. */
export function insertIds(text: string, ids: readonly NewId[]): string {
  const starts = lineStarts(text);
  const places = ids.map(({ line, column, insert }) => ({ at: (starts[line - 1] ?? text.length) + column - 1, insert }));
  let changed = text;
  for (const { at, insert } of places.toSorted((one, other) => other.at - one.at)) {
    if (changed[at] !== '#') throw new RangeError(`A tag was expected at character ${at}.`);
    changed = changed.slice(0, at) + insert + changed.slice(at);
  }
  return changed;
}

/** The ids that a story's options have. */
export function idsOf(options: readonly Option[]): readonly ChoiceId[] {
  return options.flatMap(({ id }) => id ?? []);
}

/** A few of an option's own words: `hold-that-sentence`. */
function slugOf(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/['’]/gu, '').toLowerCase();
  const words = (plain.match(/[a-z0-9]+/gu) ?? []).filter((word) => !['a', 'an', 'the'].includes(word));
  return words.slice(0, MOST_WORDS).join('-').slice(0, MOST_LETTERS).replace(/-$/u, '') || 'option';
}

function unused(name: string, taken: ReadonlySet<string>): string {
  let found = name;
  for (let count = 2; taken.has(found); count++) found = `${name}-${count}`;
  return found;
}

/** Where each line begins. A byte order mark is before the first. */
function lineStarts(text: string): readonly number[] {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const found of text.matchAll(/\n/gu)) starts.push(found.index + found[0].length);
  return starts;
}
