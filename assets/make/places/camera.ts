import { PALETTE, SHADE, mix, recoloured } from '../colour.ts';
import type { Colour } from '../colour.ts';

/** A point in metres: right of the vanishing point, above the floor, away from the eye. */
export type Metres = readonly [x: number, y: number, z: number];
/** A point in design px. */
export type Spot = readonly [x: number, y: number];

/** The design px that every place is drawn over; the stage's own 1920 × 1080 lies inside. */
export const BLEED = { x: -120, y: -60, w: 2160, h: 1200 } as const;

/** One eye for everything in a place: where it looks, and the air between. */
export interface Camera {
  readonly vanishing: Spot; // design px; its y is the horizon
  readonly focal: number; // design px
  readonly eye: number; // metres above the floor
  readonly haze: { readonly colour: Colour; readonly from: number; readonly to: number; readonly most: number }; // metres, metres, share
}

/** The camera most rooms share, so that figures fit in all of them. */
export function roomCamera(vanishingX: number): Camera {
  return { vanishing: [vanishingX, 415], focal: 1120, eye: 1.45, haze: { colour: PALETTE.haze, from: 4, to: 16, most: 0.5 } };
}

/** Where a point is seen. */
export function seen({ vanishing, focal, eye }: Camera, [x, y, z]: Metres): Spot {
  return [vanishing[0] + (focal * x) / z, vanishing[1] - (focal * (y - eye)) / z];
}

/** A colour as seen through `z` metres of air. */
export function hazed({ haze }: Camera, colour: Colour, z: number): Colour {
  const share = Math.max(0, Math.min(1, (z - haze.from) / (haze.to - haze.from)));
  return mix(colour, haze.colour, share * haze.most);
}

/** The colours of a box's sides; what is left out follows from the front. */
export interface Sides {
  readonly top?: Colour;
  readonly front?: Colour;
  readonly under?: Colour;
}

/** The face of a clock on a wall: the layer that it hangs on, its middle and its radius, in design px. */
export interface Dial {
  readonly layer: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A place while it is being drawn: SVG content by layer. Everything goes to the layer last named. */
export class Drawn {
  readonly camera: Camera;
  readonly layers: Map<string, string[]> = new Map<string, string[]>();
  dial: Dial | undefined; // of a clock that hangs there
  #current: string[] = [];
  #by: ((colour: Colour) => Colour) | undefined;

  constructor(camera: Camera) {
    this.camera = camera;
  }

  /** From here on, draw on this layer. */
  on(layer: string): this {
    this.#current = this.layers.get(layer) ?? [];
    this.layers.set(layer, this.#current);
    return this;
  }

  /** SVG content on another layer than the one last named, by itself: what shines. */
  aside(layer: string, content: string): this {
    this.layers.set(layer, [...(this.layers.get(layer) ?? []), content]);
    return this;
  }

  /** From here on, colours are as they are seen by this light; undefined: as they are, as what shines by itself. */
  by(light: ((colour: Colour) => Colour) | undefined): this {
    this.#by = light;
    return this;
  }

  /** SVG content. */
  add(content: string): this {
    this.#current.push(this.#by ? recoloured(content, this.#by) : content);
    return this;
  }

  /** Where a point is seen. */
  at(x: number, y: number, z: number): Spot {
    return seen(this.camera, [x, y, z]);
  }

  /** Design px that a metre takes at `z`. */
  metre(z: number): number {
    return this.camera.focal / z;
  }

  /** A colour as seen at `z`. */
  tone(colour: Colour, z: number): Colour {
    return hazed(this.camera, colour, z);
  }

  /** A flat shape through points on the picture. `extra`: more attributes. */
  shape(spots: readonly Spot[], fill: string, extra = ''): this {
    return this.add(`<path d="M${spots.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z" fill="${fill}" ${extra}/>`);
  }

  /** A flat shape through points in the room. */
  face(points: readonly Metres[], fill: string, extra = ''): this {
    return this.shape(
      points.map((point) => seen(this.camera, point)),
      fill,
      extra,
    );
  }

  /** A rectangle on the picture, with round corners of radius `r`. */
  rect(x: number, y: number, w: number, h: number, r: number, fill: string, extra = ''): this {
    return this.add(`<rect x="${px(x)}" y="${px(y)}" width="${px(w)}" height="${px(h)}" rx="${px(r)}" fill="${fill}" ${extra}/>`);
  }

  /** A rectangle that stands upright, facing the eye. */
  upright(x: number, y: number, z: number, w: number, h: number, r: number, fill: string, extra = ''): this {
    const [left, top] = this.at(x, y + h, z);
    const k = this.metre(z);
    return this.rect(left, top, w * k, h * k, r * k, fill, extra);
  }

  /** A round patch lying at height `y`. */
  disc(x: number, y: number, z: number, radius: number, fill: string, extra = ''): this {
    const [cx, near] = this.at(x, y, z - radius);
    const [, far] = this.at(x, y, z + radius);
    const rx = radius * this.metre(z);
    return this.add(`<ellipse cx="${px(cx)}" cy="${px((near + far) / 2)}" rx="${px(rx)}" ry="${px(Math.abs(near - far) / 2)}" fill="${fill}" ${extra}/>`);
  }

  /** A box with its left, lower, near corner at the point. Light comes from the upper right. */
  box([x, y, z]: Metres, [w, h, d]: Metres, colour: Colour, sides: Sides = {}): this {
    const right = x + w;
    const up = y + h;
    const back = z + d;
    const { eye } = this.camera;
    const side = (c: Colour): Colour => this.tone(c, z);
    if (up < eye) this.face(flat(x, right, up, z, back), side(sides.top ?? mix(colour, '#ffffff', 0.22)));
    if (y > eye) this.face(flat(x, right, y, z, back), side(sides.under ?? mix(colour, SHADE, 0.35)));
    if (x > 0) this.face(wall(x, y, up, z, back), side(mix(colour, SHADE, 0.26)));
    if (right < 0) this.face(wall(right, y, up, z, back), side(mix(colour, '#fff3d6', 0.12)));
    return this.face(
      [
        [x, y, z],
        [right, y, z],
        [right, up, z],
        [x, up, z],
      ],
      side(sides.front ?? colour),
    );
  }

  /** A shadow on the floor, falling to the left. */
  shadow(x: number, z: number, w: number, d: number, opacity = 0.18): this {
    return this.face(
      [
        [x, 0, z],
        [x + w, 0, z],
        [x + w - 0.35, 0, z + d],
        [x - 0.35, 0, z + d],
      ],
      SHADE,
      `opacity="${opacity}"`,
    );
  }
}

/** A wall across the view's direction, at `x`, between heights and depths. */
export function wall(x: number, low: number, high: number, near: number, far: number): readonly Metres[] {
  return [
    [x, low, near],
    [x, high, near],
    [x, high, far],
    [x, low, far],
  ];
}

/** A level surface at height `y`. */
export function flat(left: number, right: number, y: number, near: number, far: number): readonly Metres[] {
  return [
    [left, y, near],
    [right, y, near],
    [right, y, far],
    [left, y, far],
  ];
}

/** An upright surface that faces the eye. */
export function facing(left: number, right: number, low: number, high: number, z: number): readonly Metres[] {
  return [
    [left, low, z],
    [right, low, z],
    [right, high, z],
    [left, high, z],
  ];
}

/** A length for an attribute: a tenth of a px is enough. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
