import { afterEach, beforeEach, expect, test } from 'vitest';
import { House } from './house.ts';

let house: House;
beforeEach(async () => {
  house = await House.open();
});
afterEach(() => house.close());

const PEOPLE = 12;

test('votes are told together, a few times a second; a step of the room is told at once', async () => {
  const [desk, screen] = [await house.desk(), await house.screen()];
  const phones = await Promise.all(Array.from({ length: PEOPLE }, () => house.phone()));
  await screen.until(({ here }) => here === PEOPLE);
  for (const kind of ['next', 'next']) await desk.want({ kind });
  const { question } = await screen.until(({ phase }) => phase === 'vote');
  const before = screen.told.length;
  const began = performance.now();
  for (const { client } of phones) expect(await client.want({ kind: 'vote', question, choice: 'knock', confidence: 3 } as never)).toEqual({ ok: true });
  await screen.until(({ tables }) => tables[0]?.voted === PEOPLE);
  const lasted = performance.now() - began; // milliseconds: twelve commits, one after the other
  expect(screen.told.length - before).toBeLessThanOrEqual(2 + lasted / 200);

  const { client } = await house.phone(); // a newcomer, and a vote: both are told soon, not at once
  await client.until(({ phase }) => phase === 'vote');
  expect(await desk.want({ kind: 'next' })).toEqual({ ok: true });
  expect(await screen.ask('pass', {})).toMatchObject({ ok: true }); // which tells nothing of the room
  expect(screen.view?.phase, 'told before the next question is answered').toBe('reveal');
});
