import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeskView, PhoneView } from '../../../src/core/workshop/view.ts';
import type { RoomKeys } from '../../../src/server/rooms/rooms.ts';
import { freePort, noPostgres, noRedis, postgres, redis, type Running } from '../../support/programs.ts';
import { Client } from './client.ts';
import { settings } from './stories.ts';

const why = noPostgres ?? noRedis;

describe.skipIf(why !== undefined)(`two processes on one database${why === undefined ? '' : ` (not tried: ${why})`}`, () => {
  let database: Running;
  let messages: Running;
  let processes: Process[];
  const clients: Client<unknown>[] = [];
  beforeAll(async () => {
    [database, messages] = await Promise.all([postgres(), redis()]);
  });
  afterAll(() => Promise.all([database.stop(), messages.stop()]));
  beforeEach(async () => {
    processes = await Promise.all([start(), start()]);
  });
  afterEach(async () => {
    for (const { socket } of clients.splice(0)) socket.disconnect();
    await Promise.all(processes.map(end));
  });

  interface Process {
    readonly child: ChildProcess;
    readonly address: string;
  }

  async function start(): Promise<Process> {
    const port = await freePort();
    const child = spawn(process.execPath, [join(import.meta.dirname, 'process.main.ts'), String(port), database.address, messages.address], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((settle, fail) => {
      child.stdout.once('data', settle);
      child.once('exit', () => fail(new Error('A process did not start.')));
    });
    return { child, address: `http://localhost:${port}` };
  }

  async function end({ child }: Process): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((settle) => child.once('exit', settle));
    child.kill('SIGKILL');
    await gone;
  }

  function at<View>(place: number): Client<View> {
    const client = new Client<View>(processes[place]?.address ?? '');
    clients.push(client);
    return client;
  }

  async function opened(): Promise<RoomKeys> {
    const { seed: _seed, ...wanted } = settings;
    return (await at(0).ask('open', wanted)) as unknown as RoomKeys;
  }

  async function desk(place: number, { code, desk: key }: RoomKeys): Promise<Client<DeskView>> {
    const client = at<DeskView>(place);
    expect(await client.ask('enter', { role: 'facilitator', code, key })).toEqual({ ok: true });
    return client;
  }

  async function phone(place: number, { code }: RoomKeys, key?: string): Promise<{ readonly client: Client<PhoneView>; readonly seat: string }> {
    const client = at<PhoneView>(place);
    const answer = await client.ask('enter', { role: 'participant', code, key, name: '' });
    if (!answer.ok) throw new Error(answer.sentence);
    return { client, seat: answer.seat ?? key ?? '' };
  }

  test('a room is one room, whichever process somebody comes to', async () => {
    const keys = await opened();
    const leader = await desk(0, keys);
    const [here, there] = [await phone(0, keys), await phone(1, keys)];
    await expect.poll(() => leader.told.at(-1)?.online?.length).toBe(2);
    expect(leader.told.at(-1)?.connected).toBe(3);
    await leader.want({ kind: 'next' });
    await leader.want({ kind: 'next' });
    const { question } = await there.client.until(({ phase }) => phase === 'vote');
    const vote = { kind: 'vote', question, choice: 'wait', confidence: 2 };
    expect(await there.client.want(vote)).toEqual({ ok: true });
    expect(await here.client.want({ ...vote, choice: 'knock' } as never)).toEqual({ ok: true });
    await leader.until(({ tables }) => tables[0]?.voted === 2);
    expect((await there.client.until(({ vote: own }) => own !== undefined)).vote?.choice).toBe('wait');
    expect(await there.client.want({ ...vote, choice: 'fly' } as never)).toEqual({ ok: false, sentence: 'That is not on offer.' });
    expect(await there.client.want({ kind: 'next' })).toEqual({ ok: false, sentence: 'This link cannot do that.' });
    const other = await desk(1, keys);
    await other.want({ kind: 'next' });
    await here.client.until(({ phase }) => phase === 'reveal');
  });

  test('a room that is deleted or handed over at one process is so at the other', async () => {
    const keys = await opened();
    const [leader, other] = [await desk(0, keys), await desk(1, keys)];
    const { client } = await phone(1, keys);
    const answer = await leader.ask('hand-over', {});
    await expect.poll(() => other.socket.connected).toBe(false);
    if (!answer.ok || answer.desk === undefined) throw new Error('Nothing was handed over.');
    const successor = await desk(0, { ...keys, desk: answer.desk });
    await successor.ask('delete', {});
    await expect.poll(() => client.socket.connected).toBe(false);
    await expect(phone(1, keys)).rejects.toThrow('no room');
  });

  test('a process that is killed in the middle of a vote leaves its rooms to the other, and no acknowledged vote is lost', async () => {
    const keys = await opened();
    const leader = await desk(0, keys); // process 0 leads
    const people = await Promise.all(Array.from({ length: 60 }, (_, number) => phone(number % 2, keys)));
    for (const kind of ['next', 'next']) await leader.want({ kind });
    const views = await Promise.all(people.map(({ client }) => client.until(({ phase }) => phase === 'vote')));
    const acknowledged = new Set<number>();
    const wish = (number: number) => ({
      id: 'vote',
      command: { kind: 'vote', question: views[number]?.question, choice: number % 3 === 0 ? 'wait' : 'knock', confidence: 3 },
    });
    const votes = people.map(async ({ client }, number) => {
      const answer = await client.ask('command', wish(number)).catch(() => undefined);
      if (answer?.ok === true) acknowledged.add(number);
    });
    await expect.poll(() => acknowledged.size, { interval: 1 }).toBeGreaterThan(0); // the first are kept, others are on their way
    processes[0]?.child.kill('SIGKILL');
    await Promise.all(votes);
    const early = acknowledged.size;

    const back = await Promise.all(people.map(async ({ client, seat }) => (client.socket.connected ? { client, seat } : phone(1, keys, seat))));
    const kept = back.filter((_, number) => acknowledged.has(number));
    await Promise.all(kept.map(({ client }) => client.until(({ vote }) => vote !== undefined))); // before anybody says it again
    await Promise.all(back.map(async ({ client }, number) => expect(await client.ask('command', wish(number))).toEqual({ ok: true })));
    const again = await desk(1, keys);
    const { tables } = await again.until(({ tables: [table] }) => table?.voted === 60);
    expect(tables[0]?.live?.tally.counts.map(({ votes: count }) => count)).toEqual([40, 20]);
    expect(early).toBeGreaterThan(0);
    await again.want({ kind: 'next' });
    await Promise.all(back.map(({ client }) => client.until(({ phase, vote }) => phase === 'reveal' && vote !== undefined)));
  });
});
