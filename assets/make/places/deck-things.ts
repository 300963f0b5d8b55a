import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import { seeded } from '../seeded.ts';
import { px } from './camera.ts';
import type { Drawn } from './camera.ts';

/** A slatted bench, its back to the sea, with the water standing on it; its left end at `x`. */
export function wetBench(room: Drawn, x: number, z: number, long: number): void {
  const wood = '#a87a58';
  room.face(
    [
      [x - 0.3, 0.004, z],
      [x + long, 0.004, z],
      [x + long + 0.1, 0.004, z + 0.5],
      [x - 0.2, 0.004, z + 0.5],
    ],
    SHADE,
    'opacity=".3"',
  );
  for (const leg of [x + 0.12, x + long / 2 - 0.03, x + long - 0.18]) {
    room.box([leg, 0, z + 0.36], [0.06, 0.88, 0.05], '#5f6f7c');
    room.box([leg, 0, z + 0.04], [0.06, 0.42, 0.05], '#6f808c');
    mirrored(room, leg, z + 0.04, 0.06, '#3f4d5c');
  }
  for (const [y, light] of [
    [0.56, 0.02],
    [0.68, 0.08],
    [0.8, 0.16],
  ] as const)
    room.upright(x, y, z + 0.34, long, 0.095, 0.02, mix(wood, '#f4e4cf', light));
  for (let i = 0; i < 4; i++)
    room.box([x, 0.42, z + i * 0.105], [long, 0.045, 0.08], mix(wood, SHADE, 0.12), { top: mix('#c99a70', '#dfe8ea', 0.2 + i * 0.06) });
  const random = seeded(503);
  const k = room.metre(z);
  for (let i = 0; i < 26; i++) {
    const [cx, cy] = room.at(x + 0.05 + random() * (long - 0.1), 0.468, z + 0.02 + random() * 0.36);
    room.add(
      `<ellipse cx="${px(cx)}" cy="${px(cy)}" rx="${px(3 + random() * 12)}" ry="${px(1 + random() * 1.6)}" fill="#eef4f4" opacity="${px(0.4 + random() * 0.4)}"/>`,
    );
  }
  for (let i = 0; i < 17; i++) {
    const [cx, cy] = room.at(x + 0.06 + random() * (long - 0.12), 0.42, z);
    const drop = (0.03 + random() * 0.16) * k;
    room.add(
      `<path d="M${px(cx)} ${px(cy)}v${px(drop)}" stroke="#dfe8ea" stroke-width="2" stroke-linecap="round" opacity=".5"/><circle cx="${px(cx)}" cy="${px(cy + drop)}" r="2.6" fill="#eef4f4" opacity=".8"/>`,
    );
  }
}

/** What stands on a wet deck stands in it, too. */
export function mirrored(room: Drawn, x: number, z: number, w: number, colour: string): void {
  const [left, top] = room.at(x, 0, z);
  const k = room.metre(z);
  room.rect(left, top, w * k, 0.5 * k, 3, colour, 'opacity=".28"');
}

/** A lifebelt with its line, hung on the rail; the middle at the point. */
export function lifebelt(room: Drawn, x: number, y: number, z: number, radius: number): void {
  const [cx, cy] = room.at(x, y, z);
  const r = radius * room.metre(z);
  const n = (share: number): string => px(r * share);
  const ring = (share: number, width: number, colour: string, extra = ''): string =>
    `<circle cx="${px(cx)}" cy="${px(cy)}" r="${n(share)}" fill="none" stroke="${colour}" stroke-width="${n(width)}" ${extra}/>`;
  const turn = 2 * Math.PI * 0.76 * r;
  room.add(
    [
      `<circle cx="${px(cx - r * 0.1)}" cy="${px(cy + r * 0.14)}" r="${n(0.76)}" fill="none" stroke="${SHADE}" stroke-width="${n(0.46)}" opacity=".24"/>`,
      ring(0.76, 0.46, '#d9603f'),
      ring(
        0.76,
        0.46,
        '#fbf3e4',
        `stroke-dasharray="${px(turn * 0.09)} ${px(turn * 0.16)}" stroke-dashoffset="${px(turn * 0.045)}" transform="rotate(45 ${px(cx)} ${px(cy)})"`,
      ),
      ring(0.9, 0.1, '#ffffff', 'opacity=".3"'),
      ring(0.58, 0.1, SHADE, 'opacity=".2"'),
      `<path d="M${px(cx - r * 0.74)} ${px(cy - r * 0.74)}q${n(0.74)} ${n(-0.5)} ${n(1.48)} 0q${n(0.5)} ${n(0.74)} 0 ${n(1.48)}q${n(-0.74)} ${n(0.5)} ${n(-1.48)} 0q${n(-0.5)} ${n(-0.74)} 0 ${n(-1.48)}z" fill="none" stroke="#e9dcb9" stroke-width="${n(0.07)}"/>`,
      `<path d="M${px(cx)} ${px(cy + r * 1.1)}q${n(0.1)} ${n(0.34)} ${n(-0.06)} ${n(0.52)}" fill="none" stroke="#e9dcb9" stroke-width="${n(0.07)}" stroke-linecap="round"/>`,
    ].join(''),
  );
  for (const [dx, dy] of [
    [-0.6, 0.98],
    [0.1, 1.02],
    [0.55, 0.99],
  ] as const)
    room.add(`<circle cx="${px(cx + dx * r)}" cy="${px(cy + dy * r)}" r="3" fill="#eef4f4"/>`);
}

