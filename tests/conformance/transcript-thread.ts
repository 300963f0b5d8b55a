import { parentPort } from 'node:worker_threads';
import type { Turn } from '../../src/core/story/beat.ts';
import { compile } from '../../src/core/story/compile.ts';
import { Play } from '../../src/core/story/play.ts';
import { toStory } from '../../src/core/story/story.ts';
import { diceOf } from './performing.ts';

/** A story to be played, and the options to take. */
export interface TranscriptTask {
  readonly kind: 'source' | 'compiled';
  readonly root: string; // file to begin with
  readonly files: ReadonlyMap<string, string>;
  readonly inputs: readonly number[] | { readonly seed: number; readonly most: number }; // counted from 1; or by the seed, at most so many
}

/** What the player reads, options numbered. */
export interface TranscriptAnswer {
  readonly compiled: boolean;
  readonly said: string;
  readonly taken: readonly number[]; // options, counted from 1
  readonly trouble: string | null;
}

parentPort?.on('message', (task: TranscriptTask) => parentPort?.postMessage(transcript(task)));

function transcript({ kind, root, files, inputs }: TranscriptTask): TranscriptAnswer {
  const json: unknown = kind === 'source' ? compile(files, root).json : JSON.parse((files.get(root) ?? '').replace(/^\uFEFF/u, ''));
  if (json === undefined) return { compiled: false, said: '', taken: [], trouble: null };
  const play = new Play(toStory('opened/story', json), 1);
  const said = [words(play.turn)];
  const taken: number[] = [];
  const next = nextOf(inputs);
  for (;;) {
    const open = play.turn.choices.flatMap(({ disabled }, index) => (disabled ? [] : [index + 1]));
    const input = next(open);
    const choice = input !== undefined && open.includes(input) ? play.turn.choices[input - 1] : undefined;
    if (!choice || input === undefined) break;
    taken.push(input);
    said.push(words(play.choose(choice.id)));
  }
  return { compiled: true, said: said.join('\n'), taken, trouble: play.turn.trouble };
}

function nextOf(inputs: TranscriptTask['inputs']): (open: readonly number[]) => number | undefined {
  let at = 0;
  if (!('seed' in inputs)) return () => inputs[at++];
  const dice = diceOf(inputs.seed);
  return (open) => (at++ < inputs.most ? open[dice(open.length)] : undefined);
}

function words({ beats, choices }: Turn): string {
  const lines = beats.map(({ speaker, text }) => (speaker === null ? text : `${speaker}: ${text}`));
  return [...lines, ...choices.map(({ text }, at) => `${at + 1}: ${text}`)].join('\n');
}
