import { onTestFinished } from 'vitest';
import type { Beat, CastId, Cue } from '../../../src/core/story/beat.ts';
import { bare, type Tableau } from '../../../src/core/story/tableau.ts';
import type { StageOptions } from '../../../src/player/stage/opening.ts';
import { mountStage, type Stage } from '../../../src/player/stage/stage.ts';

/** Names and colours, as a book gives them. */
export const people = {
  priya: { name: 'Priya', colour: '#a8466b' },
  tomas: { name: 'Tomás', colour: '#b0402f' },
  mei: { name: 'Mei', colour: '#20756c' },
};

/** A box on the page for a stage to stand in, gone when the test is. */
export function box(width = 960, height = 540): HTMLElement {
  const parent = document.body.appendChild(document.createElement('div'));
  parent.style.cssText = `position:relative;width:${width}px;height:${height}px`;
  onTestFinished(() => parent.remove());
  return parent;
}

/** A stage, gone when the test is. */
export async function stageIn(parent: HTMLElement, options: Partial<StageOptions> = {}): Promise<Stage> {
  const stage = await mountStage(parent, { motion: 'full', people, pixelRatio: 1, onProblem: () => undefined, ...options });
  onTestFinished(() => stage.destroy());
  return stage;
}

/** A tableau with these people, in order of entrance. */
export function tableauOf(figures: Tableau['figures'], rest: Partial<Tableau> = {}): Tableau {
  return { ...bare, place: 'open-office', figures, ...rest };
}

/** Somebody on a side. */
export function at(cast: CastId, side: 'left' | 'centre' | 'right', mood = 'neutral'): Tableau['figures'][number] {
  return { cast, side, mood };
}

/** A beat of cues, and of somebody's words. */
export function beat(cues: readonly Cue[], speaker: CastId | null = null): Beat {
  return { speaker, text: 'Well.', cues };
}

/** A signal that nobody aborts. */
export function patience(): AbortSignal {
  return new AbortController().signal;
}

/** The next frame of the browser, after the stage has drawn, if it draws. */
export function frame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

/** The colour at a place of the stage, in CSS px, as it was drawn last. Wakes the stage to look. */
export async function colourAt(stage: Stage, parent: HTMLElement, x: number, y: number): Promise<readonly number[]> {
  const canvas = parent.querySelector('canvas');
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas || !context) throw new Error('There is no canvas to look at.');
  stage.setSafeArea({ top: 0, right: 0, bottom: 0, left: 0 });
  await frame(); // a picture that was not kept can be read in the frame that drew it
  context.drawImage(canvas, (x * canvas.width) / parent.clientWidth, (y * canvas.height) / parent.clientHeight, 1, 1, 0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Whether the browser says that nobody looks at the page. */
export function hide(state: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => state === 'hidden' });
  document.dispatchEvent(new Event('visibilitychange'));
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'hidden');
  });
}
