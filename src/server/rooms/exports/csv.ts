import type { Report } from './report.ts';
import { type Cell, columns, rowsOf } from './rows.ts';

/** A room's votes as CSV (RFC 4180) in UTF-8 with a byte order mark, so that Excel knows it. */
export function csvOf(report: Report): string {
  return `\uFEFF${[columns, ...rowsOf(report)].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

// What a spreadsheet would take for a formula, also behind blanks and marks that nobody sees, and in the wide letters of East Asian keyboards. (OWASP, CSV Injection.)
const formula = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/** One field: words that a spreadsheet would reckon with get an apostrophe before them. */
export function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
