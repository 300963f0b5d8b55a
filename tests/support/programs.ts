import { type ChildProcess, spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A program that runs beside the tests. */
export interface Running {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Why there is no PostgreSQL here; undefined: there is. */
export const noPostgres: string | undefined =
  postgresFolder() === undefined
    ? 'PostgreSQL is not installed here'
    : postgresUser() === undefined
      ? 'PostgreSQL does not run as root, and there is no user for it'
      : undefined;

/** Why there is no Redis here; undefined: there is. */
export const noRedis: string | undefined = redisProgram() === undefined ? 'Redis is not installed here' : undefined;

/** A PostgreSQL of one's own, with nothing in it. It is as careful with what it keeps as one that is hosted. */
export async function postgres(): Promise<Running> {
  const [bin, user] = [postgresFolder() ?? '', postgresUser() ?? {}];
  const folder = mkdtempSync(join(tmpdir(), 'promoted-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const port = await freePort();
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'promoted', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'], {
    ...user,
    cwd: folder,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`PostgreSQL could not be set up: ${made.stderr}`);
  const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), '-k', '', '-c', 'listen_addresses=127.0.0.1'], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const answers = (): boolean => spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0;
  await until(answers, child);
  return { address: `postgres://promoted@127.0.0.1:${port}/postgres`, stop: () => stopped(child, 'SIGQUIT', folder) };
}

/** A Redis of one's own, that keeps nothing. */
export async function redis(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'promoted-redis-'));
  const port = await freePort();
  const child = spawn(redisProgram() ?? '', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder], { stdio: 'ignore' });
  await until(() => answersAt(port), child);
  return { address: `redis://127.0.0.1:${port}`, stop: () => stopped(child, 'SIGTERM', folder) };
}

/** A port that nobody uses, below those that systems lend to connections: nobody takes it in between. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(false));
    probe.listen(port, () => probe.close(() => settle(true)));
  });
}

/** Debian keeps the programs of a server out of the way; the newest counts. */
function postgresFolder(): string | undefined {
  const versions = '/usr/lib/postgresql';
  const found = existsSync(versions) ? readdirSync(versions).toSorted((a, b) => Number(b) - Number(a))[0] : undefined;
  return found === undefined ? onPath('initdb') : join(versions, found, 'bin');
}

function redisProgram(): string | undefined {
  const folder = onPath('redis-server');
  return folder && join(folder, 'redis-server');
}

function onPath(program: string): string | undefined {
  return process.env['PATH']?.split(':').find((folder) => existsSync(join(folder, program)));
}

/** As whom PostgreSQL runs, which refuses to run as root. */
function postgresUser(): Pick<SpawnOptions, 'uid' | 'gid'> | undefined {
  if (userInfo().uid !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((what) => Number.parseInt(spawnSync('id', [what, 'postgres'], { encoding: 'utf8' }).stdout, 10));
  return uid === undefined || gid === undefined || Number.isNaN(uid + gid) ? undefined : { uid, gid };
}

function answersAt(port: number): Promise<boolean> {
  return new Promise((settle) => {
    const probe = connect(port, '127.0.0.1', () => {
      probe.destroy();
      settle(true);
    });
    probe.once('error', () => settle(false));
  });
}

async function until(answers: () => boolean | Promise<boolean>, child: ChildProcess): Promise<void> {
  const end = performance.now() + 120_000; // milliseconds
  while (!(await answers())) {
    if (child.exitCode !== null || performance.now() > end) throw new Error(`${child.spawnfile} did not start.`);
    await new Promise((settle) => setTimeout(settle, 50));
  }
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals, folder: string): Promise<void> {
  const gone = new Promise((settle) => child.once('exit', settle));
  child.kill(signal);
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
