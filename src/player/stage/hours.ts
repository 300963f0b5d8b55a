import { blend, hex } from './colour.ts';

// The light of a bright day through the windows, by the hour.
const hours: readonly (readonly [hour: number, light: string])[] = [
  [0, '#8f88c9'],
  [5, '#a79ad0'],
  [6.5, '#ffe2cb'],
  [8, '#fff6ea'],
  [10, '#ffffff'],
  [15, '#fffaf0'],
  [17.5, '#ffe2bd'],
  [19.5, '#e7b9b4'],
  [21, '#a79ad0'],
  [24, '#8f88c9'],
];

/** How the islands lie: by day, under a low sun, or in the dark. */
export type Outside = 'day' | 'low' | 'night';

/** How the islands lie where it is in that light, and at that hour. */
export function outsideAt({ light, clock }: { readonly light: string | null; readonly clock: string | null }): Outside {
  const time = hourOf(clock);
  if (light === 'night' || (time !== undefined && (time < 5.5 || time >= 20))) return 'night';
  return light === 'dusk' || light === 'dawn' ? 'low' : 'day';
}

/** The colour of the light at a time as written (`07:40`); white when it is no time. */
export function lightAt(clock: string | null): number {
  const time = hourOf(clock);
  if (time === undefined) return 0xffffff;
  const after = hours.findIndex(([at]) => at > time);
  const [from, to] = [hours[after - 1], hours[after]];
  if (!from || !to) return 0xffffff;
  return blend(hex(from[1]), hex(to[1]), (time - from[0]) / (to[0] - from[0]));
}

/** Hours since midnight, with their part; undefined when it is no time. */
export function hourOf(clock: string | null): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/u.exec(clock ?? '') ?? [];
  return hour === undefined || minute === undefined ? undefined : (Number(hour) + Number(minute) / 60) % 24;
}
