import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from 'socket.io';
import type { DeskView, PhoneView } from '../../src/core/workshop/view.ts';
import { type Figure, type Measure, quantile } from './figure.ts';
import { roomsOfOthers } from './published.ts';
import { freePort } from '../support/programs.ts';
import { ask, type Client, connect, kill, type Keys, lead, memoryOf, open, pause, serve, timed, until } from './room-clients.ts';

const PHONES = 500;
const MANY = 1_000;
const ROOMS = 20;
const EACH = 25;
const DECISIONS = 30;
const STEADY = 800; // milliseconds between two decisions
const REST = 250; // milliseconds until everybody changes their mind once more
const SCENES = ['two-places-at-once', 'just-this-once', 'what-good-looks-like', 'majors'].map((scene) => `northline/${scene}`);
const KINDS = ['json', 'csv', 'xlsx', 'pdf', 'pptx'] as const;

/** Rooms full of phones. */
export const rooms: Measure = {
  name: 'rooms',
  title: 'Rooms vote',
  how: `Phones and a desk, each with a connection of its own, from one process, with the server in another on the same machine: all join, all vote at once, all hear of the reveal.
A vote is acknowledged when it is on disk. The peer is a bare Socket.IO server that answers each message and keeps nothing.`,
  published: roomsOfOthers,
  run: async () => [...(await withServer(oneRoom)), ...(await withServer(longDay)), ...(await withServer(manyPhones)), ...(await withServer(manyRooms))],
};

/** A room with its phones. */
interface Full {
  readonly keys: Keys;
  readonly desk: Client<DeskView>;
  readonly phones: readonly Client<PhoneView>[];
  readonly joins: readonly number[]; // milliseconds, each
  readonly all: number; // milliseconds until everybody was in
}

interface Served {
  readonly address: string;
  readonly server: ChildProcess;
}

async function oneRoom({ address, server }: Served): Promise<readonly Figure[]> {
  const room = await full(address, PHONES);
  const votes = await voteAtOnce(room);
  const heard = await reveal(room);
  const counted = room.phones[0]?.view?.table?.revealed?.tally.votes ?? 0;
  const woken = await wake(address, room);
  const bytes = memoryOf(server);
  leave(room);
  const echo = await bare();
  return [
    { what: `${PHONES} phones are in`, unit: 'ms', value: room.all, most: 10_000 },
    { what: 'A phone is in: 95 of 100', unit: 'ms', value: quantile(room.joins, 0.95), most: 3_000 },
    { what: 'A vote is on disk and acknowledged, all at once: 95 of 100', unit: 'ms', value: quantile(votes, 0.95), most: 500, peer: quantile(echo, 0.95) },
    { what: 'The same: 99 of 100', unit: 'ms', value: quantile(votes, 0.99), most: 1_500, peer: quantile(echo, 0.99) },
    { what: 'The reveal is seen: 95 of 100', unit: 'ms', value: quantile(heard, 0.95), most: 300 },
    { what: 'Votes lost', unit: 'votes', value: PHONES - counted, most: 0 },
    { what: 'A phone that slept through a step of the room stands where the room stands', unit: 'ms', value: woken, most: 1_000 },
    ...(bytes === undefined ? [] : [{ what: 'Memory of the server', unit: 'MB', value: bytes / 1e6, most: 300 } as const]),
  ];
}

/** Five hundred people, thirty decisions behind them, vote on the next for as long as all of it is exported. */
async function longDay({ address }: Served): Promise<readonly Figure[]> {
  const room = await full(address, PHONES, SCENES);
  for (let decision = 0; decision < DECISIONS; decision++) {
    await pause(STEADY); // nobody, not even a desk, may say more at once
    await voteAtOnce(room, 'most');
    await lead(room.desk, 'next');
    await until([room.desk], ({ phase }) => phase === 'reveal');
    const { tables: [table] = [] } = room.desk.view ?? {};
    await ask(room.desk.socket, 'command', { id: `follow-${decision}`, command: { kind: 'follow', table: 'room', choice: table?.live?.favourites[0] } });
    await until([room.desk], ({ phase }) => phase === 'read');
    if (room.desk.view?.tables[0]?.coming.choices.length === 0) await lead(room.desk, 'next', 'next-scene');
    await lead(room.desk, 'next');
    await until(room.phones, ({ phase }) => phase === 'vote');
  }
  const figures: Figure[] = [];
  const votes: number[] = [];
  for (const kind of KINDS) {
    const exported = await exportInAVote(address, room, kind);
    votes.push(...exported.votes);
    figures.push({
      what: `${PHONES} people and ${DECISIONS} decisions as ${kind.toUpperCase()} while all vote`,
      unit: 'ms',
      value: exported.whole,
      most: 5_000,
    });
  }
  leave(room);
  return [...figures, { what: 'A vote while these are made: 95 of 100', unit: 'ms', value: quantile(votes, 0.95), most: 500 }];
}

async function manyPhones({ address }: Served): Promise<readonly Figure[]> {
  const room = await full(address, MANY);
  const votes = await voteAtOnce(room);
  const heard = await reveal(room);
  const counted = room.phones[0]?.view?.table?.revealed?.tally.votes ?? 0;
  leave(room);
  return [
    { what: `${MANY} phones are in`, unit: 'ms', value: room.all },
    { what: `${MANY} vote at once: 95 of 100 are acknowledged`, unit: 'ms', value: quantile(votes, 0.95) },
    { what: `${MANY} hear of the reveal: 95 of 100`, unit: 'ms', value: quantile(heard, 0.95) },
    { what: `Votes lost of ${MANY}`, unit: 'votes', value: MANY - counted, most: 0 },
  ];
}

