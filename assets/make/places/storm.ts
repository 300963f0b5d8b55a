import { mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { px } from './camera.ts';
import type { Drawn } from './camera.ts';

const HORIZON = 415; // design px
const FOAM: Colour = '#e6edee';

/** Cloud down to the water, and the first of the swell; all of it a little askew, as it is from a ship. */
export function stormSky(place: Drawn): void {
  const random = seeded(311);
  place.add(`<g transform="rotate(-2.2 960 ${HORIZON})">`);
  place.rect(-300, -200, 2560, HORIZON + 230, 0, 'url(#sky)');
  for (const [y, colour, opacity] of [
    [120, '#3c4860', 0.8],
    [200, '#4c596f', 0.7],
    [262, '#5d6b7f', 0.6],
    [318, '#7d8c9a', 0.5],
  ] as const)
    for (let x = -260; x < 2160; x += 120 + random() * 150) {
      const w = 220 + random() * 320;
      const h = 50 + random() * 74;
      place.add(
        `<ellipse cx="${px(x)}" cy="${px(y + random() * 50)}" rx="${px(w / 2)}" ry="${px(h / 2)}" fill="${mix(colour, '#ffffff', random() * 0.08)}" opacity="${opacity}"/>`,
      );
    }
  for (let i = 0; i < 11; i++) {
    const x = -100 + random() * 2100;
    const w = 90 + random() * 240;
    place.shape(
      [
        [x, 150],
        [x + w, 150],
        [x + w - 150, HORIZON + 4],
        [x - 150, HORIZON + 4],
      ],
      'url(#curtain)',
      `opacity="${px(0.14 + random() * 0.3)}"`,
    );
  }
  place.rect(-300, HORIZON - 3, 2560, 800, 0, 'url(#sea)');
  for (let i = 0; i < 150; i++) {
    const depth = random();
    const y = HORIZON + 2 + depth * depth * 150;
    const w = 24 + depth * 130 * random();
    place.add(
      `<path d="M${px(-200 + random() * 2350)} ${px(y)}q${px(w / 2)} ${px(-3 - depth * 8)} ${px(w)} 0" fill="none" stroke="${random() > 0.45 ? '#a9bac1' : '#3f5366'}" stroke-width="${px(1.4 + depth * 2.6)}" stroke-linecap="round" opacity="${px(0.35 + random() * 0.4)}"/>`,
    );
  }
  place.add('</g>');
}

/** Hills of water, the near ones dark, with their crests blown off. */
export function swell(place: Drawn): void {
  for (const [y, tall, length, colour, seed] of [
    [438, 58, 520, '#7e929b', 5],
    [478, 84, 700, '#627985', 3],
    [540, 96, 820, '#4b6473', 9],
    [628, 104, 960, '#3a5162', 7],
  ] as const)
    wave(place, y, tall, length, colour, seed);
}

/** Two seas that have hit the side, and rain across all. */
export function weather(place: Drawn): void {
  burst(place, 560, 470, 1.15, 401);
  burst(place, 1330, 500, 0.8, 409);
  slant(place, 360, 419, 0.5);
}

function wave(place: Drawn, y: number, tall: number, length: number, colour: Colour, seed: number): void {
  const random = seeded(seed * 101);
  let x = -160 - random() * length;
  let body = `M${px(x)} ${px(y + 300)}V${px(y)}`;
  const crests: string[] = [];
  while (x < 2100) {
    const long = length * (0.6 + random() * 0.6);
    const high = tall * (0.6 + random() * 0.7);
    const top = x + long * 0.6;
    body += `C${px(x + long * 0.28)} ${px(y)} ${px(x + long * 0.42)} ${px(y - high)} ${px(top)} ${px(y - high)}C${px(top + long * 0.12)} ${px(y - high)} ${px(top + long * 0.16)} ${px(y)} ${px(x + long)} ${px(y)}`;
    const lip = (along: number, down: number): string => `${px(top + long * along)} ${px(y - high * (1 - down))}`;
    crests.push(
      `<path d="M${lip(-0.16, 0.1)}Q${lip(-0.07, -0.03)} ${lip(0, -0.02)}Q${lip(0.07, 0.04)} ${lip(0.11, 0.42)}Q${lip(0.08, 0.36)} ${lip(0.075, 0.24)}Q${lip(0.05, 0.34)} ${lip(0.03, 0.14)}Q${lip(0, 0.26)} ${lip(-0.03, 0.1)}Q${lip(-0.07, 0.18)} ${lip(-0.16, 0.1)}Z" fill="${FOAM}" opacity=".72"/>`,
    );
    for (let i = 0; i < 5; i++) {
      const from = top - long * (0.3 - random() * 0.42);
      const down = y - high * (0.5 - random() * 0.7);
      crests.push(
        `<path d="M${px(from)} ${px(down)}q${px(long * 0.04)} ${px(high * 0.16)} ${px(long * (0.06 + random() * 0.1))} ${px(high * 0.12)}" fill="none" stroke="${FOAM}" stroke-width="${px(1.6 + random() * 2)}" stroke-linecap="round" opacity="${px(0.3 + random() * 0.3)}"/>`,
      );
    }
    for (let i = 0; i < 9; i++)
      crests.push(
        `<circle cx="${px(top - long * 0.05 - random() * long * 0.2)}" cy="${px(y - high * (1.05 + random() * 0.7))}" r="${px(0.8 + random() * 2.4)}" fill="${FOAM}" opacity="${px(0.35 + random() * 0.4)}"/>`,
      );
    x += long;
  }
  place.add(`<path d="${body}V${px(y + 300)}Z" fill="${colour}"/>${crests.join('')}`);
}

/** A sea that has hit the side: it stands above the rail for a moment. */
function burst(place: Drawn, x: number, y: number, size: number, seed: number): void {
  const random = seeded(seed);
  for (let i = 0; i < 9; i++) {
    const angle = -Math.PI / 2 + (random() - 0.62) * 1.3;
    const far = (20 + random() * 150) * size;
    const [cx, cy] = [x + Math.cos(angle) * far, y + 40 * size + Math.sin(angle) * far];
    place.aside('glow', `<circle cx="${px(cx)}" cy="${px(cy)}" r="${px((40 + random() * 60) * size)}" fill="url(#puff)"/>`);
  }
  for (let i = 0; i < 40; i++) {
    const lean = (random() - 0.62) * 1.1;
    const foot = x + lean * 120 * size + (random() - 0.5) * 90 * size;
    const tall = (70 + random() * 150) * size * (1 - Math.abs(lean) * 0.5);
    place.add(
      `<path d="M${px(foot)} ${px(y + 70 * size)}q${px(lean * tall * 0.3)} ${px(-tall)} ${px(lean * tall * 0.9)} ${px(-tall * 0.94)}" fill="none" stroke="#f4f7f6" stroke-width="${px((1 + random() * 3) * size)}" stroke-linecap="round" opacity="${px(0.14 + random() * 0.26)}"/>`,
    );
  }
  for (let i = 0; i < 150; i++) {
    const angle = -Math.PI / 2 + (random() - 0.65) * 2;
    const far = (60 + random() ** 0.6 * 230) * size;
    const [cx, cy] = [x + Math.cos(angle) * far + (random() - 0.5) * 120 * size, y + 40 * size + Math.sin(angle) * far];
    place.add(`<circle cx="${px(cx)}" cy="${px(cy)}" r="${px((0.8 + random() ** 3 * 4) * size)}" fill="#f4f7f6" opacity="${px(0.35 + random() * 0.5)}"/>`);
  }
}

/** Rain that comes more from the side than from above. */
function slant(place: Drawn, drops: number, seed: number, most: number): void {
  const random = seeded(seed);
  for (let i = 0; i < drops; i++) {
    const length = 30 + random() * 70;
    place.add(
      `<path d="M${px(-100 + random() * 2240)} ${px(60 + random() * 560)}l${px(-length * 0.62)} ${px(length)}" stroke="#eef3f6" stroke-width="${px(0.9 + random() * 1.5)}" stroke-linecap="round" opacity="${px(0.1 + random() * most)}"/>`,
    );
  }
}
