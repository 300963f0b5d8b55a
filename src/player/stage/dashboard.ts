import type { GameObjects, Scene } from 'phaser';
import { dataAt } from './files.ts';
import { easeOut, type Motion } from './motion.ts';
import { Slate } from './slate.ts';

interface Tiles {
  readonly layer: string; // they hang on it
  readonly live: string;
  readonly dead: string;
  readonly tiles: readonly { readonly quay: number; readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly r: number }[];
}

const GLOW = 16; // design px
const FINE = 1.5; // device px a design px

/** The lights of a wall of tiles, one a quay. */
export class Dashboard {
  readonly layer: string;
  readonly #motion: Motion;
  readonly #tiles: Tiles;
  readonly #slate: Slate;
  #dead: ReadonlySet<number> | undefined;
  #before: ReadonlySet<number> | undefined;

  constructor(scene: Scene, motion: Motion, tiles: Tiles) {
    this.#motion = motion;
    this.#tiles = tiles;
    this.layer = tiles.layer;
    this.#slate = new Slate(scene, 'dashboard');
  }

  get image(): GameObjects.Image {
    return this.#slate.image;
  }

  /** These quays are dead, the others well; undefined: nobody measures it, and the tiles stay unlit. */
  show(dead: ReadonlySet<number> | undefined): void {
    if (dead === undefined || (dead === this.#dead && this.#before === this.#dead)) return;
    this.#before = this.#dead ?? dead;
    this.#dead = dead;
    const left = Math.min(...this.#tiles.tiles.map(({ x }) => x)) - GLOW;
    const top = Math.min(...this.#tiles.tiles.map(({ y }) => y)) - GLOW;
    const right = Math.max(...this.#tiles.tiles.map(({ x, w }) => x + w)) + GLOW;
    const bottom = Math.max(...this.#tiles.tiles.map(({ y, h }) => y + h)) + GLOW;
    void this.#motion.run('dashboard', { length: 900 }, (t) => {
      if (!this.image.active) return;
      this.#slate.draw(right - left, bottom - top, FINE, (on) => {
        on.translate(-left, -top);
        this.#draw(on, t);
      });
      this.image.setOrigin(0, 0).setPosition(left, top);
      if (t === 1) this.#before = this.#dead;
    });
  }

  destroy(): void {
    this.#motion.drop('dashboard');
    this.#slate.destroy();
  }

  #draw(on: CanvasRenderingContext2D, t: number): void {
    for (const { quay, x, y, w, h, r } of this.#tiles.tiles) {
      const [was, is] = [this.#before?.has(quay), this.#dead?.has(quay)];
      const flash = was === is ? 0 : (1 - easeOut(t)) * 0.6; // a tile that changes lights up first
      const tile = (grow: number, colour: string, alpha: number): void => {
        on.globalAlpha = alpha;
        on.fillStyle = colour;
        on.beginPath();
        on.roundRect(x - grow, y - grow, w + 2 * grow, h + 2 * grow, r + grow);
        on.fill();
      };
      const colour = is ? this.#tiles.dead : this.#tiles.live;
      for (const grow of [13, 8, 4]) tile(grow, colour, 0.08 + flash * 0.2);
      tile(0, colour, is ? 0.86 : 0.62);
      tile(0, '#fffaf0', flash);
      on.globalAlpha = 0.9;
      on.strokeStyle = '#fffaf0';
      on.lineWidth = 6;
      on.lineCap = 'round';
      on.lineJoin = 'round';
      const mark = is ? 'M-9-9 9 9 M9-9-9 9' : 'M-10 0-3 8 11-8'; // not by colour alone
      on.save();
      on.translate(x + w - 26, y + 26);
      on.stroke(new Path2D(mark));
      on.restore();
    }
    on.globalAlpha = 1;
  }
}

/** The dashboard that hangs in a place; undefined where none does. */
export function dashboardIn(place: string | null, scene: Scene, motion: Motion): Dashboard | undefined {
  const tiles = place === null ? undefined : dataAt(`places/${place}/tiles.json`);
  return tiles === undefined ? undefined : new Dashboard(scene, motion, tiles as Tiles);
}
