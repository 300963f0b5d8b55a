import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

const SIZES = [1.3, 1, 0.85, 0.7, 0.58]; // of the letters, in em of the page; the last can still be read from the back of a room
const TURN = 12_000; // milliseconds that a part of a wall hangs, where it is too much for one

/** What people wrote, on paper notes: as large as all of it fits on the projector, and in turn where it does not. */
export function Wall({ notes }: { readonly notes: readonly string[] }): JSX.Element {
  const list = useRef<HTMLUListElement>(null);
  const first = useSignal(0); // of the notes that hang now
  const count = useSignal(notes.length); // of them
  const inParts = useSignal(false);
  const from = first.value < notes.length ? first.value : 0;
  useLayoutEffect(() => {
    const fit = (): void => {
      if (!list.current) return;
      count.value = hang(list.current, from > 0);
      inParts.value = from > 0 || count.value < notes.length;
    };
    fit();
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, [notes.join('\0'), from, inParts.value]);
  useEffect(() => {
    if (!inParts.value) return;
    const turn = setTimeout(() => (first.value = from + count.value < notes.length ? from + count.value : 0), TURN);
    return () => clearTimeout(turn);
  }, [notes.length, from, inParts.value, count.value]);
  if (notes.length === 0) return <p class="empty">The wall is still empty. Write on your phone what you take with you.</p>;
  return (
    <div class="wall-of">
      <ul class="wall" ref={list}>
        {notes.map(
          (note, at) =>
            at >= from && (
              <li key={`${at} ${note}`} data-paper={at % 4}>
                <p class="by-people" dir="auto">
                  {note}
                </p>
              </li>
            ),
        )}
      </ul>
      {inParts.value && (
        <p class="wall-part">
          {from + 1} to {from + count.value} of {notes.length}
        </p>
      )}
    </div>
  );
}

/** Hangs as many notes as the window has room for, and says how many those are. What comes later on the wall is no larger than what came before. */
function hang(list: HTMLElement, smallest: boolean): number {
  const papers = [...list.querySelectorAll('li')];
  const beyond = (): number => papers.findIndex((paper) => paper.getBoundingClientRect().bottom > innerHeight - innerHeight / 16);
  for (const paper of papers) paper.hidden = false;
  for (const size of smallest ? SIZES.slice(-1) : SIZES) {
    list.style.fontSize = `${size}em`;
    if (beyond() < 0) return papers.length;
  }
  const shown = Math.max(1, beyond());
  for (const paper of papers.slice(shown)) paper.hidden = true;
  return shown;
}
