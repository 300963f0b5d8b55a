import type { JSX } from 'preact';
import type { Script } from '../core/workshop/view.ts';

/** What a table reads, line by line. */
export function Words({ script }: { readonly script: Pick<Script, 'words'> }): JSX.Element {
  return (
    <div class="told" role="log" aria-label="What happens" tabIndex={0}>
      {script.words.map(({ who, text }, at) => (
        <p key={at} dir="auto">
          {who !== '' && <b>{who}: </b>}
          {text}
        </p>
      ))}
    </div>
  );
}
