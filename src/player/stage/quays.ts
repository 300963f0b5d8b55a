const GAUGE = 'quays'; // names the red ones by their digits: 19 is the first and the ninth, 0 none

/** The numbers of the quays that are red, by the story's gauge of that name; undefined where it has none. */
export function deadQuays(gauges: Readonly<Record<string, number>>): ReadonlySet<number> | undefined {
  const value = gauges[GAUGE];
  return value === undefined ? undefined : new Set([...String(value)].map(Number).filter((quay) => quay > 0));
}
