import { compile } from '../../src/core/story/compile.ts';
import type { Book } from '../../src/core/story/book.ts';
import { type Story, toStory } from '../../src/core/story/story.ts';

/** Compiles ink written in a test. */
export function ink(strings: TemplateStringsArray, ...values: readonly (string | number)[]): Story {
  return inkIn(undefined, String.raw({ raw: strings.raw }, ...values));
}

/** Compiles ink as a scene of a book. Throws with all errors where it does not compile. */
export function inkIn(book: Book | undefined, source: string): Story {
  const { json, diagnostics } = compile(new Map([['test.ink', source.replace(/^ +/gmu, '')]]), 'test.ink');
  if (json === undefined) throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return toStory('test/test', json, book);
}
