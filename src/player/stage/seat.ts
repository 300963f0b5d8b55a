import type { GameObjects, Scene } from 'phaser';
import { wardrobe, type Box } from './kit.ts';
import type { Pictures } from './pictures.ts';

/** What people sit on. On the quay it is the wall before them, which the room has drawn. */
export type Seat = 'chair' | 'wall';

const CHAIR: Box = { x: 60, y: 640, w: 780, h: 620 }; // units
const FINE = 0.5; // px a unit: there is no line in it

/** What one sits on in a place; undefined where all stand. */
export function seatIn(place: string | null, light: string | null): Seat | undefined {
  if (place === 'small-room' || place === 'glass-office' || place === 'boardroom') return 'chair';
  return place === 'quay' && light !== null && light !== 'day' ? 'wall' : undefined;
}

/** The back of a seat, behind somebody; in units from the middle of the eye line. Lineless, as all furniture is. */
export function seatBehind(scene: Scene, pictures: Pictures, seat: Seat): GameObjects.Image | undefined {
  if (seat === 'wall') return undefined;
  const { x, y, w, h } = CHAIR;
  return scene.add
    .image(x - wardrobe.anchor.x, y - wardrobe.eyeLine, pictures.painted('chair', w * FINE, h * FINE, paintChair))
    .setOrigin(0, 0)
    .setDisplaySize(w, h);
}

function paintChair(on: CanvasRenderingContext2D): void {
  on.scale(FINE, FINE);
  const { w, h } = CHAIR;
  slab(on, [0, 0, w, h + 90], 110, '#7b648a');
  slab(on, [26, 20, w - 52, h + 90], 92, '#927a9c');
  on.fillStyle = 'rgba(255,243,214,.16)';
  on.beginPath();
  on.roundRect(90, 20, w - 180, 26, 13);
  on.fill();
}

function slab(on: CanvasRenderingContext2D, [x, y, w, h]: readonly [number, number, number, number], radius: number, colour: string): void {
  on.fillStyle = colour;
  on.beginPath();
  on.roundRect(x, y, w, h, radius);
  on.fill();
}
