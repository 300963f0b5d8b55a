/** The nearest of the known words, where one is near enough to be what was meant: `most` letters apart, or a third of them. */
export function nearest(word: string, known: Iterable<string>, most: number = Math.max(1, Math.floor(word.length / 3))): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const each of known) {
    const apart = distance(word.toLowerCase(), each.toLowerCase());
    if (apart < least) {
      least = apart;
      best = each;
    }
  }
  return best;
}

/** How many letters must be put in, left out, changed or swapped with their neighbour. (Optimal string alignment; Damerau, Levenshtein.) */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row++) {
    rows[row] = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      let best = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + change);
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1])
        best = Math.min(best, cell(row - 2, column - 2) + 1);
      rows[row]?.push(best);
    }
  }
  return cell(one.length, other.length);
}

/** `Did you mean "leading"?`, or undefined where nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const found = nearest(word, known);
  return found === undefined ? undefined : `Did you mean "${found}"?`;
}
