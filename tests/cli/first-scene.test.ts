import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Ran, runTool } from './tool.ts';

const root = join(import.meta.dirname, '../..');

test('the first scene of docs/writing.md comes out of each command as the page says', () => {
  const here = mkdtempSync(join(tmpdir(), 'promoted-'));
  const promoted = (...args: readonly string[]): Ran => runTool(here, args);
  try {
    expect(promoted('new', 'Harbour Lights').code).toBe(0);
    const [, scene = ''] = /```ink\n(.*?)```/su.exec(readFileSync(join(root, 'docs/writing.md'), 'utf8')) ?? [];
    writeFileSync(join(here, 'stories/harbour-lights/harbour-lights.ink'), scene);
    expect(promoted('check', 'harbour-lights')).toMatchObject({ code: 0, out: 'Nothing to say against 1 story.\n' });
    expect(promoted('map', 'harbour-lights', '--out', 'harbour-lights.svg').code).toBe(0);
    expect(promoted('play', 'harbour-lights', '--choose', 'read-list')).toMatchObject({ code: 0, out: expect.stringContaining('One Lamp at a Time') });
    const explored = promoted('explore', 'harbour-lights');
    expect(explored.out.match(/ P\d+ /gu)?.toSorted()).toEqual([' P307 ', ' P307 ', ' P310 ']);
  } finally {
    rmSync(here, { recursive: true });
  }
});
