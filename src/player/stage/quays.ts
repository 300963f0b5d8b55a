/** A gauge that lights the quays: so many of `most` are well. */
export interface QuayGauge {
  readonly gauge: string;
  readonly most: number;
}

// The town's own quay is the last to fail.
const FAIL: readonly number[] = [9, 3, 8, 7, 2, 6, 4, 5, 1];

/** The numbers of the quays that are dead when the gauge stands there; undefined where the story has no such gauge. */
export function deadQuays(gauges: Readonly<Record<string, number>>, gauge: QuayGauge | undefined): ReadonlySet<number> | undefined {
  const value = gauge && gauges[gauge.gauge];
  if (gauge === undefined || value === undefined) return undefined;
  const live = Math.round((Math.min(Math.max(value, 0), gauge.most) / gauge.most) * FAIL.length);
  return new Set(FAIL.slice(0, FAIL.length - live));
}
