import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { facing, px } from './camera.ts';
import type { Drawn } from './camera.ts';

const STEEL: Colour = '#b9bfc6';

/** A coffee machine with a note taped to it; its left, lower, near corner at the point. */
export function coffeeMachine(room: Drawn, x: number, y: number, z: number): void {
  const k = room.metre(z);
  room.face(facing(x - 0.04, x + 0.66, y - 0.001, y + 0.012, z - 0.02), SHADE, 'opacity=".25"');
  room.box([x, y + 0.05, z], [0.6, 0.46, 0.36], '#a8493f', { top: '#dfe3e6' });
  for (const foot of [x + 0.04, x + 0.5]) room.upright(foot, y, z, 0.06, 0.06, 0.01, INK);
  room.upright(x, y + 0.05, z, 0.6, 0.46, 0.03, '#b2503f');
  room.upright(x, y + 0.34, z - 0.001, 0.6, 0.17, 0.03, '#cf6650');
  room.upright(x, y + 0.495, z - 0.001, 0.6, 0.02, 0.008, '#e9ebe9');
  room.upright(x + 0.03, y + 0.13, z - 0.002, 0.54, 0.2, 0.02, '#4b4a62');
  room.upright(x + 0.03, y + 0.13, z - 0.002, 0.2, 0.2, 0.02, SHADE, 'opacity=".25"');
  room.upright(x - 0.015, y + 0.06, z - 0.1, 0.63, 0.06, 0.012, '#8b929e'); // the tray
  room.upright(x - 0.015, y + 0.1, z - 0.1, 0.63, 0.018, 0.006, '#dde0e2');
  for (const group of [x + 0.14, x + 0.37]) {
    room.upright(group, y + 0.27, z - 0.04, 0.11, 0.07, 0.012, '#d5d8da');
    room.upright(group + 0.02, y + 0.245, z - 0.05, 0.07, 0.03, 0.006, '#7b8190');
    const [ax, ay] = room.at(group + 0.055, y + 0.26, z - 0.06);
    room.add(`<path d="M${px(ax)} ${px(ay)}l${px(0.035 * k)} ${px(0.035 * k)}" stroke="${INK}" stroke-width="${px(0.03 * k)}" stroke-linecap="round"/>`);
  }
  room.upright(x + 0.155, y + 0.118, z - 0.06, 0.08, 0.075, 0.014, PALETTE.paper);
  room.upright(x + 0.155, y + 0.118, z - 0.06, 0.026, 0.075, 0.012, SHADE, 'opacity=".16"');
  const [gx, gy] = room.at(x + 0.5, y + 0.43, z);
  room.add(
    `<circle cx="${px(gx)}" cy="${px(gy)}" r="${px(0.042 * k)}" fill="#fbf3e4"/><path d="M${px(gx)} ${px(gy)}l${px(0.024 * k)} ${px(-0.018 * k)}" stroke="#d9705a" stroke-width="2.4" stroke-linecap="round"/>`,
  );
  const [wx, wy] = room.at(x + 0.6, y + 0.36, z - 0.02);
  room.add(
    `<path d="M${px(wx)} ${px(wy)}q${px(0.06 * k)} ${px(0.02 * k)} ${px(0.05 * k)} ${px(0.2 * k)}" fill="none" stroke="#e4e6e6" stroke-width="${px(0.018 * k)}" stroke-linecap="round"/>`,
  );
  for (let i = 0; i < 4; i++)
    room.upright(x + 0.05 + i * 0.125, y + 0.51, z + 0.08, 0.09, 0.07, 0.012, [PALETTE.paper, PALETTE.tealLight, PALETTE.paper, PALETTE.mustard][i]!);
  note(room, x + 0.1, y + 0.335, z - 0.004, k);
}

