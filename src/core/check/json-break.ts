/** Where a text stops being JSON, and what is wrong there. */
export interface JsonBreak {
  readonly line: number; // from 1
  readonly column: number; // from 1
  readonly message: string; // a sentence
}

/** Finds the place from which on a text is no JSON: what is before it could still become some. `text` is none as a whole. */
export function jsonBreak(text: string): JsonBreak {
  let [whole, broken] = [0, text.length + 1];
  while (whole + 1 < broken) {
    const middle = Math.floor((whole + broken) / 2);
    if (isBroken(text.slice(0, middle))) broken = middle;
    else whole = middle;
  }
  const before = text.slice(0, whole).split(/\r\n|\n|\r/u);
  const found = text[whole];
  const message = found === undefined ? 'This is not JSON: it ends too soon.' : `This is not JSON: ${named(found)} was not expected here.`;
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, message };
}

/** Whether nothing that follows could make JSON of it. */
function isBroken(start: string): boolean {
  try {
    JSON.parse(start);
    return false;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const at = /position (\d+)/u.exec(message)?.[1];
    return !/^Un(?:expected end|terminated)/u.test(message) && (at === undefined || Number(at) < start.length);
  }
}

function named(character: string): string {
  if (/[\r\n]/u.test(character)) return 'the end of the line';
  return character === '"' ? "'\"'" : `"${character}"`;
}
