import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect } from 'preact/hooks';
import type { Action, Settings } from '../../settings.ts';
import { actionNames, bind, keyName, keyOf, type Rebound, unbind } from './bind.ts';
import { change } from './controls.tsx';

interface KeysProps {
  readonly settings: Signal<Settings>;
  readonly say: (sentence: string) => void;
}

/** Which keys do what, and a way to change it: press the button, then the key. */
export function Keys({ settings, say }: KeysProps): JSX.Element {
  const waiting = useSignal<Action | undefined>(undefined);
  const { keys } = settings.value;
  const apply = useCallback(
    (rebound: Rebound): void => {
      change(settings, { keys: rebound.keys });
      say(rebound.sentence);
    },
    [settings, say],
  );
  const action = waiting.value;
  useLayoutEffect(() => {
    if (action === undefined) return undefined;
    const take = (event: KeyboardEvent): void => {
      event.preventDefault();
      event.stopPropagation();
      waiting.value = undefined;
      const key = keyOf(event);
      if (key === 'Tab' || (key === 'Escape' && action !== 'menu')) say('Nothing changed.');
      else apply(bind(settings.peek().keys, action, key));
    };
    const drop = (): void => void (waiting.value = undefined);
    addEventListener('keydown', take, { capture: true });
    addEventListener('pointerdown', drop, { capture: true });
    return () => {
      removeEventListener('keydown', take, { capture: true });
      removeEventListener('pointerdown', drop, { capture: true });
    };
  }, [action, waiting, settings, say, apply]);
  return (
    <>
      <p class="quiet">1 to 9 choose an option. Everything can also be done with buttons on the page.</p>
      <ul class="keys">
        {(Object.keys(actionNames) as Action[]).map((each) => (
          <li key={each}>
            <span class="keys-action">{actionNames[each]}</span>
            <span class="row">
              {keys[each].map((key) => (
                <button
                  key={key}
                  type="button"
                  class="button key"
                  aria-label={`${actionNames[each]}: take ${keyName(key)} away`}
                  onClick={() => apply(unbind(keys, each, key))}
                >
                  <kbd>{keyName(key)}</kbd> <span aria-hidden="true">×</span>
                </button>
              ))}
              <button
                type="button"
                class="button button-plain"
                aria-label={action === each ? `${actionNames[each]}: press a key` : `${actionNames[each]}: add a key`}
                onClick={() => void (waiting.value = each)}
              >
                {action === each ? 'Press a key…' : 'Add a key'}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
