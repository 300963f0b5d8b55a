import bounds from 'svg-path-bounds';
import { INK, SHADE, mix } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { both, grown, shrunk } from '../raster/mask.ts';
import { rasterise } from '../raster/render.ts';
import { trace } from '../raster/trace.ts';
import { BODIES } from './bodies.ts';
import { plainUnder, stripesOn } from './cloth.ts';
import type { Drawing } from './drawing.ts';
import { inked } from './faces.ts';
import { HEADS } from './heads.ts';
import type { Layers, TakeApart } from './layers.ts';
import { part } from './parts.ts';
import type { Look } from './people.ts';
import type { Pose } from './poses.ts';
import type { Colouring, Role } from './roles.ts';

const HEM = 9.5; // units of ink at the edge of heavy black: see `massOf`

type Paints = Readonly<Record<Role, Colour>>;

/** Somebody's body in a pose. */
export function paintBody({ colours }: Look, { body, pattern }: Pose, takeApart: TakeApart): Drawing {
  const colouring = named(BODIES, body, 'body');
  const layers = takeApart('body', body, pattern === undefined ? colouring : { ...colouring, flecks: 'dropped' });
  const paints = {
    ...paintsOf(colours.top, colours.hair, colours),
    light: colours.light ?? mix(colours.top, '#ffffff', 0.28),
    detail: pattern === undefined ? mix(colours.top, '#ffffff', 0.55) : colours.top,
  };
  const plain = pattern === undefined ? '' : plainOver(layers, colouring, colours.top) + filled(plainUnder(layers), paints.inner);
  const striped = pattern === 'striped' ? filled(stripesOn(layers), INK) : '';
  return { content: painted(layers, paints, plain + striped), box: layers.box };
}

/** Somebody's head: skin, hair or headwear, and beard. */
export function paintHead({ hair, beard, colours }: Look, takeApart: TakeApart): Drawing {
  const colouring = named(HEADS, hair, 'head');
  const layers = takeApart('hair', hair, colouring);
  const top = colours.cloth ?? colours.hair;
  const paints = { ...paintsOf(top, top, colours), light: mix(top, '#ffffff', 0.35), detail: mix(top, '#000000', 0.3) };
  const chin = !beard ? '' : beard.kind === 'full' ? fullBeard(beard.name, beard.colour) : stubble(hair, beard.name, beard.colour);
  return { content: painted(layers, paints) + chin, box: beard ? joined(layers.box, bounds(part('beard', beard.name).ink.join(''))) : layers.box };
}

/** Glasses, with a breath of white in the lenses; over brows that go up under a fringe, the fringe once more. */
export function paintGlasses(name: string, { fringe, faceDown = 0, colours }: Look): Drawing {
  const lock = (hem: number, colour: Colour): string =>
    fringe ? `<path d="M${fringe.from} ${fringe.top - faceDown}H${fringe.to}V${hem - faceDown}H${fringe.from}Z" fill="${colour}"/>` : '';
  const hair = fringe ? lock(fringe.hem, INK) + lock(fringe.hem - HEM, colours.hair) : '';
  return { content: hair + inked(part('accessory', name).ink.join(''), 'fill="#ffffff" opacity=".14"'), box: [230, 190, 440, 220] };
}

function named(set: Readonly<Record<string, Colouring>>, name: string, what: string): Colouring {
  const colouring = set[name];
  if (!colouring) throw new Error(`No colouring for the ${what} "${name}".`);
  return colouring;
}

function paintsOf(top: Colour, hair: Colour, { skin, inner = '#fbf3e4', prop = '#f6efe2', legs = '#4d4468' }: Look['colours']): Paints {
  return { skin, top, inner, prop, hair, light: top, detail: top, legs };
}

/** What makes patterned cloth plain: marks painted over, and the outline closed where they broke it. */
function plainOver({ detailEdge }: Layers, { patches = [] }: Colouring, top: Colour): string {
  const covers = patches.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${top}"/>`);
  return covers.join('') + (detailEdge === undefined ? '' : `<path d="${detailEdge}" fill="${INK}"/>`);
}

function filled(path: string, colour: Colour): string {
  return path === '' ? '' : `<path d="${path}" fill="${colour}"/>`;
}

function painted(layers: Layers, paints: Paints, over = ''): string {
  return [
    ...layers.areas.map(({ role, path }) => filled(path, paints[role])),
    `<path d="${layers.ink}" fill="${INK}" fill-rule="evenodd"/>`,
    layers.mass ? filled(layers.mass.path, paints[layers.mass.role]) : '',
    layers.gloss === undefined ? '' : filled(layers.gloss, mix(paints.hair, '#ffffff', 0.16)),
    layers.detail === undefined ? '' : filled(layers.detail, paints.detail),
    over,
    `<path d="${layers.shade}" fill="${SHADE}" opacity=".17"/>`,
  ].join('');
}

/** The box around a box and a path's bounds, with six units to spare. */
function joined([x, y, w, h]: Drawing['box'], [left, top, right, bottom]: readonly number[]): Drawing['box'] {
  const x0 = Math.min(x, Math.floor(left! - 6));
  const y0 = Math.min(y, Math.floor(top! - 6));
  return [x0, y0, Math.max(x + w, Math.ceil(right! + 6)) - x0, Math.max(y + h, Math.ceil(bottom! + 6)) - y0];
}

const BEARD_VIEW = { x: 240, y: 300, w: 520, h: 460, scale: 1.875 } as const;

function fullBeard(name: string, colour: Colour): string {
  const { silhouette, ink } = part('beard', name);
  const inside = grown(shrunk(rasterise(ink, BEARD_VIEW), 7), 0.5);
  return [
    ...silhouette.map((d) => `<path d="${d}" fill="${colour}"/>`),
    `<path d="${ink.join('')}" fill="${INK}" fill-rule="evenodd"/>`,
    `<path d="${trace(inside, { tolerance: 0.4, smallest: 60 })}" fill="${colour}"/>`,
  ].join('');
}

/** The same shape without a line, so thin that the skin shows. */
function stubble(hair: string, name: string, colour: Colour): string {
  const { silhouette, ink } = part('beard', name);
  const face = shrunk(rasterise(part('hair', hair).silhouette, BEARD_VIEW), 9);
  const shape = trace(both(shrunk(rasterise([...silhouette, ...ink], BEARD_VIEW), 3), face), { tolerance: 0.5, smallest: 60 });
  return `<path d="${shape}" fill="${colour}" opacity=".2"/>`;
}
