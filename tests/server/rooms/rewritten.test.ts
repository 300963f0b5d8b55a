import { afterEach, expect, test } from 'vitest';
import { Rooms } from '../../../src/server/rooms/rooms.ts';
import type { Staged } from '../../../src/server/rooms/scripts.ts';
import { ink } from '../../support/ink.ts';
import { House } from './house.ts';
import { staged } from './stories.ts';

// The story of a room is another one than it was when the room was played.

const rewritten = ink`
  The gate is open.
  * [Walk in. #id: walk]
  - You are in. -> END
`;

let house: House;
afterEach(() => house.close());

/** The room has knocked at the gate, and stands where it opens. */
async function knocked(): Promise<void> {
  const [desk, { client }] = [await house.desk(), await house.phone()];
  for (const kind of ['next', 'next']) await desk.want({ kind });
  const { question } = await client.until(({ phase }) => phase === 'vote');
  expect(await client.want({ kind: 'vote', question, choice: 'knock', confidence: 3 } as never)).toEqual({ ok: true });
  for (const kind of ['next', 'next']) expect(await desk.want({ kind })).toEqual({ ok: true });
}

test('a room whose decisions are gone from its story lets nobody in, and says why', async () => {
  house = await House.open();
  await knocked();
  const anew = new Rooms({ store: house.store, stage: () => [{ ...staged, story: rewritten }], now: Date.now, onChange: () => undefined });
  const { code, desk } = house.keys;
  const why = /rewritten/u;
  await expect(anew.enter({ role: 'facilitator', code, key: desk })).rejects.toThrow(why);
  await expect(anew.enter({ role: 'participant', code, key: undefined, name: '' })).rejects.toThrow(why);
  const other = await anew.create((await house.store.find(code))!.settings);
  expect((await anew.enter({ role: 'facilitator', code: other.code, key: other.desk })).host.room.phase).toBe('lobby');
});

test('a room that cannot be shown is said to be so to all who look at it, and the server goes on', async () => {
  let { story } = staged;
  const shifting: Staged = {
    book: undefined,
    get story() {
      return story;
    },
  };
  house = await House.open({}, {}, shifting);
  const [desk, screen, { client }] = [await house.desk(), await house.screen(), await house.phone()];
  for (const kind of ['next', 'next']) await desk.want({ kind });
  const { question } = await client.until(({ phase }) => phase === 'vote');
  await client.want({ kind: 'vote', question, choice: 'knock', confidence: 3 } as never);
  await desk.want({ kind: 'next' });
  story = rewritten;
  await desk.want({ kind: 'next' }).catch(() => undefined); // it is let go before it is answered
  for (const page of [desk, screen, client]) {
    await expect.poll(() => page.out).toEqual(['This room cannot be shown just now. Reload the page to try it again.']);
    await expect.poll(() => page.socket.connected).toBe(false);
  }
  expect(await house.stranger().ask('pass', {})).toMatchObject({ ok: true });
});

test('whoever leads a room that cannot be shown any more can still delete it, and nobody else can', async () => {
  let { story } = staged;
  house = await House.open(
    {},
    {},
    {
      book: undefined,
      get story() {
        return story;
      },
    },
  );
  await knocked();
  story = rewritten;
  house.rooms.forget(house.keys.code); // as after a restart
  const { code, desk, screen } = house.keys;
  const page = house.stranger();
  const leading = { role: 'facilitator', code, key: desk };
  expect(await page.ask('enter', leading)).toMatchObject({ ok: false, remains: true });
  for (const other of [
    { ...leading, key: screen },
    { role: 'screen', code, key: screen },
    { role: 'participant', code, name: '' },
  ]) {
    expect(await house.stranger().ask('enter', other)).toEqual({ ok: false, sentence: expect.stringMatching(/rewritten/u) as string });
    expect(await house.stranger().ask('delete', other)).toEqual({ ok: false, sentence: 'This desk link is not, or no longer, valid.' });
  }
  expect(await house.stranger().ask('delete', {})).toMatchObject({ ok: false });
  expect(await house.store.find(code)).toBeDefined();
  expect(await page.ask('delete', leading)).toEqual({ ok: true });
  expect(await house.store.find(code)).toBeUndefined();
});
