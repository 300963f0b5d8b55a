import type { Cue } from '../../../../src/core/story/beat.ts';
import { bare, tableau } from '../../../../src/core/story/tableau.ts';
import { openStage } from '../../../../src/player/stage/open-stage.ts';

/** The stage alone in a page. */
export interface Theatre {
  /** Milliseconds from opening the address until the room and three people in it have been drawn. */
  readonly ready: Promise<number>;
  /** Somebody leaves and comes in again. Gives the frames that were drawn while they came in, and the milliseconds it took. */
  readonly enter: () => Promise<{ readonly frames: number; readonly millis: number }>;
  /** Goes to another place, and settles when it has been drawn. */
  readonly go: (place: string) => Promise<void>;
}

const parent = document.getElementById('stage');
if (!parent) throw new Error('There is nowhere to put the stage.');
const people = { priya: { name: 'Priya', colour: '#a8466b' }, tomas: { name: 'Tomás', colour: '#b0402f' }, mei: { name: 'Mei', colour: '#20756c' } };
const enter = (cast: string, side: 'left' | 'centre' | 'right'): Cue => ({ kind: 'enter', cast, side });
const first = tableau([{ kind: 'place', place: 'open-office', light: null }, enter('priya', 'left'), enter('tomas', 'centre'), enter('mei', 'right')], bare);
// As the game does: what the stage will show first is known when it is opened.
const stage = openStage(parent, { motion: 'full', people, first: { tableau: first, week: 0 }, onProblem: (sentence) => console.error(sentence) });

/** Settles when what stands there now has been drawn, also where the stage had come to rest. */
const drawn = async (): Promise<void> => {
  const there = await stage;
  const { frames } = there.pace();
  there.setSafeArea({ top: 0, right: 0, bottom: 0, left: 0 });
  while (there.pace().frames === frames) await new Promise(requestAnimationFrame);
};
const perform = async (cues: readonly Cue[], signal: AbortSignal): Promise<void> => (await stage).present({ speaker: null, text: 'Well.', cues }, signal);
const opened = async (): Promise<number> => {
  const there = await stage;
  there.show(first);
  await there.dressed();
  await drawn();
  return performance.now();
};

const theatre: Theatre = {
  ready: opened(),
  enter: async () => {
    const patience = new AbortController().signal;
    await perform([{ kind: 'exit', cast: 'mei' }], patience);
    const before = (await stage).pace().frames;
    const began = performance.now();
    await perform([enter('mei', 'right')], patience);
    return { frames: (await stage).pace().frames - before, millis: performance.now() - began };
  },
  go: async (place) => {
    await perform([{ kind: 'place', place, light: null }], AbortSignal.abort());
    await drawn();
  },
};
Object.assign(globalThis, { theatre });
