import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answer } from '../../../src/server/rooms/messages.ts';
import { Rooms } from '../../../src/server/rooms/rooms.ts';
import { House } from './house.ts';
import { staged } from './stories.ts';

let house: House;
beforeEach(async () => {
  house = await House.open();
});
afterEach(() => house.close());

test('what the desk does is seen on the screen and on the phones', async () => {
  const leader = await house.desk();
  const screen = await house.screen();
  const { client } = await house.phone();
  await screen.until(({ here }) => here === 1);
  await leader.want({ kind: 'next' });
  await leader.want({ kind: 'next' });
  const { question } = await client.until(({ phase }) => phase === 'vote');
  expect(await client.want({ kind: 'vote', question, choice: 'knock', confidence: 3 } as never)).toEqual({ ok: true });
  await screen.until(({ tables }) => tables[0]?.voted === 1);
  expect(screen.view?.tables[0]?.revealed).toBeUndefined();
  await leader.want({ kind: 'next' });
  const shown = await screen.until(({ phase }) => phase === 'reveal');
  expect(shown.tables[0]?.revealed?.favourites).toEqual(['knock']);
});

test('a phone that lost its connection is known again, and stands where the room stands', async () => {
  const leader = await house.desk();
  const { client, seat } = await house.phone();
  const before = await client.until(({ phase }) => phase === 'lobby');
  client.socket.disconnect();
  await leader.want({ kind: 'next' });
  const back = await house.phone(seat);
  expect(await back.client.until(({ phase }) => phase === 'read')).toMatchObject({ name: before.name, here: 1 });
});

test('what a phone may not do is refused in a sentence, and nothing else is said', async () => {
  const { client } = await house.phone();
  expect(await client.want({ kind: 'next' })).toEqual({ ok: false, sentence: 'This link cannot do that.' });
  expect(await client.ask('command', { id: 'x', command: { kind: 'vote', role: 'facilitator' } })).toMatchObject({ ok: false, sentence: /no command/u });
  expect(await house.stranger().ask('command', { id: 'x', command: { kind: 'next' } })).toEqual({ ok: false, sentence: 'Enter a room first.' });
});

test('wrong keys are counted for each client, and a client that floods is told to wait', async () => {
  const guesser = house.stranger();
  const answers: Answer[] = [];
  for (let tries = 0; tries < 11; tries++) answers.push(await guesser.ask('enter', { role: 'facilitator', code: house.keys.code, key: `guess ${tries}` }));
  expect(answers.at(-2)).toEqual({ ok: false, sentence: 'This desk link is not, or no longer, valid.' });
  expect(answers.at(-1)).toEqual({ ok: false, sentence: 'That was wrong too often. Reload the page.' });
  expect((await house.phone()).seat).toBeTypeOf('string');
  const flood = house.stranger();
  const many = await Promise.all(Array.from({ length: 40 }, () => flood.ask('look', {})));
  expect(many.filter(({ ok }) => !ok).length).toBeGreaterThanOrEqual(15);
});

test('a message of 20 kB ends the connection', async () => {
  const { client } = await house.phone();
  client.socket.emit('enter', 'x'.repeat(20_000));
  await expect.poll(() => client.socket.connected).toBe(false);
});

test('a desk that is handed over has a new key, and the old one leads no more', async () => {
  const [leader, other] = [await house.desk(), await house.desk()];
  const answer = await leader.ask('hand-over', {});
  if (!answer.ok || answer.desk === undefined) throw new Error('Nothing was handed over.');
  await expect.poll(() => other.socket.connected).toBe(false);
  expect(other.out).toEqual(['The desk was handed over: this link leads the room no longer.']);
  await expect(house.desk()).rejects.toThrow('no longer');
  const successor = await house.desk(answer.desk);
  expect(await successor.want({ kind: 'next' })).toEqual({ ok: true });
  await successor.until(({ phase }) => phase === 'read');
  expect(leader.view?.phase, 'who handed over hears nothing more').toBe('lobby');
  expect(await leader.want({ kind: 'end' })).toEqual({ ok: false, sentence: 'Enter a room first.' });
});

