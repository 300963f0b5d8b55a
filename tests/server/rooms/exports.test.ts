import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { field } from '../../../src/server/rooms/exports/csv.ts';
import { type Kind, Maker } from '../../../src/server/rooms/exports/make.ts';
import type { Report } from '../../../src/server/rooms/exports/report.ts';
import { fit } from '../../../src/server/rooms/exports/words.ts';
import { hostile, hostileRoom, reportOn } from './exports-room.ts';

const maker = new Maker();
const made = (kind: Kind, report: Report = reportOn(hostileRoom())): Promise<Uint8Array> => maker.make(kind, () => report);
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (/\.(?:xml|rels)$/u.test(name) ? [[name, strFromU8(part)] as const] : [])));

/** A file of comma-separated values, read as RFC 4180 has it. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** The words of a part of an office document; throws where it is no well-formed XML. */
function readXml(xml: string): string {
  const open: string[] = [];
  let words = '';
  for (const [all, tag, text] of xml.matchAll(/<([^<>]+)>|([^<>]+)/gu)) {
    if (text !== undefined) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu.test(text)) throw new Error(`A bare & in ${text.slice(0, 80)}`);
      words += text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
    } else if (tag?.startsWith('/')) {
      if (open.pop() !== tag.slice(1).trim()) throw new Error(`${all} closes nothing`);
      words += '\n';
    } else if (tag !== undefined && !/^[?!]|\/$/u.test(tag)) open.push(tag.split(/\s/u)[0] ?? '');
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed`);
  if (/(?![\n\t\r])\p{Cc}|[\uFFFE\uFFFF]/u.test(xml) || !xml.isWellFormed()) throw new Error('A letter that XML does not have');
  return words;
}

test('a row of the CSV is a table, a decision, an option and a vote', async () => {
  const text = textOf(await made('csv'));
  expect(text.startsWith('\uFEFFscene,title,table,decision,key,vote,stands,option,words,votes,share,confidence,taken,led\r\n')).toBe(true);
  const [head, ...rows] = readCsv(text.slice(1));
  expect(rows.every((row) => row.length === head!.length)).toBe(true);
  expect(rows.length).toBe((3 + 2 + 3 + 2 + 2) * 2);
  expect(rows.map((row) => [row[3], row[5], row[7], row[9], row[10], row[12]]).slice(0, 6)).toEqual([
    ['1', '1', 'take', '3', '0.429', 'no'],
    ['1', '1', 'hand', '4', '0.571', 'yes'],
    ['1', '1', 'away', '0', '0', 'no'],
    ['1', '2', 'take', '3', '0.429', 'no'],
    ['1', '2', 'hand', '4', '0.571', 'yes'],
    ['1', '2', 'away', '0', '0', 'no'],
  ]);
  expect(rows.every((row) => row[11] === '')).toBe(true); // confidence of groups of three and four
});

test('no cell of the CSV can be taken for a formula, and no word is lost', async () => {
  const rows = readCsv(textOf(await made('csv')).slice(1));
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
  const words = new Set(rows.flatMap((row) => [row[1], row[8]]));
  for (const text of hostile) expect([...words].some((word) => word === fit(text) || word === `'${fit(text)}`)).toBe(true);
  expect(field('=1+1')).toBe("'=1+1");
  expect(field('\r=1')).toBe('"\'\r=1"');
  expect(field('a "b", c')).toBe('"a ""b"", c"');
  expect(field(-1)).toBe('-1');
});

test('the JSON is as docs/exports.md says, with the words as they were written', async () => {
  const report = JSON.parse(textOf(await made('json'))) as Report;
  expect(Object.keys(report).toSorted()).toEqual(
    ['checks', 'commitments', 'deciding', 'earlier', 'format', 'made', 'minutes', 'people', 'room', 'scenes', 'spreads', 'textHidden', 'wall'].toSorted(),
  );
  expect([report.format, report.room, report.people, report.commitments]).toEqual([1, 'ABCDEF', 7, 1]);
  expect(report.wall).toEqual(hostile);
  expect(report.scenes[0]!.tables[0]!.steps[0]!.rounds[0]!.confidence).toBe(4);
});

