import { mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { px } from './camera.ts';
import type { Drawn } from './camera.ts';

/** The weather and the hour outside: what every window carries. */
export interface Weather {
  readonly sky: readonly [top: Colour, middle: Colour, low: Colour];
  readonly cloud: Colour;
  readonly far: Colour; // islands at the edge of sight
  readonly near: Colour; // cranes and the near shore
  readonly sea: readonly [far: Colour, near: Colour];
  readonly glint: Colour;
  readonly rain: number; // opacity of the curtains under the clouds, 0..1
  readonly dark?: number; // how dark ships are, 0..1, and then their windows are lit; left out: 0
  readonly gulls?: number; // how many fly; left out: five
}

/** A morning between two showers. */
export const MORNING: Weather = {
  sky: ['#8fc4d6', '#cfe6e2', '#fdebcf'],
  cloud: '#ffffff',
  far: '#a3c3cb',
  near: '#4f7f8e',
  sea: ['#b7d9d6', '#5f9fab'],
  glint: '#fff3d6',
  rain: 0.16,
};

/** What of the harbour a window shows, in design px. */
export interface Outlook {
  readonly from: number; // x
  readonly to: number;
  readonly horizon: number; // y
  readonly near: number; // y where the water leaves the view
  readonly seed: number;
  readonly scale: number; // 1: a crane is about 120 px tall
  readonly ferries?: readonly (readonly [x: number, y: number, scale: number])[];
  readonly cranes?: readonly number[]; // x
}

/** Sky, islands, water, cranes and ferries. */
export function harbour(place: Drawn, weather: Weather, outlook: Outlook): void {
  const { from, to, horizon, near, seed } = outlook;
  const random = seeded(seed);
  place.add(gradient('sky', [0, -60, 0, horizon], weather.sky)).rect(-140, -80, 2200, horizon + 90, 0, 'url(#sky)');
  clouds(place, weather, outlook, random);
  for (const [level, tall] of [52, 34, 20].entries())
    islands(place, mix(weather.far, weather.sky[2], 0.5 - level * 0.22), outlook, tall * outlook.scale, random);
  place.add(gradient('sea', [0, horizon, 0, near], weather.sea)).rect(-140, horizon, 2200, near - horizon + 200, 0, 'url(#sea)');
  glints(place, weather, outlook, random);
  for (const [x, y, scale] of outlook.ferries ?? []) ferry(place, x, y, scale * outlook.scale, weather);
  for (const x of outlook.cranes ?? []) crane(place, x, horizon + 10 * outlook.scale, outlook.scale * (0.9 + random() * 0.25), weather);
  for (let i = 0; i < (weather.gulls ?? 5); i++)
    gull(place, from + random() * (to - from), horizon - (50 + random() * 90) * outlook.scale, (3 + random() * 3) * outlook.scale);
}

/** A linear gradient between two points of the picture, with its colours evenly spread. */
export function gradient(id: string, [x1, y1, x2, y2]: readonly [number, number, number, number], colours: readonly Colour[]): string {
  const stops = colours.map((colour, i) => `<stop offset="${px(i / (colours.length - 1))}" stop-color="${colour}"/>`);
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops.join('')}</linearGradient>`;
}

function clouds(place: Drawn, weather: Weather, { from, to, horizon, scale }: Outlook, random: () => number): void {
  const bank = (y: number, opacity: number): void => {
    for (let x = from - 80; x < to; x += (90 + random() * 150) * scale) {
      const w = (130 + random() * 190) * scale;
      const h = (16 + random() * 18) * scale;
      place.rect(x, y + random() * 26 * scale, w, h, h / 2, weather.cloud, `opacity="${opacity}"`);
      place.rect(x + w * 0.2, y - h * 0.6 + random() * 20 * scale, w * 0.5, h, h / 2, weather.cloud, `opacity="${opacity}"`);
    }
  };
  bank(horizon - 235 * scale, 0.4);
  bank(horizon - 165 * scale, 0.5);
  place.add(
    `<linearGradient id="curtain" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${weather.far}" stop-opacity="0"/><stop offset=".6" stop-color="${weather.far}"/></linearGradient>`,
  );
  if (weather.rain > 0)
    for (let i = 0; i < 4; i++) {
      const x = from + random() * (to - from);
      const w = (60 + random() * 120) * scale;
      const top = horizon - 150 * scale;
      place.shape(
        [
          [x, top],
          [x + w, top],
          [x + w - 50 * scale, horizon],
          [x - 50 * scale, horizon],
        ],
        'url(#curtain)',
        `opacity="${weather.rain}"`,
      );
    }
  bank(horizon - 110 * scale, 0.35);
}

