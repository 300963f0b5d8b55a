/** A station of the season on the picture of the map. */
export interface Station {
  readonly week: number;
  readonly x: number; // in units of the map
  readonly y: number;
}

/** A piece of the map with a ferry's lane through it. */
export interface Lane {
  readonly view: string; // the piece: an SVG view box in units of the map
  readonly way: string; // the lane, as an SVG path
  readonly stations: readonly Station[];
}

type Point = readonly [x: number, y: number];

// Both keep to open water.
const ACROSS: readonly Point[] = [
  [440, 475],
  [525, 470],
  [610, 450],
  [735, 452],
  [820, 490],
  [905, 532],
  [990, 545],
  [1075, 520],
  [1160, 478],
  [1245, 454],
  [1330, 450],
  [1415, 470],
  [1500, 500],
];
const TO_AND_FRO: readonly Point[] = [
  ...([1110, 1238, 1366, 1494, 1622] as const).map((x, at): Point => [x, 742 + (at % 2) * 14]),
  ...([1622, 1494, 1366, 1238, 1110] as const).map((x, at): Point => [x, 842 + (at % 2) * 14]),
  [1180, 935],
  [1290, 995],
  [1420, 1012],
  [1560, 990],
];

/** From island to island, for a wide page. */
export const wideLane = (weeks: readonly number[]): Lane => laneOn(ACROSS, '380 345 1180 310', weeks);

/** To and fro in the southern sea, for a narrow page. */
export const narrowLane = (weeks: readonly number[]): Lane => laneOn(TO_AND_FRO, '1050 680 640 390', weeks);

/** The weeks at even distances along a course. */
function laneOn(course: readonly Point[], view: string, weeks: readonly number[]): Lane {
  const stations = weeks.map((week, at) => {
    const along = weeks.length < 2 ? 0 : (at / (weeks.length - 1)) * (course.length - 1);
    const before = Math.floor(along);
    const [from, to] = [course[before] ?? [0, 0], course[before + 1] ?? course[before] ?? [0, 0]];
    const between = (one: number, other: number): number => Math.round(one + (other - one) * (along - before));
    return { week, x: between(from[0], to[0]), y: between(from[1], to[1]) };
  });
  return { view, way: wayThrough(stations), stations };
}

/** A curve through all stations: each is left in the direction of its neighbours. (Catmull and Rom.) */
function wayThrough(stations: readonly Station[]): string {
  const [first, ...rest] = stations;
  if (!first) return '';
  const at = (index: number): Station => stations[Math.max(0, Math.min(stations.length - 1, index))] ?? first;
  const curves = rest.map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    const handles = [from.x + (to.x - before.x) / 6, from.y + (to.y - before.y) / 6, to.x - (after.x - from.x) / 6, to.y - (after.y - from.y) / 6];
    return `C${handles.map((value) => value.toFixed(1)).join(' ')} ${to.x} ${to.y}`;
  });
  return `M${first.x} ${first.y}${curves.join('')}`;
}
