import { INK, PALETTE } from '../colour.ts';
import type { Colour } from '../colour.ts';
import { px } from './camera.ts';
import type { Drawn, Metres } from './camera.ts';

/** A clock on a wall, in rims from the outermost in, each with its radius in design px. It has no hands: the stage draws them, by the hour of the scene. */
export function wallClock(room: Drawn, layer: string, at: Metres, rims: readonly (readonly [radius: number, colour: Colour])[]): void {
  const [x, y] = room.at(...at);
  for (const [radius, colour] of rims) room.add(`<circle cx="${px(x)}" cy="${px(y)}" r="${radius}" fill="${colour}"/>`);
  const face = (rims.at(-1)?.[0] ?? 30) - 3; // design px
  room.add(`<circle cx="${px(x)}" cy="${px(y)}" r="${face}" fill="${PALETTE.paper}"/>`);
  for (let hour = 0; hour < 12; hour++)
    room.add(
      `<path d="M${px(x)} ${px(y - face + 3)}v${hour % 3 === 0 ? 5 : 3}" stroke="${INK}" stroke-width="2" transform="rotate(${hour * 30} ${px(x)} ${px(y)})"/>`,
    );
  room.dial = { layer, x: Number(px(x)), y: Number(px(y)), r: face };
}
