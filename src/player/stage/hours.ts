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

/** The colour of the light at a time as written (`07:40`); white when it is no time. */
export function lightAt(clock: string | null): number {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/u.exec(clock ?? '') ?? [];
  if (hour === undefined || minute === undefined) return 0xffffff;
  const time = (Number(hour) + Number(minute) / 60) % 24;
  const after = hours.findIndex(([at]) => at > time);
  const [from, to] = [hours[after - 1], hours[after]];
  if (!from || !to) return 0xffffff;
  return blend(hex(from[1]), hex(to[1]), (time - from[0]) / (to[0] - from[0]));
}
