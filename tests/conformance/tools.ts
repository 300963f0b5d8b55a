import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { findPlaces } from '../../src/cli/check-places.ts';
import { askedStories } from '../../src/cli/check-run.ts';
import { Guarded, type Outcome } from './guarded.ts';
import type { ToolsAnswer, ToolsTask } from './tools-thread.ts';

/** What `ids --write`, `map` and `play --choose` made of one story of somebody else's. */
export interface Handled {
  readonly name: string;
  readonly outcome: Outcome<ToolsAnswer>;
}

const PATIENCE = 180_000; // milliseconds for all verbs over one story

/** Has every story under a folder handled by the verbs. They work on a copy. */
export async function handleStories(folder: string, onHandled: (handled: Handled) => void): Promise<void> {
  const guarded = new Guarded<ToolsTask, ToolsAnswer>(new URL('./tools-thread.ts', import.meta.url), PATIENCE);
  for (const place of findPlaces([folder], process.cwd())) {
    for (const root of askedStories(place)) {
      const copy = mkdtempSync(join(tmpdir(), 'promoted-tools-'));
      const { sources, texts } = place.folder;
      for (const name of [...sources.keys(), ...texts.keys()]) cpSync(join(place.path, name), join(copy, name));
      const outcome = await guarded.do({ folder: copy, sources, root });
      onHandled({ name: relative(folder, join(place.path, root)).replaceAll(sep, '/'), outcome });
      rmSync(copy, { recursive: true });
    }
  }
  await guarded.close();
}

/** What is wrong with how a story was handled; none: nothing is. Nothing here is scored, so that nothing is to be written. */
export function wrongsOf({ outcome }: Handled): readonly string[] {
  if (outcome.kind === 'hang') return ['never came back'];
  if (outcome.kind === 'crash') return [outcome.message];
  if (outcome.answer === undefined) return [];
  const { touched, maps, code, untold, trouble } = outcome.answer;
  return [
    ...touched.map((file) => `ids --write changed ${file}`),
    ...Object.entries(maps).flatMap(([format, size]) => (size === 0 ? [`the map as ${format} is empty`] : [])),
    ...(code === (trouble === null ? 0 : 1) ? [] : [`play --choose ended with ${code}`]),
    ...untold.slice(0, 3).map((text) => `play --choose did not say "${text}"`),
  ];
}
