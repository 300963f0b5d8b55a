import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcons } from './icons.ts';
import { writeMapFiles } from './map/files.ts';
import { bakePeople } from './people/bake.ts';
import { placeSheets } from './place-sheet.ts';
import { PLACES_FRAME, bakePlaces } from './places/bake.ts';
import { everyPlace } from './places/every-place.ts';
import { TILES } from './places/incident-corner.ts';
import { GATE_LAMPS } from './places/quay.ts';
import { DOG } from './places/quay-bench.ts';
import { castSheet } from './sheets.ts';
import { makeSound } from './sound/main.ts';

const LIVE = '#4fb286';
const DEAD = '#e2574c';

const assets = join(import.meta.dirname, '..');
const asked = process.argv.slice(2); // any of people, places, icons, sound, or `people <id>…`, or `places <id>…`, or `sheets <folder>`; nothing: all but the sheets
const wants = (what: string): boolean => asked.length === 0 || asked.includes(what);

if (wants('people')) {
  console.log('Drawing the people: several minutes.');
  await bakePeople(join(assets, 'cast'), asked);
}
if (wants('places')) {
  console.log('Drawing the places: several minutes.');
  const folder = join(assets, 'places');
  const index = join(folder, 'places.json');
  const scenes = everyPlace();
  const some = scenes.filter(({ id }) => asked.includes(id));
  const kept = some.length > 0 ? (JSON.parse(await readFile(index, 'utf8')) as { readonly places: Readonly<Record<string, unknown>> }).places : {};
  const drawn = await bakePlaces(folder, some.length > 0 ? some : scenes);
  const order = [...new Set(scenes.map(({ id }) => id))];
  const places = Object.fromEntries(order.flatMap((id) => ((drawn[id] ?? kept[id]) ? [[id, drawn[id] ?? kept[id]]] : [])));
  await writeJson(join(folder, 'incident-corner', 'tiles.json'), { layer: 'back', live: LIVE, dead: DEAD, unlit: '#39426f', tiles: TILES });
  await writeJson(join(folder, 'quay', 'gates.json'), { layer: 'mid', live: LIVE, dead: DEAD, unlit: '#3a4560', lamps: GATE_LAMPS });
  await writeJson(join(folder, 'quay', 'dog.json'), DOG);
  await writeMapFiles(join(folder, 'map'));
  await writeJson(index, { ...PLACES_FRAME, places });
}
if (wants('icons')) await drawIcons(join(assets, 'icons'));
if (wants('sound')) makeSound();
const sheets = asked[asked.indexOf('sheets') + 1];
if (asked.includes('sheets') && sheets !== undefined) {
  await castSheet(join(assets, 'cast'), sheets);
  await placeSheets(assets, sheets);
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 1)}\n`);
}
