import type { CastId, Side } from '../../core/story/beat.ts';
import { bleedBox, stageBox, wardrobe, type Box, type Mark, type Setting } from './kit.ts';

/** What the words cover, in CSS px from each edge of the stage. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The stage as the page gives it, in CSS px. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly safe: Insets;
}

/** What part of the world is seen: design px of the top left corner, and CSS px a design px. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Where someone stands: design px of the mark and of their eyes, the size, and which way they look (1: right). */
export interface Stand extends Mark {
  readonly y: number;
  readonly facing: 1 | -1;
}

/** How far the eye turns to somebody. */
export interface Turning {
  readonly push: number; // times nearer than at rest
  readonly lean: number; // 0..1: from the middle of the room, where there is room for all
}

const PARALLAX = 60; // design px kept back of the bleed at each side
const FACE = { left: 370, top: 165, right: 690, bottom: 510 }; // units: brow to chin, ear to cheek
const CROWN = 30; // units: the top of most heads
const HEM = 1150; // units: where the shortest drawing of a body ends
const BREATH = 22; // design px of air around a head
const STRIP = 24; // CSS px: so little is left where words fill the window
const AT_REST: Turning = { push: 1, lean: 0.1 };

/** What the words leave free, in CSS px; never less than a quarter of the stage's width, and a strip of its height. */
export function openBox({ width, height, safe }: Viewport): Box {
  const w = Math.max(width - safe.left - safe.right, width / 4);
  const h = Math.max(height - safe.top - safe.bottom, Math.min(STRIP, height / 4));
  return { x: Math.min(safe.left, width - w), y: Math.min(safe.top, height - h), w, h };
}

/** Two people stand beside each other at ease, or the picture is a portrait and moves to who speaks. */
export function breadthOf(viewport: Viewport): 'wide' | 'narrow' {
  return viewport.width / coverZoom(viewport) < 1330 ? 'narrow' : 'wide';
}

function coverZoom({ width, height }: Viewport): number {
  return Math.max(width / stageBox.w, height / bleedBox.h);
}

/** Where everybody stands, and that they look at each other, or at who speaks. */
export function standsOf(
  setting: Setting,
  viewport: Viewport,
  figures: readonly { readonly cast: CastId; readonly side: Side }[],
  speaker: CastId | null,
): ReadonlyMap<CastId, Stand> {
  const narrow = breadthOf(viewport) === 'narrow';
  const marks = figures.length > 2 && !narrow ? setting.marksOfThree : setting.marks;
  const sides = {
    left: figures.filter(({ side }) => side === 'left'),
    centre: figures.filter(({ side }) => side === 'centre'),
    right: figures.filter(({ side }) => side === 'right'),
  };
  const places = new Map<CastId, Mark>();
  if (narrow) {
    const inOrder = [...sides.left, ...sides.centre, ...sides.right];
    for (const [at, { cast }] of inOrder.entries()) places.set(cast, narrowMark(at, inOrder.length, viewport));
  } else {
    for (const side of ['left', 'centre', 'right'] as const) {
      const inward = side === 'right' ? -1 : 1;
      for (const [at, { cast }] of sides[side].entries()) places.set(cast, { x: marks[side].x + inward * at * 300, scale: marks[side].scale * 0.92 ** at });
    }
  }
  const stands = new Map<CastId, Stand>();
  const spoken = speaker === null ? undefined : places.get(speaker)?.x;
  for (const { cast, side } of figures) {
    const mark = places.get(cast);
    if (!mark) continue;
    const others = [...places].filter(([other]) => other !== cast).map(([, { x }]) => x);
    const towards = cast !== speaker && spoken !== undefined ? spoken : others.length > 0 ? mean(others) : side === 'right' ? mark.x - 1 : mark.x + 1;
    const y = Math.max(setting.horizon, setting.foreground + 10 - (HEM - wardrobe.eyeLine) * mark.scale); // the foreground hides the hem
    stands.set(cast, { ...mark, y, facing: towards < mark.x ? -1 : 1 });
  }
  return stands;
}

