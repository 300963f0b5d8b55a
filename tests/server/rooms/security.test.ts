import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Question } from '../../../src/core/workshop/room.ts';
import type { Client } from './client.ts';
import { House } from './house.ts';

const NO_COMMAND = /no command of this game/u;

let house: House;
beforeEach(async () => {
  house = await House.open({ names: 'free' });
});
afterEach(() => house.close());

/** A phone by a name of its own. */
async function phone(name: string): Promise<{ readonly client: Client<{ readonly phase: string }>; readonly seat: string }> {
  const client = house.stranger<{ readonly phase: string }>();
  const answer = await client.ask('enter', { role: 'participant', code: house.keys.code, name });
  if (!answer.ok) throw new Error(answer.sentence);
  return { client, seat: answer.seat ?? '' };
}

async function lead(...kinds: readonly string[]): Promise<void> {
  const desk = await house.desk();
  for (const kind of kinds) expect(await desk.want({ kind })).toEqual({ ok: true });
  desk.socket.disconnect();
}

const QUESTION: Question = { scene: 0, decision: 0, attempt: 0, round: 1 };
const vote = (choice: string, question: object = QUESTION) => ({ kind: 'vote', question, choice, confidence: 3 });

test('who somebody is follows from the key they came with, whatever they say', async () => {
  const { client, seat } = await phone('Ada');
  const { code, desk, screen } = house.keys;
  for (const key of [seat, screen, desk.slice(0, -1), `${desk} `, '', code])
    expect(await house.stranger().ask('enter', { role: 'facilitator', code, key })).toMatchObject({ ok: false });
  expect(await house.stranger().ask('enter', { role: 'screen', code, key: desk })).toMatchObject({ ok: false });
  for (const extra of [{ role: 'facilitator' }, { caller: { role: 'facilitator' } }, { by: 'facilitator' }])
    expect(await client.ask('command', { id: 'x', command: { kind: 'next', ...extra } })).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(NO_COMMAND) as string,
    });
  expect(await client.ask('command', { id: 'x', role: 'facilitator', command: { kind: 'next' } })).toMatchObject({ ok: false });
  expect(await client.want({ kind: 'next' })).toMatchObject({ ok: false });
});

test('a page from elsewhere cannot connect, over neither transport; one of ours and a program can', async () => {
  const elsewhere = [
    'https://elsewhere.example',
    'null',
    'file://',
    `http://localhost:${house.port + 1}`,
    `http://localhost.elsewhere.example:${house.port}`,
    'nonsense',
  ];
  for (const transports of [['websocket'], ['polling']] as const) {
    for (const origin of elsewhere) expect(await house.stranger({ origin, transports }).connects(), origin).toBe(false);
    expect(await house.stranger({ origin: `http://localhost:${house.port}`, transports }).connects()).toBe(true);
    expect(await house.stranger({ transports }).connects()).toBe(true);
  }
});

test('what a screen and other phones are told holds no vote, no name, no note and no key before its time', async () => {
  const screen = await house.screen();
  const [ada, bob] = [await phone('Ada-Secret'), await phone('Bob-Secret')];
  await lead('next', 'next');
  expect(await ada.client.want(vote('wait'))).toEqual({ ok: true });
  const desk = await house.desk();
  await desk.until(({ tables }) => tables[0]?.voted === 1);
  await screen.until(({ tables }) => tables[0]?.voted === 1);
  await bob.client.ask('look', {});
  const unrevealed = JSON.stringify([screen.told, bob.client.told]);
  for (const secret of [
    'revealed":{',
    '"tally"',
    '"live"',
    'confidence":3',
    'Ada-Secret',
    'Let them talk.',
    'Who has stood there?',
    '"participants"',
    '"online"',
  ])
    expect(unrevealed, secret).not.toContain(secret);
  expect(JSON.stringify(ada.client.told)).not.toContain('Bob-Secret');
  await lead('skip');
  for (const [note, text] of [
    ['a', 'Waiting-Secret'],
    ['b', 'Shown'],
    ['c', 'Kept-Secret'],
  ] as const)
    expect(await ada.client.want({ kind: 'write', note, text } as never)).toEqual({ ok: true });
  expect(await ada.client.want({ kind: 'commit', cue: 'Cue-Secret', act: 'Act-Secret' } as never)).toEqual({ ok: true });
  expect(await desk.want({ kind: 'review', notes: ['b'], verdict: 'shown' } as never)).toEqual({ ok: true });
  expect(await desk.want({ kind: 'review', notes: ['c'], verdict: 'kept-back' } as never)).toEqual({ ok: true });
  await screen.until(({ debrief }) => debrief?.wall.length === 1);
  await bob.client.ask('look', {});
  const debriefed = JSON.stringify([screen.told, bob.client.told]);
  for (const secret of ['Waiting-Secret', 'Kept-Secret', 'Cue-Secret', 'Act-Secret', 'Ada-Secret']) expect(debriefed, secret).not.toContain(secret);
  expect(JSON.stringify(desk.told)).not.toContain('Act-Secret'); // a commitment returns to its author only
  const all = JSON.stringify([screen.told, bob.client.told, ada.client.told, desk.told]);
  for (const key of [house.keys.desk, house.keys.screen, house.keys.recovery, ada.seat, bob.seat]) expect(all).not.toContain(key);
});