/** A caged lamp on a short arm, caught at the end of its swing; `lean` degrees from plumb. */
export function swingingLamp(room: Drawn, x: number, top: number, z: number, lean: number): void {
  const [cx, cy] = room.at(x, top, z);
  const k = room.metre(z);
  const n = (metres: number): string => px(metres * k);
  const swung = `<g transform="translate(${px(cx)} ${px(cy)}) rotate(${lean})">`;
  room.aside('glow', `${swung}<circle cx="0" cy="${n(0.4)}" r="${n(0.62)}" fill="url(#halo)"/></g>`);
  room.add(
    [
      swung,
      `<path d="M0 0V${n(0.24)}" stroke="#4a4058" stroke-width="${n(0.022)}"/>`,
      `<path d="M${n(-0.09)} ${n(0.3)}q0 ${n(-0.09)} ${n(0.09)} ${n(-0.09)}t${n(0.09)} ${n(0.09)}z" fill="#c99a45"/>`,
      `<path d="M${n(-0.13)} ${n(0.3)}h${n(0.26)}v${n(0.035)}h${n(-0.26)}z" fill="#8a6a3c"/>`,
      `<path d="M${n(-0.085)} ${n(0.335)}h${n(0.17)}v${n(0.11)}q0 ${n(0.085)} ${n(-0.085)} ${n(0.085)}t${n(-0.085)} ${n(-0.085)}z" fill="#fff3cf"/>`,
      `<path d="M${n(-0.1)} ${n(0.335)}v${n(0.11)}q0 ${n(0.1)} ${n(0.1)} ${n(0.1)}t${n(0.1)} ${n(-0.1)}v${n(-0.11)}M0 ${n(0.335)}v${n(0.21)}M${n(-0.1)} ${n(0.41)}h${n(0.2)}" fill="none" stroke="#5a4a3c" stroke-width="${n(0.014)}"/></g>`,
    ].join(''),
  );
  room.add(`<circle cx="${px(cx)}" cy="${px(cy)}" r="${n(0.035)}" fill="${mix(INK, PALETTE.mauveDark, 0.3)}"/>`);
}

/** Rope laid down in a ring, as one is taught. */
export function coil(room: Drawn, x: number, y: number, size: number): void {
  for (const [dy, rx, colour] of [
    [30, 150, '#8f7654'],
    [6, 146, '#a68a60'],
    [-18, 138, '#93794f'],
    [-40, 124, '#b0946a'],
  ] as const) {
    room.add(
      `<ellipse cx="${px(x)}" cy="${px(y + dy * size)}" rx="${px(rx * size)}" ry="${px(36 * size)}" fill="none" stroke="${mix(colour, INK, 0.3)}" stroke-width="${px(30 * size)}"/>`,
    );
    room.add(
      `<ellipse cx="${px(x)}" cy="${px(y + dy * size)}" rx="${px(rx * size)}" ry="${px(36 * size)}" fill="none" stroke="${mix(colour, '#5d7482', 0.2)}" stroke-width="${px(17 * size)}" stroke-dasharray="${px(17 * size)} ${px(3 * size)}"/>`,
    );
  }
}
