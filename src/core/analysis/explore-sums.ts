import type { Move, Space } from './playthroughs.ts';

/** What playthroughs come to on one dimension when they end: so many moments, so much credit, and how likely that is. */
export interface EndSum {
  readonly moments: number;
  readonly sum: number; // of credit
  readonly chance: number; // 0..1
}

/** The credit of each option of each state on a dimension; undefined: none. */
export type DimensionCredits = readonly (readonly (number | undefined)[])[];

const FINEST = 5_040; // parts of a whole credit: two levels are at most four apart, and an option can stand at the mean of several
const MOST_STEPS = 500_000_000; // sums added to sums: about a second
const MOST_HELD = 16_000_000; // sums held at once: 128 MB
const SMALL = 1_024; // sums: to make such a row costs more than to empty it

/**
 * Carries moments and sums forwards along all paths at once, in a story that does not go round. All credits are whole parts of one, so that sums are
 * indexes of a row of chances. Undefined where they become too many.
 */
export function endSums({ start, moves, groups, unseen }: Space, credits: DimensionCredits): readonly EndSum[] | undefined {
  const parts = partsOf(credits);
  if (parts === undefined) return undefined;
  const order = groups.toReversed().map(([state = 0]) => state);
  const cut = new Map([...new Set(credits)].map((all) => [all, all.map((credit) => (credit === undefined ? undefined : Math.round(credit * parts)))]));
  const partsAt = credits.map((all) => cut.get(all) ?? []);
  const bounds = boundsOf(order, start, moves, partsAt);
  const grids: (Float64Array | undefined)[] = moves.map(() => undefined);
  const spare = new Map<number, Float64Array[]>(); // empty ones, by their size
  const ends = new Map<number, EndSum>();
  let [steps, held] = [0, 0];
  const gridOf = (state: number): Float64Array => {
    const known = grids[state];
    if (known) return known;
    const { rows, width } = bounds[state] ?? NONE;
    held += rows * width;
    return (grids[state] = spare.get(rows * width)?.pop() ?? new Float64Array(rows * width));
  };
  for (const { to, chance } of start) gridOf(to)[0]! += chance;
  for (const state of order) {
    const grid = grids[state];
    const bound = bounds[state];
    if (!grid || !bound) continue;
    if (moves[state]?.length === 0 && !unseen.has(state)) addEnds(ends, grid, bound, parts);
    for (const { option, to, chance } of moves[state] ?? []) {
      const credit = partsAt[state]?.[option];
      steps += grid.length;
      const next = gridOf(to);
      if (steps > MOST_STEPS || held > MOST_HELD) return undefined;
      addGrid(next, bounds[to] ?? NONE, grid, bound, credit, chance);
    }
    grids[state] = undefined;
    held -= grid.length;
    if (grid.length > SMALL) continue;
    const others = spare.get(grid.length);
    if (others) others.push(grid.fill(0));
    else spare.set(grid.length, [grid.fill(0)]);
  }
  return [...ends.values()];
}

/** Where a state's chances lie: a row for each number of moments, a column for each sum. */
interface Bounds {
  readonly fewest: number; // moments
  readonly least: number; // sum, in parts
  readonly rows: number;
  readonly width: number;
}

const NONE: Bounds = { fewest: 0, least: 0, rows: 0, width: 0 };

/** Into how many parts a whole credit has to be cut, so that every credit is a number of them. Undefined: too many. */
function partsOf(credits: DimensionCredits): number | undefined {
  let parts = 1;
  for (const credit of new Set([...new Set(credits)].flat())) {
    if (credit === undefined || isWhole(credit * parts)) continue;
    let factor = 2;
    while (factor * parts <= FINEST && !isWhole(credit * parts * factor)) factor++;
    parts *= factor;
    if (parts > FINEST) return undefined;
  }
  return parts;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-7;

function boundsOf(order: readonly number[], start: readonly Move[], moves: Space['moves'], parts: DimensionCredits): readonly (Bounds | undefined)[] {
  const size = moves.length;
  const [fewest, least] = [new Float64Array(size).fill(Infinity), new Float64Array(size).fill(Infinity)];
  const [most, greatest] = [new Float64Array(size).fill(-Infinity), new Float64Array(size).fill(-Infinity)];
  for (const { to } of start) fewest[to] = least[to] = most[to] = greatest[to] = 0;
  for (const state of order) {
    for (const { option, to } of moves[state] ?? []) {
      const part = parts[state]?.[option];
      const [moment, credit] = part === undefined ? [0, 0] : [1, part];
      fewest[to] = Math.min(fewest[to]!, fewest[state]! + moment);
      most[to] = Math.max(most[to]!, most[state]! + moment);
      least[to] = Math.min(least[to]!, least[state]! + credit);
      greatest[to] = Math.max(greatest[to]!, greatest[state]! + credit);
    }
  }
  return moves.map((_, state) =>
    most[state]! < 0
      ? undefined
      : { fewest: fewest[state]!, least: least[state]!, rows: most[state]! - fewest[state]! + 1, width: greatest[state]! - least[state]! + 1 },
  );
}

/** Adds all chances of one state to the next, moved on by what the option between them earns. */
function addGrid(next: Float64Array, to: Bounds, grid: Float64Array, from: Bounds, credit: number | undefined, chance: number): void {
  const down = from.fewest - to.fewest + (credit === undefined ? 0 : 1);
  const along = from.least - to.least + (credit ?? 0);
  for (let row = 0; row < from.rows; row++) {
    const begin = (row + down) * to.width + along;
    const own = row * from.width;
    for (let column = 0; column < from.width; column++) {
      const mass = grid[own + column]!;
      if (mass !== 0) next[begin + column]! += mass * chance || Number.MIN_VALUE; // what can happen never becomes what cannot
    }
  }
}

function addEnds(ends: Map<number, EndSum>, grid: Float64Array, { fewest, least, width }: Bounds, parts: number): void {
  for (const [at, chance] of grid.entries()) {
    if (chance === 0) continue;
    const moments = fewest + Math.floor(at / width);
    const sum = least + (at % width);
    const key = moments * 0x1_0000_0000 + sum;
    ends.set(key, { moments, sum: sum / parts, chance: chance + (ends.get(key)?.chance ?? 0) });
  }
}
