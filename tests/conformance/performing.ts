import { compile, type Sources } from '../../src/core/story/compile.ts';
import { Play } from '../../src/core/story/play.ts';
import type { Turn } from '../../src/core/story/beat.ts';
import { begin, decide, replay } from '../../src/core/session/session.ts';
import { parseSave, writeSave } from '../../src/core/session/save.ts';
import { type Story, toStory } from '../../src/core/story/story.ts';

/** How plays of one story went, each with its own seed. */
export interface Plays {
  readonly ended: number; // came to an end
  readonly unending: number; // still going after `MOST` decisions
  readonly troubles: readonly string[]; // what ink said where a play broke off; each once
  readonly broken: number; // plays that broke off
  readonly decisions: number; // in all
  readonly notTheSame: number; // plays that their own session does not play back to the letter
}

const MOST = 200; // decisions in a play

/** Plays a story with these seeds; at each decision one of the options, by the seed. Then each session is written as a save, read, and played back. */
export function playOut(story: Story, seeds: readonly number[]): Plays {
  const troubles = new Set<string>();
  const sums = { ended: 0, unending: 0, broken: 0, decisions: 0, notTheSame: 0 };
  for (const seed of seeds) {
    const dice = diceOf(seed);
    const play = new Play(story, seed);
    const turns: Turn[] = [play.turn];
    let session = begin(story, seed);
    while (turns.length <= MOST) {
      const options = play.turn.choices.filter(({ disabled }) => !disabled);
      const option = options[dice(options.length)];
      if (!option) break;
      turns.push(play.choose(option.id));
      session = decide(session, { kind: 'choice', choice: option.id, thought: 0 });
    }
    sums.decisions += session.decisions.length;
    if (play.turn.trouble !== null) {
      sums.broken += 1;
      troubles.add(play.turn.trouble);
    } else if (play.turn.choices.length > 0) sums.unending += 1;
    else sums.ended += 1;
    const kept = parseSave(writeSave({ scene: story.id, title: story.title, name: '', saved: 0, run: 'first', session })).session;
    if (JSON.stringify(replay(story, kept).turns) !== JSON.stringify(turns)) sums.notTheSame += 1;
  }
  return { ...sums, troubles: [...troubles] };
}

/** The story that these sources make; undefined where ink refuses it. */
export function storyFrom(sources: Sources, root: string): Story | undefined {
  const { json } = compile(sources, root);
  return json === undefined ? undefined : toStory(`opened/${root.replace(/\.ink$/u, '')}`, json);
}

/** Even numbers below a bound, the same for the same seed (mulberry32). */
export function diceOf(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * bound);
  };
}
