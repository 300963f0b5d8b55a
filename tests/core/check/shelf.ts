import { checkScenes, readScenes } from '../../../src/core/check/check.ts';
import { type Folder, toShelf } from '../../../src/core/check/shelf.ts';
import type { Scene, Speller } from '../../../src/core/check/rule.ts';
import type { Diagnostic } from '../../../src/core/story/diagnostic.ts';

const person = (name: string): object => ({ name, full: `${name} Nair`, role: 'engineer', colour: '#a8466b' });
const voice = (name: string): object => ({ name, about: 'habit' });

/** A book that has one of everything. */
export const book: object = {
  id: 'harbour',
  title: 'Harbour',
  language: 'en',
  cast: { priya: person('Priya'), tomas: person('Tomás') },
  voices: { fixer: voice('The Fixer'), edge: voice('The Edge'), expert: voice('The Expert'), quiet: voice('The Quiet One') },
  moods: ['neutral', 'warm', 'worried'],
  places: { quay: { name: 'The quay', lights: ['day', 'night'], description: 'A quay in the rain.' } },
  sounds: { pager: { caption: 'A pager buzzes' } },
  music: { incident: { caption: 'Tense music' } },
  season: [{ scene: 'test' }],
};

const dimension = (id: string, indicator: string): object => ({
  id,
  name: id,
  about: 'About it.',
  anchors: ['1', '2', '3', '4', '5'],
  indicators: [{ id: indicator, name: indicator, stance: null, shift: null, practice: 'Try it.' }],
});

/** A rubric of four dimensions, with one indicator each. */
export const rubric: object = {
  id: 'four',
  version: 1,
  dimensions: [
    dimension('leading', 'lets-go'),
    dimension('operations', 'calm'),
    dimension('inspiring', 'asks-first'),
    dimension('communication', 'listens-first'),
  ],
};

/** What else lies in the folder than the story. */
export interface Around {
  readonly book?: object | undefined; // undefined: none, nor a rubric
  readonly released?: string;
  readonly files?: Readonly<Record<string, string>>; // more ink files
  readonly roots?: readonly string[];
  readonly speller?: Speller;
  readonly art?: Folder['art'];
}

/** Checks ink written in a test, as the scene `test` of a book. */
export function checked(source: string, around: Around = { book }): readonly Diagnostic[] {
  const { shelf, diagnostics } = shelfOf(source, around);
  return [...diagnostics, ...checkScenes(shelf, readScenes(shelf, around.roots ?? ['test.ink']))];
}

/** Reads ink written in a test. Throws where ink can make nothing of it. */
export function sceneOf(source: string, around: Around = { book }): Scene {
  const { shelf } = shelfOf(source, around);
  const [read] = readScenes(shelf, ['test.ink']);
  if (!read?.scene) throw new Error(read?.diagnostics.map(({ message }) => message).join('\n'));
  return read.scene;
}

function shelfOf(source: string, around: Around): ReturnType<typeof toShelf> {
  const texts = new Map<string, string>();
  if (around.book !== undefined) texts.set('book.json', JSON.stringify(around.book, null, 2)).set('rubric.json', JSON.stringify(rubric));
  if (around.released !== undefined) texts.set('released.json', around.released);
  return toShelf({ sources: new Map([['test.ink', source], ...Object.entries(around.files ?? {})]), texts, art: around.art }, around.speller);
}

/** `3:5-9 P101`, shortly. */
export function short({ line, column, endColumn, code }: Diagnostic): string {
  return `${line}:${column}-${endColumn} ${code}`;
}