test('a vote that is sent again, late, for another question or for nothing on offer changes nothing', async () => {
  const { client } = await phone('Ada');
  expect(await client.want(vote('knock'))).toMatchObject({ ok: false }); // early
  await lead('next', 'next');
  const forged = [
    { ...QUESTION, decision: 1 },
    { ...QUESTION, round: 2 },
    { ...QUESTION, attempt: 1 },
    { ...QUESTION, scene: 3 },
  ];
  for (const question of forged) expect(await client.want(vote('knock', question))).toEqual({ ok: false, sentence: 'That vote is over.' });
  for (const choice of ['in', 'fly', '__proto__', 'constructor'])
    expect(await client.want(vote(choice))).toEqual({ ok: false, sentence: 'That is not on offer.' });
  const sent = { id: 'one', command: vote('knock') };
  for (let times = 0; times < 3; times++) expect(await client.ask('command', sent)).toEqual({ ok: true });
  expect(await client.want(vote('wait'))).toEqual({ ok: true }); // a change of mind takes the place of the first
  expect(await client.ask('command', sent)).toEqual({ ok: true }); // a replay of the first does not bring it back
  await lead('next');
  expect(await client.want(vote('knock'))).toMatchObject({ ok: false }); // late
  const { host } = await house.rooms.enter({ role: 'facilitator', code: house.keys.code, key: house.keys.desk });
  expect([...(host.room.ballots.get('0.0.0.1')?.values() ?? [])].map(({ choice }) => choice)).toEqual(['wait']);
});

test('who was removed has no vote, and is not back by coming again', async () => {
  const { client, seat } = await phone('Ada');
  await lead('next', 'next');
  expect(await client.want(vote('knock'))).toEqual({ ok: true });
  const desk = await house.desk();
  const { participants } = await desk.until(({ tables }) => tables[0]?.voted === 1);
  expect(await desk.want({ kind: 'remove', participant: participants[0]?.id } as never)).toEqual({ ok: true });
  await desk.until(({ tables }) => tables[0]?.voted === 0);
  expect(await client.want(vote('wait'))).toMatchObject({ ok: false });
  const back = await house.phone(seat);
  expect(await back.client.want(vote('wait'))).toMatchObject({ ok: false });
  expect(JSON.stringify(back.client.told)).not.toContain('The gate is shut.');
});

test('control characters and marks that turn text round are refused; the rest is kept sign by sign, as text', async () => {
  for (const name of ['a\u0000b', 'a\nb', '\uD83D', 'abc\u202Edcba', 'a\u200Bb', '\u200Da', 'a\u200D\u200Db', 'x\u2028y', 'x'.repeat(41)])
    expect(await house.stranger().ask('enter', { role: 'participant', code: house.keys.code, name }), JSON.stringify(name)).toMatchObject({ ok: false });
  const { client } = await phone('<script>alert(1)</script>');
  await lead('next', 'skip');
  for (const text of ['\u202Eevil', 'a\u0007b', ' ', 'x'.repeat(281)])
    expect(await client.want({ kind: 'write', note: 'n', text } as never)).toMatchObject({ ok: false });
  const leader = await house.desk();
  const { participants } = await leader.until((seen) => seen.participants.length === 1);
  for (const name of ['abc\u202Edcba', 'a\nb', 'x'.repeat(41)])
    expect(await leader.want({ kind: 'rename', participant: participants[0]?.id, name } as never)).toMatchObject({ ok: false });
  const text = '<img src=x onerror=alert(1)> =1+1 Žofie 👩‍🚒 ශ්‍රී می‌خواهم'; // Sinhala, Persian and a fire-fighter need their joiners
  expect(await client.want({ kind: 'write', note: 'n', text } as never)).toEqual({ ok: true });
  const desk = await house.desk();
  const view = await desk.until(({ debrief }) => debrief?.notes.length === 1);
  expect([view.participants[0]?.name, view.debrief?.notes[0]?.text]).toEqual(['<script>alert(1)</script>', text]);
});

test('wrong codes are counted for each client: a whole company behind one address is not shut out by one guesser', async () => {
  const guesser = house.stranger();
  for (let tries = 0; tries < 10; tries++) expect(await guesser.ask('enter', { role: 'participant', code: 'ZZZZZZ', name: '' })).toMatchObject({ ok: false });
  const right = { role: 'participant', code: house.keys.code, name: 'Ada' };
  expect(await guesser.ask('enter', right)).toEqual({ ok: false, sentence: 'That was wrong too often. Reload the page.' });
  expect(await house.stranger().ask('enter', right)).toMatchObject({ ok: true });
});

