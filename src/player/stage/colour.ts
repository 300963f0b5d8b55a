/** `#rrggbb` as a number. */
export function hex(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

/** The way from one colour to another, each part by itself. */
export function blend(from: number, to: number, t: number): number {
  const part = (shift: number): number => Math.round(((from >> shift) & 255) * (1 - t) + ((to >> shift) & 255) * t) << shift;
  return part(16) | part(8) | part(0);
}

/** One colour seen through another, as the card multiplies them. */
export function through(colour: number, light: number): number {
  const part = (shift: number): number => Math.round((((colour >> shift) & 255) * ((light >> shift) & 255)) / 255) << shift;
  return part(16) | part(8) | part(0);
}

/** The room when nobody needs to be seen in it. */
export const dusk = 0x1c1838;
/** How much those who listen step back. */
export const listening = 0xd6cfdd;
