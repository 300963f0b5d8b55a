import { expect, test } from 'vitest';
import { Play } from '../../../src/core/story/play.ts';
import { compileInk, readFiles } from '../../../src/player/open.ts';
import { asIncluded, rootsOf } from '../../../src/player/open/sources.ts';
import { ink } from '../../support/ink.ts';

const file = (name: string, text: string): File => new File([text], name);
const refusal = async (...files: readonly File[]): Promise<string> =>
  readFiles(files).then(
    () => 'taken',
    (error: Error) => error.message,
  );

test('one ink file plays', async () => {
  const { story, diagnostics } = await compileInk(new Map([['quay.ink', '# title: The Quay\nRain.\n* Wait\n* Go\n- -> END']]), 'quay.ink');
  expect(diagnostics).toEqual([]);
  expect(story).toMatchObject({ id: 'opened/quay', title: 'The Quay' });
  expect(new Play(story!, 1).turn.choices.map(({ text }) => text)).toEqual(['Wait', 'Go']);
});

test('files that include one another are found by their names, whatever folder the story says', async () => {
  const sources = new Map([
    ['team.ink', 'VAR trust = 3'],
    ['quay.ink', 'INCLUDE shared/team.ink\nTrust is {trust}.\n-> END'],
  ]);
  expect(rootsOf(sources)).toEqual(['quay.ink']);
  const { story } = await compileInk(sources, 'quay.ink');
  expect(new Play(story!, 1).turn.beats[0]?.text).toBe('Trust is 3.');
});

test('two that nobody includes may both be the beginning, and so may all in a circle', () => {
  expect(
    rootsOf(
      new Map([
        ['a.ink', 'A'],
        ['b.ink', 'B'],
        ['c.ink', 'INCLUDE b.ink'],
      ]),
    ),
  ).toEqual(['a.ink', 'c.ink']);
  expect(
    rootsOf(
      new Map([
        ['a.ink', 'INCLUDE b.ink'],
        ['b.ink', 'INCLUDE a.ink'],
      ]),
    ),
  ).toEqual(['a.ink', 'b.ink']);
  expect(
    asIncluded(
      new Map([
        ['a.ink', 'INCLUDE x\\b.ink'],
        ['b.ink', 'B'],
      ]),
    ).get('x\\b.ink'),
  ).toBe('B');
});

test('a compiled story that leads to what it does not have is refused, and the place named', async () => {
  const leads = (...places: readonly string[]): string =>
    JSON.stringify({
      inkVersion: 21,
      root: [['^Rain.', '\n', ...places.map((place) => ({ '->': place })), null], 'done', { quay: ['^Quay.', '\n', 'end', null] }],
      listDefs: {},
    });
  expect(await refusal(file('quay.json', leads('quay')))).toBe('taken');
  expect(await refusal(file('quay.json', leads('nowhere')))).toBe(
    'This compiled story is not whole: it leads to “nowhere”, which it does not have. Compile it again from its ink.',
  );
  expect(await refusal(file('quay.json', leads('quay.9', 'quay', '.^.^.gone')))).toContain('“quay.9”, and 1 more');
});

test('mistakes come with file and line', async () => {
  const { story, diagnostics } = await compileInk(new Map([['quay.ink', 'Rain.\n-> nowhere\n{ 1 + }\n']]), 'quay.ink');
  expect(story).toBeUndefined();
  expect(diagnostics.map(({ file: name, line }) => [name, line])).toContainEqual(['quay.ink', 3]);
});

test('a mistake is told once, however often ink says it', async () => {
  const { diagnostics } = await compileInk(new Map([['quay.ink', 'Rain.\n{ 1 + }\n-> nowhere\n* a\n']]), 'quay.ink');
  const told = diagnostics.map(({ line, message }) => `${line} ${message}`);
  expect(told).toEqual([...new Set(told)]);
  expect(told).toContain("2 Expected right side of '+' expression but saw ' }'");
});

test('an include that was not chosen is said, with the mend', async () => {
  const { diagnostics } = await compileInk(new Map([['quay.ink', 'INCLUDE team.ink\nRain.\n-> END']]), 'quay.ink');
  expect(diagnostics).toMatchObject([
    { line: 1, message: 'Cannot find the included file "team.ink"', hint: 'Open the included files together with the story, or mend the INCLUDE line.' },
  ]);
});

test('a compiler that does not come back is stopped', async () => {
  const endless = 'A line like any other.\n'.repeat(200_000); // most of a minute
  await expect(compileInk(new Map([['long.ink', endless]]), 'long.ink', 1_000)).rejects.toThrow(
    '“long.ink” took longer than 1 seconds to compile and was stopped.',
  );
});

test('a compiled story plays', async () => {
  const json = JSON.stringify(
    ink`
    Rain.
    -> END
  `.ink,
  );
  const picked = await readFiles([file('quay.ink.json', `\uFEFF${json}`)]);
  expect(picked).toMatchObject({ kind: 'story', story: { id: 'opened/quay' } });
});

test.each([
  ['no JSON', 'x.json', '{"inkVersion":', '“x.json” is not JSON, or is cut short.'],
  ['a list', 'x.json', '[1]', 'This is not a compiled ink story: an object with "inkVersion" and "root" was expected.'],
  ['no ink', 'x.json', '{"name":"x"}', 'This JSON is not a compiled ink story: it has no "inkVersion".'],
  ['an ink of tomorrow', 'x.json', '{"inkVersion":99,"root":[]}', 'This story was compiled for ink format 99; formats 18 to 21 can be played.'],
  ['a save', 'x.json', '{"promoted":"save","format":1}', '“x.json” is a save, not a story: import it under Saves.'],
  ['a picture', 'x.png', 'PNG', '“x.png” is no story: a file that ends in .ink or .json was expected.'],
])('%s is refused in one sentence', async (_what, name, text, sentence) => {
  expect(await refusal(file(name, text))).toBe(sentence);
});

test('a story nested without end is refused, and nothing falls over', async () => {
  expect(await refusal(file('deep.json', `{"inkVersion":21,"root":${'['.repeat(200_000)}${']'.repeat(200_000)}}`))).toMatch(/nested too deeply|not JSON/u);
});

test('fifty megabytes are refused unread', async () => {
  const big = new File([new Uint8Array(50_000_000)], 'big.ink');
  let read = false;
  Object.defineProperty(big, 'text', { value: () => void (read = true) });
  expect(await refusal(big)).toBe('“big.ink” has 50 MB; a story has at most 5 MB.');
  expect(read).toBe(false);
});

test('ink and compiled stories are not mixed', async () => {
  expect(await refusal(file('a.ink', 'A'), file('b.json', '{}'))).toContain('Choose one or the other');
});
