/** A station of the season on the picture of the map. */
export interface Station {
  readonly week: number;
  readonly x: number; // in units of the picture
  readonly y: number;
}

/** A piece of the map with a ferry's lane through it. */
export interface Lane {
  readonly view: string; // the piece: an SVG view box in units of the map
  readonly way: string; // the lane, as an SVG path
  readonly stations: readonly Station[];
}

/** One long crossing, for a wide page: the weeks from left to right, up and down with the swell. */
export function wideLane(weeks: readonly number[]): Lane {
  const step = 1320 / Math.max(1, weeks.length - 1);
  const stations = weeks.map((week, at) => ({ week, x: 300 + at * step, y: 455 + 105 * Math.sin(at * 0.95) }));
  return { view: '220 250 1480 420', way: wayThrough(stations), stations };
}

const ACROSS = 4; // stations side by side on a narrow page

/** To and fro between the islands, for a narrow page. */
export function narrowLane(weeks: readonly number[]): Lane {
  const stations = weeks.map((week, at) => {
    const row = Math.floor(at / ACROSS);
    const column = row % 2 === 0 ? at % ACROSS : ACROSS - 1 - (at % ACROSS);
    return { week, x: 700 + column * 160, y: 245 + row * 145 + (column % 2) * 34 };
  });
  const rows = Math.ceil(weeks.length / ACROSS);
  return { view: `620 160 640 ${rows * 145 + 90}`, way: wayThrough(stations), stations };
}

/** A curve through all stations: each is left in the direction of its neighbours. (Catmull and Rom.) */
function wayThrough(stations: readonly Station[]): string {
  const [first, ...rest] = stations;
  if (!first) return '';
  const at = (index: number): Station => stations[Math.max(0, Math.min(stations.length - 1, index))] ?? first;
  const curves = rest.map((to, index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
    const round = (value: number): string => value.toFixed(1);
    return `C${round(from.x + (to.x - before.x) / 6)} ${round(from.y + (to.y - before.y) / 6)} ${round(to.x - (after.x - from.x) / 6)} ${round(to.y - (after.y - from.y) / 6)} ${round(to.x)} ${round(to.y)}`;
  });
  return `M${first.x} ${first.y}${curves.join('')}`;
}
