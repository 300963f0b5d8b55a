import type { Cell as SheetCell, Sheet } from 'write-excel-file/node';
import type { Report } from './report.ts';
import { forksOf } from './forks.ts';
import { type Cell, columns, rounded, rowsOf } from './rows.ts';
import { CAUTION, cut, dayOf, fit, tableName, titleOf } from './words.ts';

/** A room as a workbook: overview, decisions, options, dimensions, self-check and wall. Words are words: nothing in it reckons. */
export async function xlsxOf(report: Report): Promise<Uint8Array> {
  const { default: writeSheets } = await import('write-excel-file/node');
  return writeSheets(sheetsOf(report), { fontFamily: 'Arial', fontSize: 10 }).toBuffer();
}

function sheetsOf(report: Report): Sheet<never>[] {
  return [
    sheet('Overview', ['What', 'How much'], overview(report), [34, 60]),
    sheet(
      'Decisions',
      ['Scene', 'Decision', 'Key', 'Votes, first', 'Votes, second', 'Confidence', 'Divided, 0 to 1', 'Went for', 'Led elsewhere'],
      decisions(report),
      [28, 10, 8, 12, 13, 12, 15, 60, 14],
    ),
    sheet('Options', columns, rowsOf(report), [8, 28, 12, 10, 8, 8, 8, 24, 60, 8, 8, 12, 8, 8]),
    sheet('Dimensions', ['Dimension', 'Bands', 'People', 'People read', 'Table', 'Mean credit, 0 to 1'], dimensions(report), [32, 44, 10, 12, 12, 18]),
    sheet('Self-check', ['Item', 'Before', 'Looking back: before today', 'Looking back: now'], checks(report), [70, 10, 26, 20]),
    sheet('Wall', ['Note'], wall(report), [110]),
    ...(report.earlier.length > 0
      ? [sheet('Earlier rooms', ['Scene', 'After', 'Option', 'Share', 'Votes', 'Rooms'], earlier(report), [28, 60, 28, 8, 8, 8])]
      : []),
  ];
}

const LONGEST = 32_000; // characters: a cell of Excel holds 32,767
const LINE = 13; // points
const HIGHEST = 400; // points: a row of Excel is no higher than 409

function sheet(name: string, header: readonly string[], rows: readonly (readonly Cell[])[], widths: readonly number[]): Sheet<never> {
  const head = header.map((value): SheetCell => ({ value, type: String, fontWeight: 'bold', textColor: '#fffaf0', backgroundColor: '#215d66' }));
  return {
    sheet: name,
    data: [head, ...rows.map((row) => row.map((cell) => cellOf(cell, heightOf(row, widths))))],
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}

function cellOf(cell: Cell, height: number): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number, alignVertical: 'top', height };
  return { value: cut(cell, LONGEST), type: String, wrap: true, alignVertical: 'top', height };
}

/** In points. Not every program reckons, when it opens a file, into how many lines words wrap: in those that do not, they would lie over the next row. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, at) => (typeof cell === 'string' ? linesIn(cell, widths[at] ?? 1) : 1));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

const linesIn = (text: string, width: number): number => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);

function overview(report: Report): readonly (readonly Cell[])[] {
  const how = { together: 'The room decides together', teams: 'Teams decide', alone: 'Each plays alone' };
  return [
    ['Scenes', fit(titleOf(report))],
    ['Room', report.room],
    ['Made on', dayOf(report)],
    ['How it was decided', how[report.deciding]],
    ['People who took part', report.people],
    ['Minutes of play', report.minutes.play],
    ['Minutes of talk', report.minutes.talk],
    ['People with an “if …, then I will …”', report.commitments],
    ...report.scenes.flatMap(({ title, endings }) => endings.map((ending): readonly Cell[] => [`${fit(title)}: ${fit(ending.title)}`, ending.tables])),
    ['Please note', CAUTION],
  ];
}

function decisions(report: Report): readonly (readonly Cell[])[] {
  return forksOf(report).map((fork) => [
    fork.scene,
    fork.decision,
    fork.key ? 'yes' : 'no',
    fork.votes[0] ?? null,
    fork.votes[1] ?? null,
    fork.confidence === null ? null : rounded(fork.confidence),
    rounded(fork.heat),
    fork.options
      .flatMap(({ text, takenBy }) =>
        takenBy.length > 0 ? [takenBy.length > 1 || takenBy[0] !== 'room' ? `${text} (${takenBy.map(tableName).join(', ')})` : text] : [],
      )
      .join('\n'),
    fork.led ? 'yes' : 'no',
  ]);
}

function dimensions({ spreads }: Report): readonly (readonly Cell[])[] {
  return spreads.flatMap(({ name, people, groups, tables }) => [
    ...(people === 0
      ? [[fit(name), 'Too few people to say', null, 0, null, null]]
      : groups.map((group): readonly Cell[] => [fit(name), group.bands.join(', ').replace('not-enough', 'not enough seen'), group.people, people, null, null])),
    ...tables.map(({ table, credit }): readonly Cell[] => [fit(name), null, null, null, tableName(table), rounded(credit)]),
  ]);
}

function checks(report: Report): readonly (readonly Cell[])[] {
  return report.checks.map(({ item, before, back, now }) => [item, rounded(before), rounded(back), rounded(now)]);
}

function wall({ wall: notes, textHidden }: Report): readonly (readonly Cell[])[] {
  return textHidden ? [['What people wrote is hidden.']] : notes.map((note) => [fit(note)]);
}

function earlier(report: Report): readonly (readonly Cell[])[] {
  return report.earlier.flatMap(({ story, places }) =>
    places.flatMap(({ path, rooms, votes, shares }) =>
      Object.entries(shares).map(([choice, share]): readonly Cell[] => [fit(story), fit(path.join(' → ')), fit(choice), rounded(share), votes, rooms]),
    ),
  );
}
