import { Game, Scale, WEBGL, type Textures } from 'phaser';
import type { Beat, CastId } from '../../core/story/beat.ts';
import type { Presenter } from '../perform.ts';
import type { StageCard } from './board.ts';
import type { StageReading } from './reading.ts';
import type { Ground } from './card.ts';
import type { Insets, Viewport } from './layout.ts';
import { Motion, type MotionAmount } from './motion.ts';
import { beginStage, NOTHING, type Opening, sizeOf, type Size, type StageOptions } from './opening.ts';
import { Pulse } from './pulse.ts';
import { StageScene } from './scene.ts';
import type { Sight } from './sight.ts';

/** The face of someone on the stage, brow to chin, in CSS px from the stage's top left corner. */
export interface FaceBox {
  readonly cast: CastId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The stage as the page has it. */
export interface Stage extends Presenter {
  /** Whose mouth moves while the line is revealed; null: nobody's. */
  talking(cast: CastId | null): void;
  /** Everything holds its breath while a decision is open; when the story is over, the camera leaves the room. */
  decide(state: 'open' | 'closed' | 'over'): void;
  /** Turns a card with what a decision showed (*Coach me*); null puts it away. */
  card(card: StageCard | null): Promise<void>;
  /** Draws what the whole run showed; null puts it away. */
  debrief(reading: StageReading | null): Promise<void>;
  /** Everybody wears what they wear in that week of the season; by itself the first. */
  wear(week: number): void;
  /** The player looks like that, from behind: a name of `yourLooks`; by itself the first. */
  you(look: string): void;
  /** Settles when the pictures hang of what was shown last. */
  dressed(): Promise<void>;
  setMotion(amount: MotionAmount): void;
  /** What the words cover, in CSS px from each edge. */
  setSafeArea(insets: Insets): void;
  faces(): readonly FaceBox[];
  /** What is drawn at this moment. */
  sight(): Sight;
  /** Frames drawn so far, and milliseconds of script for each of the last of them. */
  pace(): { readonly frames: number; readonly costs: readonly number[] };
  destroy(): void;
}

const VEILED = 3000; // milliseconds that an empty stage is kept from sight, at most
const SEEN = 300; // milliseconds until whatever comes after a stage is on the page

/** Opens the stage in `parent`, which gives it its size. Rejects with NoWebGL where there is no WebGL. */
export async function mountStage(parent: HTMLElement, options: StageOptions, opening: Opening = beginStage(parent, options)): Promise<Stage> {
  const { ground, supply, most } = opening;
  let { lite } = opening;
  let problems = 0;
  const pulse = new Pulse(
    (now) => {
      const tempo = scene.frame(now);
      game.loop.step(now);
      return tempo;
    },
    () => {
      if (options.lite !== undefined || lite) return;
      lite = true;
      scene.flatten();
      fit();
    },
  );
  const motion = new Motion(options.motion, () => pulse.wake());
  const scene = new StageScene({
    motion,
    people: options.people,
    supply,
    depth: lite ? 'flat' : 'layers',
    most,
    largest: ground.largest,
    onMissing: (path) => {
      problems += 1;
      if (problems === 1) options.onProblem(`A picture could not be loaded (${path}). The play goes on without it.`);
    },
  });
  const measured = (): Size => sizeOf(parent, options.pixelRatio, lite);
  let size = measured();
  let viewport: Viewport = { ...size, safe: NOTHING };
  const game = await boot(parent, ground, scene, size);
  scene.fit(viewport, size.pixelRatio);

  const fit = (): void => {
    const now = measured();
    if (now.width === size.width && now.height === size.height && now.pixelRatio === size.pixelRatio) return; // the card would make its picture anew
    size = now;
    game.scale.resize(...pixelsOf(size)).setZoom(1 / size.pixelRatio);
    viewport = { ...viewport, width: size.width, height: size.height };
    scene.fit(viewport, size.pixelRatio);
    pulse.wake();
  };
  const hidden = (): void => {
    if (document.hidden) motion.settle();
  };
  const sizes = new ResizeObserver(fit);
  sizes.observe(parent);
  document.addEventListener('visibilitychange', hidden);
  fit(); // it may have changed meanwhile
  pulse.wake();
  const unveil = (): void => void (ground.canvas.style.opacity = '');
  let veiled = setTimeout(unveil, VEILED);
  const veil = (): void => {
    clearTimeout(veiled);
    ground.canvas.style.opacity = '0';
    veiled = setTimeout(unveil, VEILED);
  };

  return {
    present: (beat: Beat, signal: AbortSignal) => scene.perform(beat, signal),
    show: (tableau) => {
      scene.show(tableau);
      const { dressed } = scene;
      let hung = false;
      void dressed.then(() => {
        hung = true;
        if (scene.dressed === dressed) requestAnimationFrame(unveil); // once it is drawn
      });
      requestAnimationFrame(() => !hung && veil()); // in another place there is nothing until its pictures come
    },
    talking: (cast) => scene.talking(cast),
    decide: (state) => scene.turn(state),
    card: (card) => scene.overlay.card(card),
    debrief: (reading) => scene.overlay.debrief(reading),
    wear: (week) => scene.wear(week),
    you: (look) => scene.you(look),
    dressed: () => scene.dressed,
    setMotion: (amount) => {
      motion.amount = amount;
      pulse.wake();
    },
    setSafeArea: (safe) => {
      viewport = { ...viewport, safe }; // the canvas stays: only where one looks in it changes
      scene.fit(viewport, size.pixelRatio);
      pulse.wake();
    },
    faces: () => scene.faces(),
    sight: () => scene.sight,
    pace: () => ({ frames: pulse.frames, costs: pulse.costs }),
    destroy: () => {
      sizes.disconnect();
      clearTimeout(veiled);
      document.removeEventListener('visibilitychange', hidden);
      scene.close();
      pulse.stop();
      game.destroy(true);
      game.loop.step(performance.now()); // the loop sleeps: the end is one last step
      // By itself the browser would clear away what the card keeps when it happens to, perhaps in the middle of a press, and the page would wait for the card.
      setTimeout(() => ground.context.getExtension('WEBGL_lose_context')?.loseContext(), SEEN);
    },
  };
}

/** Device px, across and down. */
function pixelsOf({ width, height, pixelRatio }: Size): readonly [number, number] {
  return [Math.ceil(width * pixelRatio), Math.ceil(height * pixelRatio)];
}

function boot(parent: HTMLElement, { canvas, context }: Ground, scene: StageScene, size: Size): Promise<Game> {
  const [width, height] = pixelsOf(size);
  const { promise, resolve } = Promise.withResolvers<Game>();
  const game: Game = new Game({
    type: WEBGL,
    parent,
    canvas,
    context: context as unknown as CanvasRenderingContext2D, // its types know of no other
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    transparent: false,
    backgroundColor: '#2a2140',
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    plugins: { default: [] }, // no input, loader, clock or tweens: the stage has its own
    render: { antialiasGL: false, maxTextures: 1 }, // one texture a batch: with more, the number of the texture is rounded wrongly on some cards
    scale: { mode: Scale.NONE, width, height, zoom: 1 / size.pixelRatio, resizeInterval: Infinity }, // the stage hears of its size itself: to ask costs a layout
    scene,
    images: { default: null, missing: null, white: null }, // made below: to have them decoded takes a turn of the page
    callbacks: {
      preBoot: ({ events, textures }) => void events.once('boot', () => makePlain(textures)),
      postBoot: (booted) => {
        setTimeout(() => {
          booted.loop.sleep(); // from here on the pulse decides when a frame is drawn
          booted.loop.step(performance.now());
          resolve(booted);
        });
      },
    },
  });
  game.canvas.setAttribute('aria-hidden', 'true');
  game.canvas.style.opacity = '0'; // an empty stage is a dark one: until there is something on it, the page's own sky is seen
  return promise;
}

/** The pictures that Phaser wants to have before anything else: of one px. */
function makePlain(textures: Textures.TextureManager): void {
  for (const name of ['__DEFAULT', '__MISSING', '__WHITE']) textures.addUint8Array(name, new Uint8Array([255, 255, 255, 255]), 1, 1);
  textures.emit('ready');
}
