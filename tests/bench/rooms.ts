import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { Server } from 'socket.io';
import type { Question } from '../../src/core/workshop/room.ts';
import type { DeskView, PhoneView } from '../../src/core/workshop/view.ts';
import { type Figure, type Measure, quantile } from './figure.ts';

const PHONES = 500;
const root = join(import.meta.dirname, '../..');

/** A room of five hundred phones. */
export const rooms: Measure = {
  name: 'rooms',
  title: 'A room votes',
  how: `${PHONES} phones and a desk, each with a connection of its own, from one process, with the server in another on the same machine: all join, all vote at once, all hear of the reveal.
A vote is acknowledged when it is on disk. The peer is a bare Socket.IO server that answers each message and keeps nothing.`,
  run: measure,
};

interface Client<View> {
  readonly socket: Socket;
  view: View | undefined;
  seen: number; // milliseconds: when the newest view came
}

async function measure(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), 'promoted-bench-'));
  const port = await freePort();
  const server = await serve(port, data);
  try {
    const address = `http://localhost:${port}`;
    const front = connect(address);
    const keys = (await ask(front.socket, 'open', {
      scenes: ['northline/two-places-at-once'],
      deciding: 'together',
      teams: 2,
      names: 'made-up',
      confidence: 'asked',
      secondVote: 'offered',
      selfCheck: 'not-asked',
      coach: 'off',
      invented: 0,
    })) as { readonly code: string; readonly desk: string };
    const desk = connect<DeskView>(address);
    await ask(desk.socket, 'enter', { role: 'facilitator', code: keys.code, key: keys.desk });
    const began = performance.now();
    const phones = Array.from({ length: PHONES }, () => connect<PhoneView>(address));
    const joins = await Promise.all(phones.map(({ socket }) => timed(() => ask(socket, 'enter', { role: 'participant', code: keys.code, name: '' }))));
    const all = performance.now() - began;
    await lead(desk, 'next', 'next');
    const question = await until(phones, (view) => view.phase === 'vote').then(() => phones[0]?.view?.question as Question);
    const votes = await Promise.all(
      phones.map(({ socket, view }, at) => {
        const choices = view?.table?.offer?.choices ?? [];
        const choice = choices[at % choices.length]?.id;
        return timed(() => ask(socket, 'command', { id: `v${at}`, command: { kind: 'vote', question, choice, confidence: (at % 5) + 1 } }));
      }),
    );
    const pressed = performance.now();
    await lead(desk, 'next');
    await until(phones, (view) => view.phase === 'reveal');
    const heard = phones.map(({ seen }) => seen - pressed);
    const counted = phones[0]?.view?.table?.revealed?.tally.votes ?? 0;
    const bytes = memoryOf(server);
    for (const { socket } of [front, desk, ...phones]) socket.disconnect();
    const echo = await bare();
    return [
      { what: `${PHONES} phones are in`, unit: 'ms', value: all, most: 10_000 },
      { what: 'A phone is in: 95 of 100', unit: 'ms', value: quantile(joins, 0.95), most: 3_000 },
      { what: 'A vote is on disk and acknowledged, all at once: 95 of 100', unit: 'ms', value: quantile(votes, 0.95), most: 500, peer: quantile(echo, 0.95) },
      { what: 'The same: 99 of 100', unit: 'ms', value: quantile(votes, 0.99), most: 1_500, peer: quantile(echo, 0.99) },
      { what: 'The reveal is seen: 95 of 100', unit: 'ms', value: quantile(heard, 0.95), most: 300 },
      { what: 'Votes lost', unit: 'votes', value: PHONES - counted, most: 0 },
      ...(bytes === undefined ? [] : [memory(bytes)]),
    ];
  } finally {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

const memory = (bytes: number): Figure => ({ what: 'Memory of the server', unit: 'MB', value: bytes / 1e6, most: 300 });

async function serve(port: number, data: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--port', String(port), '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((settle) => server.stdout.once('data', settle));
  return server;
}

function connect<View>(address: string): Client<View> {
  const socket = io(address, { path: '/rooms/', transports: ['websocket'], forceNew: true, reconnection: false });
  const client: Client<View> = { socket, view: undefined, seen: 0 };
  socket.on('view', ({ view }: { readonly view: View }, hear: () => void) => {
    client.view = view;
    client.seen = performance.now();
    hear();
  });
  return client;
}

async function ask(socket: Socket, kind: string, message: unknown): Promise<unknown> {
  const answer = (await socket.timeout(30_000).emitWithAck(kind, message)) as { readonly ok: boolean; readonly sentence?: string };
  if (!answer.ok) throw new Error(answer.sentence);
  return answer;
}

let wishes = 0;
async function lead({ socket }: Client<DeskView>, ...kinds: readonly string[]): Promise<void> {
  for (const kind of kinds) await ask(socket, 'command', { id: `d${(wishes += 1)}`, command: { kind } });
}

async function until(phones: readonly Client<PhoneView>[], seen: (view: PhoneView) => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  while (!phones.every(({ view }) => view && seen(view))) {
    if (performance.now() > end) throw new Error('Not every phone heard of it within half a minute.');
    await new Promise((settle) => setTimeout(settle, 5));
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
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

/** Resident bytes of a process, where the system tells (Linux). */
function memoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((settle) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
