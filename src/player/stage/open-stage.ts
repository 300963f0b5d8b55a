import type { StageOptions } from './opening.ts';
import type { Stage } from './stage.ts';

/** Opens the stage in `parent`. What it shows first is on its way before there is anybody who draws it. Rejects with NoWebGL where there is no WebGL. */
export async function openStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const stage = import('./stage.ts'); // Phaser is in it: it takes longest
  stage.catch(() => undefined); // said below, unless something else is said first
  const { beginStage } = await import('./opening.ts');
  const opening = beginStage(parent, options);
  try {
    const { mountStage } = await stage;
    return await mountStage(parent, options, opening);
  } catch (error) {
    opening.supply.close();
    throw error;
  }
}
