import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenes } from '../../../src/core/check/check.ts';
import type { Scene } from '../../../src/core/check/rule.ts';
import { toShelf } from '../../../src/core/check/shelf.ts';
import type { SeasonEntry } from '../../../src/core/story/book.ts';
import type { Beat } from '../../../src/core/story/beat.ts';
import { compile } from '../../../src/core/story/compile.ts';
import { type Carried, Play } from '../../../src/core/story/play.ts';
import { sharedIn } from '../../../src/core/story/shared.ts';
import { type Story, toStory } from '../../../src/core/story/story.ts';

const folder = join(import.meta.dirname, '../../../stories/northline');
const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
const inks = readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((file) => (file.endsWith('.ink') ? [file.replaceAll('\\', '/')] : []));
const { shelf } = toShelf({
  sources: new Map(inks.map((file) => [file, text(file)])),
  texts: new Map([['book.json', text('book.json')]]),
  art: undefined,
});

/** The season of our book, in its order. */
export const season: readonly SeasonEntry[] = shelf.book?.season ?? [];

/** The variables that its scenes hand on. */
export const shared: ReadonlySet<string> = new Set(sharedIn(shelf.sources));

/** The lines of its file, as its author wrote them. */
export const linesOf = (scene: string): readonly string[] => text(`${scene}.ink`).split('\n');

/** A scene or a week of it, as its author wrote it. Throws where there is none. */
export function written(scene: string): Scene {
  const [read] = readScenes(shelf, [`${scene}.ink`]);
  if (!read?.scene) throw new Error(`Northline has no scene "${scene}" that ink understands.`);
  return read.scene;
}

/** All that a story says, with these values to begin with, to whoever decides so. Throws where a decision is not offered. */
export function played(story: Story, carried: Carried, ...ids: readonly string[]): readonly Beat[] {
  const play = new Play(story, 1, carried);
  const beats = [...play.turn.beats];
  for (const id of ids) {
    play.take(id);
    beats.push(...play.turn.beats);
  }
  return beats;
}

/** A scene or a week of it, to be played. */
export function toPlay(scene: string): Story {
  return toStory(`northline/${scene}`, compile(shelf.sources, `${scene}.ink`).json, shelf.book, { shared: [...shared] });
}