test('the workbook holds words as words, and nothing that reckons', async () => {
  const parts = partsOf(await made('xlsx'));
  const sheets = [...parts].filter(([name]) => name.includes('worksheets/sheet')).map(([, xml]) => xml);
  expect(sheets.length).toBe(6);
  for (const xml of parts.values()) readXml(xml);
  for (const xml of sheets) expect(xml).not.toMatch(/<f[ >]/u);
  const words = [...parts.values()].map(readXml).join('\n');
  for (const text of hostile.filter((each) => !/\s{2}|^\s|\n/u.test(each))) expect(words).toContain(fit(text));
  for (const name of ['Overview', 'Decisions', 'Options', 'Dimensions', 'Self-check', 'Wall']) expect(parts.get('xl/workbook.xml')).toContain(`name="${name}"`);
});

test('a row of the workbook is as high as its words wrap, for programs that do not reckon it themselves', async () => {
  const sheet = (await made('xlsx').then(partsOf)).get('xl/worksheets/sheet6.xml') ?? ''; // the wall
  const heights = [...sheet.matchAll(/<row r="\d+"(?: ht="([\d.]+)")?/gu)].map(([, height]) => Number(height));
  expect(heights.slice(1)).toEqual(hostile.map((text) => (text.length > 5_000 ? 400 : 13 * text.split('\n').length)));
});

test('the slides can be read, with words as words', async () => {
  const parts = partsOf(await made('pptx'));
  const slides = [...parts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/u.test(name));
  expect(slides.length).toBeGreaterThan(5);
  for (const xml of parts.values()) readXml(xml);
  const words = slides.map(([, xml]) => readXml(xml)).join('\n');
  for (const text of hostile.filter((each) => each.length < 200 && !each.includes('\n'))) expect(words).toContain(fit(text).trim());
  expect(words).toContain(`${'x'.repeat(219)}…`);
  expect(words).toContain('1 person has said: “If …, then I will …”');
});

test('the report can be read, in letters of many scripts', async () => {
  const pdf = await getDocumentProxy(await made('pdf'));
  const { text } = await extractText(pdf, { mergePages: true });
  expect(text).toContain('The way through');
  expect(text).toContain(`=cmd|'/c calc'!A0`);
  expect(text).toContain('<script>alert("hello")</script>');
  for (const word of ['Łódź', 'Ελληνικά', 'Русский', '日本語', '한국어', '😀', '123', '2026', 'desrever then on']) expect(text).toContain(word);
  expect(text.match(/x/gu)!.length).toBeGreaterThan(10_000);
  expect(text).toMatch(/שלום|םולש/u);
  expect((await pdf.getMetadata()).info).toMatchObject({ Creator: 'Promoted' });
});

test.each(['csv', 'xlsx', 'pptx'] as const)('marks that would turn the words beside them round are in no %s', async (kind) => {
  const bytes = await made(kind);
  for (const text of kind === 'csv' ? [textOf(bytes)] : partsOf(bytes).values()) expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
});

describe.each(['csv', 'json', 'xlsx', 'pptx', 'pdf'] as const)('in the %s', (kind) => {
  const wordsOf = async (report: Report): Promise<string> => {
    const bytes = await made(kind, report);
    if (kind === 'pdf') return (await extractText(await getDocumentProxy(bytes), { mergePages: true })).text;
    return kind === 'csv' || kind === 'json' ? textOf(bytes) : [...partsOf(bytes).values()].map(readXml).join('\n');
  };

  test('nobody is named, nothing is told that was kept back, and commitments are their authors’', async () => {
    expect(await wordsOf(reportOn(hostileRoom()))).not.toMatch(/NAME-|KEPT-BACK|STILL-WAITING|SECRET|\bp[1-7]\b/u);
  });

  test('while text is hidden, none of it is there', async () => {
    const room = hostileRoom().do({ role: 'facilitator' }, { kind: 'hide-text' });
    room.room = { ...room.room, notes: room.room.notes.map((note) => ({ ...note, text: `WALL-${note.text}` })) };
    expect(await wordsOf(reportOn(room))).not.toContain('WALL-');
    if (kind !== 'csv') expect(await wordsOf(reportOn(room.do({ role: 'facilitator' }, { kind: 'show-text' })))).toContain('WALL-');
  });

  test('a room in which nothing has happened is a document too', async () => {
    const { room } = hostileRoom();
    const empty = { ...reportOn({ room } as never), people: 0, scenes: [], spreads: [], checks: [], wall: [] };
    expect((await made(kind, empty)).byteLength).toBeGreaterThan(60);
  });
});
