import type { Span } from './source.ts';

/** Where a JSON file says something, found by the words on the way there: keys, or the last one a value. The file as a whole where it does not. */
export function whereInJson(file: string, text: string, path: readonly string[]): Span {
  let at = -1;
  for (const word of path) {
    const found = text.indexOf(JSON.stringify(word), at + 1);
    if (found < 0) break;
    at = found;
  }
  if (at < 0) return { file, line: 1, column: 1, endColumn: 2 };
  const before = text.slice(0, at).split(/\r\n|\n|\r/u);
  const column = (before.at(-1) ?? '').length + 1;
  const word = /^"(?:[^"\\]|\\.)*"/u.exec(text.slice(at))?.[0] ?? ' ';
  return { file, line: before.length, column, endColumn: column + word.length };
}
