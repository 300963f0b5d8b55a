/** A piece of one line of a source file. */
export interface Span {
  readonly file: string;
  readonly line: number; // from 1; 0: the file as a whole
  readonly column: number; // from 1
  readonly endColumn: number; // just after the last character
}

/** A comment to the end of its line. */
export interface Comment {
  readonly line: number; // from 1
  readonly column: number; // of its slashes, from 1
  readonly text: string; // without the slashes
  readonly alone: boolean; // nothing else stands on its line
}

/** An ink file as its author sees it. */
export interface Source {
  readonly name: string;
  readonly lines: readonly string[]; // without their ends; a byte order mark is not part of the first
  readonly comments: readonly Comment[];
  readonly cuts: ReadonlyMap<number, readonly Cut[]>; // what block comments take out of a line; by line, from 1
}

/** Columns from 0 that ink does not see. */
interface Cut {
  readonly from: number;
  readonly to: number;
}

/** Reads a file's lines and comments. Ink takes out comments before anything else, also inside strings and tags. */
export function readSource(name: string, text: string): Source {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const comments: Comment[] = [];
  const cuts = new Map<number, Cut[]>();
  let inside = false;
  for (const [at, line] of lines.entries()) {
    let column = 0;
    while (column < line.length) {
      const from = inside ? column : line.indexOf('/*', column);
      const ending = inside ? -1 : line.indexOf('//', column);
      if (ending >= 0 && (from < 0 || ending < from)) {
        comments.push({ line: at + 1, column: ending + 1, text: line.slice(ending + 2).trim(), alone: line.slice(0, ending).trim() === '' });
        break;
      }
      if (from < 0) break;
      const end = line.indexOf('*/', inside ? column : from + 2);
      const to = end < 0 ? line.length : end + 2;
      cuts.set(at + 1, [...(cuts.get(at + 1) ?? []), { from, to }]);
      inside = end < 0;
      column = to;
    }
  }
  return { name, lines, comments, cuts };
}

/** The column (from 1) in the file of what ink has in that column, its comments taken out. */
export function columnIn(source: Source, line: number, column: number): number {
  let found = column;
  for (const { from, to } of source.cuts.get(line) ?? []) if (from < found) found += to - from;
  return found;
}

/** The whole of a line, but for the spaces around it. */
export function wholeLine(source: Source | undefined, file: string, line: number): Span {
  const text = source?.lines[line - 1] ?? '';
  const column = text.length - text.trimStart().length + 1;
  return { file, line, column, endColumn: Math.max(column + 1, text.trimEnd().length + 1) };
}

/** Where a name stands in a line: where ink means it (behind an arrow, in braces or brackets), rather than where it is only said. undefined: not in this line. */
export function wordIn({ name: file, lines }: Source, line: number, name: string): Span | undefined {
  const text = lines[line - 1] ?? '';
  const places = [...text.matchAll(/[\p{L}\p{N}_.]+/gu)].flatMap(({ 0: word, index }) => (word.replace(/\.+$/u, '') === name ? [index] : []));
  const at = places.find((each) => /(?:->|<-|~.*|\{[^}]*|=.*|\([^)]*)\s*$/u.test(text.slice(0, each))) ?? places[0];
  return at === undefined ? undefined : { file, line, column: at + 1, endColumn: at + 1 + name.length };
}

/** The first character that no text has that was written in UTF-8; undefined: none. What cannot be read in it is read as such marks. */
export function strangeIn({ name, lines }: Source): Span | undefined {
  for (const [at, line] of lines.entries()) {
    const column = line.search(/[\0\uFFFD]/u) + 1;
    if (column > 0) return { file: name, line: at + 1, column, endColumn: column + 1 };
  }
  return undefined;
}
