import { INK, PALETTE, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { facing, flat, px } from './camera.ts';
import type { Drawn } from './camera.ts';

/** A bench that looks at the water, so that one sees its back; its left end at `x`. There is a plate on it, with a name rubbed bright. */
export function ruthsBench(place: Drawn, x: number, z: number, long: number): void {
  const wood: Colour = '#a8744f';
  place.face(flat(x - 0.5, x + long + 0.05, 0.004, z - 0.1, z + 0.55), SHADE, 'opacity=".26"');
  for (const end of [x + 0.1, x + long - 0.18]) {
    place.box([end, 0, z + 0.46], [0.07, 0.44, 0.06], '#2f3b52');
    place.box([end, 0, z], [0.07, 0.94, 0.06], '#39465e');
    place.box([end - 0.01, 0.62, z], [0.09, 0.05, 0.5], '#39465e', { top: '#66738a' });
  }
  for (let i = 0; i < 3; i++) place.box([x, 0.42, z + 0.1 + i * 0.13], [long, 0.04, 0.1], mix(wood, SHADE, 0.2));
  for (const [y, light] of [
    [0.5, 0],
    [0.64, 0.06],
    [0.78, 0.14],
  ] as const) {
    place.upright(x - 0.02, y, z - 0.01, long + 0.04, 0.11, 0.02, mix(wood, '#f4d9b4', light));
    place.upright(x - 0.02, y, z - 0.01, long + 0.04, 0.025, 0.01, SHADE, 'opacity=".22"');
    place.upright(x - 0.02, y + 0.095, z - 0.01, long + 0.04, 0.016, 0.008, '#ffe3b8', 'opacity=".5"');
  }
  place.upright(x + long / 2 - 0.13, 0.66, z - 0.02, 0.26, 0.07, 0.01, '#d9b25a');
  place.upright(x + long / 2 - 0.09, 0.695, z - 0.021, 0.18, 0.009, 0.004, '#7a5a2c');
  place.upright(x + long / 2 - 0.06, 0.678, z - 0.021, 0.12, 0.008, 0.004, '#7a5a2c');
}

/** A lamp on an iron post; `shines`: 0 in the light, 1 at night. */
export function quayLamp(place: Drawn, x: number, z: number, shines: number): void {
  const k = place.metre(z);
  const n = (metres: number): string => px(metres * k);
  const iron: Colour = '#33405a';
  place.box([x - 0.13, 0, z], [0.26, 0.34, 0.2], iron);
  place.upright(x - 0.045, 0.3, z, 0.09, 2.65, 0, iron);
  place.upright(x - 0.045, 0.3, z, 0.03, 2.65, 0, '#ffffff', 'opacity=".14"');
  place.upright(x - 0.09, 1.1, z, 0.18, 0.06, 0.02, iron);
  const [cx, cy] = place.at(x, 2.95, z);
  place.add(
    `<path d="M${px(cx - 0.2 * k)} ${px(cy)}h${n(0.4)}v${n(-0.05)}h${n(-0.4)}zM${px(cx - 0.2 * k)} ${px(cy - 0.42 * k)}h${n(0.4)}l${n(-0.14)} ${n(-0.16)}h${n(-0.12)}z" fill="${iron}"/>`,
  );
  const glass = `M${px(cx - 0.13 * k)} ${px(cy - 0.05 * k)}h${n(0.26)}l${n(0.06)} ${n(-0.37)}h${n(-0.38)}z`;
  place.add(`<path d="${glass}" fill="${mix('#b9c6cc', '#fff0c4', shines)}"/>`);
  place.add(`<path d="M${px(cx)} ${px(cy - 0.05 * k)}v${n(-0.37)}" stroke="${iron}" stroke-width="2.4"/>`);
}

/** Light of a lamp, in the air and on the stones. */
export function shining(place: Drawn, x: number, z: number, shines: number): void {
  const k = place.metre(z);
  const [cx, cy] = place.at(x, 3.2, z);
  place.aside('glow', `<circle cx="${px(cx)}" cy="${px(cy)}" r="${px(1.5 * k)}" fill="url(#halo)" opacity="${shines}"/>`);
  place.add(
    `<path d="M${px(cx - 0.13 * k)} ${px(cy + 0.2 * k)}h${px(0.26 * k)}l${px(0.06 * k)} ${px(-0.37 * k)}h${px(-0.38 * k)}z" fill="#fff3cf" opacity="${shines}"/>`,
  );
  const [, foot] = place.at(x, 0, z);
  place.add(`<ellipse cx="${px(cx)}" cy="${px(foot + 0.1 * k)}" rx="${px(1.7 * k)}" ry="${px(0.42 * k)}" fill="url(#ground)" opacity="${shines}"/>`);
}

/** Iron to make a ship fast to, and chain between. */
export function bollards(place: Drawn, z: number): void {
  const iron: Colour = '#454c66';
  for (let x = -5.6; x < 6.4; x += 1.6) {
    const [ax, ay] = place.at(x + 0.14, 0.5, z);
    const [bx, by] = place.at(x + 1.46, 0.5, z);
    place.add(
      `<path d="M${px(ax)} ${px(ay)}Q${px((ax + bx) / 2)} ${px(ay + 46)} ${px(bx)} ${px(by)}" fill="none" stroke="#5b6078" stroke-width="4" stroke-dasharray="7 3"/>`,
    );
  }
  for (let x = -5.6; x < 6.4; x += 1.6) {
    place.upright(x - 0.11, 0, z, 0.22, 0.52, 0.03, iron);
    place.upright(x - 0.15, 0.47, z, 0.3, 0.13, 0.06, mix(iron, '#ffffff', 0.12));
    place.upright(x - 0.11, 0, z, 0.07, 0.48, 0.02, SHADE, 'opacity=".3"');
  }
}

/** The mole that keeps the swell out, and its light. */
export function mole(place: Drawn, x: number, y: number, colour: Colour, lit: number): void {
  place.add(`<path d="M${x - 360} ${y + 6}q60 -12 150 -12h200q30 0 44 14z" fill="${colour}"/>`);
  place.add(
    `<path d="M${x - 9} ${y - 4}l4 -62h10l4 62z" fill="${mix(colour, '#fbf3e4', 0.55)}"/><path d="M${x - 7.4} ${y - 26}l1.2 -18h12.4l1.2 18z" fill="${mix(colour, PALETTE.terra, 0.6)}"/>`,
  );
  place.rect(x - 7, y - 80, 14, 14, 2, mix(colour, '#ffe3a6', lit)).rect(x - 9, y - 84, 18, 5, 2, colour);
  if (lit > 0)
    place.add(
      `<path d="M${x} ${y - 73}L${x - 380} ${y - 118}V${y - 62}Z" fill="url(#beam)" opacity="${lit}"/><circle cx="${x}" cy="${y - 73}" r="34" fill="url(#halo)" opacity="${lit}"/>`,
    );
}

/** A gull that has the wall for itself. */
export function closeGull(place: Drawn, x: number, y: number, tone: (colour: Colour) => Colour): void {
  place.add(
    [
      `<g transform="translate(${x} ${y})">`,
      `<path d="M-8 0v-30M14 0v-28" stroke="${tone('#d98a4a')}" stroke-width="6"/><path d="M-22 0h20M2 0h20" stroke="${tone('#d98a4a')}" stroke-width="6" stroke-linecap="round"/>`,
      `<path d="M-64 -74C-66 -104 -40 -116 -26 -100C-10 -92 34 -92 92 -50C62 -44 44 -26 8 -24C-32 -22 -56 -44 -64 -74Z" fill="${tone('#fbf3e4')}"/>`,
      `<path d="M-14 -86C18 -92 60 -72 108 -46C72 -42 44 -36 14 -44C-8 -52 -18 -70 -14 -86Z" fill="${tone('#a9b3c0')}"/><path d="M70 -62L118 -44L84 -42Z" fill="${tone('#4a4a66')}"/>`,
      `<path d="M-62 -90L-88 -80L-62 -76Z" fill="${tone('#e3b04a')}"/><circle cx="-50" cy="-92" r="4" fill="${tone(INK)}"/></g>`,
    ].join(''),
  );
}

/** A kerb, then stones laid in rows. */
export function setts(place: Drawn, edge: number): void {
  place.face(flat(-9, 9, 0, 1.1, edge), 'url(#stones)');
  place.face(flat(-9, 9, 0.001, edge - 0.55, edge), '#b5aca8');
  place.face(facing(-9, 9, -0.06, 0, edge - 0.001), '#857f8c');
  for (let x = -7.7; x < 7.7; x += 1.1) place.face(flat(x, x + 0.02, 0.002, edge - 0.55, edge), INK, 'opacity=".25"');
  for (let z = edge - 0.55, row = 0; z > 1.4; z -= 0.3, row++) {
    place.face(flat(-9, 9, 0.001, z, z + 0.014), INK, 'opacity=".18"');
    const reach = Math.min(6, z); // what lies further out is not in the picture
    for (let x = -6 + (row % 2) * 0.25; x < reach; x += 0.5) if (x > -reach) place.face(flat(x, x + 0.014, 0.001, z - 0.3, z), INK, 'opacity=".12"');
  }
}
