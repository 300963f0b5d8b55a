import type { StageHand } from '../../../src/player/page/play/company.ts';

/** A stage that draws nothing, so that the page is laid out as with one. */
export const idle: StageHand = {
  present: () => Promise.resolve(),
  show: () => undefined,
  setSafeArea: () => undefined,
  talking: () => undefined,
  decide: () => undefined,
  wear: () => undefined,
  dressed: () => Promise.resolve(),
  card: () => Promise.resolve(),
  debrief: () => Promise.resolve(),
  destroy: () => undefined,
};
