import type { GameObjects, Scene } from 'phaser';
import { chart } from './kit.ts';
import { mix } from './motion.ts';
import { fillPath } from './path.ts';
import type { Pictures } from './pictures.ts';

const SPEED = 0.016; // design px a millisecond
const REST = 5000; // milliseconds at a quay
const LIVE = '#35a06f';
const DEAD = '#e2574c';

type Lane = NonNullable<typeof chart>['lanes'][number];

/** What lives on the map: the lights of the quays, and the ferries on their lanes. */
export class Islands {
  readonly root: GameObjects.Container;
  readonly #lights: readonly { readonly image: GameObjects.Image; readonly quay: number }[];
  readonly #well: string;
  readonly #ill: string;
  readonly #ferries: readonly { readonly image: GameObjects.Image; readonly lane: Lane; readonly phase: number }[];
  #dead: ReadonlySet<number> | undefined;

  constructor(scene: Scene, pictures: Pictures) {
    const ferry = pictures.painted('ferry', 120, 48, paintFerry);
    this.#well = pictures.painted('quay well', 96, 96, paintQuay(LIVE, 'M-12 0-4 9 13-9'));
    this.#ill = pictures.painted('quay dead', 96, 96, paintQuay(DEAD, 'M-9-9 9 9 M9-9-9 9'));
    this.#lights = (chart?.quays ?? []).map(({ quay, x, y }) => ({ quay, image: scene.add.image(x, y, this.#well).setScale(0.62) }));
    this.#ferries = (chart?.lanes ?? []).map((lane, at) => ({
      image: scene.add.image(0, 0, ferry).setOrigin(0.62, 0.5).setScale(0.5),
      lane,
      phase: at * 7919,
    }));
    this.root = scene.add.container(0, 0, [...this.#lights.map(({ image }) => image), ...this.#ferries.map(({ image }) => image)]);
    this.sail(0);
  }

  /** These quays are dead; undefined: all are as they always are. */
  show(dead: ReadonlySet<number> | undefined): void {
    this.#dead = dead;
    for (const { image, quay } of this.#lights) image.setTexture(dead?.has(quay) ? this.#ill : this.#well);
  }

  /** The ferries are where they are at so many milliseconds. One whose quay is dead waits at the other end. */
  sail(now: number): void {
    for (const { image, lane, phase } of this.#ferries) {
      const [from, to] = [this.#isDead(lane.from), this.#isDead(lane.to)];
      const { part, back } = from || to ? { part: from ? 0.93 : 0.07, back: from } : along(now + phase, lane.length);
      const here = pointOn(lane, part);
      const next = pointOn(lane, part + (back ? -0.02 : 0.02));
      image.setPosition(here.x, here.y).setAlpha(from || to ? 0.82 : 1);
      image.rotation = Math.atan2(next.y - here.y, next.x - here.x);
    }
  }

  #isDead(quay: string): boolean {
    return this.#dead?.has(Number(quay.replace('quay-', ''))) ?? false;
  }
}

/** There, a rest, and back. */
function along(now: number, length: number): { readonly part: number; readonly back: boolean } {
  const trip = length / SPEED;
  const at = now % (2 * (trip + REST));
  const back = at > trip + REST;
  const part = Math.min(1, (back ? at - trip - REST : at) / trip);
  const eased = 0.06 + 0.88 * part;
  return { part: back ? 1 - eased : eased, back };
}

function pointOn({ points }: Lane, part: number): { readonly x: number; readonly y: number } {
  const at = Math.min(Math.max(part, 0), 0.9999) * (points.length - 1);
  const [a, b] = [points[Math.floor(at)], points[Math.floor(at) + 1]];
  if (!a || !b) return { x: 0, y: 0 };
  return { x: mix(a[0], b[0], at % 1), y: mix(a[1], b[1], at % 1) };
}

/** From above, going to the right, with its wake. */
function paintFerry(context: CanvasRenderingContext2D): void {
  const wake = context.createLinearGradient(0, 0, 46, 0);
  wake.addColorStop(0, 'rgba(255,255,255,0)');
  wake.addColorStop(1, 'rgba(255,255,255,.55)');
  fillPath(context, 'M0 10 L46 18 V30 L0 38 Z', wake);
  const hull = 'M40 11 H92 C104 12 112 19 114 24 C112 29 104 36 92 37 H40 C36 30 36 18 40 11 Z';
  fillPath(context, hull, '#fffaf0');
  context.lineWidth = 5;
  context.lineJoin = 'round';
  context.strokeStyle = '#2a2140';
  context.stroke(new Path2D(hull));
  fillPath(context, 'M50 18 H84 V30 H50 Z', '#2f8f83');
  fillPath(context, 'M60 20 H70 V28 H60 Z', '#d9705a');
}

/** A light with its mark, for those who do not see the colour. */
function paintQuay(colour: string, mark: string): (context: CanvasRenderingContext2D) => void {
  return (context) => {
    context.translate(48, 48);
    const circle = (radius: number, fill: string, alpha: number): void => {
      context.globalAlpha = alpha;
      context.fillStyle = fill;
      context.beginPath();
      context.arc(0, 0, radius, 0, 2 * Math.PI);
      context.fill();
    };
    circle(46, colour, 0.24);
    circle(31, '#fbf3e4', 1);
    circle(24, colour, 1);
    context.strokeStyle = '#fbf3e4';
    context.lineWidth = 6;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(new Path2D(mark));
  };
}
