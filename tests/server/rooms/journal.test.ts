import { expect, test } from 'vitest';
import { Journal } from '../../../src/server/rooms/journal.ts';
import type { Entry, RoomStore } from '../../../src/server/rooms/store.ts';

const entry = (code: string): Entry => ({ code, place: 0, command: 'c', event: { kind: 'returned' } });

/** A store that keeps what it is given once it is let, but nothing of a room of that name. */
class Slow implements Pick<RoomStore, 'append'> {
  readonly commits: (readonly string[])[] = [];
  readonly let = Promise.withResolvers<void>();

  async append(entries: readonly Entry[]): Promise<void> {
    const codes = entries.map(({ code }) => code);
    this.commits.push(codes);
    await this.let.promise;
    if (codes.includes('BROKEN')) throw new Error('This cannot be kept.');
  }
}

const stateOf = (promise: Promise<void>): Promise<string> =>
  Promise.race([
    promise.then(
      () => 'kept',
      () => 'not kept',
    ),
    new Promise<string>((settle) => setImmediate(() => settle('waits'))),
  ]);

test('nothing is said to be kept before it is, and what comes at once is kept in one go', async () => {
  const store = new Slow();
  const journal = new Journal(store);
  const wishes = ['A', 'B', 'C'].map((code) => journal.keep([entry(code)]));
  await expect.poll(() => store.commits).toEqual([['A', 'B', 'C']]);
  expect(await Promise.all(wishes.map(stateOf))).toEqual(['waits', 'waits', 'waits']);
  store.let.resolve();
  await Promise.all(wishes);
  await journal.close();
});

test('what cannot be kept takes nobody else along', async () => {
  const store = new Slow();
  store.let.resolve();
  const journal = new Journal(store);
  const wishes = ['A', 'BROKEN', 'C'].map((code) => journal.keep([entry(code)]));
  const kept = await Promise.allSettled(wishes);
  expect(kept.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  await journal.close();
});

test('a journal that is closed has kept what was on its way', async () => {
  const store = new Slow();
  store.let.resolve();
  const journal = new Journal(store);
  const wish = journal.keep([entry('A')]);
  await journal.close();
  expect(await stateOf(wish)).toBe('kept');
});
