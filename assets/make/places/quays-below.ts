import { PALETTE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { px, seen } from './camera.ts';
import type { Camera, Drawn, Metres } from './camera.ts';
import type { Lighting } from './lighting.ts';

/** The harbour from six floors up, drawn over water that is already there: piers, tiny ferries, queues like beads. */
export function quaysBelow(place: Drawn, { weather, by = (colour) => colour, lamps }: Lighting): void {
  const camera: Camera = { ...place.camera, eye: 10, haze: { colour: weather.far, from: 60, to: 420, most: 0.72 } };
  const air = (colour: Colour, z: number): Colour => mix(by(colour), weather.far, Math.min(0.66, Math.max(0, (z - 60) / 420)));
  const level = (points: readonly Metres[], colour: Colour, extra = ''): void => {
    place.shape(
      points.map((point) => seen(camera, point)),
      colour,
      extra,
    );
  };
  const slab = (x: number, z: number, w: number, d: number, colour: Colour, extra = ''): void => {
    level(
      [
        [x, 0, z],
        [x + w, 0, z],
        [x + w, 0, z + d],
        [x, 0, z + d],
      ],
      air(colour, z),
      extra,
    );
  };
  for (const [x, z, w, d] of [
    [-37, 100, 5.4, 70],
    [-16, 100, 5, 46],
    [5, 100, 5, 84],
    [27, 100, 5.6, 54],
  ] as const) {
    slab(x - 1.4, z, w + 1.4, d + 2, '#2c4d66', 'opacity=".3"');
    slab(x, z, w, d, '#cbb8a8');
    slab(x + w * 0.46, z + 4, 0.5, d - 8, '#f4ead6', 'opacity=".8"');
    beads(place, camera, x + w * 0.16, z + 6, air);
    if (lamps > 0) for (let at = z; at < z + d; at += 12) glow(place, camera, x, at);
  }
  for (const [x, z, size] of [
    [-31, 122, 0.52],
    [-10.5, 112, 0.5],
    [33.4, 118, 0.5],
    [13, 168, 0.6],
    [-52, 210, 0.7],
    [46, 260, 0.8],
    [-24, 330, 0.8],
    [78, 330, 0.7],
  ] as const)
    boat(place, camera, x, z, size, air, lamps);
  slab(-240, 62, 480, 38, '#b8a79f');
  slab(-240, 99, 480, 1, '#efe3cf');
  roofs(place, camera, air, lamps);
}

type Air = (colour: Colour, z: number) => Colour;

/** Cars that wait. */
function beads(place: Drawn, camera: Camera, x: number, z: number, air: Air): void {
  const random = seeded(Math.round(x + z * 3 + 500));
  const paints = [PALETTE.terra, PALETTE.paper, PALETTE.blue, PALETTE.mustard, '#6a7f93'];
  for (let at = z; at < z + 34; at += 3.4)
    for (const lane of [0, 2.9]) {
      if (random() < 0.25) continue;
      const [cx, cy] = seen(camera, [x + lane, 0, at]);
      const k = camera.focal / at;
      place.rect(cx, cy - 2 * k * 0.7, 1.1 * k, 1.5 * k * 0.55, 1.2, air(paints[Math.floor(random() * paints.length)]!, at));
    }
}

/** A ferry from above and the side, and its wake. */
function boat(place: Drawn, camera: Camera, x: number, z: number, size: number, air: Air, lamps: number): void {
  const [cx, cy] = seen(camera, [x, 0, z]);
  const k = (camera.focal / z) * size;
  const n = (metres: number): string => px(metres * k);
  place.add(`<path d="M${px(cx)} ${px(cy)}q${n(-16)} ${n(0.4)} ${n(-36)} ${n(2.6)}q${n(18)} ${n(-0.4)} ${n(36)} ${n(-1.4)}z" fill="#fffaf0" opacity=".5"/>`);
  place.add(
    `<path d="M${px(cx - 1 * k)} ${px(cy - 2.6 * k)}h${n(17)}l${n(-2.4)} ${n(3)}h${n(-13.4)}z" fill="${air('#2f8f83', z)}"/><path d="M${px(cx - 1 * k)} ${px(cy - 3.4 * k)}h${n(17)}l${n(-1)} ${n(1.4)}h${n(-15.4)}z" fill="${air('#fffaf0', z)}"/>`,
  );
  place.rect(cx + 1.4 * k, cy - 5.4 * k, 10 * k, 2.2 * k, 1, air('#fbf3e4', z));
  place.rect(cx + 3 * k, cy - 7 * k, 2 * k, 1.8 * k, 0.6, air('#d9705a', z));
  if (lamps > 0) for (let i = 0; i < 4; i++) place.rect(cx + (2 + i * 2.2) * k, cy - 4.8 * k, 1.1 * k, 1 * k, 0.4, '#ffd98a');
}

/** The town's roofs, down to the sill. */
function roofs(place: Drawn, camera: Camera, air: Air, lamps: number): void {
  const random = seeded(211);
  const colours = ['#c9786a', '#b98f86', '#d9a27c', '#a98a9c', '#cfae9a'];
  for (const z of [96, 90, 85, 80])
    for (let x = -60 + random() * 3; x < 60;) {
      const w = 2 + random() * 2.4;
      const high = 0.7 + random() * 0.9;
      const [left, top] = seen(camera, [x, high, z]);
      const [, foot] = seen(camera, [x, 0, z]);
      const k = camera.focal / z;
      const colour = colours[Math.floor(random() * colours.length)]!;
      place.rect(left, top, w * k, foot - top, 1, air(mix(colour, PALETTE.paper, 0.5), z));
      place.add(
        `<path d="M${px(left - 2)} ${px(top + 1)}h${px(w * k + 4)}l${px(-w * k * 0.16)} ${px(-0.7 * k)}h${px(-w * k * 0.68)}z" fill="${air(colour, z)}"/>`,
      );
      for (let i = 0; i < 3; i++)
        if (random() > 0.4) place.rect(left + (0.16 + i * 0.28) * w * k, top + 0.24 * k, 0.34 * k, 0.4 * k, 0.5, lamps > 0 ? '#ffd98a' : air('#6d7f8e', z));
      x += w + (random() > 0.7 ? 2.2 : 0.3);
    }
}

function glow(place: Drawn, camera: Camera, x: number, z: number): void {
  const [cx, cy] = seen(camera, [x, 3, z]);
  place.add(`<circle cx="${px(cx)}" cy="${px(cy)}" r="7" fill="#ffd98a" opacity=".22"/><circle cx="${px(cx)}" cy="${px(cy)}" r="2" fill="#fff0c4"/>`);
}
