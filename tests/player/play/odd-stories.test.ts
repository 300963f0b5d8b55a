import { expect, test } from 'vitest';
import { parseBook } from '../../../src/core/story/book.ts';
import bookText from '../../../stories/northline/book.json?raw';
import { ink, inkIn } from '../../support/ink.ts';
import { drawn, found, heard, options, play, press, readOn } from './table.tsx';

const book = parseBook(JSON.parse(bookText));

test('an option that cannot be taken says so, and cannot be taken', async () => {
  const table = await play(ink`
    Which?
    * [This #id: this] Good.
    * [That #id: that #UNCLICKABLE] Bad.
    - -> END
  `);
  await readOn(table);
  const that = options(table)[1];
  expect(that?.getAttribute('aria-disabled')).toBe('true');
  expect(that?.textContent).toContain('not open to you now');
  that?.click();
  press('2', 'Digit2');
  expect(table.run.session.value.decisions).toEqual([]);
});

test('forty options are all there and can be reached', async () => {
  const many = Array.from({ length: 40 }, (_, at) => `* [Option ${at + 1} #id: o${at + 1}] Taken.`).join('\n');
  const table = await play(inkIn(undefined, `Choose.\n${many}\n- -> END`), { settings: { stage: 'on' } });
  await readOn(table);
  expect(options(table)).toHaveLength(40);
  for (let presses = 0; presses < 40; presses++) press('ArrowDown');
  expect(document.activeElement?.textContent).toContain('Option 40');
  const box = document.activeElement?.getBoundingClientRect();
  expect(box?.bottom).toBeLessThanOrEqual(innerHeight);
  (document.activeElement as HTMLElement).click();
  expect(table.run.session.value.decisions).toMatchObject([{ choice: 'o40' }]);
});

test('a story without options ends at its last line', async () => {
  const table = await play(ink`Only this.\n-> END`);
  const heading = await found(() => table.page.querySelector('.close h2'));
  expect(heading.textContent).toBe('The end');
  expect(document.activeElement).toBe(heading);
});

test.each([
  ['in a knot that leads nowhere', '-> quay\n=== quay\nOnly this.'],
  ['in a tunnel without a way back', '-> quay ->\n-> END\n=== quay\nOnly this.'],
  ['where no option is left', '-> quay\n=== quay\nOnly this.\n* {false} [Go #id: go] -> quay'],
])('a story that runs out of words says so, and has its debrief: %s', async (_, text) => {
  const story = inkIn(book, `# dimensions: leading\n${text}`);
  const table = await play(story, { book });
  const close = await found(() => table.page.querySelector('.close'));
  expect(close.querySelector('h2')?.textContent).toBe('It has no ending');
  expect(close.querySelector('.close-note')?.textContent).toBe('Its words run out, and nothing says how it ends.');
  expect([...close.querySelectorAll('button')].map(({ textContent }) => textContent)).toContain('Your debrief');
});

test('what a story writes is text: no script, no markup, and every direction keeps to itself', async () => {
  const table = await play(
    inkIn(
      undefined,
      `<script>document.title = "taken"</script> <b>bold</b> \u202Eevil\u202C שלום\n* [<img src=x onerror="document.title='taken'"> #id: img]\n- -> END`,
    ),
  );
  await readOn(table);
  const said = table.page.querySelector('.said');
  expect(said?.textContent).toContain('<script>document.title = "taken"</script> <b>bold</b>');
  expect(said?.children).toHaveLength(0);
  expect(said && getComputedStyle(said).unicodeBidi).toBe('isolate');
  expect(table.page.querySelector('.choice img')).toBeNull();
  expect(document.title).not.toBe('taken');
});

test('ten thousand letters without a space stay on the card', async () => {
  const table = await play(inkIn(undefined, `${'w'.repeat(10_000)}\n* [${'m'.repeat(400)} #id: long]\n- -> END`), { settings: { stage: 'on' } });
  await readOn(table);
  const sheet = await found(() => table.page.querySelector('.sheet'));
  expect(sheet.scrollWidth).toBeLessThanOrEqual(sheet.clientWidth);
  for (const part of table.page.querySelectorAll('.card, .choice')) expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(innerWidth);
});

test('a story that breaks says so in words, and nothing is lost', async () => {
  const table = await play(ink`
    Before.
    * [Round #id: round]
    - -> loop
    === loop
    -> loop
  `);
  await readOn(table);
  options(table)[0]?.click();
  const end = await found(() => table.page.querySelector('.close'));
  expect(end.textContent).toContain('thinks without end');
  expect(heard(table)).toContain('Before.');
  expect(end.textContent).toContain('History');
});

test('without a stage the words are the page, and that is said once', async () => {
  const table = await play(ink`Only words.`, { settings: { stage: 'on' } });
  await found(() => table.page.querySelector('.play[data-mode=text]'));
  await drawn();
  const said = table.game.notices.value.filter((notice) => notice.includes('stage'));
  expect(said).toEqual(['The stage cannot be shown here. The story goes on in words.']);
});

test('a thousand lines do not make the page grow', async () => {
  const table = await play(ink`
    VAR n = 0
    -> round
    === round
    ~ n = n + 1
    Line {n} of a long story.
    {n < 1000: -> round}
    -> END
  `);
  const before = table.page.querySelectorAll('*').length;
  for (let line = 0; line < 1000; line++) {
    table.page.querySelector<HTMLElement>('.go-on')?.click();
    for (let task = 0; task < 6; task++) await Promise.resolve();
  }
  await drawn();
  expect(heard(table).at(-1)).toBe('Line 1000 of a long story.');
  expect(table.page.querySelectorAll('.entry').length).toBeLessThanOrEqual(60);
  expect(table.page.querySelectorAll('*').length - before).toBeLessThan(300);
});
