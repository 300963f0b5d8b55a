import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { ids } from '../../src/cli/ids.ts';
import { map } from '../../src/cli/map.ts';
import { play } from '../../src/cli/play.ts';
import { written } from '../../src/cli/play-script.ts';
import type { Sources } from '../../src/core/story/compile.ts';
import { begin, decide } from '../../src/core/session/session.ts';
import { Play } from '../../src/core/story/play.ts';
import { storyFrom } from './performing.ts';

/** A story to be handled by every verb that takes one, besides check and explore. */
export interface ToolsTask {
  readonly folder: string; // a copy: it is written to
  readonly sources: Sources;
  readonly root: string;
}

/** What the verbs made of it; undefined: ink refuses the story. */
export type ToolsAnswer =
  | {
      readonly touched: readonly string[]; // files that `ids --write` changed
      readonly maps: Readonly<Record<string, number>>; // characters of each format
      readonly decisions: number; // given to `play --choose`
      readonly code: number; // that it ended with
      readonly untold: readonly string[]; // words of the play that it did not print
      readonly trouble: string | null; // where the play broke off in ink
    }
  | undefined;

const MOST = 40; // decisions

parentPort?.on('message', (task: ToolsTask) => {
  void handle(task).then((answer) => parentPort?.postMessage(answer));
});

async function handle({ folder, sources, root }: ToolsTask): Promise<ToolsAnswer> {
  const story = storyFrom(sources, root);
  if (!story) return undefined;
  const file = join(folder, root);
  const before = new Map([...sources.keys()].map((name) => [name, readFileSync(join(folder, name))]));
  await overheard(() => ids([file, '--write']));
  const touched = [...before].filter(([name, bytes]) => !readFileSync(join(folder, name)).equals(bytes)).map(([name]) => name);
  const maps: Record<string, number> = {};
  for (const format of ['svg', 'mermaid', 'json']) maps[format] = (await overheard(() => map([file, '--format', format]))).said.length;
  const acted = new Play(story, 1);
  let session = begin(story, 1);
  const texts = [...textsOf(acted)];
  for (let made = 0; made < MOST; made++) {
    const option = acted.turn.choices.findLast(({ disabled }) => !disabled);
    if (!option) break;
    acted.choose(option.id);
    session = decide(session, { kind: 'choice', choice: option.id, thought: 0 });
    texts.push(...textsOf(acted));
  }
  const { said, code } = await overheard(() => play([file, '--seed', '1', '--choose', written(session.decisions)]));
  const printed = bare(said);
  const untold = texts.filter((text) => !printed.includes(bare(text)));
  return { touched, maps, decisions: session.decisions.length, code, untold, trouble: acted.turn.trouble };
}

const textsOf = ({ turn }: Play): readonly string[] => turn.beats.flatMap(({ text }) => (text.trim() === '' ? [] : [text]));

/** Without spaces, control characters and name plates' colours: how a line is set on a terminal is not what is compared. */
const bare = (text: string): string => text.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, '');

/** Runs a verb, and hears what it prints. */
async function overheard(verb: () => Promise<number>): Promise<{ readonly said: string; readonly code: number }> {
  const said: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string | Uint8Array): boolean => said.push(String(text)) > 0;
  try {
    const code = await verb();
    return { said: said.join(''), code };
  } finally {
    process.stdout.write = write;
  }
}
