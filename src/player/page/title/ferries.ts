import './ferries.css';

const SPEED = 26; // design px a second: a ferry is never in a hurry
const STEP = 24; // design px between two points of a ferry's way
const BERTH = 0.04; // of a crossing, at either end: time at the quay

/** Lets ferries go to and fro on the lanes of the map. They stand still where motion is not wanted. Returns what takes them away. */
export function sail(svg: SVGSVGElement): () => void {
  const fleet = document.createElement('div');
  fleet.className = 'fleet';
  svg.after(fleet);
  const still = document.documentElement.dataset['motion'] === 'reduced';
  const lanes = [...svg.querySelectorAll<SVGGeometryElement>('#lanes [id^="lane-"]')].filter((lane) => typeof lane.getTotalLength === 'function');
  for (const [at, lane] of lanes.entries()) fleet.append(ferryOn(lane, (at * 0.37) % 1, still));
  const place = (): void => {
    const matrix = svg.getScreenCTM();
    if (matrix) fleet.style.transform = `matrix(${matrix.a}, ${matrix.b}, ${matrix.c}, ${matrix.d}, ${matrix.e}, ${matrix.f})`;
  };
  const watch = new ResizeObserver(place);
  watch.observe(svg);
  place();
  return () => {
    watch.disconnect();
    fleet.remove();
  };
}

/** One ferry, `along` (0–1) its crossing. It turns round at neither end: ferries have two bows. */
function ferryOn(lane: SVGGeometryElement, along: number, still: boolean): HTMLElement {
  const ferry = document.createElement('i');
  ferry.className = 'ferry';
  const length = lane.getTotalLength();
  const steps = Math.max(2, Math.ceil(length / STEP));
  const way = Array.from({ length: steps + 1 }, (_, step) => ({
    offset: BERTH + (1 - 2 * BERTH) * (step / steps),
    transform: positionAt(lane, (step / steps) * length),
  }));
  const ends = [{ offset: 0, transform: way[0]?.transform ?? '' }, ...way, { offset: 1, transform: way.at(-1)?.transform ?? '' }];
  if (still) {
    ferry.style.transform = positionAt(lane, length * (0.2 + 0.6 * along));
    return ferry;
  }
  const duration = (length / SPEED) * 1000;
  ferry.animate(ends, { duration, iterations: Infinity, direction: 'alternate', iterationStart: along * 2 });
  return ferry;
}

function positionAt(lane: SVGGeometryElement, distance: number): string {
  const here = lane.getPointAtLength(distance);
  const [behind, ahead] = [lane.getPointAtLength(distance - 4), lane.getPointAtLength(distance + 4)];
  const heading = Math.atan2(ahead.y - behind.y, ahead.x - behind.x);
  return `translate(${here.x.toFixed(1)}px, ${here.y.toFixed(1)}px) rotate(${heading.toFixed(3)}rad)`;
}
