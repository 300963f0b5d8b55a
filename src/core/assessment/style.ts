import type { Reading } from './assess.ts';
import type { Shift, Stance } from './rubric.ts';

/** What kind of lead someone was, in kind plain words: never a score, and none is the best. */
export interface Style {
  readonly id: 'pilot' | 'navigator' | 'mate' | 'captain' | 'keel' | 'boarding';
  readonly name: string;
  readonly about: string;
}

const styles: Readonly<Record<Style['id'], Style>> = {
  pilot: { id: 'pilot', name: 'The Harbour Pilot', about: 'You come aboard, you ask, and you leave the wheel in the hands it belongs to.' },
  navigator: { id: 'navigator', name: 'The Navigator', about: 'You show where the ship is going, and why, and people find their own way to pull.' },
  mate: { id: 'mate', name: 'The First Mate', about: 'You see what has to be done, you say so, and the crew knows where it stands.' },
  captain: { id: 'captain', name: 'The Captain on the Bridge', about: 'You keep your eyes on the destination, and you give the order when it is time.' },
  keel: { id: 'keel', name: 'The Even Keel', about: 'You push when it is needed and pull when you can, and the ship stays upright.' },
  boarding: { id: 'boarding', name: 'Just Come Aboard', about: 'You have made your first steps on deck. There is more of you to see.' },
};

/**
 * Where someone stands between push (−1) and pull (1): the mean credit over pulling moments less that over pushing ones.
 * What one of them does not show is taken for the other's reverse. Undefined where neither shows enough.
 */
export function leanOf({ push, pull }: Readonly<Record<Stance, Reading>>): number | undefined {
  if (pull.credit === null && push.credit === null) return undefined;
  const pulls = pull.credit ?? 1 - (push.credit ?? 0);
  return pulls - (push.credit ?? 1 - pulls);
}

/** The style that fits what was seen: push or pull, by the shift that showed more. */
export function styleOf(stances: Readonly<Record<Stance, Reading>>, shifts: Readonly<Record<Shift, Reading>>): Style {
  const lean = leanOf(stances);
  if (lean === undefined) return styles.boarding;
  if (Math.abs(lean) < 0.15) return styles.keel;
  const value = (shifts.value.credit ?? 0) > (shifts.lead.credit ?? 0);
  if (lean > 0) return value ? styles.navigator : styles.pilot;
  return value ? styles.captain : styles.mate;
}
