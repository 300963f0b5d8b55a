import type { JSX } from 'preact';
import type { Heard } from './heard.ts';

const called: Readonly<Record<Heard['by'], string>> = { log: 'Story', status: 'Game', focus: 'Focus' };

/** What the page has announced since the drawer was opened, the newest first. */
export function Announced({ heard }: { readonly heard: readonly Heard[] }): JSX.Element {
  if (heard.length === 0) return <p class="quiet">Nothing yet. What is announced from here on stands here, the newest first.</p>;
  return (
    <ol class="author-heard" reversed start={heard.at(-1)?.number ?? 1}>
      {heard.toReversed().map(({ number, by, text }) => (
        <li key={number} data-by={by}>
          <span class="author-by">{called[by]}</span> <span dir="auto">{text}</span>
        </li>
      ))}
    </ol>
  );
}
