import { styleText } from 'node:util';

/** How wide words may be set, and whether they may be coloured. */
export interface Look {
  readonly width: number; // characters
  readonly colours: boolean;
}

/** How a terminal likes it; anything else gets plain words, 80 wide. Colours: no-color.org. */
export function lookOf(stream: { readonly isTTY?: boolean; readonly columns?: number }, env: Readonly<Record<string, string | undefined>>): Look {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0';
  const colours = (NO_COLOR === undefined || NO_COLOR === '') && (forced || (stream.isTTY === true && TERM !== 'dumb'));
  return {
    get width() {
      return Math.max(30, Math.min(stream.columns ?? 80, 88)); // a window may be made smaller while one plays
    },
    colours,
  };
}

/** Words in a style of the terminal's. */
export function styled({ colours }: Look, style: Parameters<typeof styleText>[0], text: string): string {
  return colours ? styleText(style, text, { validateStream: false }) : text;
}

/** A name on its plate: white on a colour of the book (`#a8466b`). */
export function plate(name: string, colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return `\u001B[1;38;2;255;255;255;48;2;${red};${green};${blue}m ${name} \u001B[0m`;
}

/** Sets words in lines. `first` and `rest` begin them and count for the width. What would steer the terminal is taken out. */
export function set({ width }: Look, text: string, first: string = '', rest: string = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of clean(text).split(/\s+/u).filter(Boolean)) {
    if (!empty && length(line) + 1 + length(word) > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Without characters that a terminal would obey. */
export function clean(text: string): string {
  return text.replaceAll(/\p{Cc}|\p{Cf}/gu, (each) => (each === '\u200D' || each === '\u00AD' ? each : ' '));
}

const length = (text: string): number => [...text].length;
