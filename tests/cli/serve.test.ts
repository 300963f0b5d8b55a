import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Client } from '../server/rooms/client.ts';
import { freePort } from '../support/programs.ts';
import { together } from '../support/workshop-settings.ts';

const root = join(import.meta.dirname, '../..');
const SOMEBODY = '127.0.0.53'; // an address of nobody else on this machine; macOS has the first alone

let data: string;
let port: number;
let server: ChildProcess;
let said: string; // by the server, to whoever reads its log

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'promoted-serve-'));
  port = await freePort();
  said = '';
  server = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--port', String(port), '--data', data], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await expect.poll(() => said, { timeout: 120_000 }).toContain('Stop it with Ctrl+C.');
});
afterEach(async () => {
  if (server.exitCode === null && server.signalCode === null) await ended(() => server.kill('SIGKILL'));
  rmSync(data, { recursive: true });
});

function ended(stop: () => void): Promise<unknown> {
  const gone = new Promise((settle) => server.once('exit', settle));
  stop();
  return gone;
}

test.skipIf(process.platform === 'darwin')(
  'nobody’s address is kept or logged: not of who reads, takes part, guesses, breaks off, or sends nonsense',
  async () => {
    const agent = new Agent({ localAddress: SOMEBODY });
    const fetched = (path: string): Promise<number | undefined> =>
      new Promise((settle, fail) => {
        get({ port, path, agent, host: '127.0.0.1' }, (response) => {
          expect(response.socket.localAddress).toBe(SOMEBODY);
          response.resume().on('end', () => settle(response.statusCode));
        }).on('error', fail);
      });
    const page = <View>(): Client<View> => new Client<View>(`http://127.0.0.1:${port}`, { agent });
    expect([await fetched('/'), await fetched('/no-such-page'), await fetched('/rooms/?EIO=4&transport=nonsense')]).toEqual([200, 404, 400]);

    const host = page();
    const { seed: _seed, ...settings } = together;
    const { code, desk } = (await host.ask('open', settings)) as unknown as { readonly code: string; readonly desk: string };
    expect(await host.ask('enter', { role: 'facilitator', code, key: desk })).toMatchObject({ ok: true });
    const phone = page<{ readonly phase: string }>();
    expect(await phone.ask('enter', { role: 'participant', code, name: '' })).toMatchObject({ ok: true });
    await phone.until(({ phase }) => phase === 'lobby');
    const guesser = page();
    for (let tries = 0; tries < 12; tries++) await guesser.ask('enter', { role: 'facilitator', code, key: `guess ${tries}` });
    phone.socket.emit('command', 'nonsense', 17);
    phone.socket.emit('enter', 'x'.repeat(20_000)); // too much: the connection ends
    await expect.poll(() => phone.socket.connected).toBe(false);
    for (const { socket } of [host, guesser]) socket.disconnect();
    await ended(() => server.kill('SIGTERM'));

    const kept = readdirSync(data).map((file) => readFileSync(join(data, file)));
    expect(
      kept.some((bytes) => bytes.includes(code)),
      'the room is in the folder',
    ).toBe(true);
    expect(kept.filter((bytes) => bytes.includes(SOMEBODY))).toEqual([]);
    expect(said).not.toContain(SOMEBODY);
  },
);

test('a server whose database is not there says so and ends, for whatever keeps it running to start it again', async () => {
  const args = ['src/cli/main.ts', 'serve', '--port', String(await freePort()), '--database-url', 'postgres://nobody@127.0.0.1:1/rooms'];
  const hosted = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  let why = '';
  hosted.stderr.on('data', (chunk: Buffer) => (why += chunk.toString()));
  expect(await new Promise((settle) => hosted.once('exit', settle))).toBe(2);
  expect(why).toContain('rooms cannot be kept in that database');
});
