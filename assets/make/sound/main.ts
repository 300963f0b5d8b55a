import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { calm } from './calm.ts';
import { encode, loudnessOf, needFfmpeg } from './encode.ts';
import { incident } from './incident.ts';
import { quiet } from './quiet.ts';
import { sprite } from './sprite.ts';
import { scaled, type Tape, withRunIn } from './tape.ts';
import { LOOP } from './time.ts';

const LEVEL = -23; // LUFS, EBU R 128
const RUN_IN = 0.5; // seconds of the loop's own end before it, and of its beginning behind
const BEDS: Record<string, () => Tape> = { calm, incident, quiet };
const music = fileURLToPath(new URL('../../music/', import.meta.url));
const sound = fileURLToPath(new URL('../../sound/', import.meta.url));

/** Makes all music and effects again and writes them to `assets/music` and `assets/sound`, saying what it does. Throws when ffmpeg is not there. */
export function makeSound(): void {
  needFfmpeg();
  mkdirSync(music, { recursive: true });
  mkdirSync(sound, { recursive: true });
  for (const [name, make] of Object.entries(BEDS)) {
    const tape = make();
    const level = scaled(tape, 10 ** ((LEVEL - loudnessOf(tape).integrated) / 20));
    encode(withRunIn(level, RUN_IN), `${music}${name}`, { opus: 64, mp3: 96 });
    say(name, `${music}${name}`);
  }
  writeJson(`${music}loop.json`, { start: RUN_IN * 1000, length: LOOP * 1000 });
  const { tape, offsets } = sprite();
  encode(tape, `${sound}effects`, { opus: 40, mp3: 56 });
  writeJson(`${sound}effects.json`, offsets);
  say('effects', `${sound}effects`);
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, undefined, 2).replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/gu, '[$1, $2]')}\n`);
}

function say(name: string, path: string): void {
  const size = (ending: string): string => `${(statSync(`${path}.${ending}`).size / 1000).toFixed(0)} kB ${ending}`;
  console.log(`sound: ${name}: ${size('webm')}, ${size('mp3')}`);
}

if (import.meta.main) makeSound();
