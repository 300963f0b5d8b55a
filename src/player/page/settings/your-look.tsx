import type { Signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../settings.ts';
import { YOUR_BODY, yourLook, yourLooks } from '../../stage/yours.ts';
import { DialogCard } from '../menu/dialog.tsx';
import type { Game } from '../views.ts';
import { change } from './controls.tsx';
import './settings.css';
import './your-look.css';

/** The looks to choose from, as they are seen on the stage: from behind. */
export function YourLook({ settings }: { readonly settings: Signal<Settings> }): JSX.Element {
  const name = useId();
  const chosen = yourLook(settings.value.look).id;
  return (
    <fieldset class="one-of">
      <legend>How you look from behind</legend>
      <p class="quiet">Seen when you sit alone with somebody. Nobody ever speaks of it.</p>
      <div class="looks">
        {Object.entries(yourLooks).map(([id, { says, hair, colour, top }]) => (
          <label key={id} class="look">
            <svg viewBox="-270 -280 540 600" aria-hidden="true" focusable="false">
              <path d={YOUR_BODY.shoulders} fill={top} />
              <path d={YOUR_BODY.neck} fill={YOUR_BODY.skin} />
              <path d={YOUR_BODY.ears} fill={YOUR_BODY.skin} />
              <path d={hair} fill={colour} />
              <path d={YOUR_BODY.gloss} fill="#fffaf0" opacity=".16" />
            </svg>
            <input type="radio" name={name} checked={id === chosen} onChange={() => change(settings, { look: id })} />
            <span>{says}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The same by itself, before a game begins. */
export function LookDialog({ game }: { readonly game: Game }): JSX.Element {
  return (
    <DialogCard title="Your look" closes="Done" onClose={() => void (game.dialog.value = undefined)}>
      <YourLook settings={game.settings} />
    </DialogCard>
  );
}