test('whoever comes with the recovery code stops the desk on the laptop that is gone', async () => {
  const [stolen, screen] = [await house.desk(), await house.screen()];
  const { code, recovery } = house.keys;
  const answer = await house.stranger().ask('recover', { code: ` ${code.toLowerCase()}`, recovery });
  if (!answer.ok || answer.desk === undefined) throw new Error('The desk was not recovered.');
  await expect.poll(() => stolen.socket.connected).toBe(false);
  expect(stolen.out).toEqual(['The desk was handed over: this link leads the room no longer.']);
  const found = await house.desk(answer.desk);
  expect(await found.want({ kind: 'next' })).toEqual({ ok: true });
  await screen.until(({ phase }) => phase === 'read');
});

test('whoever still looks at a room when its thirty days are over is told that it is gone', async () => {
  const leader = await house.desk();
  const { client } = await house.phone();
  house.ahead = 30 * 24 * 3_600_000 - 60_000;
  await house.tidy();
  expect(await leader.want({ kind: 'next' })).toEqual({ ok: true });
  house.ahead += 120_000;
  await house.tidy();
  for (const page of [leader, client]) {
    await expect.poll(() => page.socket.connected).toBe(false);
    expect(page.out).toEqual(['This room was deleted, with all that was said in it.']);
  }
  expect(await house.store.log(house.keys.code)).toEqual([]);
});

test('a room that is deleted is gone, and everybody is told', async () => {
  const leader = await house.desk();
  const screen = await house.screen();
  const { client, seat } = await house.phone();
  expect(await leader.ask('delete', {})).toEqual({ ok: true });
  for (const page of [leader, screen, client]) {
    await expect.poll(() => page.socket.connected).toBe(false);
    expect(page.out).toEqual(['This room was deleted, with all that was said in it.']);
  }
  await expect(house.phone(seat)).rejects.toThrow('no room');
  expect(await house.store.log(house.keys.code)).toEqual([]);
});

test('nobody but a desk hands over or deletes', async () => {
  const { client } = await house.phone();
  for (const page of [client, await house.screen()])
    for (const kind of ['hand-over', 'delete']) expect(await page.ask(kind, {})).toEqual({ ok: false, sentence: 'This link cannot do that.' });
  expect((await house.desk()).socket.connected).toBe(true);
});

test('a desk knows whose phones are connected; nobody else is told', async () => {
  const leader = await house.desk();
  const screen = await house.screen();
  const [first, second] = [await house.phone(), await house.phone()];
  const online = (): number => leader.told.at(-1)?.online?.length ?? 0;
  await expect.poll(online).toBe(2);
  expect(leader.told.at(-1)?.online).toEqual(leader.view?.participants.map(({ id }) => id).toSorted());
  second.client.socket.disconnect();
  await expect.poll(online).toBe(1);
  expect([...screen.told, ...first.client.told].filter((told) => 'online' in told)).toEqual([]);
});

test('who would see nothing new is told nothing', async () => {
  const leader = await house.desk();
  const writer = await house.phone();
  const other = await house.phone();
  await leader.until(({ here }) => here === 2);
  for (const kind of ['next', 'skip']) await leader.want({ kind });
  await other.client.until(({ phase }) => phase === 'debrief');
  const before = other.client.told.length;
  expect(await writer.client.want({ kind: 'write', note: 'n', text: 'Ask first.' } as never)).toEqual({ ok: true });
  await leader.until(({ debrief }) => debrief?.notes.length === 1);
  await other.client.ask('look', {}); // whoever asks is told all the same, after what was on its way
  await expect.poll(() => other.client.told.length).toBe(before + 1);
});

test('a room that could not be kept is looked up again by everybody in it', async () => {
  const leader = await house.desk();
  const elsewhere = new Rooms({ store: house.store, stage: () => [staged], now: Date.now, onChange: () => undefined });
  const rival = await elsewhere.enter({ role: 'facilitator', code: house.keys.code, key: house.keys.desk });
  await rival.host.do(rival.caller, 'r', { kind: 'lock' });
  await expect(leader.want({ kind: 'next' })).rejects.toThrow('disconnected'); // a page says it again once it is back
  const back = await house.desk();
  expect(await back.until(() => true)).toMatchObject({ phase: 'lobby', door: 'locked' });
});
