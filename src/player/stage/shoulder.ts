import type { GameObjects, Scene } from 'phaser';
import { mix, type Motion } from './motion.ts';
import { fillPath } from './path.ts';
import type { Pictures } from './pictures.ts';
import { YOUR_BODY, yourLook, type YourLook } from './yours.ts';

const W = 1080; // design px
const H = 1080; // design px
const FINE = 0.5; // px a design px: too near to be sharp
const AT = { x: 1640, y: 400 }; // design px: the middle of the picture and its top, at the right of the stage

/** You, from behind, where two sit and talk: the near edge of the picture, soft, as what is too near to look at. */
export class Shoulder {
  readonly image: GameObjects.Image;
  readonly #pictures: Pictures;
  readonly #motion: Motion;
  #side: 'left' | 'right' | undefined;
  #look = '';

  constructor(scene: Scene, pictures: Pictures, motion: Motion) {
    this.#pictures = pictures;
    this.#motion = motion;
    this.image = scene.add.image(AT.x, AT.y, '__WHITE').setOrigin(0.5, 0).setAlpha(0).setVisible(false);
    this.wear('');
  }

  /** The name of your look. */
  get look(): string {
    return this.#look;
  }

  /** You look like that from now on. `name`: of `yourLooks`; another is the first. */
  wear(name: string): void {
    const yours = yourLook(name);
    if (yours.id === this.#look) return;
    this.#look = yours.id;
    if (this.#side !== undefined) this.#dress();
  }

  /** Where you are seen; undefined: you are not. */
  get side(): 'left' | 'right' | undefined {
    return this.#side;
  }

  /** You sit at that side of the picture, or are not in it. */
  sit(side: 'left' | 'right' | undefined, light: number, length = 700): void {
    this.image.setTint(light);
    if (side === this.#side) return;
    this.#side = side;
    if (side !== undefined) this.#dress();
    if (side !== undefined) this.image.setX(side === 'right' ? AT.x : 1920 - AT.x).setFlipX(side === 'left');
    const from = this.image.alpha;
    void this.#motion.run('shoulder', { length }, (t) => this.image.setAlpha(mix(from, side === undefined ? 0 : 1, t)).setVisible(this.image.alpha > 0));
  }

  /** To paint you takes its time: not before you are seen. */
  #dress(): void {
    const yours = yourLook(this.#look);
    this.image.setTexture(this.#pictures.painted(`you ${yours.id}`, W * FINE, H * FINE, (on) => paintYou(on, yours))).setDisplaySize(W, H);
  }
}

function paintYou(on: CanvasRenderingContext2D, { hair, colour, top }: YourLook): void {
  on.scale(FINE * 1.2, FINE * 1.2);
  on.filter = 'blur(1.6px)';
  on.translate(W / 2.4, 280);
  fillPath(on, YOUR_BODY.shoulders, dark(top));
  fillPath(on, YOUR_BODY.neck, dark(YOUR_BODY.skin));
  fillPath(on, YOUR_BODY.ears, dark(YOUR_BODY.skin));
  fillPath(on, hair, dark(colour));
  fillPath(on, YOUR_BODY.gloss, 'rgba(255,250,240,.14)');
  on.globalCompositeOperation = 'source-atop'; // the room's light comes over one shoulder
  on.filter = 'none';
  const light = on.createLinearGradient(-250, -260, 170, 40);
  light.addColorStop(0.1, 'rgba(255,236,200,.55)');
  light.addColorStop(0.5, 'rgba(255,236,200,.08)');
  light.addColorStop(1, 'rgba(43,26,85,.3)');
  on.fillStyle = light;
  on.fillRect(-500, -500, 1000, 1400);
}

/** Near things are dark: the room's light is behind them. */
function dark(colour: string): string {
  const part = (at: number, ink: number): number => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.74 + ink * 0.26);
  return `rgb(${part(1, 42)},${part(3, 33)},${part(5, 64)})`;
}
