import type { Tableau } from '../../core/story/tableau.ts';
import { blockingOf } from './blocking.ts';
import { stretchCanvas, type Ground } from './card.ts';
import type { People } from './company.ts';
import { Eye } from './eye.ts';
import { pictureAt } from './files.ts';
import { depthAt, layersOf, lookOf, nowhere, settingOf } from './kit.ts';
import type { Insets, Viewport } from './layout.ts';
import type { MotionAmount } from './motion.ts';
import { facesFile, headFile, poseFile, poseFor } from './sheet.ts';
import { bytesOf, densityFor, Supply, widthFor } from './supply.ts';

/** How the stage is to be. */
export interface StageOptions {
  readonly motion: MotionAmount;
  readonly people: People;
  /** The show goes on; the sentence says what is not as it should be. Called once for each kind of trouble. */
  readonly onProblem: (sentence: string) => void;
  readonly first?: First | undefined; // what will be shown first, as far as it is known
  readonly pixelRatio?: number; // device px a CSS px; by itself what the screen has
  readonly lite?: boolean; // flat rooms and nothing moves by itself; chosen by itself where there is no graphics card, or frames are dear
  readonly most?: number; // bytes of pictures that the card may hold at once; by itself 195 MB
  readonly pictureAt?: (path: string) => string | undefined; // where a picture lies, as `cast/mei.svg`; by itself among the assets
}

/** Where a play stands, and in which week of the season. */
export interface First {
  readonly tableau: Tableau;
  readonly week: number;
}

/** What there is of a stage before it stands: the canvas, and pictures on their way. */
export interface Opening {
  readonly ground: Ground;
  readonly supply: Supply;
  readonly lite: boolean;
  readonly most: number; // bytes of pictures that the card may hold at once
}

/** What the stage is drawn in. */
export interface Size {
  readonly width: number; // CSS px
  readonly height: number;
  readonly pixelRatio: number; // device px a CSS px
}

export const NOTHING: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
const MOST = 195e6; // bytes
const LITE = 1024 * 576; // px that a processor paints often enough

/** Begins what the stage waits for longest: the card, the worker that draws people, and the pictures of what is shown first. Throws NoWebGL where there is no WebGL. */
export function beginStage(parent: HTMLElement, options: StageOptions): Opening {
  const supply = new Supply(options.pictureAt ?? pictureAt);
  try {
    const ground = stretchCanvas();
    const opening: Opening = { ground, supply, lite: options.lite ?? ground.drawnBy === 'processor', most: options.most ?? MOST };
    if (options.first) expectFirst(options.first, opening, sizeOf(parent, options.pixelRatio, opening.lite));
    return opening;
  } catch (error) {
    supply.close();
    throw error;
  }
}

/** What the stage is drawn in there: coarsely where a processor draws. */
export function sizeOf({ clientWidth, clientHeight }: HTMLElement, wanted: number | undefined, lite: boolean): Size {
  const [width, height] = [Math.max(1, clientWidth), Math.max(1, clientHeight)];
  const own = lite ? Math.min(1, Math.max(0.6, Math.sqrt(LITE / (width * height)))) : Math.min(devicePixelRatio, 3);
  return { width, height, pixelRatio: wanted ?? own };
}

/** Nobody is looked at yet, and no words cover anything: that is how the scene asks for its first pictures. */
function expectFirst({ tableau, week }: First, { supply, ground, lite, most }: Opening, { width, height, pixelRatio }: Size): void {
  const viewport: Viewport = { width, height, safe: NOTHING };
  const density = new Eye().look(viewport, new Map(), 'still').view.zoom * pixelRatio; // device px a design px
  const setting = settingOf(tableau.place, tableau.light) ?? nowhere;
  const layers = layersOf(setting, depthAt(tableau.place, lite ? 'flat' : 'layers'));
  const fits = (wide: number): boolean => layers.reduce((sum, layer) => sum + bytesOf(layer, wide), 0) <= most;
  const { stands, seat } = blockingOf(setting, tableau, viewport, null, density);
  const sheets = tableau.figures.flatMap(({ cast, mood }) => {
    const drawing = lookOf(cast, week);
    const pose = poseFor(drawing, mood, seat ? 'sit' : 'rest');
    const stand = stands.get(cast);
    if (!drawing || !pose || !stand) return [];
    return [headFile(drawing), facesFile, poseFile(drawing, pose)].map((sheet) => ({ sheet, density: densityFor(stand.scale * density) }));
  });
  supply.expect(layers, widthFor(density, ground.largest, fits), sheets);
}
