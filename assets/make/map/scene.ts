import { PALETTE, SHADE, mix } from '../colour.ts';
import { Drawn, px, roomCamera } from '../places/camera.ts';
import type { Spot } from '../places/camera.ts';
import { gradient } from '../places/harbour.ts';
import { DAY, lampLight } from '../places/lighting.ts';
import type { Lighting } from '../places/lighting.ts';
import { ROOM_MARKS } from '../places/place.ts';
import type { Scene } from '../places/place.ts';
import { seeded } from '../seeded.ts';
import { QUAY_ISLANDS, coast, coastPath, strayIslands } from './islands.ts';
import type { Island } from './islands.ts';
import { LANES } from './lanes.ts';

/** All forty, the nine with quays first. */
export const ISLANDS: readonly Island[] = [...QUAY_ISLANDS, ...strayIslands(LANES.flatMap((lane) => lane.points))];

/** The islands from above, in flat colours; lanes as dots; clouds below the eye. */
export function mapScene(lighting: Lighting = DAY): Scene {
  const map = new Drawn(roomCamera(960));
  map.on('land').by(lighting.by);
  sea(map);
  for (const island of ISLANDS) land(map, island);
  for (const island of QUAY_ISLANDS) town(map, island, island.faces, island.quay === 1 ? 46 : 9, lighting);
  map.on('fore');
  clouds(map);
  const over = lampLight(lighting, []);
  return {
    id: 'map',
    light: lighting.light,
    drawn: map.by(undefined),
    depths: [
      { name: 'land', parallax: 1 },
      { name: 'fore', parallax: 1.8, soft: 0.3 },
    ],
    defs: defsIn(lighting) + over.defs,
    lightLayer: lighting.lamps > 0 ? over.layer : '<rect x="-120" y="-60" width="2160" height="1200" fill="url(#sun)"/>',
    foreground: 960,
    tint: lighting.tint,
    ...ROOM_MARKS,
  };
}

function defsIn({ by = (colour) => colour }: Lighting): string {
  return [
    gradient('water', [1700, -60, 200, 1140], ['#9fd3d0', '#6fb4bd', '#4f93a8'].map(by)),
    '<radialGradient id="sun" cx=".7" cy=".12" r="1"><stop offset="0" stop-color="#fff3d0" stop-opacity=".32"/><stop offset=".5" stop-color="#fff3d0" stop-opacity=".05"/><stop offset="1" stop-color="#2b1a55" stop-opacity=".26"/></radialGradient>',
  ].join('');
}

function sea(map: Drawn): void {
  map.rect(-140, -80, 2200, 1240, 0, 'url(#water)');
  for (const [grow, colour, opacity] of [
    [58, '#b5dfd6', 0.18],
    [36, '#c4e8da', 0.24],
    [17, '#dcf3e2', 0.42],
  ] as const)
    for (const island of ISLANDS)
      map.add(`<path d="${coastPath(island, grow * Math.min(1, 0.5 + island.radius / 90), 36, 1)}" fill="${colour}" opacity="${opacity}"/>`);
  const random = seeded(77);
  for (let i = 0; i < 170; i++) {
    const x = -120 + random() * 2160;
    const y = -60 + random() * 1200;
    const w = 10 + random() * 16;
    map.add(
      `<path d="M${px(x)} ${px(y)}q${px(w / 4)} -5 ${px(w / 2)} 0t${px(w / 2)} 0" fill="none" stroke="#eafaf2" stroke-width="2" stroke-linecap="round" opacity="${px(0.2 + random() * 0.3)}"/>`,
    );
  }
  for (const lane of LANES) {
    const path = lane.points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L');
    map.add(`<path d="M${path}" fill="none" stroke="#2f6f86" stroke-width="13" stroke-linecap="round" opacity=".16"/>`);
    map.add(`<path d="M${path}" fill="none" stroke="#fffaf0" stroke-width="5" stroke-linecap="round" stroke-dasharray="0.1 14" opacity=".95"/>`);
  }
}

