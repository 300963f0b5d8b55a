import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawIcons } from './icons.ts';
import { writeMapFiles } from './map/files.ts';
import { mapScene } from './map/scene.ts';
import { bakePeople } from './people/bake.ts';
import { placeSheets } from './place-sheet.ts';
import { PLACES_FRAME, bakePlaces } from './places/bake.ts';
import { glassOffice } from './places/glass-office.ts';
import { homeDesk } from './places/home-desk.ts';
import { TILES, incidentCorner } from './places/incident-corner.ts';
import { openOffice } from './places/open-office.ts';
import { GATE_LAMPS, quay } from './places/quay.ts';
import { smallRoom } from './places/small-room.ts';
import { castSheet } from './sheets.ts';
import { makeSound } from './sound/main.ts';

const LIVE = '#4fb286';
const DEAD = '#e2574c';

const assets = join(import.meta.dirname, '..');
const asked = process.argv.slice(2); // any of people, places, icons, sound, or `sheets <folder>`; nothing: all but the sheets
const wants = (what: string): boolean => asked.length === 0 || asked.includes(what);

if (wants('people')) {
  console.log('Drawing the people: about two minutes.');
  await bakePeople(join(assets, 'cast'));
}
if (wants('places')) {
  console.log('Drawing the places: about a minute.');
  const folder = join(assets, 'places');
  const places = await bakePlaces(folder, [openOffice(), smallRoom(), incidentCorner(), glassOffice(), homeDesk(), quay(), mapScene()]);
  await writeJson(join(folder, 'incident-corner', 'tiles.json'), { layer: 'back', live: LIVE, dead: DEAD, unlit: '#39426f', tiles: TILES });
  await writeJson(join(folder, 'quay', 'gates.json'), { layer: 'mid', live: LIVE, dead: DEAD, unlit: '#3a4560', lamps: GATE_LAMPS });
  await writeMapFiles(join(folder, 'map'));
  await writeJson(join(folder, 'places.json'), { ...PLACES_FRAME, places });
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
