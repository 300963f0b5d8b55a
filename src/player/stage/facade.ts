import type { GameObjects, Scene } from 'phaser';
import { bleedBox } from './kit.ts';
import type { Pictures } from './pictures.ts';

const WALL = 0xc98f7d;
const LEDGE = 0xb37f76;
const GAP = { x: 560, y: 700 }; // design px between two windows
const FRAME = 80; // design px
const COARSE = 8; // design px a px of a window: it has no line in it

/** The pieces of the house from outside: the room is one of its windows. */
export function facade(scene: Scene, pictures: Pictures): GameObjects.Image[] {
  const house: GameObjects.Image[] = [];
  const { x, y, w, h } = bleedBox;
  const step = { x: w + GAP.x, y: h + GAP.y };
  const reach = { left: x - step.x * 3, top: y - step.y * 2.5, right: x + w + step.x * 3, bottom: y + h + step.y * 2.5 };
  const block = (left: number, top: number, width: number, height: number, colour: number): void => {
    house.push(scene.add.image(left, top, '__WHITE').setOrigin(0, 0).setDisplaySize(width, height).setTint(colour));
  };
  // The wall lies around the room as four pieces, so that the room is seen through it.
  block(reach.left, reach.top, reach.right - reach.left, y - reach.top, WALL);
  block(reach.left, y + h, reach.right - reach.left, reach.bottom - y - h, WALL);
  block(reach.left, y, x - reach.left, h, WALL);
  block(x + w, y, reach.right - x - w, h, WALL);
  for (let row = -2; row <= 2; row += 1) {
    block(reach.left, y + row * step.y + h + GAP.y * 0.6, reach.right - reach.left, 70, LEDGE);
    for (let column = -3; column <= 3; column += 1) {
      const kind = row === 0 && column === 0 ? 'own' : String(Math.abs(row * 7 + column * 3) % 4);
      const key = pictures.painted(`window ${kind}`, (w + 4 * FRAME) / COARSE, (h + 4 * FRAME) / COARSE, paintWindow(kind));
      house.push(
        scene.add
          .image(x + column * step.x - 2 * FRAME, y + row * step.y - 2 * FRAME, key)
          .setOrigin(0, 0)
          .setScale(COARSE),
      );
    }
  }
  return house;
}

const PANES: Readonly<Record<string, readonly [string, string]>> = {
  0: ['#8fcbdc', '#d5ece4'],
  1: ['#fdeccb', '#f4e4cf'],
  2: ['#6d9fb8', '#a9cfd6'],
  3: ['#9accbd', '#e6efdc'],
};

function paintWindow(kind: string): (context: CanvasRenderingContext2D) => void {
  return (context) => {
    context.scale(1 / COARSE, 1 / COARSE);
    context.translate(2 * FRAME, 2 * FRAME);
    const { w, h } = bleedBox;
    const box = (colour: string | CanvasGradient, left: number, top: number, width: number, height: number): void => {
      context.fillStyle = colour;
      context.fillRect(left, top, width, height);
    };
    const pane = PANES[kind];
    if (pane) {
      const sky = context.createLinearGradient(0, 0, 0, h);
      sky.addColorStop(0, pane[0]);
      sky.addColorStop(1, pane[1]);
      box(sky, 0, 0, w, h);
      box('rgba(43,26,85,.12)', 0, 0, w, 60);
      box('#f6e7d0', w / 2 - 26, 0, 52, h);
    }
    box('#f6e7d0', -FRAME, -FRAME, w + 2 * FRAME, FRAME);
    box('#f6e7d0', -FRAME, 0, FRAME, h);
    box('#ead6bb', w, 0, FRAME, h);
    box('#fbf3e4', -FRAME * 1.6, h, w + FRAME * 3.2, FRAME);
    box('rgba(43,26,85,.28)', -FRAME * 1.6, h + FRAME, w + FRAME * 3.2, FRAME * 0.5);
  };
}
