import { type Figure, holds, type Measure, type Unit } from './figure.ts';

/** What came of one measurement. */
export interface Measured {
  readonly measure: Measure;
  readonly figures: readonly Figure[];
  readonly failed: string | undefined; // why it could not be measured
}

const digits: { readonly [U in Unit]: number } = {
  kB: 1,
  ms: 1,
  s: 1,
  edges: 0,
  texts: 0,
  MB: 2,
  points: 0,
  requests: 0,
  frames: 0,
  callbacks: 0,
  nodes: 0,
  votes: 0,
  '%': 1,
};

/** One measurement for the terminal. */
export function asText({ measure, figures, failed }: Measured, seconds: number): string {
  const head = `\n${measure.title} (${measure.name}, ${seconds.toFixed(0)} s)`;
  if (failed !== undefined) return `${head}\n  ✗ It could not be measured: ${failed}`;
  const rows = figures.map((figure) => [markOf(figure), figure.what, valueOf(figure), budgetOf(figure), peerOf(figure), figure.note ?? '']);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)));
  const lines = rows.map((row) => row.map((cell, column) => (column === 2 ? cell.padStart(widths[2] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  '));
  return [head, ...lines.map((line) => `  ${line.trimEnd()}`)].join('\n');
}

/** All of it as the page docs/performance.md. Of what was not measured now, the page keeps what it says, if it says anything: `before` is its text. */
export function asMarkdown(all: readonly Measure[], done: readonly Measured[], machine: readonly (readonly [string, string])[], before: string): string {
  const today = new Date().toISOString().slice(0, 10);
  const kept = new Map(before.split(/^(?=## )/mu).map((text) => [/^## (.*)$/mu.exec(text)?.[1] ?? '', text.trim()]));
  const sections = all.flatMap((measure) => {
    const now = done.find((each) => each.measure === measure);
    return (now ? section(now, today) : kept.get(measure.title)) ?? [];
  });
  const missed = sections.join('\n').match(/^(?:\| )?✗/gmu)?.length ?? 0;
  return `# Performance

Every figure here was measured by \`npm run bench\`, which writes this page (with \`-- --only NAMES --write\`, those parts of it). A budget is kept (✓) or missed (✗); a line without a mark is there to compare.
The *peer* is what an ink author would publish today: the same scene in a plain page with the ink runtime, measured in the same run.

${missed === 0 ? 'All budgets are kept.' : `**Not all budgets are kept: ${missed} missed.**`}

${table(['The last of it measured on', today], machine)}

${sections.join('\n\n')}
`;
}

function section({ measure, figures, failed }: Measured, today: string): string {
  const rows = figures.map((figure) => [markOf(figure), figure.what, valueOf(figure), budgetOf(figure), peerOf(figure), figure.note ?? '']);
  const shown = failed === undefined ? table(['', '', 'measured', 'budget', 'peer', ''], rows) : `✗ It could not be measured: ${failed}`;
  const others = measure.published?.map(({ of, says, source }) => [of, says, `[${new URL(source).hostname}](${source})`]);
  const beside = others
    ? `\n\nWhat others have published of theirs (not measured here; other machines, other loads):\n\n${table(['whose', 'what they say', 'where'], others)}`
    : '';
  return `## ${measure.title}\n\n${shown}\n\n${measure.how}${beside}\n\n*Measured on ${today}.*`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function markOf(figure: Figure): string {
  const kept = holds(figure);
  return kept === undefined ? ' ' : kept ? '✓' : '✗';
}

function valueOf({ value, unit }: Figure): string {
  return shownAs(value, unit);
}

function budgetOf({ most, least, unit }: Figure): string {
  if (most !== undefined) return most === 0 ? 'none' : `≤ ${shownAs(most, unit)}`;
  return least === undefined ? '' : `≥ ${shownAs(least, unit)}`;
}

/** The peer's figure, and ours as so many times it. */
function peerOf({ value, peer, unit }: Figure): string {
  return peer === undefined ? '' : `${shownAs(peer, unit)}${peer === 0 ? '' : ` (ours is ${(value / peer).toFixed(2)} ×)`}`;
}

function shownAs(value: number, unit: Unit): string {
  return `${value.toFixed(Number.isInteger(value) && unit !== 'ms' && unit !== 's' ? 0 : digits[unit])} ${unit}`;
}
