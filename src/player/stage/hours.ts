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

/** Whether the islands lie in the dark: where it is night, or by the hour. */
export function isDark({ light, clock }: { readonly light: string | null; readonly clock: string | null }): boolean {
  if (light === 'night') return true;
  const time = hourOf(clock);
  return time !== undefined && (time < 5.5 || time >= 20);
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
function hourOf(clock: string | null): number | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/u.exec(clock ?? '') ?? [];
  return hour === undefined || minute === undefined ? undefined : (Number(hour) + Number(minute) / 60) % 24;
}
