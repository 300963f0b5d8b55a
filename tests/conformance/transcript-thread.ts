import { parentPort } from 'node:worker_threads';
import type { Turn } from '../../src/core/story/beat.ts';
import { compile } from '../../src/core/story/compile.ts';
import { Play } from '../../src/core/story/play.ts';
import { toStory } from '../../src/core/story/story.ts';

/** A story to be played with these options, counted from 1. */
export interface TranscriptTask {
  readonly kind: 'source' | 'compiled';
  readonly files: ReadonlyMap<string, string>; // `story.ink` and what it includes, or `bytecode.json`
  readonly inputs: readonly number[];
}

/** What the player reads, options numbered; or why there is nothing to read. */
export interface TranscriptAnswer {
  readonly compiled: boolean;
  readonly said: string;
  readonly trouble: string | null;
}

parentPort?.on('message', (task: TranscriptTask) => parentPort?.postMessage(transcript(task)));

function transcript({ kind, files, inputs }: TranscriptTask): TranscriptAnswer {
  const json = kind === 'source' ? compile(files, 'story.ink').json : JSON.parse((files.get('bytecode.json') ?? '').replace(/^\uFEFF/u, ''));
  if (json === undefined) return { compiled: false, said: '', trouble: null };
  const play = new Play(toStory('opened/story', json), 1);
  const said = [words(play.turn)];
  for (const input of inputs) {
    const choice = play.turn.choices[input - 1];
    if (!choice) break;
    said.push(words(play.choose(choice.id)));
  }
  return { compiled: true, said: said.join('\n'), trouble: play.turn.trouble };
}

function words({ beats, choices }: Turn): string {
  const lines = beats.map(({ speaker, text }) => (speaker === null ? text : `${speaker}: ${text}`));
  return [...lines, ...choices.map(({ text }, at) => `${at + 1}: ${text}`)].join('\n');
}
