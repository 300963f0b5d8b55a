const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A moment in words, seen from `now`: "3 minutes ago", "yesterday", "21 November". Both in milliseconds since 1970. */
export function inWords(moment: number, now: number): string {
  const ago = now - moment;
  const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  if (ago < MINUTE) return 'just now';
  if (ago < HOUR) return relative.format(-Math.floor(ago / MINUTE), 'minute');
  if (ago < 12 * HOUR) return relative.format(-Math.floor(ago / HOUR), 'hour');
  const days = Math.round((startOfDay(now) - startOfDay(moment)) / DAY);
  if (days < 7) return relative.format(-days, 'day');
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: ago < 300 * DAY ? undefined : 'numeric' }).format(moment);
}

function startOfDay(moment: number): number {
  return new Date(moment).setHours(0, 0, 0, 0);
}
