import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeMapFiles } from './map/files.ts';
import { mapScene } from './map/scene.ts';
import { bakePeople } from './people/bake.ts';
import { PLACES_FRAME, bakePlaces } from './places/bake.ts';
import { TILES, incidentCorner } from './places/incident-corner.ts';
import { openOffice } from './places/open-office.ts';
import { GATE_LAMPS, quay } from './places/quay.ts';
import { smallRoom } from './places/small-room.ts';
import { castSheet } from './sheets.ts';

const assets = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const wants = (what: string): boolean => asked.length === 0 || asked.includes(what);

if (wants('people')) {
  console.log('Drawing the people…');
  await bakePeople(join(assets, 'cast'));
}
if (wants('places')) {
  console.log('Drawing the places…');
  const folder = join(assets, 'places');
  const scenes = [openOffice(), smallRoom(), incidentCorner(), quay(), mapScene()];
  const places = await bakePlaces(folder, scenes);
  await writeFile(join(folder, 'incident-corner', 'tiles.json'), `${JSON.stringify({ layer: 'back', live: '#4fb286', dead: '#e2574c', unlit: '#39426f', tiles: TILES }, null, 1)}\n`);
  await writeFile(join(folder, 'quay', 'gates.json'), `${JSON.stringify({ layer: 'mid', live: '#4fb286', dead: '#e2574c', unlit: '#3a4560', lamps: GATE_LAMPS }, null, 1)}\n`);
  await writeMapFiles(join(folder, 'map'));
  await writeFile(join(folder, 'places.json'), `${JSON.stringify({ ...PLACES_FRAME, places }, null, 1)}\n`);
}
const sheetFolder = asked[asked.indexOf('sheets') + 1];
if (asked.includes('sheets') && sheetFolder !== undefined) await castSheet(join(assets, 'cast'), sheetFolder);
