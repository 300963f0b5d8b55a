import { styleText } from 'node:util';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { clean } from './play-look.ts';

/** All that a check found. Files are named as the person would. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  readonly stories: readonly string[]; // that were checked
  readonly lineOf: (file: string, line: number) => string | undefined; // of the source
}

/** Whether words may be coloured. */
export type Colours = 'colours' | 'plain';

/** How many there are of each severity. */
export function count(diagnostics: readonly Diagnostic[]): Readonly<Record<Diagnostic['severity'], number>> {
  const of = (wanted: Diagnostic['severity']): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  return { error: of('error'), warning: of('warning'), info: of('info') };
}

/** For people: each with its line, and a caret under what is meant. */
export function forPeople({ diagnostics, stories, lineOf }: Report, colours: Colours): string {
  const paint = painter(colours);
  const blocks = diagnostics.map((each) => {
    const { severity, file, line, column, endColumn, hint } = each;
    return [
      headOf(each, colours),
      ...excerpt(lineOf(file, line), line, column, endColumn).map((shown, at) => paint(at === 0 ? 'dim' : styles[severity], shown)), // the line, and the caret
      ...(hint === null ? [] : [`  ${clean(hint)}`]),
    ].join('\n');
  });
  const { error, warning, info } = count(diagnostics);
  const checked = many(stories.length, 'story', 'stories');
  const nothing = error + warning + info === 0;
  const summary = nothing
    ? paint('green', `Nothing to say against ${checked}.`)
    : `${[many(error, 'error', 'errors'), many(warning, 'warning', 'warnings'), ...(info > 0 ? [many(info, 'note', 'notes')] : [])].join(', ')} in ${checked}.`;
  return `${[...blocks, summary].join('\n\n')}\n`;
}

/** Where it is, how bad it is, and what it is: `two.ink:3:1 error P002 …`. */
export function headOf({ code, severity, file, line, column, message }: Diagnostic, colours: Colours): string {
  const paint = painter(colours);
  const place = line === 0 ? file : `${file}:${line}${column === undefined ? '' : `:${column}`}`;
  return `${paint('bold', place)} ${paint(styles[severity], `${severity === 'info' ? 'note' : severity} ${code}`)} ${clean(message)}`;
}

const styles = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

function painter(colours: Colours): (style: Parameters<typeof styleText>[0], text: string) => string {
  return (style, text) => (colours === 'colours' ? styleText(style, text, { validateStream: false }) : text);
}

const WIDTH = 110; // characters of a line that are shown

/** The line with a caret under the piece that is meant; of a long one, the part around it. */
function excerpt(text: string | undefined, line: number, column: number | undefined, endColumn: number | undefined): readonly string[] {
  if (text === undefined) return [];
  const gutter = `${String(line).padStart(5)} | `;
  const start = (column ?? 1) - 1;
  const from = text.length <= WIDTH || start < WIDTH - 30 ? 0 : start - 20;
  const to = Math.min(text.length, from + WIDTH);
  const part = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  const shown = part.replaceAll(/\p{Cc}|\p{Cf}/gu, ' '); // one for one, so that the caret stays under what is meant
  if (column === undefined) return [gutter + shown];
  const length = Math.max(1, Math.min(endColumn ?? column + 1, to + 1) - column);
  return [gutter + shown, `${' '.repeat(5)} | ${' '.repeat(start - from + (from > 0 ? 1 : 0))}${'^'.repeat(length)}`];
}

/** For programs: see docs/diagnostics.md. */
export function forPrograms({ diagnostics, stories }: Report): string {
  const { error, warning, info } = count(diagnostics);
  const counts = { errors: String(error), warnings: String(warning), notes: String(info) };
  return `${JSON.stringify({ format: 1, stories, counts, diagnostics }, null, 2)}\n`;
}

/** For GitHub's workflows, which show them beside the lines of a change. */
export function forGithub({ diagnostics }: Report): string {
  const kinds = { error: 'error', warning: 'warning', info: 'notice' } as const;
  return diagnostics
    .map(({ code, severity, file, line, column, endColumn, message, hint }) => {
      const place = [
        ['file', file],
        ['line', line || 1],
        ['col', column],
        ['endColumn', endColumn],
        ['title', code],
      ].flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${property(String(value))}`]));
      return `::${kinds[severity]} ${place.join(',')}::${data(hint === null ? message : `${message} ${hint}`)}\n`;
    })
    .join('');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const many = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;
