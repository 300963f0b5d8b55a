import type { Story as Ink } from 'inkjs';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import type { Beat } from '../story/beat.ts';
import { readLine } from '../story/line.ts';
import type { Story } from '../story/story.ts';
import { command } from './content.ts';

/** Pieces of text in a turn that can be overheard: each new one costs ink a look at all of them, and a story may never stop. */
export const MOST_HEARD = 20_000;

/** A line as ink hands it out. */
export interface Said {
  readonly text: string;
  readonly tags: readonly string[];
}

/**
 * The lines of a turn whose words were all left to pile up. Ink hands them out one by one, and before each plays on and back again, lest
 * something joins on to it: that takes most of its time.
 */
export function linesIn({ state }: Ink, said: readonly InkObject[] = state.outputStream): readonly Said[] {
  const lines: Said[] = [];
  let text = '';
  let tags: string[] = [];
  let tag: string | undefined; // the one that is being said
  const endTag = (): void => {
    if (tag !== undefined && tag !== '') tags.push(state.CleanOutputWhitespace(tag));
    tag = undefined;
  };
  const endLine = (): void => {
    if (tag !== undefined) endTag();
    lines.push({ text: state.CleanOutputWhitespace(text), tags });
    text = '';
    tags = [];
  };
  for (const thing of said) {
    const { commandType, value, text: legacy } = thing as unknown as Partial<ControlCommand> & { readonly value?: unknown; readonly text?: unknown };
    if (commandType === command.beginTag) {
      endTag();
      tag = '';
    } else if (commandType === command.endTag) endTag();
    else if (typeof value === 'string') {
      if (tag !== undefined) tag += value;
      else if (value === '\n') endLine();
      else text += value;
    } else if (typeof legacy === 'string' && legacy !== '' && tag === undefined) tags.push(legacy);
  }
  if (text.trim() !== '' || tags.length > 0 || tag !== undefined) endLine();
  return lines;
}

/** Reads lines. Most are said in many turns, and are read once. */
export function lineReader({ names }: Story): (said: Said) => Beat {
  const known = new Map<string, Beat>();
  return ({ text, tags }) => {
    const key = [text, ...tags].join('\u0000');
    const beat = known.get(key) ?? readLine(text, tags, names).beat;
    if (known.size < MOST_LINES) known.set(key, beat);
    return beat;
  };
}

const MOST_LINES = 20_000; // kept: a story that counts says ever new ones
