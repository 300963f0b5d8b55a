import { goalsOf, offered, ownTurn, type Point } from './card-ways.ts';

/** Of too many points those for paper, at most `most`: the nearest way to each ending and each key decision first, then what lies nearest to the start. */
export function keptOf(points: readonly Point[], most: number): readonly Point[] {
  const kept = new Set(points.slice(0, 1));
  const keep = (way: readonly Point[]): void => {
    const more = way.filter((point) => !kept.has(point));
    if (kept.size + more.length <= most) for (const point of more) kept.add(point);
  };
  const ends = points.filter((point) => offered(ownTurn(point)).length === 0);
  const goals = points.filter((point) => goalsOf(ownTurn(point)).length > 0);
  for (const point of [...ends, ...goals]) keep(wayTo(point, points[0]));
  for (const point of points) {
    const parent = point.arrivals[0]?.from;
    if (parent && kept.has(parent)) keep([point]);
  }
  return connected(points, kept);
}

/** The nearest way from the start to a point. */
function wayTo(point: Point, start: Point | undefined): readonly Point[] {
  const way = [point];
  for (let at = point; at !== start;) {
    const before = at.arrivals[0]?.from;
    if (!before) break;
    way.unshift(before);
    at = before;
  }
  return way;
}

/** Without the points after which nothing is kept, as long as anything is left then. */
function connected(points: readonly Point[], kept: ReadonlySet<Point>): readonly Point[] {
  const left = new Set(kept);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const point of left) {
      const ends = offered(ownTurn(point)).length === 0;
      if (!ends && ![...point.ways.values()].some((next) => next && left.has(next))) left.delete(point);
    }
  }
  const chosen = points[0] && left.has(points[0]) ? left : kept;
  return points.filter((point) => chosen.has(point));
}
