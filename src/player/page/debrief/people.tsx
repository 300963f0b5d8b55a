import type { JSX } from 'preact';
import type { Debrief } from '../../../core/assessment/debrief.ts';
import type { Book } from '../../../core/story/book.ts';
import { moments } from './words.ts';

/** What people will remember, and what to try on Monday. */
export function People({ debrief, book }: { readonly debrief: Debrief; readonly book: Book | undefined }): JSX.Element {
  return (
    <>
      {debrief.remembered.length > 0 && (
        <section class="debrief-part" aria-labelledby="debrief-people">
          <h2 id="debrief-people">What they will remember</h2>
          <ul class="remembered">
            {[...Map.groupBy(debrief.remembered, ({ cast }) => cast)].map(([cast, memories]) => (
              <li key={cast} data-cast={cast}>
                {memories.map(({ text }) => (
                  <q key={text} dir="auto">
                    {text}
                  </q>
                ))}
                <span class="remembered-who">
                  {memories[0]?.name}
                  {book?.cast[cast] && <>, {book.cast[cast].role}</>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {debrief.practices.length > 0 && (
        <section class="debrief-part" aria-labelledby="debrief-monday">
          <h2 id="debrief-monday">Two things to try on Monday</h2>
          <ol class="practices">
            {debrief.practices.map(({ indicator, moments: from }) => (
              <li key={indicator.id}>
                <p class="practice">{indicator.practice}</p>
                <p class="debrief-quiet">
                  Because of “{indicator.name}”, from {moments(from.length)}.
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
