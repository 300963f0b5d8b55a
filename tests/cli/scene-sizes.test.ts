import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sceneFilesIn, weighScenes } from '../scene-sizes.ts';

/** A build with some files of data: under each name, what stands in it. */
function built(files: Readonly<Record<string, object>>): string {
  const dist = mkdtempSync(join(tmpdir(), 'promoted-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  mkdirSync(join(dist, 'assets'));
  for (const [name, data] of Object.entries(files)) writeFileSync(join(dist, 'assets', name), JSON.stringify(data));
  return dist;
}

const ink = (bytes: number): object => ({ ink: { inkVersion: 21, root: [randomBytes(bytes).toString('base64')] } }); // base64 takes about so many, once compressed

test('a scene that takes more than it may is named, with how much it takes', () => {
  expect(weighScenes(built({ 'light-1.json': ink(20_000), 'heavy-2.json': ink(70_000) }))).toMatch(
    /^heavy-2\.json takes 7\d{4} bytes \(gzip\); at most 60000 were expected\.$/u,
  );
});

test('what is no scene may be as heavy as it likes here', () => {
  const dist = built({ 'light-1.json': ink(20_000), 'reach-3.json': { states: randomBytes(90_000).toString('base64') } });
  expect([sceneFilesIn(dist).map(({ file }) => file), weighScenes(dist)]).toEqual([['light-1.json'], '']);
});

test('a build without a scene is not called light', () => {
  expect(weighScenes(built({}))).toBe('There is no scene in the build.');
});
