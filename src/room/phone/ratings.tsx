import type { JSX } from 'preact';

interface RatingsProps {
  readonly name: string; // of the group, no other's on the page
  readonly label: string; // what is rated, for the ear
  readonly value: number | undefined; // 1..5
  readonly rate: (rating: number) => void;
}

/** How often something is true of oneself, from 1 to 5. */
export function Ratings({ name, label, value, rate }: RatingsProps): JSX.Element {
  return (
    <div class="ratings" role="radiogroup" aria-label={label}>
      {OFTEN.map((often, at) => (
        <label key={often}>
          <input type="radio" name={name} checked={value === at + 1} onChange={() => rate(at + 1)} aria-label={`${at + 1}, ${often}`} />
          <span aria-hidden="true">{at + 1}</span>
        </label>
      ))}
    </div>
  );
}

/** What the ratings mean, from 1 to 5. */
export const OFTEN: readonly string[] = ['hardly ever', 'seldom', 'sometimes', 'often', 'nearly always'];
