import type { Story as Ink } from 'inkjs';
import type { ControlCommand } from 'inkjs/engine/ControlCommand';
import type { InkObject } from 'inkjs/engine/Object';
import { command } from './content.ts';
import { linesIn, MOST_HEARD, type Said } from './overhear.ts';

/** What a turn in silence would have said: kept piece by piece, so that it need not be played again for the few whose words are wanted. */
export class Hearsay {
  readonly #ink: Ink;
  #pieces: InkObject[] = [];
  #isClear = true;

  constructor(ink: Ink) {
    this.#ink = ink;
  }

  /** A turn begins. */
  begins(): void {
    if (this.#pieces.length > 0) this.#pieces = [];
    this.#isClear = true;
  }

  /** Takes note of a piece that would have been said. */
  note(thing: InkObject): void {
    if ((thing as unknown as Partial<ControlCommand>).commandType === command.noOp) return; // nothing is said
    if (isInFunction(this.#ink)) this.#isClear &&= isBlank(thing); // ink trims what functions say
    else if (this.#pieces.length <= MOST_HEARD) this.#pieces.push(thing);
  }

  /** The lines of the turn that was noted last, before the next one begins; undefined where it cannot be told for certain how they fall. */
  lines(): readonly Said[] | undefined {
    const { state } = this.#ink;
    if (!this.#isClear || this.#pieces.length > MOST_HEARD || isInFunction(this.#ink)) return undefined;
    state.ResetOutput();
    const own = Object.getPrototypeOf(state) as Ink['state'];
    const lines: Said[] = [];
    for (const piece of this.#pieces) {
      own.PushToOutputStream.call(state, piece); // what the state has in its place is silent
      if (state.outputStream.length >= LONG && isWord(piece)) lines.push(...linesIn(this.#ink, linesDone(state.outputStream)));
    }
    lines.push(...linesIn(this.#ink));
    state.ResetOutput();
    return lines;
  }
}

const LONG = 24; // pieces: each new one costs ink a look at all that are there

/** Takes out of what was said, up to a word, the lines that nothing can change any more: behind the end of a line a word has come. */
function linesDone(said: InkObject[]): readonly InkObject[] {
  const word = said.findLastIndex(isWord);
  const end = said.findLastIndex((thing, at) => at < word && (thing as { readonly value?: unknown }).value === '\n');
  const isOpen = said.findLast((thing, at) => at < end && commandOf(thing) !== undefined);
  return isOpen && commandOf(isOpen) === command.beginTag ? [] : said.splice(0, end + 1);
}

const commandOf = (thing: InkObject): number | undefined => (thing as unknown as Partial<ControlCommand>).commandType;
const isWord = (thing: InkObject): boolean => typeof (thing as { readonly value?: unknown }).value === 'string' && !isBlank(thing);

/** Whether ink stands in a function. */
export function isInFunction({ state }: Ink): boolean {
  return state.callStack.currentElement.type === FUNCTION;
}

const FUNCTION = 1; // ink's PushPopType, which inkjs does not export

/** Whether a thing that is said is nothing but the space between words. */
export function isBlank(thing: InkObject | null): boolean {
  const { value } = (thing ?? {}) as { readonly value?: unknown };
  return typeof value === 'string' && /^\s*$/u.test(value);
}
