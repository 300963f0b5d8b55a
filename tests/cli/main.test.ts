import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const main = join(import.meta.dirname, '../../src/cli/main.ts');

/** Runs the tool as a person does. */
function promoted(...args: readonly string[]): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

test('help is an answer, on stdout', () => {
  expect(promoted('--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('serve') });
  expect(promoted('serve', '--help')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--port') });
});

test('what cannot be understood is one line on stderr, and code 2', () => {
  for (const [words, sentence] of [
    [['dance'], 'There is no verb "dance"'],
    [['serve', '--prt', '1'], "Unknown option '--prt'"],
    [['serve', '--port', 'high'], '--port says "high": a whole number from 0 to 65535 was expected.'],
    [['serve', 'here'], 'serve takes no "here"'],
  ] as const) {
    const { code, out, err } = promoted(...words);
    expect([code, out, err.trim().split('\n').length], words.join(' ')).toEqual([2, '', 1]);
    expect(err).toContain(sentence);
  }
});

test('who has read enough closes the pipe, and that is no error', async () => {
  const tool = spawn(process.execPath, [main, 'map', 'northline/the-offer', '--format', 'json'], { cwd: join(import.meta.dirname, '../..') });
  let err = '';
  tool.stderr.on('data', (data: Buffer) => (err += data.toString()));
  tool.stdout.once('data', () => tool.stdout.destroy());
  const [code] = (await once(tool, 'close')) as [number | null];
  expect([code, err]).toEqual([0, '']);
});
