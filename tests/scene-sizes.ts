import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzip, that a scene's story may take: it is fetched when the scene begins. */
export const MOST_SCENE = 60_000;

/** The file that a scene is fetched as. */
export interface SceneFile {
  readonly file: string; // in the build's assets
  readonly bytes: number; // gzip
}

/** The scenes in a build, the heaviest first: files of data with compiled ink in them. */
export function sceneFilesIn(dist: string): readonly SceneFile[] {
  const assets = join(dist, 'assets');
  const names = existsSync(assets) ? readdirSync(assets).filter((name) => name.endsWith('.json')) : [];
  return names
    .flatMap((file) => {
      const text = readFileSync(join(assets, file));
      const data: unknown = JSON.parse(text.toString());
      return typeof data === 'object' && data !== null && 'ink' in data ? [{ file, bytes: gzipSync(text, { level: 9 }).length }] : [];
    })
    .toSorted((one, other) => other.bytes - one.bytes);
}

/** Weighs the scenes of a build. Gives what is too heavy; nothing: all are light enough. */
export function weighScenes(dist: string): string {
  const files = sceneFilesIn(dist);
  if (files.length === 0) return 'There is no scene in the build.';
  return files
    .filter(({ bytes }) => bytes > MOST_SCENE)
    .map(({ file, bytes }) => `${file} takes ${bytes} bytes (gzip); at most ${MOST_SCENE} were expected.`)
    .join('\n');
}
