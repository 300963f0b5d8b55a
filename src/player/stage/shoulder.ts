import type { GameObjects, Scene } from 'phaser';
import { mix, type Motion } from './motion.ts';
import { fillPath } from './path.ts';
import type { Pictures } from './pictures.ts';
import { yourLooks, type YourLook } from './yours.ts';

const W = 1080; // design px
const H = 1080; // design px
const FINE = 0.5; // px a design px: too near to be sharp
const AT = { x: 1640, y: 400 }; // design px: the middle of the picture and its top, at the right of the stage

/** You, from behind, where two sit and talk: the near edge of the picture, soft, as what is too near to look at. */
export class Shoulder {
  readonly image: GameObjects.Image;
  readonly #motion: Motion;
  #side: 'left' | 'right' | undefined;

  /** `look`: a name of `yourLooks`; another, or none, is the first. */
  constructor(scene: Scene, pictures: Pictures, motion: Motion, look: string | undefined) {
    this.#motion = motion;
    const yours = yourLooks[look ?? 'crop'] ?? yourLooks['crop'];
    this.image = scene.add
      .image(
        AT.x,
        AT.y,
        pictures.painted('you', W * FINE, H * FINE, (on) => yours && paintYou(on, yours)),
      )
      .setOrigin(0.5, 0)
      .setDisplaySize(W, H)
      .setAlpha(0)
      .setVisible(false);
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
    if (side !== undefined) this.image.setX(side === 'right' ? AT.x : 1920 - AT.x).setFlipX(side === 'left');
    const from = this.image.alpha;
    void this.#motion.run('shoulder', { length }, (t) => this.image.setAlpha(mix(from, side === undefined ? 0 : 1, t)).setVisible(this.image.alpha > 0));
  }
}

function paintYou(on: CanvasRenderingContext2D, { hair, colour, top }: YourLook): void {
  on.scale(FINE * 1.2, FINE * 1.2);
  on.filter = 'blur(5px)';
  on.translate(W / 2.4, 250);
  fillPath(
    on,
    'M-70 60H74C76 150 84 190 110 214C220 238 330 270 372 372C410 470 424 600 430 720H-430C-424 600 -410 470 -372 372C-330 270 -220 238 -108 214C-82 190 -72 150 -70 60Z',
    dark(top),
  );
  fillPath(on, 'M-62 60H66C66 120 72 160 88 192C40 214 -36 214 -84 192C-68 160 -62 120 -62 60Z', dark('#a8765a'));
  fillPath(on, hair, dark(colour));
  on.globalCompositeOperation = 'source-atop'; // the window's light along one edge
  on.filter = 'blur(14px)';
  on.strokeStyle = 'rgba(255,236,200,.34)';
  on.lineWidth = 20;
  on.beginPath();
  on.moveTo(-20, -190);
  on.bezierCurveTo(-110, -190, -150, -110, -134, 10);
  on.moveTo(-110, 214);
  on.bezierCurveTo(-230, 240, -330, 270, -376, 380);
  on.stroke();
}

/** Near things are dark: the room's light is behind them. */
function dark(colour: string): string {
  const part = (at: number, ink: number): number => Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * 0.45 + ink * 0.55);
  return `rgb(${part(1, 42)},${part(3, 33)},${part(5, 64)})`;
}
