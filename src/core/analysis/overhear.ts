import type { Story as Ink } from 'inkjs';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
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
export function linesIn({ state }: Ink): readonly Said[] {
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
  for (const thing of state.outputStream) {
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