async function manyRooms({ address }: Served): Promise<readonly Figure[]> {
  const began = performance.now();
  const all = await Promise.all(Array.from({ length: ROOMS }, () => full(address, EACH)));
  const whole = performance.now() - began;
  const votes = (await Promise.all(all.map((room) => voteAtOnce(room)))).flat();
  const heard = (await Promise.all(all.map(reveal))).flat();
  const lost = all.reduce((sum, { phones }) => sum + EACH - (phones[0]?.view?.table?.revealed?.tally.votes ?? 0), 0);
  for (const room of all) leave(room);
  return [
    { what: `${ROOMS} rooms of ${EACH}: everybody is in`, unit: 'ms', value: whole, most: 10_000 },
    { what: `${ROOMS} rooms vote at once: 95 of 100 are acknowledged`, unit: 'ms', value: quantile(votes, 0.95), most: 500 },
    { what: 'The same: 99 of 100', unit: 'ms', value: quantile(votes, 0.99), most: 1_500 },
    { what: `${ROOMS} rooms reveal at once: seen by 95 of 100`, unit: 'ms', value: quantile(heard, 0.95), most: 300 },
    { what: `Votes lost in ${ROOMS} rooms`, unit: 'votes', value: lost, most: 0 },
  ];
}

async function withServer(work: (served: Served) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'promoted-bench-'));
  const port = await freePort();
  const server = await serve(port, data);
  try {
    return await work({ address: `http://localhost:${port}`, server });
  } finally {
    await kill(server);
    rmSync(data, { recursive: true, force: true });
  }
}

/** Opens a room and lets so many phones in, all at once. It stands before its first vote. */
async function full(address: string, many: number, scenes?: readonly string[]): Promise<Full> {
  const front = connect(address);
  const keys = await open(front.socket, scenes);
  front.socket.disconnect();
  const desk = connect<DeskView>(address);
  await ask(desk.socket, 'enter', { role: 'facilitator', code: keys.code, key: keys.desk });
  const began = performance.now();
  const phones = Array.from({ length: many }, () => connect<PhoneView>(address));
  const joins = await Promise.all(phones.map(({ socket }) => timed(() => ask(socket, 'enter', { role: 'participant', code: keys.code, name: '' }))));
  const all = performance.now() - began;
  await lead(desk, 'next', 'next');
  await until(phones, ({ phase }) => phase === 'vote');
  return { keys, desk, phones, joins, all };
}

/** How long each waited for its acknowledgement, in milliseconds. */
function voteAtOnce({ phones }: Full, fall: 'evenly' | 'most' = 'evenly', turn = 0): Promise<readonly number[]> {
  const question = phones[0]?.view?.question;
  return Promise.all(
    phones.map(({ socket, view }, at) => {
      const choices = view?.table?.offer?.choices ?? [];
      const choice = choices[(fall === 'evenly' ? at + turn : Number(at % 5 === 0)) % choices.length]?.id;
      return timed(() => ask(socket, 'command', { id: randomUUID(), command: { kind: 'vote', question, choice, confidence: (at % 5) + 1 } }));
    }),
  );
}

/** How long after the desk's press each phone saw it, in milliseconds. */
async function reveal({ desk, phones }: Full): Promise<readonly number[]> {
  const pressed = performance.now();
  await lead(desk, 'next');
  await until(phones, ({ phase }) => phase === 'reveal');
  return phones.map(({ seen }) => seen - pressed);
}

/** Everybody changes their mind, again and again, until the room is exported. */
async function exportInAVote(address: string, room: Full, kind: string): Promise<{ readonly whole: number; readonly votes: readonly number[] }> {
  const { code, desk } = room.keys;
  const made = new AbortController();
  const fetched = timed(async () => {
    const answer = await fetch(`${address}/exports/${code}.${kind}`, { headers: { authorization: `Bearer ${desk}` } });
    if (!answer.ok) throw new Error(`The export was refused: ${answer.status}.`);
    await answer.arrayBuffer();
  }).finally(() => made.abort());
  const votes: number[] = [];
  for (let turn = 1; !made.signal.aborted; turn++) {
    votes.push(...(await voteAtOnce(room, 'evenly', turn)));
    await pause(REST);
  }
  return { whole: await fetched, votes };
}

/** One more phone sleeps while the room goes on, and wakes. */
async function wake(address: string, { keys, desk }: Full): Promise<number> {
  const sleeper = connect<PhoneView>(address);
  const { seat } = await ask<{ readonly seat: string }>(sleeper.socket, 'enter', { role: 'participant', code: keys.code, name: '' });
  await until([sleeper], ({ phase }) => phase === 'reveal');
  sleeper.socket.disconnect();
  await lead(desk, 'discuss');
  const woken = performance.now();
  sleeper.socket.connect();
  await ask(sleeper.socket, 'enter', { role: 'participant', code: keys.code, key: seat, name: '' });
  await until([sleeper], ({ phase }) => phase === 'discuss');
  sleeper.socket.disconnect();
  return performance.now() - woken;
}

function leave({ desk, phones }: Full): void {
  for (const { socket } of [desk, ...phones]) socket.disconnect();
}

/** The same number of answers from a server that does nothing. */
async function bare(): Promise<readonly number[]> {
  const port = await freePort();
  const echo = new Server(port, { path: '/rooms/' });
  echo.on('connection', (socket) => socket.on('command', (_message: unknown, reply: (answer: unknown) => void) => reply({ ok: true })));
  const clients = Array.from({ length: PHONES }, () => connect(`http://localhost:${port}`));
  await Promise.all(clients.map(({ socket }) => ask(socket, 'command', {})));
  const answers = await Promise.all(clients.map(({ socket }) => timed(() => ask(socket, 'command', {}))));
  for (const { socket } of clients) socket.disconnect();
  await echo.close();
  return answers;
}