function land(map: Drawn, island: Island): void {
  const { x, y, radius } = island;
  const random = seeded(Math.round(x * 31 + y * 17));
  const points = radius > 40 ? 48 : 28;
  const layer = (grow: number, colour: string, extra = ''): void => {
    map.add(`<path d="${coastPath(island, grow, points, 1)}" fill="${colour}" ${extra}/>`);
  };
  layer(1, SHADE, 'opacity=".2" transform="translate(-5 7)"');
  layer(0, '#f4dfb4');
  layer(-5 - radius * 0.03, mix(PALETTE.sage, PALETTE.leafLight, random() * 0.7));
  if (radius > 26)
    map.add(
      `<path d="${coastPath(island, -radius * 0.42, points, 1)}" fill="${PALETTE.leafLight}" opacity=".55" transform="translate(${px(radius * 0.07)} ${px(-radius * 0.09)})"/>`,
    );
  if (radius > 48)
    map.add(
      `<path d="${coastPath(island, -radius * 0.68, points, 1)}" fill="#a9c98c" opacity=".8" transform="translate(${px(radius * 0.12)} ${px(-radius * 0.14)})"/>`,
    );
  const trees = Math.round(radius * 0.38);
  for (let i = 0; i < trees; i++) {
    const angle = random() * 2 * Math.PI;
    const [edgeX, edgeY] = coast(island, angle, -9 - radius * 0.06);
    const share = 0.25 + random() * 0.7;
    const [tx, ty] = [x + (edgeX - x) * share, y + (edgeY - y) * share];
    const r = 3.2 + random() * 3.8;
    map.add(
      `<circle cx="${px(tx - 1.6)}" cy="${px(ty + 2)}" r="${px(r)}" fill="${SHADE}" opacity=".22"/><circle cx="${px(tx)}" cy="${px(ty)}" r="${px(r)}" fill="${[PALETTE.leaf, PALETTE.leafDark, '#5c9a68'][i % 3]}"/>`,
    );
  }
}

/** Roofs behind the quay, and the pier. */
function town(map: Drawn, island: Island, faces: number, houses: number, { lamps, by }: Lighting): void {
  const random = seeded(Math.round(island.x));
  const [pierX, pierY] = coast(island, faces, -8);
  const [endX, endY] = coast(island, faces, 12);
  map.add(
    `<path d="M${px(pierX)} ${px(pierY)}L${px(endX)} ${px(endY)}" stroke="#8a6a55" stroke-width="9" stroke-linecap="round"/><path d="M${px(pierX)} ${px(pierY)}L${px(endX)} ${px(endY)}" stroke="#e2bd90" stroke-width="5" stroke-linecap="round"/>`,
  );
  const spots: Spot[] = [];
  for (let attempt = 0; spots.length < houses && attempt < 4000; attempt++) {
    const angle = faces + (random() - 0.5) * (houses > 20 ? 1.9 : 1.3);
    const depth = 14 + random() ** 1.4 * (houses > 20 ? 64 : 26);
    const spot = coast(island, angle, -depth);
    if (spots.every(([ox, oy]) => Math.hypot(ox - spot[0], oy - spot[1]) > 12.5)) spots.push(spot);
  }
  for (const [hx, hy] of spots.toSorted((a, b) => a[1] - b[1]))
    roof(map, hx, hy, 5 + random() * 2.6, ['#d9705a', '#c65b4a', '#e8a05a', '#fbf3e4', '#b9848f'][Math.floor(random() * 5)]!);
  if (lamps > 0) {
    map.by(undefined);
    for (const [hx, hy] of [...spots, [endX, endY] as const])
      if (random() > 0.25)
        map.add(
          `<circle cx="${px(hx)}" cy="${px(hy + 1)}" r="11" fill="#ffd98a" opacity=".13"/><rect x="${px(hx - 1.6)}" y="${px(hy + 0.6)}" width="3.4" height="3" rx=".8" fill="#ffe3a6"/>`,
        );
    map.by(by);
  }
  if (houses > 20) {
    const [tx, ty] = coast(island, faces + 0.45, -44);
    map.add(
      `<circle cx="${px(tx - 3)}" cy="${px(ty + 4)}" r="9" fill="${SHADE}" opacity=".25"/><circle cx="${px(tx)}" cy="${px(ty)}" r="9" fill="#fbf3e4"/><circle cx="${px(tx)}" cy="${px(ty)}" r="5" fill="#2f8f83"/>`,
    );
  }
}

function roof(map: Drawn, x: number, y: number, half: number, colour: string): void {
  map.rect(x - half - 2, y - half * 0.7 + 2.5, half * 2, half * 1.5, 1.5, SHADE, 'opacity=".25"');
  map.rect(x - half, y - half * 0.7, half * 2, half * 1.5, 1.5, colour);
  map.rect(x - half, y, half * 2, half * 0.8, 1, mix(colour, SHADE, 0.24));
}

/** A few clouds below the eye, at the edges. */
function clouds(map: Drawn): void {
  const random = seeded(5);
  for (const [cx, cy, size] of [
    [90, 120, 1.2],
    [1800, 860, 1.4],
    [1760, 40, 0.8],
    [130, 900, 1.1],
    [620, 1040, 0.8],
    [1250, 40, 0.6],
  ] as const) {
    const puffs = Array.from({ length: 6 }, (_, i) => [cx + (i - 2.5) * 46 * size, cy + (random() - 0.5) * 30 * size, (34 + random() * 34) * size] as const);
    const draw = (dx: number, dy: number, colour: string): string =>
      puffs.map(([x, y, r]) => `<circle cx="${px(x + dx)}" cy="${px(y + dy)}" r="${px(r)}" fill="${colour}"/>`).join('');
    map.add(`<g opacity=".12">${draw(-34, 56, SHADE)}</g><g opacity=".6">${draw(0, 0, '#ffffff')}</g>`);
  }
}
