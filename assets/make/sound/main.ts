import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clock, gale, hush, kitchen, machines, office, rain, ROUND, water } from './ambience.ts';
import { calm } from './calm.ts';
import { encode, loudnessOf, loudnessOfFile, needFfmpeg, type Rates } from './encode.ts';
import { incident } from './incident.ts';
import { night } from './night.ts';
import { quay } from './quay.ts';
import { quiet } from './quiet.ts';
import { sprite } from './sprite.ts';
import { storm } from './storm.ts';
import { scaled, type Tape, withRunIn } from './tape.ts';
import { theme } from './theme.ts';
import { LOOP } from './time.ts';

const LEVEL = -23; // LUFS, EBU R 128
const BEHIND = -36; // LUFS: a place is heard when one listens for it
const RUN_IN = 0.5; // seconds of the loop's own end before it, and of its beginning behind
const BEDS: Record<string, () => Tape> = { theme, calm, incident, quiet, night, quay, storm };
const PLACES: Record<string, () => Tape> = { office, hush, machines, rain, water, gale, clock, kitchen };
const [music, ambience, sound] = ['music', 'ambience', 'sound'].map((folder) => fileURLToPath(new URL(`../../${folder}/`, import.meta.url))) as [
  string,
  string,
  string,
];

/**
 * Makes music, ambience and effects again and writes them to `assets/music`, `assets/ambience` and `assets/sound`, saying what it does; of beds and places only those named, where
 * some are. Throws when ffmpeg is not there.
 */
export function makeSound(only: readonly string[] = []): void {
  needFfmpeg();
  for (const folder of [music, ambience, sound]) mkdirSync(folder, { recursive: true });
  const wanted = ([name]: readonly [string, unknown]): boolean => only.length === 0 || only.includes(name);
  for (const [name, make] of Object.entries(BEDS).filter(wanted)) loop(make(), LEVEL, `${music}${name}`, { opus: 64, mp3: 96 });
  for (const [name, make] of Object.entries(PLACES).filter(wanted)) loop(make(), BEHIND, `${ambience}${name}`, { opus: 56, mp3: 64 });
  writeJson(`${music}loop.json`, { start: RUN_IN * 1000, length: LOOP * 1000 });
  writeJson(`${ambience}loop.json`, { start: RUN_IN * 1000, length: ROUND * 1000 });
  if (!wanted(['effects', undefined])) return;
  const { tape, offsets } = sprite();
  encode(tape, `${sound}effects`, { opus: 28, mp3: 32 });
  writeJson(`${sound}effects.json`, offsets);
  say(`${sound}effects`);
}

/** Levelled by what is heard in the end: an encoder makes wide noise softer, and each its own way. */
function loop(tape: Tape, level: number, path: string, rates: Rates): void {
  let gain = level - loudnessOf(tape).integrated; // dB
  for (const again of [true, false]) {
    encode(withRunIn(scaled(tape, 10 ** (gain / 20)), RUN_IN), path, rates);
    if (again) gain += level - (loudnessOfFile(`${path}.webm`).integrated + loudnessOfFile(`${path}.mp3`).integrated) / 2;
  }
  say(path);
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, undefined, 2).replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/gu, '[$1, $2]')}\n`);
}

function say(path: string): void {
  const size = (ending: string): string => `${(statSync(`${path}.${ending}`).size / 1000).toFixed(0)} kB ${ending}`;
  console.log(`sound: ${basename(path)}: ${size('webm')}, ${size('mp3')}`);
}

if (import.meta.main) makeSound(process.argv.slice(2));
