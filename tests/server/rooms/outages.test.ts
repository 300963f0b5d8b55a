import { type ChildProcess, spawn } from 'node:child_process';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeskView, PhoneView } from '../../../src/core/workshop/view.ts';
import type { RoomKeys } from '../../../src/server/rooms/rooms.ts';
import { freePort, noPostgres, noRedis, postgres, redis, type Running } from '../../support/programs.ts';
import { Client } from './client.ts';
import { settings } from './stories.ts';

const why = noPostgres ?? noRedis;

/** A line to another program, which can be cut and mended. */
class Cable {
  readonly #to: number;
  readonly #server: Server;
  readonly #ends = new Set<Socket>();
  #state: 'whole' | 'cut' = 'whole';
  port = 0;

  constructor(to: number) {
    this.#to = to;
    this.#server = createServer((near) => {
      if (this.#state === 'cut') return void near.destroy();
      const far = connect(this.#to, '127.0.0.1');
      for (const [end, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#ends.add(end);
        end.on('error', () => undefined);
        end.on('close', () => {
          this.#ends.delete(end);
          other.destroy();
        });
        end.pipe(other);
      }
    });
  }

  async lay(): Promise<this> {
    this.port = await freePort();
    await new Promise<void>((settle) => this.#server.listen(this.port, '127.0.0.1', settle));
    return this;
  }

  cut(): void {
    this.#state = 'cut';
    for (const end of this.#ends) end.destroy();
  }

  mend(): void {
    this.#state = 'whole';
  }

  remove(): void {
    this.cut();
    this.#server.close();
  }
}

describe.skipIf(why !== undefined)(`a database or a Redis that is gone for a while${why === undefined ? '' : ` (not tried: ${why})`}`, () => {
  let programs: readonly [Running, Running];
  let [database, messages]: Cable[] = [];
  let processes: { readonly child: ChildProcess; readonly address: string }[];
  const clients: Client<unknown>[] = [];
  beforeAll(async () => {
    programs = await Promise.all([postgres(), redis()]);
  });
  afterAll(() => Promise.all(programs.map((program) => program.stop())));
  beforeEach(async () => {
    const ports = programs.map(({ address }) => Number(new URL(address).port));
    [database, messages] = await Promise.all(ports.map((port) => new Cable(port).lay()));
    processes = await Promise.all([start(), start()]);
  });
  afterEach(async () => {
    for (const { socket } of clients.splice(0)) socket.disconnect();
    for (const { child } of processes) {
      expect(child.exitCode, 'it is still there').toBeNull();
      const gone = new Promise((settle) => child.once('exit', settle));
      child.kill('SIGKILL');
      await gone;
    }
    for (const cable of [database, messages]) cable?.remove();
  });

  async function start(): Promise<(typeof processes)[number]> {
    const port = await freePort();
    const through = (address: string, cable: Cable | undefined): string => address.replace(/:\d+(?=\/|$)/u, `:${cable?.port}`);
    const places = [through(programs[0].address, database), through(programs[1].address, messages)];
    const child = spawn(process.execPath, [join(import.meta.dirname, 'process.main.ts'), String(port), ...places], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((settle, fail) => {
      child.stdout.once('data', settle);
      child.once('exit', () => fail(new Error('A process did not start.')));
    });
    return { child, address: `http://localhost:${port}` };
  }

  /** Somebody who has come in at a process. */
  async function at<View>(place: number, arrival: object): Promise<{ readonly client: Client<View>; readonly seat: string }> {
    const client = new Client<View>(processes[place]?.address ?? '');
    clients.push(client);
    const answer = await client.ask('enter', arrival);
    if (!answer.ok) throw new Error(answer.sentence);
    return { client, seat: answer.seat ?? '' };
  }

  async function voting(): Promise<{ readonly keys: RoomKeys; readonly desk: Client<DeskView>; readonly phones: Awaited<ReturnType<typeof at<PhoneView>>>[] }> {
    const { seed: _seed, ...wanted } = settings;
    const front = new Client(processes[0]?.address ?? '');
    clients.push(front);
    const keys = (await front.ask('open', wanted)) as unknown as RoomKeys;
    const { client: desk } = await at<DeskView>(0, { role: 'facilitator', code: keys.code, key: keys.desk }); // process 0 leads
    const phones = [0, 1].map((place) => at<PhoneView>(place, { role: 'participant', code: keys.code, name: '' }));
    const all = await Promise.all(phones);
    for (const kind of ['next', 'next']) expect(await desk.want({ kind })).toEqual({ ok: true });
    await Promise.all(all.map(({ client }) => client.until(({ phase }) => phase === 'vote')));
    return { keys, desk, phones: all };
  }

  const NOT_NOW = { ok: false, later: true, sentence: 'This could not be kept just now. Try again in a moment.' };

  test('without Redis a room goes on where it is led, is seen everywhere, and nothing that was wished elsewhere happens late', async () => {
    const { keys, desk, phones } = await voting();
    const [here, there] = phones.map(({ client }) => client);
    const { client: other } = await at<DeskView>(1, { role: 'facilitator', code: keys.code, key: keys.desk });
    const vote = { id: 'mine', command: { kind: 'vote', question: there?.view?.question, choice: 'wait', confidence: 2 } };
    messages?.cut();
    expect(await here?.ask('command', { ...vote, id: 'here' })).toEqual({ ok: true });
    expect(
      await Promise.all([
        other.socket.timeout(60_000).emitWithAck('command', { id: 'late', command: { kind: 'next' } }),
        there?.socket.timeout(60_000).emitWithAck('command', vote),
      ]),
    ).toEqual([NOT_NOW, NOT_NOW]);
    await other.until(({ tables }) => tables[0]?.voted === 1); // by what is kept
    messages?.mend();
    await expect.poll(() => there?.ask('command', vote).catch(() => undefined)).toEqual({ ok: true }); // as a page does
    await desk.until(({ tables }) => tables[0]?.voted === 2);
    expect(desk.view?.phase, 'the step that was wished while nobody heard it').toBe('vote');
  });

  test('without its database a server keeps its pages waiting, and goes on with every vote that it acknowledged', async () => {
    const { keys, phones } = await voting();
    const [first] = phones;
    const vote = { id: 'mine', command: { kind: 'vote', question: first?.client.view?.question, choice: 'wait', confidence: 2 } };
    expect(await first?.client.ask('command', vote)).toEqual({ ok: true });
    database?.cut();
    const gone = new Promise((settle) => first?.client.socket.once('disconnect', settle));
    const changed = { ...vote, id: 'changed', command: { ...vote.command, choice: 'knock' } };
    const answer = await first?.client.ask('command', changed).catch(() => 'let go');
    expect([NOT_NOW, 'let go']).toContainEqual(answer);
    expect(await gone).toBe('io server disconnect');
    expect(first?.client.out, 'nobody is sent away for good').toEqual([]);
    const arrival = { role: 'participant', code: keys.code, key: first?.seat, name: '' };
    const waiting = new Client<PhoneView>(processes[0]?.address ?? '');
    clients.push(waiting);
    expect(await waiting.socket.timeout(60_000).emitWithAck('enter', arrival)).toEqual(NOT_NOW);
    database?.mend();
    await expect.poll(() => waiting.ask('enter', arrival)).toEqual({ ok: true });
    expect((await waiting.until(({ phase }) => phase === 'vote')).vote?.choice).toBe('wait');
    await expect.poll(() => waiting.ask('command', changed)).toEqual({ ok: true });
    expect((await waiting.until(({ vote: own }) => own?.choice === 'knock')).vote?.choice).toBe('knock');
  });
});
