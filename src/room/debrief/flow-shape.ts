/** A ribbon of the picture: part of a room on its way from one decision to the next. Lengths in units of the picture. */
export interface Ribbon {
  readonly key: string;
  readonly path: string; // of an SVG path, closed
  readonly kind: 'taken' | 'left'; // left: some voted for it, and the room went elsewhere
  readonly hue: number; // which option, from 0
}

/** Words beside a ribbon or a node. */
export interface Mark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly kind: 'number' | 'key' | 'share' | 'end';
}

/** A picture of how a story went. */
export interface Flow {
  readonly width: number;
  readonly height: number;
  readonly ribbons: readonly Ribbon[];
  readonly marks: readonly Mark[];
}

/** Where a ribbon begins or ends: its middle, and how thick it is there. */
export interface Edge {
  readonly x: number;
  readonly y: number;
  readonly thick: number;
}

/** A ribbon's outline between two edges, level at both. */
export function ribbonPath(from: Edge, to: Edge): string {
  const bend = (to.x - from.x) / 2;
  const [a, b, c, d] = [from.y - from.thick / 2, to.y - to.thick / 2, to.y + to.thick / 2, from.y + from.thick / 2].map(round);
  const [x1, x2, m1, m2] = [from.x, to.x, from.x + bend, to.x - bend].map(round);
  return `M${x1} ${a}C${m1} ${a} ${m2} ${b} ${x2} ${b}L${x2} ${c}C${m2} ${c} ${m1} ${d} ${x1} ${d}Z`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
