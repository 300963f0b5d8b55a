import { NotASave, parseSave, type Save, writeSave } from '../../../core/session/save.ts';
import { Divergence } from '../../../core/session/session.ts';
import { describeChange, resume } from '../../../core/session/resume.ts';
import type { Story } from '../../../core/story/story.ts';

const LARGEST = 1_000_000; // bytes: what `parseSave` reads at most, so that a larger file is not read at all

/** What a save is called as a file: "two-places-at-once 2026-11-21.promoted.json". */
export function fileNameOf({ scene, saved }: Pick<Save, 'scene' | 'saved'>): string {
  const name = (scene.split('/').at(-1) ?? scene).replaceAll(/[^\p{Letter}\p{Number}._-]+/gu, '-').slice(0, 80);
  const day = new Date(saved);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  return `${name} ${date}.promoted.json`;
}

/** Hands a save to the player as a file. */
export function exportSave(save: Save, say: (sentence: string) => void): void {
  const url = URL.createObjectURL(new Blob([writeSave(save)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileNameOf(save);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // long enough for a slow disk
  say(`Exported as “${link.download}”.`);
}

/** A save that came in as a file, and what there is to say about it. */
export interface Imported {
  readonly save: Save;
  readonly ended: boolean;
  readonly change: string | undefined; // what changed in its story since
}

/** Reads a save from a file. Throws NotASave, whose message is a sentence for the player. `storyFor`: undefined where this game has no such scene. */
export async function importSave(file: File, storyFor: (scene: string) => Promise<Story | undefined>): Promise<Imported> {
  if (file.size > LARGEST) throw new NotASave(`“${file.name}” has ${inMegabytes(file.size)}; a save has less than ${inMegabytes(LARGEST)}.`);
  const save = parseSave(await file.text());
  const story = await storyFor(save.scene);
  if (story === undefined) {
    const opened = save.scene.startsWith('opened/');
    throw new NotASave(
      `This save belongs to “${save.title}”, ${opened ? 'a story from a file: open that story first, then import the save' : 'a scene that this game does not have'}.`,
    );
  }
  try {
    const resumed = resume(story, save.session);
    return { save: { ...save, session: resumed.session }, ended: resumed.transcript.turns.at(-1)?.choices.length === 0, change: describeChange(resumed) };
  } catch (error) {
    if (error instanceof Divergence) throw new NotASave('This save is damaged: its decisions do not fit the scene they were made in.');
    throw error;
  }
}

/** A size in bytes as people say it. */
export function inMegabytes(bytes: number): string {
  return `${new Intl.NumberFormat('en', { maximumFractionDigits: bytes < 10_000_000 ? 1 : 0 }).format(bytes / 1_000_000)} MB`;
}