/** Four lines in somebody's hand, two strips of tape. The last line is underlined. */
function note(room: Drawn, x: number, y: number, z: number, k: number): void {
  const [left, bottom] = room.at(x, y, z);
  const m = (metres: number): string => px(metres * k);
  const lines = [0.17, 0.13, 0.18, 0.1].map(
    (long, i) => `<path d="M${m(0.025)} ${m(-0.15 + i * 0.036)}h${m(long)}" stroke="#4b4a78" stroke-width="${m(0.0105)}" stroke-linecap="round"/>`,
  );
  room.add(
    [
      `<g transform="translate(${px(left)} ${px(bottom)}) rotate(-5)">`,
      `<path d="M${m(0.008)} ${m(0.012)}h${m(0.24)}v${m(-0.19)}h${m(-0.24)}z" fill="#2b1a55" opacity=".22"/>`,
      `<path d="M0 0h${m(0.24)}v${m(-0.19)}h${m(-0.24)}z" fill="#ffe9a3"/>`,
      ...lines,
      `<path d="M${m(0.025)} ${m(-0.02)}h${m(0.1)}" stroke="#d9705a" stroke-width="${m(0.009)}" stroke-linecap="round"/>`,
      `<path d="M${m(-0.03)} ${m(-0.17)}l${m(0.07)} ${m(-0.045)}l${m(0.02)} ${m(0.03)}l${m(-0.07)} ${m(0.045)}z" fill="#fffaf0" opacity=".75"/>`,
      `<path d="M${m(0.2)} ${m(-0.21)}l${m(0.07)} ${m(0.04)}l${m(-0.018)} ${m(0.03)}l${m(-0.07)} ${m(-0.04)}z" fill="#fffaf0" opacity=".75"/></g>`,
    ].join(''),
  );
}

/** A fridge, and on its door what an office keeps there: the rota, a drawing of a ferry, postcards. */
export function fridge(room: Drawn, x: number, z: number): void {
  const body = '#d3ddd2';
  room.shadow(x - 0.1, z - 0.1, 0.94, 0.8, 0.2);
  room.box([x, 0.04, z], [0.78, 1.84, 0.68], body);
  const door = (y: number, h: number): void => {
    room.upright(x + 0.008, y, z - 0.004, 0.764, h, 0.05, mix(body, '#ffffff', 0.3));
    room.upright(x + 0.008, y, z - 0.004, 0.2, h, 0.05, SHADE, 'opacity=".07"');
  };
  door(0.1, 0.98);
  door(1.1, 0.76);
  for (const [y, h] of [
    [0.72, 0.3],
    [1.16, 0.26],
  ] as const)
    room.upright(x + 0.69, y, z - 0.03, 0.035, h, 0.017, '#8d97a2');
  rota(room, x + 0.1, 1.2, z - 0.008);
  sheet(room, [x + 0.16, 0.7, z - 0.008], 0.26, 0.2, '#fbf6ea', 4);
  const [bx, by] = room.at(x + 0.2, 0.77, z);
  room.add(
    `<g transform="rotate(4 ${px(bx)} ${px(by)})"><path d="M${px(bx)} ${px(by)}h34l-6 12h-22z" fill="#5b78c2"/><path d="M${px(bx + 8)} ${px(by - 9)}h16v8h-16z" fill="#d9705a"/><path d="M${px(bx - 4)} ${px(by + 15)}q6 -5 12 0t12 0t12 0t12 0" fill="none" stroke="#2f8f83" stroke-width="2.6"/></g>`,
  );
  sheet(room, [x + 0.47, 0.82, z - 0.008], 0.16, 0.12, PALETTE.tealLight, -6);
  sheet(room, [x + 0.44, 0.5, z - 0.008], 0.13, 0.17, '#f3d9a4', 3);
  for (const [mx, my, colour] of [
    [0.2, 1.63, '#d9705a'],
    [0.5, 1.63, '#2f8f83'],
    [0.29, 0.89, '#e3b04a'],
    [0.55, 0.93, '#6d4a74'],
    [0.5, 0.66, '#5b78c2'],
    [0.62, 1.7, '#e3b04a'],
  ] as const) {
    const [cx, cy] = room.at(x + mx, my, z - 0.01);
    room.add(`<circle cx="${px(cx)}" cy="${px(cy)}" r="6.4" fill="${colour}"/>`);
  }
}

/** Whose turn it is: nine rows, five days, and one name twice. */
function rota(room: Drawn, x: number, y: number, z: number): void {
  const [w, h] = [0.46, 0.44];
  room.upright(x + 0.008, y - 0.01, z + 0.001, w, h, 0.004, SHADE, 'opacity=".18"');
  room.upright(x, y, z, w, h, 0.004, '#fffaf0');
  room.upright(x, y + h - 0.055, z, w, 0.055, 0.004, PALETTE.tealDark);
  room.upright(x + 0.03, y + h - 0.036, z, 0.2, 0.016, 0.008, PALETTE.paper);
  const people = ['#a8466b', '#5b78c2', '#2f8f83', '#c9503d', '#3f8fb0', '#e8a05a', '#8d7690'];
  const random = seeded(97);
  for (const [row, colour] of people.entries()) {
    const at = y + h - 0.098 - row * 0.05;
    room.upright(x + 0.02, at, z, 0.06 + random() * 0.04, 0.014, 0.007, '#6b6480');
    room.upright(x + 0.015, at - 0.016, z, w - 0.03, 0.003, 0, '#d8cfd3');
    const day = row === 5 ? 1 : (row * 3 + 1) % 5;
    room.upright(x + 0.14 + day * 0.062, at - 0.008, z, 0.05, 0.03, 0.006, colour);
    if (row === 5) room.upright(x + 0.14 + 3 * 0.062, at - 0.008, z, 0.05, 0.03, 0.006, colour);
  }
  for (let day = 0; day < 6; day++) room.upright(x + 0.134 + day * 0.062, y + 0.015, z, 0.003, h - 0.08, 0, '#d8cfd3');
}

