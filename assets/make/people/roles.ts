/** What a region of a figure is, and so which colour it takes. */
export type Role = 'skin' | 'top' | 'inner' | 'light' | 'prop' | 'hair' | 'detail' | 'legs';

/** A point in units. */
export type Point = readonly [x: number, y: number];
/** Two opposite corners in units: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** How one drawing is coloured: everything takes `rest`, then boxes, then single points. */
export interface Colouring {
  readonly rest: Role;
  readonly points?: Partial<Record<Role, readonly Point[]>>; // the region under the point
  readonly boxes?: Partial<Record<Role, readonly Box[]>>; // every region whose centre lies inside
  readonly dams?: readonly string[]; // paths that count as ink, to close a gap
  readonly mass?: Role; // heavy black becomes this, and keeps a line around it
  readonly massNot?: readonly Box[];
  readonly addInk?: readonly string[]; // lines the drawing lacks
  readonly dropInk?: readonly Box[]; // lines wholly inside are left out
  readonly flecks?: 'kept' | 'dropped'; // small marks of a pattern
  readonly fleckKeep?: readonly Box[]; // small marks that are no pattern: fingers, seams
  readonly patches?: readonly (readonly [x: number, y: number, radius: number])[]; // marks that touch a line: painted over in the garment's colour when the cloth is plain
  readonly cloth?: true; // headwear: takes the cloth's colour and no gloss
}

/** Whether a point lies inside a box. */
export function inside(x: number, y: number, [left, top, right, bottom]: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** A line from a to b as a thin closed path: a dam. */
export function dam([ax, ay]: Point, [bx, by]: Point, width = 6): string {
  const across = Math.atan2(by - ay, bx - ax) + Math.PI / 2;
  const dx = (Math.cos(across) * width) / 2;
  const dy = (Math.sin(across) * width) / 2;
  return `M${ax + dx} ${ay + dy}L${bx + dx} ${by + dy}L${bx - dx} ${by - dy}L${ax - dx} ${ay - dy}Z`;
}
