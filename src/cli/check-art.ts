import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Art } from '../core/check/rule.ts';

const assets = join(import.meta.dirname, '../../assets');

/** What has been drawn and recorded, as the files under assets list it. */
export function artOf(): Art {
  const cast = read<{ readonly people?: object }>('cast/cast.json');
  const places = read<{ readonly places?: Readonly<Record<string, { readonly lights: object }>> }>('places/places.json');
  const sounds = read<object>('sound/effects.json');
  const music = readdirSync(join(assets, 'music')).filter((name) => name.endsWith('.webm'));
  return {
    cast: new Set(Object.keys(cast?.people ?? {})),
    places: new Map(Object.entries(places?.places ?? {}).map(([place, { lights }]) => [place, Object.keys(lights)])),
    sounds: new Set(Object.keys(sounds ?? {})),
    music: new Set(music.map((name) => name.replace(/\.webm$/u, ''))),
  };
}

function read<T>(file: string): T | undefined {
  const path = join(assets, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T) : undefined;
}