test('guesses that are sent all at once are not answered more often than one after the other', async () => {
  const guesser = house.stranger();
  const answers = await Promise.all(Array.from({ length: 15 }, () => guesser.ask('recover', { code: house.keys.code, recovery: 'A' })));
  expect(answers.filter((answer) => !answer.ok && answer.sentence.startsWith('Room and recovery code'))).toHaveLength(10);
});

test('one line is one person, however often it asks to come in', async () => {
  const { client, seat } = await phone('Ada');
  const { code } = house.keys;
  const again = await Promise.all(Array.from({ length: 5 }, () => client.ask('enter', { role: 'participant', code, name: 'Ghost' })));
  expect(again.map(({ ok }) => ok)).toEqual([false, false, false, false, false]);
  const many = house.stranger();
  const atOnce = await Promise.all(Array.from({ length: 5 }, () => many.ask('enter', { role: 'participant', code, name: 'Ghost' })));
  expect(atOnce.filter(({ ok }) => ok)).toHaveLength(1);
  client.socket.disconnect();
  await house.phone(seat); // over a new line, somebody is who they were
  const desk = await house.desk();
  expect((await desk.until(({ here }) => here > 0)).participants.map(({ name }) => name)).toEqual(['Ada', 'Ghost']);
});

test('messages of any shape are refused in a sentence, and the server goes on', async () => {
  const { client } = await phone('Ada');
  const shapes: readonly unknown[] = [
    null,
    undefined,
    7,
    'x',
    [],
    {},
    { id: {}, command: {} },
    { id: 'a', command: { kind: 'toString' } },
    { id: 'a', command: { kind: '__proto__' } },
  ];
  for (const shape of shapes) expect(await client.ask('command', shape)).toMatchObject({ ok: false });
  for (const id of ['a\u0000b', '\uD800', '', 'x'.repeat(65)])
    // what not every database can keep
    expect(await client.ask('command', { id, command: { kind: 'join', name: 'Ada' } })).toMatchObject({ ok: false });
  const stranger = house.stranger();
  for (const kind of ['enter', 'open', 'recover']) for (const shape of shapes.slice(0, 4)) expect(await stranger.ask(kind, shape)).toMatchObject({ ok: false });
  client.socket.emit('command', { id: 'a', command: { kind: 'next' } }); // without waiting for an answer
  client.socket.emit('no such kind', {});
  expect(await client.ask('look', {})).toEqual({ ok: true });
});

test('a client that floods is let go, whether it waits for answers or not', async () => {
  const { client } = await phone('Ada');
  for (const more of [[], [() => undefined]]) {
    const flood = house.stranger();
    await flood.ask('pass', {});
    for (let times = 0; times < 1000; times++) flood.socket.emit('no such kind', {}, ...more);
    await expect.poll(() => flood.socket.connected).toBe(false);
  }
  expect(await client.ask('look', {})).toEqual({ ok: true });
});

test('a client that stops reading is let go, and nothing is heaped up for it meanwhile', async () => {
  await house.close();
  house = await House.open({}, { patience: 300 });
  const { client } = await house.phone();
  const desk = await house.desk();
  await desk.until(({ here }) => here === 1);
  const mute = house.stranger();
  mute.socket.off('view'); // it never says that it has heard
  expect(await mute.ask('enter', { role: 'screen', code: house.keys.code, key: house.keys.screen })).toEqual({ ok: true });
  await expect.poll(() => mute.socket.connected).toBe(false);
  expect(client.socket.connected).toBe(true);
});

test('who has not said that they heard is told nothing more until they do, and then only what is newest', async () => {
  const mute = house.stranger();
  mute.socket.off('view');
  const told: { readonly view: { readonly phase: string }; readonly heard: () => void }[] = [];
  mute.socket.on('view', (message: { readonly view: { readonly phase: string } }, heard: () => void) => told.push({ ...message, heard }));
  expect(await mute.ask('enter', { role: 'screen', code: house.keys.code, key: house.keys.screen })).toEqual({ ok: true });
  const [screen, desk] = [await house.screen(), await house.desk()]; // both stay: who comes or goes is told as well
  for (const kind of ['next', 'next', 'next', 'discuss']) expect(await desk.want({ kind })).toEqual({ ok: true });
  await screen.until(({ phase }) => phase === 'discuss');
  expect(await mute.ask('look', {})).toEqual({ ok: true }); // what was on its way to them has come before this answer
  expect(told.map(({ view }) => view.phase)).toEqual(['lobby']);
  told[0]?.heard();
  await expect.poll(() => told.map(({ view }) => view.phase)).toEqual(['lobby', 'discuss']);
});

test('a message of just under 16 kB is read, and one of just over it ends the connection', async () => {
  const { client } = await phone('Ada');
  const command = (bytes: number) => ({ id: 'x', command: { kind: 'x'.repeat(bytes) } });
  expect(await client.ask('command', command(15_800))).toMatchObject({ ok: false, sentence: expect.stringMatching(NO_COMMAND) as string });
  client.socket.emit('command', command(16_001));
  await expect.poll(() => client.socket.connected).toBe(false);
});
