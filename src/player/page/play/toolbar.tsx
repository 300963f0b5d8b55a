import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Action } from '../../settings.ts';
import type { Pace } from '../../performer.ts';
import { Icon, type IconName } from '../icon.tsx';
import './toolbar.css';

/** What the row of buttons needs. */
export interface ToolbarProps {
  readonly act: (action: Action) => void;
  readonly pace: ReadonlySignal<Pace>;
}

/** Everything a reader may want beside the words, under the thumb. */
export function Toolbar({ act, pace }: ToolbarProps): JSX.Element {
  const button = (action: Action, icon: IconName, label: string, pressed?: boolean): JSX.Element => (
    <button type="button" class={`tool tool-${action}`} aria-pressed={pressed} title={label} onClick={() => act(action)}>
      <Icon name={icon} />
      <span class="heard">{label}</span>
    </button>
  );
  return (
    <div class="toolbar" role="group" aria-label="Reading">
      {button('back', 'back', 'Look back')}
      {button('history', 'history', 'History')}
      {button('auto', 'auto', 'Read on by itself', pace.value === 'auto')}
      {button('skip', 'skip', 'Skip what you have seen', pace.value === 'skipping')}
      {button('menu', 'menu', 'Menu')}
    </div>
  );
}