function narrowMark(at: number, count: number, viewport: Viewport): Mark {
  const seen = viewport.width / coverZoom(viewport); // design px
  const scale = Math.min(0.66, seen / (count > 1 ? 990 : 840));
  const apart = Math.min(count > 2 ? 0.52 * seen : 0.58 * seen, 1280 / Math.max(1, count - 1)); // nobody stands outside the room
  return { x: stageBox.w / 2 + (at - (count - 1) / 2) * apart, scale };
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The box of a face, brow to chin, in design px. */
export function faceOf(stand: Stand, cast: CastId): Box {
  const shift = wardrobe.people[cast]?.faceShift ?? { x: 0, y: 0 };
  const near = (FACE.left + shift.x - wardrobe.anchor.x) * stand.scale;
  const far = (FACE.right + shift.x - wardrobe.anchor.x) * stand.scale;
  return {
    x: stand.x + (stand.facing === 1 ? near : -far),
    y: stand.y + (FACE.top + shift.y - wardrobe.eyeLine) * stand.scale,
    w: far - near,
    h: (FACE.bottom - FACE.top) * stand.scale,
  };
}

/** The same with the hair. */
export function headOf(stand: Stand, cast: CastId): Box {
  const face = faceOf(stand, cast);
  const crown = (FACE.top - CROWN) * stand.scale;
  return { x: face.x - 30, y: face.y - crown, w: face.w + 60, h: face.h + crown };
}

/** A place beside a head, before the face, in design px. */
export function besideOf(stand: Stand, cast: CastId): { readonly x: number; readonly y: number } {
  const { x, y, w } = headOf(stand, cast);
  return { x: x + (stand.facing === 1 ? w + 40 : -40), y: y + 10 };
}

/** Whether a box of the room is seen whole between the words and the edges, so many times nearer than at rest. */
export function roomFor({ w }: Box, viewport: Viewport, push: number): boolean {
  return w + 2 * BREATH <= openBox(viewport).w / (coverZoom(viewport) * push);
}

/**
 * The view in which the room fills the window and the heads stand clear of the words. `push` over 1 looks nearer at the
 * head of who speaks, or around those who do; `lean` says how far it turns to them. What the room cannot fill lies under the words.
 */
export function viewOf(viewport: Viewport, heads: readonly Box[], spoken: Box | undefined, { push, lean }: Turning = AT_REST): View {
  const { width, height } = viewport;
  const open = openBox(viewport);
  const all = around(spoken ? [spoken, ...heads] : heads);
  const fits = all ? open.h / (all.h + 2 * BREATH) : Infinity;
  const zoom = Math.max(Math.min(coverZoom(viewport) * push, fits), width / (bleedBox.w - 2 * PARALLAX));
  const seen = { w: width / zoom, h: height / zoom };
  const left = bleedBox.x + PARALLAX;
  const right = bleedBox.x + bleedBox.w - PARALLAX - seen.w;
  const middle = stageBox.w / 2 - (open.x + open.w / 2) / zoom;
  const rest = clamp(bleedBox.y, (stageBox.h - seen.h) / 2, bleedBox.y + bleedBox.h - seen.h);
  if (!all) return { x: clamp(left, middle, right), y: rest, zoom };
  const clear = spoken && all.h + 2 * BREATH > open.h / zoom ? spoken : all; // too low a window for all: then for who speaks
  return { x: clamp(left, across(open, zoom, heads, spoken ?? all, { middle, lean }), right), y: down(open, zoom, clear, rest), zoom };
}

/** The view of the map: what the words leave free is full of it. */
export function mapViewOf(viewport: Viewport): View {
  const { width } = viewport;
  const open = openBox(viewport);
  const filled = breadthOf(viewport) === 'wide' ? viewport.height : open.h; // beside narrow words there is no sea to be seen
  const zoom = Math.max(width / (bleedBox.w - 2 * PARALLAX), filled / bleedBox.h);
  const seen = filled / zoom;
  const top = clamp(bleedBox.y, 470 - (open.h / zoom) * 0.5, bleedBox.y + bleedBox.h - seen); // the town a little above the middle
  const y = top - open.y / zoom;
  const lowest = bleedBox.y + bleedBox.h - viewport.height / zoom;
  return { x: 960 - (open.x + open.w / 2) / zoom, y: lowest < bleedBox.y - 1 ? y : clamp(bleedBox.y, y, lowest), zoom }; // where it can fill the window, it does
}

/** As near the middle as it can be, with a lean towards who speaks, and no head cut that could be whole. */
function across(open: Box, zoom: number, heads: readonly Box[], spoken: Box, { middle, lean }: Pick<Turning, 'lean'> & { readonly middle: number }): number {
  const target = spoken.x + spoken.w / 2 - (open.x + open.w / 2) / zoom;
  const seen = open.w / zoom;
  const wanted = middle + (target - middle) * (seen < 1330 ? 0.55 : lean);
  const near = heads.toSorted((a, b) => distance(a, spoken) - distance(b, spoken));
  let together: Box = spoken;
  for (const head of near) {
    const wider = around([together, head]) ?? together;
    if (wider.w + 2 * BREATH > seen) break;
    together = wider;
  }
  if (together.w + 2 * BREATH > seen) return target;
  return clamp(together.x + together.w + BREATH - (open.x + open.w) / zoom, wanted, together.x - BREATH - open.x / zoom);
}

const distance = (a: Box, b: Box): number => Math.abs(a.x + a.w / 2 - b.x - b.w / 2);

/** At rest when the heads are clear of the words there, else as little up or down as clears them. */
function down(open: Box, zoom: number, heads: Box, rest: number): number {
  const highest = heads.y + heads.h + BREATH - (open.y + open.h) / zoom; // looking from higher up, the words cover a chin
  const lowest = heads.y - BREATH - open.y / zoom; // looking from lower down, a crown is cut
  return highest > lowest ? highest : clamp(highest, rest, lowest);
}

/** The smallest box around them all. */
export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, w: Math.max(...boxes.map((box) => box.x + box.w)) - x, h: Math.max(...boxes.map((box) => box.y + box.h)) - y };
}

/** A box of the world as it is seen, in CSS px. */
export function seenAs(box: Box, view: View): Box {
  return { x: (box.x - view.x) * view.zoom, y: (box.y - view.y) * view.zoom, w: box.w * view.zoom, h: box.h * view.zoom };
}

const clamp = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), Math.max(least, most));
