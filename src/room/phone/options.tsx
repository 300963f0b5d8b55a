import type { JSX } from 'preact';
import type { ChoiceId } from '../../core/story/beat.ts';
import type { Offer } from '../../core/workshop/room.ts';

interface OptionsProps {
  readonly offer: Offer | undefined;
  readonly chosen: ChoiceId | undefined;
  readonly closed: boolean; // looked at, and not taken now
  readonly choose: (choice: ChoiceId) => void;
}

/** What a phone may decide between. */
export function Options({ offer, chosen, closed, choose }: OptionsProps): JSX.Element {
  return (
    <ul class="options" aria-label="Options">
      {offer?.choices.map(({ id, text }) => (
        <li key={id}>
          <button
            type="button"
            class="button option"
            aria-pressed={chosen === id}
            aria-disabled={closed}
            onClick={() => {
              if (!closed) choose(id);
            }}
          >
            <span class="mark" aria-hidden="true" />
            <span dir="auto">{text === '' ? 'Go on' : text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
