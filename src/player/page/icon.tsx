import type { JSX } from 'preact';
import './icon.css';

/** The icons there are: a line of `icon.css` each. */
export type IconName = 'back' | 'history' | 'skip' | 'auto' | 'menu' | 'on' | 'hide' | 'remember' | 'sound' | 'time' | 'again' | 'close' | 'author';

/** A drawing beside words that say the same: never read aloud. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return <span class={`icon icon-${name}`} aria-hidden="true" />;
}