function islands(place: Drawn, colour: Colour, { from, to, horizon, scale }: Outlook, tall: number, random: () => number): void {
  let x = from - 60;
  while (x < to + 40) {
    const w = (90 + random() * 240) * scale;
    const h = tall * (0.45 + random() * 0.55);
    const peak = x + w * (0.3 + random() * 0.4);
    place.add(
      `<path d="M${px(x)} ${px(horizon + 1)}C${px(x + w * 0.14)} ${px(horizon - h * 0.25)} ${px(peak - w * 0.16)} ${px(horizon - h)} ${px(peak)} ${px(horizon - h)}S${px(x + w * 0.8)} ${px(horizon - h * 0.3)} ${px(x + w)} ${px(horizon + 1)}Z" fill="${colour}"/>`,
    );
    x += w * (0.7 + random() * 0.9);
  }
}

function glints(place: Drawn, weather: Weather, { from, to, horizon, near, scale }: Outlook, random: () => number): void {
  for (let i = 0; i < 90; i++) {
    const depth = random();
    const y = horizon + 3 + depth * depth * (near - horizon);
    const w = (10 + depth * 70) * scale * (0.5 + random());
    const light = random() > 0.35;
    place.rect(from + random() * (to - from), y, w, (1.2 + depth * 2.2) * scale, 1.5, light ? weather.glint : weather.near, `opacity="${light ? 0.45 : 0.2}"`);
  }
}

/** A ferry seen from the side, its waterline at y, bow to the right; at scale 1 it is about 200 px long. */
export function ferry(place: Drawn, x: number, y: number, scale: number, weather: Weather): void {
  const { dark = 0 } = weather;
  const air = (colour: Colour): Colour => mix(mix(colour, weather.far, Math.max(0, 0.5 - scale * 0.3)), weather.near, dark);
  const s = (value: number): string => px(value * scale);
  const block = (dx: number, dy: number, w: number, h: number, colour: Colour, r = 2): void => {
    place.rect(x + dx * scale, y + dy * scale, w * scale, h * scale, r * scale, air(colour));
  };
  block(52, -58, 16, 20, '#2f8f83');
  block(52, -52, 16, 5, '#fbf3e4', 0);
  block(30, -42, 112, 18, '#fbf3e4', 3);
  block(112, -56, 30, 16, '#fbf3e4', 3);
  block(116, -53, 24, 5, '#3c5f74', 1);
  for (let i = 0; i < 9; i++)
    if (dark > 0 && i % 4 !== 2) place.rect(x + (36 + i * 8.4) * scale, y - 37 * scale, 5 * scale, 5 * scale, scale, '#ffdf9a');
    else block(36 + i * 8.4, -37, 5, 5, '#3c5f74', 1);
  place.add(
    `<path d="M${px(x)} ${px(y - 26 * scale)}h${s(204)}l${s(-16)} ${s(26)}h${s(-176)}z" fill="${air('#fbf3e4')}"/><path d="M${px(x + 4.5 * scale)} ${px(y - 15 * scale)}h${s(192)}l${s(-8.6)} ${s(15)}h${s(-176)}z" fill="${air('#2f8f83')}"/>`,
  );
  block(14, -22, 150, 3.4, '#c9b8a4', 1);
  place.rect(x - 12 * scale, y - 1.5 * scale, 220 * scale, 3 * scale, 1.5 * scale, weather.glint, 'opacity=".6"');
}

/** A crane on the quay, standing at x, y. */
function crane(place: Drawn, x: number, y: number, scale: number, weather: Weather): void {
  const line = (points: readonly (readonly [number, number])[], width: number): void => {
    const path = points.map(([dx, dy]) => `${px(x + dx * scale)} ${px(y + dy * scale)}`).join('L');
    place.add(`<path d="M${path}" fill="none" stroke="${weather.near}" stroke-width="${px(width * scale)}" stroke-linejoin="round"/>`);
  };
  line(
    [
      [-20, 0],
      [-15, -80],
    ],
    4,
  );
  line(
    [
      [20, 0],
      [15, -80],
    ],
    4,
  );
  line(
    [
      [-18, -36],
      [18, -36],
    ],
    3,
  );
  line(
    [
      [-48, -80],
      [98, -88],
    ],
    5,
  );
  line(
    [
      [-10, -80],
      [2, -122],
      [14, -82],
    ],
    3,
  );
  line(
    [
      [2, -122],
      [96, -88],
    ],
    1.6,
  );
  line(
    [
      [2, -122],
      [-46, -80],
    ],
    1.6,
  );
  line(
    [
      [66, -86],
      [66, -54],
    ],
    1.2,
  );
  place.rect(x - 44 * scale, y - 90 * scale, 18 * scale, 12 * scale, 2, weather.near);
  place.rect(x + 58 * scale, y - 54 * scale, 16 * scale, 9 * scale, 1, mix(weather.near, '#d9705a', 0.6));
}

function gull(place: Drawn, x: number, y: number, size: number): void {
  place.add(
    `<path d="M${px(x - size)} ${px(y - size * 0.5)}q${px(size * 0.6)} ${px(-size * 0.4)} ${px(size)} ${px(size * 0.4)}q${px(size * 0.4)} ${px(-size * 0.8)} ${px(size)} ${px(-size * 0.4)}" fill="none" stroke="#fbf3e4" stroke-width="1.6" stroke-linecap="round" opacity=".9"/>`,
  );
}
