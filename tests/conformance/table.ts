/** A page with these rows of a Markdown table in place of those that begin with the same cells. A row that none stands for comes behind the last that was put in. */
export function withRows(page: string, rows: readonly string[], cells: number): string {
  const lines = page.split('\n');
  const keyOf = (row: string): string => row.split(' | ').slice(0, cells).join(' | ');
  let last: number | undefined;
  for (const row of rows) {
    const columns = row.split(' | ').length;
    const found = lines.findIndex((line) => line.startsWith(`${keyOf(row)} | `) && line.split(' | ').length === columns);
    if (found >= 0) lines[(last = found)] = row;
    else if (last !== undefined) lines.splice(++last, 0, row);
  }
  return lines.join('\n');
}
