import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable, Readable } from 'node:stream';
import { beforeEach, expect, test } from 'vitest';
import { clean, lookOf, set } from '../../src/cli/play-look.ts';
import { follow, NotOnOffer, written } from '../../src/cli/play-script.ts';
import { playAt } from '../../src/cli/play-table.ts';
import { begin } from '../../src/core/session/session.ts';
import { parseRubric } from '../../src/core/assessment/rubric.ts';
import { parseBook } from '../../src/core/story/book.ts';
import { book as bookJson, rubric as rubricJson } from '../core/check/shelf.ts';
import { ink } from '../support/ink.ts';
import { type Ran, runTool } from './tool.ts';

let here: string;

beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'promoted-'));
  return () => rmSync(here, { recursive: true });
});

const play = (args: readonly string[], typed = '', env: Readonly<Record<string, string>> = {}): Ran => runTool(here, ['play', ...args], { typed, env });

const book = parseBook(bookJson);
const rubric = parseRubric(rubricJson);
const [dimension = { id: '' }] = rubric.dimensions;
const scene = `# title: Two Cups
${Object.values(book.cast)[0]?.name}: Have you got a minute? # mood: ${Object.keys(book.cast)[0]} warm
* [Sit down. #id: sit #${dimension.id} 5]
* [Keep walking. #id: walk #${dimension.id} 1]
- The second cup is still warm.
+ [Drink it. #id: drink #${dimension.id} 4]
+ [Leave it. #id: leave #${dimension.id} 2]
- Then the bell.
* [Go. #id: go #${dimension.id} 4]
* [Stay. #id: stay #${dimension.id} 2]
- You go. # ending: cups "Two Cups"
-> END
`;

function lay(): void {
  mkdirSync(join(here, 'stories/harbour'), { recursive: true });
  writeFileSync(join(here, 'stories/harbour/book.json'), JSON.stringify(book));
  writeFileSync(join(here, 'stories/harbour/rubric.json'), JSON.stringify(rubric));
  writeFileSync(join(here, 'stories/harbour/cups.ink'), scene);
}

test('decisions in a list make a transcript, which stops where they end', () => {
  lay();
  const { code, out, err } = play(['cups', '--choose', 'sit']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^Two Cups\n\n\w+ \(warm\): Have you got a minute\?\n\n> Sit down\.\n\nThe second cup is still warm\.\n\nOn offer:\n {2}drink: Drink it\.\n {2}leave: Leave it\.\n$/u,
  );
  expect(play(['harbour/cups', '--choose', 'sit']).out).toBe(out);
});

test('at the end stands the debrief: bands, moments, turning points, practices', () => {
  lay();
  const { code, out } = play(['cups', '--choose', 'walk,drink,go']);
  expect(code).toBe(0);
  expect(out).toContain('— Two Cups —');
  expect(out).toMatch(/●●●○ {2}mostly +3 moments/u);
  expect(out).toMatch(/Turning points\n {2}1\. Keep walking\.\n +It would have kept more open: Sit down\./u);
  expect(out).toContain('not validated for hiring');
  expect(play(['cups', '--choose', 'sit,drink,go']).out).toContain('No decision closed a door.');
});

test('an option that is not on offer is one sentence with what is, and code 1', () => {
  lay();
  const { code, err } = play(['cups', '--choose', 'sit,go']);
  expect([code, err]).toEqual([1, '"go" is not on offer at decision 2: there is drink, leave.\n']);
  expect(play(['cups', '--choose', 'sit,leave,go,stay']).err).toContain('the story has ended');
  expect(play(['cups', '--resume']).code).toBe(2);
});

test('whoever stops is told how to go on, and goes on there', () => {
  lay();
  const { code, out } = play(['cups', '--seed', '7'], '1\nq\n');
  expect(code).toBe(0);
  expect(out).toContain('promoted play cups --seed 7 --choose sit --resume');
  const resumed = play(['cups', '--seed', '7', '--choose', 'sit', '--resume'], '1\n1\n');
  expect(resumed.out).toContain('What your decisions showed');
  expect(play(['cups'], '1\n').out).toContain('To go on from here'); // nobody types any more
});

