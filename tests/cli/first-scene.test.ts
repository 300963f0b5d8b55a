import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('the first scene of docs/writing.md comes out of each command as the page says', () => {
  const here = mkdtempSync(join(tmpdir(), 'promoted-'));
  const promoted = (...args: readonly string[]): { readonly code: number | null; readonly out: string } => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], { cwd: here, encoding: 'utf8' });
    return { code: status, out: stdout };
  };
  try {
    expect(promoted('new', 'Harbour Lights').code).toBe(0);
    const [, scene = ''] = /```ink\n(.*?)```/su.exec(readFileSync(join(root, 'docs/writing.md'), 'utf8')) ?? [];
    writeFileSync(join(here, 'stories/harbour-lights/harbour-lights.ink'), scene);
    expect(promoted('check', 'harbour-lights')).toEqual({ code: 0, out: 'Nothing to say against 1 story.\n' });
    expect(promoted('map', 'harbour-lights', '--out', 'harbour-lights.svg').code).toBe(0);
    expect(promoted('play', 'harbour-lights', '--choose', 'read-list')).toMatchObject({ code: 0, out: expect.stringContaining('One Lamp at a Time') });
    const explored = promoted('explore', 'harbour-lights');
    expect(explored.out.match(/ P\d+ /gu)).toEqual([' P307 ', ' P307 ', ' P310 ']);
  } finally {
    rmSync(here, { recursive: true });
  }
});
