import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import svgpath from 'svgpath';
import type { Spot } from '../places/camera.ts';
import { QUAY_ISLANDS, coast, coastPath } from './islands.ts';
import type { Island } from './islands.ts';
import { LANES, QUAYS } from './lanes.ts';
import { ISLANDS } from './scene.ts';

/** Writes `map.json`, what moves on the map, and `map.svg`, the map for the page. */
export async function writeMapFiles(folder: string): Promise<void> {
  const [townX, townY] = town();
  const data = {
    town: { x: Math.round(townX), y: Math.round(townY) },
    quays: QUAYS,
    lanes: LANES.map(({ id, from, to, points, length }) => ({ id, from, to, length, points })),
    islands: ISLANDS.map(({ id, x, y, radius }) => ({ id, x: Math.round(x), y: Math.round(y), radius: Math.round(radius) })),
  };
  const text = JSON.stringify(data, null, 1).replaceAll(/\[\s+(-?[\d.]+),\s+(-?[\d.]+)\s+\]/g, '[$1, $2]');
  await writeFile(join(folder, 'map.json'), `${text}\n`);
  await writeFile(join(folder, 'map.svg'), mapSvg());
}

function town(): Spot {
  const northline = QUAY_ISLANDS[0]!;
  return coast(northline, northline.faces, -40);
}

/** The map in few bytes: whole px, shallows as wide strokes of the same coasts, no style and no script. */
function mapSvg(): string {
  const spot = ([x, y]: Spot): string => `${Math.round(x)} ${Math.round(y)}`;
  const outline = (island: Island, grow = 0): string =>
    svgpath(coastPath(island, grow, island.radius > 40 ? 14 : 9, 0))
      .rel()
      .round(0)
      .toString();
  const lanes = LANES.map(({ id, curve: [a, b, c, d] }) => `<path id="${id}" class="lane" d="M${spot(a)}C${spot(b)} ${spot(c)} ${spot(d)}"/>`);
  const quays = QUAYS.map(({ id, x, y }) => `<circle id="${id}" class="quay" cx="${x}" cy="${y}" r="11"/>`);
  const [townX, townY] = town();
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1920 1080" preserveAspectRatio="xMidYMid slice">
<rect id="sea" class="sea" width="1920" height="1080" fill="#6fb4bd"/>
<g stroke-linejoin="round"><use href="#coasts" class="shallow far" stroke="#8ecac9" stroke-width="72"/><use href="#coasts" class="shallow near" stroke="#b5dfd6" stroke-width="36"/></g>
<g id="lanes" fill="none" stroke="#fffaf0" stroke-width="5" stroke-linecap="round" stroke-dasharray="0 14">${lanes.join('')}</g>
<use href="#coasts" class="beach" stroke="#f4dfb4" stroke-width="9" stroke-linejoin="round"/>
<g id="islands" fill="#7fa67f"><path id="coasts" class="island" d="${ISLANDS.map((island) => outline(island)).join('')}"/></g>
<path class="hill" fill="#a9c98c" d="${QUAY_ISLANDS.map((island) => outline(island, -island.radius * 0.5)).join('')}"/>
<g id="quays" fill="#fbf3e4" stroke="#2a2140" stroke-width="5">${quays.join('')}</g>
<circle id="town" class="town" cx="${Math.round(townX)}" cy="${Math.round(townY)}" r="13" fill="#d9705a" stroke="#fbf3e4" stroke-width="5"/>
</svg>
`;
}
