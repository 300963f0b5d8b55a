import type { Beat, CastId, Cue } from './beat.ts';
import { type Mark, type Meaning, readTag, TagError } from './tags.ts';

/** A line of ink, understood. */
export interface Line {
  readonly beat: Beat;
  readonly marks: readonly Mark[];
}

/** Reads a line and its tags. `names` are those of the cast; with none, a name in capitals before a colon speaks. */
export function readLine(text: string, tags: readonly string[], names: ReadonlyMap<string, CastId>): Line {
  const meanings = readTags(tags);
  const spoken = speech(text.trim(), names);
  const cues: Cue[] = meanings.filter(isCue);
  const voice = cues.find((cue) => cue.kind === 'voice');
  if (spoken.manner !== undefined && spoken.speaker !== null) cues.push({ kind: 'mood', cast: spoken.speaker, mood: spoken.manner });
  return { beat: { speaker: voice?.voice ?? spoken.speaker, text: spoken.text, cues }, marks: meanings.filter((meaning): meaning is Mark => !isCue(meaning)) };
}

/** What tags mean. One that nobody knows, or that makes no sense, means nothing at play time: `check` is where authors hear of it. */
export function readTags(tags: readonly string[]): readonly Meaning[] {
  return tags.flatMap((tag) => {
    try {
      return readTag(tag) ?? [];
    } catch (error) {
      if (error instanceof TagError) return [];
      throw error;
    }
  });
}

const marks: ReadonlySet<string> = new Set<Mark['kind']>([
  'meta',
  'gauge-declared',
  'id',
  'move',
  'evidence',
  'temptation',
  'silence',
  'disabled',
  'key',
  'ignored',
  'why',
  'ask',
  'note',
]);
const isCue = (meaning: Meaning): meaning is Cue => !marks.has(meaning.kind);

interface Speech {
  readonly speaker: CastId | null;
  readonly text: string;
  readonly manner?: string; // `MARA (angry):`
}

function speech(text: string, names: ReadonlyMap<string, CastId>): Speech {
  if (!text.includes(':')) return { speaker: null, text };
  const found = /^(\p{L}[\p{L}\p{M}\p{N}_.'’ -]{0,39}?)\s*(?:\(([^()]{1,40})\))?:(?=\s)\s+(.*)$/su.exec(text);
  const [, name = '', manner, words = ''] = found ?? [];
  const known = names.get(name.toLowerCase());
  const speaker = known ?? (found && isShouted(name) ? name : null);
  if (!found || speaker === null) return { speaker: null, text };
  return { speaker, text: words, ...(manner === undefined ? {} : { manner: manner.toLowerCase() }) };
}

/** In stories of others a speaker's name is all capitals: `MARA`. */
const isShouted = (name: string): boolean => name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase();
