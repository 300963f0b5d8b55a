import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Art } from '../core/check/rule.ts';

const assets = join(import.meta.dirname, '../../assets');

/** What has been drawn and recorded, as the files under assets list it. */
export function artOf(): Art {
  const cast = read('cast/cast.json') as { readonly people?: object } | undefined;
  const places = read('places/places.json') as { readonly places?: Readonly<Record<string, { readonly lights: object }>> } | undefined;
  const sounds = read('sound/effects.json') as object | undefined;
  const music = readdirSync(join(assets, 'music')).filter((name) => name.endsWith('.webm'));
  return {
    cast: new Set(Object.keys(cast?.people ?? {})),
    places: new Map(Object.entries(places?.places ?? {}).map(([place, { lights }]) => [place, Object.keys(lights)])),
    sounds: new Set(Object.keys(sounds ?? {})),
    music: new Set(music.map((name) => name.replace(/\.webm$/u, ''))),
  };
}

/** These files are made and kept with the game: they are taken at their word. */
function read(file: string): unknown {
  const path = join(assets, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as unknown) : undefined;
}
