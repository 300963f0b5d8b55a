import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Settings } from '../../settings.ts';

const LINE = 'You have the keyboard. Talk me through what you see.';

/** A line of the game as it looks now. Where the speed of the text changes, it appears anew, at that speed. */
export function Preview({ settings }: { readonly settings: ReadonlySignal<Settings> }): JSX.Element {
  const { textSpeed } = settings.value;
  let before = 0;
  return (
    <figure class="preview">
      <figcaption>Preview</figcaption>
      <blockquote>
        <cite>Priya</cite>
        <p key={textSpeed} class={textSpeed > 100 ? undefined : 'preview-words'}>
          {LINE.split(/(?<= )/u).map((word) => {
            const delay = before / textSpeed;
            before += word.length;
            return (
              <span key={before} style={{ animationDelay: `${delay}s` }}>
                {word}
              </span>
            );
          })}
        </p>
      </blockquote>
    </figure>
  );
}
