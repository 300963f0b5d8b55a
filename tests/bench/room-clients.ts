import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import type { DeskView, PhoneView } from '../../src/core/workshop/view.ts';

const root = join(import.meta.dirname, '../..');

/** Somebody with a page on a room. */
export interface Client<View> {
  readonly socket: Socket;
  view: View | undefined;
  seen: number; // milliseconds: when the newest view came
}

/** What opens a room. */
export interface Keys {
  readonly code: string;
  readonly desk: string;
}

/** The server as a host starts it. Settles when it answers. */
export async function serve(port: number, data: string): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['--max-semi-space-size=4', 'src/cli/main.ts', 'serve', '--port', String(port), '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((settle, fail) => {
    server.stdout.once('data', settle);
    server.once('exit', () => fail(new Error('The server did not start.')));
  });
  server.stdout.resume();
  return server;
}

/** Ends a server as the loss of power does. */
export async function kill(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = new Promise((settle) => server.once('exit', settle));
  server.kill('SIGKILL');
  await gone;
}

/** A page's line to a room. `again`: what it does each time the line is there. */
export function connect<View>(address: string, again?: (client: Client<View>) => void): Client<View> {
  const socket = io(address, {
    path: '/rooms/',
    transports: ['websocket'],
    forceNew: true,
    reconnection: again !== undefined,
    reconnectionDelay: 300, // as on the pages
    reconnectionDelayMax: 3_000,
  });
  const client: Client<View> = { socket, view: undefined, seen: 0 };
  socket.on('view', ({ view }: { readonly view: View }, hear: () => void) => {
    client.view = view;
    client.seen = performance.now();
    hear();
  });
  if (again) socket.on('connect', () => again(client));
  return client;
}

/** Asks, and gives what was answered. Throws what the server says against it. */
export async function ask<Wanted = unknown>(socket: Socket, kind: string, message: unknown): Promise<Wanted> {
  const answer = (await socket.timeout(30_000).emitWithAck(kind, message)) as { readonly ok: boolean; readonly sentence?: string };
  if (!answer.ok) throw new Error(answer.sentence);
  return answer as Wanted;
}

/** Opens a room on these scenes. */
export function open(socket: Socket, scenes: readonly string[] = ['northline/two-places-at-once']): Promise<Keys> {
  return ask<Keys>(socket, 'open', {
    scenes,
    deciding: 'together',
    teams: 2,
    names: 'made-up',
    confidence: 'asked',
    secondVote: 'offered',
    selfCheck: 'not-asked',
    coach: 'off',
    invented: 0,
  });
}

/** What a desk wants, one after the other. */
export async function lead({ socket }: Client<DeskView>, ...kinds: readonly string[]): Promise<void> {
  for (const kind of kinds) await ask(socket, 'command', { id: randomUUID(), command: { kind } });
}

/** Settles when all pages see it. Throws after half a minute. */
export async function until<View = PhoneView>(pages: readonly Client<View>[], seen: (view: View) => boolean): Promise<void> {
  const end = performance.now() + 30_000;
  while (!pages.every(({ view }) => view && seen(view))) {
    if (performance.now() > end) throw new Error('Not every page heard of it within half a minute.');
    await pause(5);
  }
}

/** How long something took, in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export const pause = (millis: number): Promise<void> => new Promise((settle) => setTimeout(settle, millis));

/** Resident bytes of a process, where the system tells (Linux). */
export function memoryOf({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  } catch {
    return undefined;
  }
}
