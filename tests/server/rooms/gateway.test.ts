import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DeskView, PhoneView, ScreenView } from '../../../src/core/workshop/view.ts';
import { type Answer, Gateway } from '../../../src/server/rooms/gateway.ts';
import { type RoomKeys, Rooms } from '../../../src/server/rooms/rooms.ts';
import { openFile, type RoomStore } from '../../../src/server/rooms/store.ts';
import { settings, staged } from './stories.ts';

let folder: string;
let store: RoomStore;
let server: Server;
let gateway: Gateway;
let rooms: Rooms;
let keys: RoomKeys;
const clients: Client<never>[] = [];

/** Somebody with a page: asks, and keeps the newest view. */
class Client<View> {
  readonly socket: Socket;
  view: View | undefined;
  revision = -1;

  constructor(options: { readonly origin?: string } = {}) {
    const { port } = server.address() as AddressInfo;
    this.socket = io(`http://localhost:${port}`, {
      path: '/rooms/',
      transports: ['websocket'],
      reconnection: false,
      extraHeaders: { ...(options.origin && { origin: options.origin }) },
    });
    this.socket.on('view', (message: { view: View; revision: number }, heard: () => void) => {
      ({ view: this.view, revision: this.revision } = message);
      heard();
    });
    clients.push(this as unknown as Client<never>);
  }

  async ask(kind: 'enter' | 'command' | 'look', message: unknown): Promise<Answer> {
    return (await this.socket.timeout(5000).emitWithAck(kind, message)) as Answer;
  }

  #number = 0;
  async want(command: { readonly kind: string }): Promise<Answer> {
    return this.ask('command', { id: `c${(this.#number += 1)}`, command });
  }

  async until(seen: (view: View) => boolean): Promise<View> {
    return expect
      .poll(() => this.view, { timeout: 5000 })
      .toSatisfy((view: View | undefined) => view !== undefined && seen(view))
      .then(() => this.view!);
  }
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'promoted-gateway-'));
  store = await openFile(join(folder, 'rooms.db'));
  server = createServer();
  gateway = new Gateway(server);
  rooms = new Rooms({ store, stage: () => [staged], now: Date.now, onChange: gateway.changed });
  gateway.serve(rooms);
  await new Promise<void>((settle) => server.listen(0, settle));
  keys = await rooms.create(settings);
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.socket.disconnect();
  await gateway.close();
  await rooms.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function desk(): Promise<Client<DeskView>> {
  const client = new Client<DeskView>();
  expect(await client.ask('enter', { role: 'facilitator', code: keys.code, key: keys.desk })).toEqual({ ok: true });
  return client;
}

async function phone(key?: string): Promise<{ readonly client: Client<PhoneView>; readonly seat: string | undefined }> {
  const client = new Client<PhoneView>();
  const answer = await client.ask('enter', { role: 'participant', code: keys.code, key, name: '' });
  if (!answer.ok) throw new Error(answer.sentence);
  return { client, seat: answer.seat };
}

test('what the desk does is seen on the screen and on the phones', async () => {
  const leader = await desk();
  const screen = new Client<ScreenView>();
  await screen.ask('enter', { role: 'screen', code: keys.code, key: keys.screen });
  const { client } = await phone();
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
  const leader = await desk();
  const { client, seat } = await phone();
  const before = await client.until(({ phase }) => phase === 'lobby');
  client.socket.disconnect();
  await leader.want({ kind: 'next' });
  const back = await phone(seat);
  expect(await back.client.until(({ phase }) => phase === 'read')).toMatchObject({ name: before.name, here: 1 });
});

test('what a phone may not do is refused in a sentence, and nothing else is said', async () => {
  const { client } = await phone();
  expect(await client.want({ kind: 'next' })).toEqual({ ok: false, sentence: 'This link cannot do that.' });
  expect(await client.ask('command', { id: 'x', command: { kind: 'vote', role: 'facilitator' } })).toMatchObject({ ok: false, sentence: /no command/u });
  expect(await new Client().ask('command', { id: 'x', command: { kind: 'next' } })).toEqual({ ok: false, sentence: 'Enter a room first.' });
});

test('wrong keys are counted for each client, and a client that floods is told to wait', async () => {
  const guesser = new Client();
  const answers: Answer[] = [];
  for (let tries = 0; tries < 11; tries++) answers.push(await guesser.ask('enter', { role: 'facilitator', code: keys.code, key: `guess ${tries}` }));
  expect(answers.at(-2)).toEqual({ ok: false, sentence: 'This desk link is not, or no longer, valid.' });
  expect(answers.at(-1)).toEqual({ ok: false, sentence: 'That was wrong too often. Reload the page.' });
  expect((await phone()).seat).toBeTypeOf('string');
  const flood = new Client();
  const many = await Promise.all(Array.from({ length: 40 }, () => flood.ask('look', {})));
  expect(many.filter(({ ok }) => !ok).length).toBeGreaterThanOrEqual(15);
});

test('a page from another address cannot connect, and a message of 20 kB ends the connection', async () => {
  const stranger = new Client({ origin: 'https://elsewhere.example' });
  const outcome = await new Promise<string>((settle) => {
    stranger.socket.once('connect', () => settle('connected'));
    stranger.socket.once('connect_error', () => settle('turned away'));
  });
  expect(outcome).toBe('turned away');
  const { client } = await phone();
  client.socket.emit('enter', 'x'.repeat(20_000));
  await expect.poll(() => client.socket.connected, { timeout: 5000 }).toBe(false);
});
