import { expect, test } from 'vitest';
import bookText from '../../../stories/northline/book.json?raw';
import { type Book, parseBook } from '../../../src/core/story/book.ts';
import { carry, takeBack } from '../../../src/player/dev/carry.ts';
import { ink } from '../../support/ink.ts';
import { play, readOn, type Table } from '../play/table.tsx';

const book: Book = parseBook(JSON.parse(bookText));
const harbour = ink`The office is dark.
* [Left. #id: left]
* [Right. #id: right]
- It is late.
* [Home. #id: home]
- -> END`;

/** How many decisions the run on the table has; undefined: there is none. */
const made = ({ game }: Table): number | undefined => game.playing.value?.run.session.peek().decisions.length;

test('a run that one page keeps stands on the table of the next, and is kept no longer', async () => {
  const table = await play(harbour, { book, decisions: ['left'] });
  await readOn(table);
  carry(table.game);
  table.game.playing.value = undefined;
  await takeBack(table.game);
  expect(made(table)).toBe(1);
  table.game.playing.value = undefined;
  await takeBack(table.game);
  expect(made(table)).toBe(undefined);
});

test('a page that is loaded again before the run stands there loses nothing', async () => {
  const table = await play(harbour, { book, decisions: ['left'] });
  await readOn(table);
  carry(table.game);
  table.game.playing.value = undefined;
  const first = takeBack(table.game); // the page goes before this is done
  carry(table.game);
  const second = takeBack(table.game);
  table.game.playing.value = undefined;
  await second;
  expect(made(table)).toBe(1);
  await first;
});