function sheet(room: Drawn, [x, y, z]: readonly [number, number, number], w: number, h: number, colour: Colour, turn: number): void {
  const [left, top] = room.at(x, y + h, z);
  const k = room.metre(z);
  room.add(
    `<g transform="rotate(${turn} ${px(left + (w * k) / 2)} ${px(top)})"><rect x="${px(left + 2)}" y="${px(top + 3)}" width="${px(w * k)}" height="${px(h * k)}" fill="#2b1a55" opacity=".16"/><rect x="${px(left)}" y="${px(top)}" width="${px(w * k)}" height="${px(h * k)}" fill="${colour}"/></g>`,
  );
}

/** Arching fronds out of a pot, which is older than anybody's contract. */
export function fern(room: Drawn, x: number, y: number, z: number, size: number): void {
  const k = room.metre(z);
  const [cx, rim] = room.at(x, y + 0.16, z);
  const random = seeded(131);
  const frond = (lean: number, long: number, colour: Colour): void => {
    const end: readonly [number, number] = [cx + lean * long * k, rim - long * k * (0.72 - Math.abs(lean) * 0.62)];
    const mid: readonly [number, number] = [cx + lean * long * k * 0.45, rim - long * k * (0.95 - Math.abs(lean) * 0.25)];
    const leaves: string[] = [];
    for (let i = 2; i <= 15; i++) {
      const t = i / 15;
      const at = (a: number, b: number, c: number): number => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c;
      const [lx, ly] = [at(cx, mid[0], end[0]), at(rim, mid[1], end[1])];
      const slope = Math.atan2((1 - t) * (mid[1] - rim) + t * (end[1] - mid[1]), (1 - t) * (mid[0] - cx) + t * (end[0] - mid[0]));
      const length = long * k * 0.17 * Math.sin(Math.PI * (0.12 + t * 0.84));
      for (const side of [-1, 1]) {
        const turn = slope + side * 1.15;
        leaves.push(
          `<ellipse cx="${px(lx + (Math.cos(turn) * length) / 2)}" cy="${px(ly + (Math.sin(turn) * length) / 2)}" rx="${px(length / 2)}" ry="${px(length / 6)}" transform="rotate(${px((turn * 180) / Math.PI)} ${px(lx + (Math.cos(turn) * length) / 2)} ${px(ly + (Math.sin(turn) * length) / 2)})"/>`,
        );
      }
    }
    room.add(
      `<path d="M${px(cx)} ${px(rim)}Q${px(mid[0])} ${px(mid[1])} ${px(end[0])} ${px(end[1])}" fill="none" stroke="${mix(colour, SHADE, 0.3)}" stroke-width="2"/><g fill="${colour}">${leaves.join('')}</g>`,
    );
  };
  const greens = [PALETTE.leafDark, PALETTE.leaf, PALETTE.leafLight, PALETTE.sage];
  for (let i = 0; i < 13; i++) frond(-1 + (2 * ((i * 5) % 13)) / 12 + (random() - 0.5) * 0.1, size * (0.8 + random() * 0.3), greens[i < 5 ? 0 : i % 4]!);
  room.upright(x - 0.1, y, z, 0.2, 0.15, 0.02, PALETTE.terra);
  room.upright(x - 0.1, y, z, 0.06, 0.15, 0.02, SHADE, 'opacity=".18"');
  room.upright(x - 0.115, y + 0.12, z, 0.23, 0.05, 0.012, mix(PALETTE.terra, '#ffffff', 0.16));
  room.upright(x + 0.01, y + 0.015, z - 0.001, 0.07, 0.075, 0.006, '#fffaf0'); // whose it is: rubbed out
  room.upright(x + 0.02, y + 0.05, z - 0.002, 0.04, 0.01, 0.005, mix(STEEL, PALETTE.plum, 0.3));
}
