import { expect, test } from 'vitest';
import { book, checked, short } from './shelf.ts';

const wrong = 'It buzzes. # sound: pagr\n-> END\n';

test('a book sets how a rule is taken', () => {
  const taken = (rules: object): readonly string[] => checked(wrong, { book: { ...book, rules } }).map(({ code, severity }) => `${code} ${severity}`);
  expect(taken({})).toEqual(['P108 error']);
  expect(taken({ P108: 'warning' })).toEqual(['P108 warning']);
  expect(taken({ P108: 'off' })).toEqual([]);
});

test('a comment is for its own line, or for the next where it stands alone', () => {
  expect(checked('It buzzes. # sound: pagr // promoted: off P108\nIt buzzes. # sound: pagr\n-> END\n').map(short)).toEqual(['2:21-25 P108']);
  expect(checked('// promoted: off P108, P101\n// for a reason\nIt buzzes. # sound: pagr # sond: a\nIt buzzes. # sound: pagr\n-> END\n').map(short)).toEqual([
    '4:21-25 P108',
  ]);
  expect(checked('It buzzes. # sound: pagr // promoted: warning\n-> END\n').map(({ severity }) => severity)).toEqual(['warning']);
});

test('a setting for a rule that is not there, or that cannot be set, is said', () => {
  expect(
    checked('You wait. // promoted: off P999\n-> END\n', { book: { ...book, rules: { P002: 'off', P108: 'off' } } }).map(({ code, file, line }) => [
      code,
      file,
      line,
    ]),
  ).toEqual([
    ['P007', 'book.json', expect.any(Number)],
    ['P007', 'test.ink', 1],
  ]);
});

test('an error of the compiler has its line, and hides no other finding', () => {
  expect(checked('It buzzes. # sound: pagr\n  -> nowhere\n').map(({ code, line, column, endColumn }) => [code, line, column, endColumn])).toEqual([
    ['P108', 1, 21, 25],
    ['P002', 2, 6, 13],
  ]);
});

test('a file that cannot be used is said, with the place, and done without', () => {
  expect(checked('You wait.\n-> END\n', { book: { ...book, moods: ['WARM'] } }).map(({ code, file, line }) => [code, file, line])).toEqual([
    ['P006', 'book.json', expect.any(Number)],
  ]);
  expect(checked('You wait.\n-> END\n', { book, released: '{\n  "format": 1,,\n}' }).map(({ code, file, line }) => [code, file, line])).toEqual([
    ['P006', 'released.json', 2],
  ]);
});

test('a scene of the season that is not there is an error', () => {
  expect(checked('You wait.\n-> END\n', { book, roots: ['test.ink', 'gone.ink'] }).map(({ code, file }) => [code, file])).toEqual([['P001', 'gone.ink']]);
});

const shared = 'VAR trust = 5\n=== function feed\n~ trust = trust + 1\n';

test('what one story of a book does without, another may need', () => {
  const one = 'INCLUDE shared.ink\n~ feed()\nOne.\n-> END\n';
  const two = 'INCLUDE shared.ink\n{trust > 5:You may.|You wait.}\n-> END\n';
  const together = { book, files: { 'shared.ink': shared, 'two.ink': two }, roots: ['test.ink', 'two.ink'] };
  expect(checked(one, together)).toEqual([]);
  expect(checked(one, { ...together, roots: ['test.ink'] }).map(({ code, file, line }) => [code, file, line])).toEqual([['P145', 'shared.ink', 1]]);
  expect(checked(two, { ...together, roots: ['test.ink'] }).map(({ code, file, line }) => [code, file, line])).toEqual([['P141', 'shared.ink', 2]]);
});

test('a memory may be read in a later scene of the season, not in an earlier one', () => {
  const keeps = 'VAR waited = false\n~ waited = true\nYou wait. # remember: waited priya You waited.\n-> END\n';
  const reads = 'VAR waited = false\n{waited: She waits, too.}\n-> END\n';
  const season = (...scenes: readonly string[]): object => ({ ...book, season: scenes.map((scene) => ({ scene })) });
  const around = { files: { 'other.ink': reads }, roots: ['test.ink', 'other.ink'] };
  expect(checked(keeps, { ...around, book: season('test', 'other') })).toEqual([]);
  expect(checked(keeps, { ...around, book: season('other', 'test') }).map(({ code }) => code)).toEqual(['P143']);
});

test('a function that is handed a variable to change does not read it; one that gives something back does', () => {
  const source = (use: string): string => `VAR a = 1\n${use}\n-> END\n=== function shift(ref what)\n~ what = what + 1\n~ return what\n`;
  expect(checked(source('~ shift(a)')).map(({ code }) => code)).toEqual(['P145']);
  expect(checked(source('{shift(a)}'))).toEqual([]);
});

test('a variable may say where to go', () => {
  expect(checked('VAR where = -> there\n-> where\n=== there\nThere.\n-> END\n')).toEqual([]);
});

test('a released id may have another name now, by way of others', () => {
  const story =
    '# ask: Whose?\n* [Wait. #id: stay #leading 4 #operations 2]\n    # why: So.\n* [Go on. #id: go-on #leading 2 #operations 4]\n    # why: So.\n- -> END\n';
  const released = (aliases: object): string => JSON.stringify({ format: 1, scenes: { test: ['wait', 'go-on'] }, aliases: { test: aliases } });
  expect(checked(story, { book, released: released({}) }).map(({ code, message }) => [code, /"(\w+)"/u.exec(message)?.[1]])).toEqual([['P123', 'test']]);
  expect(checked(story, { book, released: released({ wait: 'remain', remain: 'stay' }) })).toEqual([]);
  expect(checked(story, { book, released: released({ wait: 'remain', remain: 'wait' }) }).map(({ code }) => code)).toEqual(['P123', 'P123']);
});

test('a story from elsewhere keeps its own tags, speakers and ways', () => {
  const elsewhere = `# chapter 12\nNARRATOR: ${'It rains. '.repeat(40)}\nPryia: hello # camera: left # scene 3\n* [A] # a very short one\n* [A much, much longer option than that one was by any measure] # unknown\n- -> END\n`;
  expect(checked(elsewhere, { book: undefined })).toEqual([]);
  expect(checked('She comes. # soudn: bell\n-> END\n', { book: undefined }).map(({ code, hint }) => [code, hint])).toEqual([['P101', 'Did you mean "sound"?']]);
});
