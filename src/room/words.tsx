import type { JSX } from 'preact';
import type { Script } from '../core/workshop/view.ts';
import { mannerOf } from './cast.ts';

/** What a table reads, line by line. */
export function Words({ script }: { readonly script: Pick<Script, 'words'> }): JSX.Element {
  return (
    <div class="told" role="log" aria-label="What happens" tabIndex={0}>
      {script.words.map((line, at) => (
        <Line key={at} {...line} />
      ))}
    </div>
  );
}

/** One line: who says it, on a plate of their colour, and what. */
export function Line({ who, text }: Script['words'][number]): JSX.Element {
  const manner = mannerOf(who);
  return (
    <p dir="auto" class={`line-${who === '' ? 'told' : manner.kind}`} style={manner.kind === 'person' ? { '--identity': manner.colour } : {}}>
      {who !== '' && <b>{who}: </b>}
      {text}
    </p>
  );
}