test('names stand on plates in their colours where colours are wanted', () => {
  lay();
  const [someone] = Object.values(book.cast);
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(someone?.colour.slice(at, at + 2) ?? '', 16));
  expect(play(['cups', '--choose', 'sit'], '', { FORCE_COLOR: '1', NO_COLOR: '' }).out).toContain(`48;2;${red};${green};${blue}m ${someone?.name} `);
  expect(play(['cups', '--choose', 'sit'], '', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain('\u001B');
});

test('gauges stand above a decision by their names, and one without a name does not', () => {
  writeFileSync(join(here, 'gauges.ink'), '# gauge: trust "The trust" 0 10\n# gauge: red "" 0 9\nVAR trust = 4\nVAR red = 9\nIt rings.\n+ [Wait.]\n- -> END\n');
  const { out } = play(['gauges.ink'], 'q\n');
  expect(out).toContain('  The trust 4/10\n');
  expect(out).not.toContain('9/9');
});

test('what breaks in a story ends its play with code 1', () => {
  writeFileSync(join(here, 'broken.ink'), '-> deck\n=== deck\n* [Go on.]\n  It goes on.\n');
  const { code, out } = play(['broken.ink', '--choose', 'deck.go-on']);
  expect([code, out]).toEqual([1, expect.stringContaining('The story cannot go on')]);
});

const twice = ink`
  It rings.
  + [Wait.] You wait.
  + [Answer.] You answer.
  - It stops.
  * [Sit.]
  - You sit.
  -> END`;

/** Plays at a desk that is not a terminal. Gives what was left and all that was said. */
async function atDesk(typed: readonly string[]): Promise<{ readonly left: Awaited<ReturnType<typeof playAt>>; readonly said: string }> {
  let said = '';
  const output = new Writable({
    write(chunk, _, done) {
      said += String(chunk);
      done();
    },
  });
  const desk = { input: Readable.from(typed.map((line) => `${line}\n`)), output };
  const left = await playAt(desk, { look: { width: 60, colours: false }, book: undefined, gauges: [] }, twice, begin(twice, 1));
  return { left, said };
}

test('what is answered is as wide as the window', async () => {
  const { said } = await atDesk(['9', '?', 'q']);
  expect(said).toContain('A number from 1 to 2 was expected; ? says what else there\nis.\n');
  expect(said).toContain('  u         takes the last decision back: from there on it\n            is a what if\n');
});

test('looking back shows what was said and decided', async () => {
  const { said } = await atDesk(['2', 'b', 'q']);
  expect(said.match(/It rings\./gu)).toHaveLength(2);
  expect(said).toContain('> Answer.\n');
});

test('in the first run a decision is taken back only by making it a what if', async () => {
  const once = await atDesk(['2', 'u', 'q']);
  expect([once.left.session.decisions.length, once.left.run]).toEqual([1, 'first']);
  const again = await atDesk(['2', 'u', 'u', '1', 'u', '1', '1']);
  expect([written(again.left.session.decisions), again.left.run, again.left.ended]).toEqual(['wait,sit', 'what-if', true]);
});

test('what is no answer is said to be none, and nothing happens', async () => {
  const { left, said } = await atDesk(['3', '0', 'yes', 'u']);
  expect(left.session.decisions).toEqual([]);
  expect(said.match(/A number from 1 to 2 was expected/gu)).toHaveLength(3);
  expect(said).toContain('Nothing is decided yet.');
});

test('what was typed in a play is in its list, whatever is in it', () => {
  const story = ink`
    VAR wish = ""
    What do you want? # input: wish 40
    * [Say it.] {wish}
    -> END`;
  const { session, transcript } = follow(story, begin(story, 1), 'wish=to%20sail%2C%20100%25,say-it');
  expect(transcript.turns.at(-1)?.beats[0]?.text).toBe('to sail, 100%');
  expect(written(session.decisions)).toBe('wish=to%20sail%2C%20100%25,say-it');
  expect(() => follow(story, begin(story, 1), 'dream=x')).toThrow(NotOnOffer);
});

test('words are set to the width, and cannot steer the terminal', () => {
  const look = lookOf({ isTTY: true, columns: 34 }, {});
  expect(set(look, 'Third time lucky, says the plant on the table.', 'T: ', '   ')).toEqual(['T: Third time lucky, says the', '   plant on the table.']);
  expect(clean('a\u001B[2Jb')).toBe('a [2Jb');
  expect(lookOf({ columns: 200 }, {})).toEqual({ width: 88, colours: false });
  const window = { isTTY: true, columns: 120 };
  const live = lookOf(window, {});
  window.columns = 40; // it is made smaller
  expect(live.width).toBe(40);
  expect(lookOf({ isTTY: true }, { NO_COLOR: '1' }).colours).toBe(false);
});
