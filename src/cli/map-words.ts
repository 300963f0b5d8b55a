/** About how wide a name is (px): it is set bold, and the widest typeface that stands in for ours is a fifth wider there (DejaVu Sans). */
export function widthOfName(text: string, size: number): number {
  return widthOf(text, size * 1.22);
}

/** Sets words in at most so many lines of a width (px); of what is too long, as much as fits, and `…`. */
export function wrap(text: string, size: number, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || widthOf(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  const kept = lines.slice(0, most);
  return kept.map((line, at) => cut(at === most - 1 && lines.length > most ? `${line} …` : line, size, width));
}

/** As much of a line as fits. */
function cut(line: string, size: number, width: number): string {
  if (widthOf(line, size) <= width) return line;
  const letters = [...line.replace(/ …$/u, '')];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** About how wide words are (px) in the typefaces that a map is set in, whichever of them is there. */
function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 1), 0) * size;
}

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ilIj.,:;'’‘|!()[\]]/u, 0.3],
  [/[ftr"“”\-\s]/u, 0.38],
  [/[mwMW@%—…]/u, 0.88],
  [/\p{Lu}/u, 0.67],
  [/[\p{L}\p{N}_\p{P}\p{S}]/u, 0.56],
];
