import { expect, test } from 'vitest';
import type { Beat } from '../../../src/core/story/beat.ts';
import { connectTo } from '../../../src/player/saves/database.ts';
import { newId } from '../../../src/player/saves/run-id.ts';
import { seenLater } from '../../../src/player/saves-later.ts';
import { openSeen } from '../../../src/player/seen.ts';

const line = (text: string, speaker: string | null = null): Beat => ({ speaker, text, cues: [] });

test('a line that was shown is seen, at once and in every later visit', async () => {
  const connect = connectTo(newId());
  const seen = openSeen(connect);
  seen.add('quay', line('Rain.'));
  expect(seen.has('quay', line('Rain.'))).toBe(true);
  dispatchEvent(new Event('pagehide'));
  await expect.poll(async () => (await (await connect()).get('seen', 'quay'))?.lines.length).toBe(1);
  const next = openSeen(connect);
  await expect.poll(() => next.has('quay', line('Rain.'))).toBe(true);
});

test('the same words are another line from another mouth, or in another scene', () => {
  const seen = openSeen(connectTo(newId()));
  seen.add('quay', line('Fine.', 'mara'));
  expect([
    seen.has('quay', line('Fine.', 'mara')),
    seen.has('quay', line('Fine.', 'jonas')),
    seen.has('quay', line('Fine.')),
    seen.has('office', line('Fine.', 'mara')),
  ]).toEqual([true, false, false, false]);
});

test('two windows read the same scene, and neither forgets what the other has seen', async () => {
  const connect = connectTo(newId());
  const [one, two] = [openSeen(connect), openSeen(connect)];
  one.add('quay', line('Rain.'));
  two.add('quay', line('Snow.'));
  dispatchEvent(new Event('pagehide'));
  await expect.poll(async () => (await (await connect()).get('seen', 'quay'))?.lines.length).toBe(2);
});

test('where nothing can be kept, lines are seen until the window closes', async () => {
  const seen = openSeen(() => Promise.reject(new Error('no database')));
  await seen.ready;
  seen.add('quay', line('Rain.'));
  expect(seen.has('quay', line('Rain.'))).toBe(true);
});

test('what is shown before the lines have been fetched is kept all the same; where they cannot be fetched, nothing has been seen', async () => {
  const connect = connectTo(newId());
  const store = Promise.withResolvers<ReturnType<typeof openSeen>>();
  const later = seenLater(() => store.promise);
  later.add('quay', line('Rain.'));
  store.resolve(openSeen(connect));
  await later.ready;
  expect(later.has('quay', line('Rain.'))).toBe(true);
  const never = seenLater(() => Promise.reject(new Error('no network')));
  never.add('quay', line('Rain.'));
  await never.ready;
  expect(never.has('quay', line('Rain.'))).toBe(false);
});
