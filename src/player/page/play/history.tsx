import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DialogCard } from '../menu/dialog.tsx';
import type { Game, Playing } from '../views.ts';
import { LineView } from './log.tsx';
import { type Past, pastOf } from './past.ts';
import './history.css';

const PAGE = 60; // things that happened, on the page at once

/** Everything said, by whom and when, with the decisions; from each of them another way can be tried. */
export function History({ game }: { readonly game: Game }): JSX.Element | null {
  const playing = game.playing.value;
  return playing ? <Told game={game} playing={playing} /> : null;
}

function Told({ game, playing }: { readonly game: Game; readonly playing: Playing }): JSX.Element {
  const { run, shelved } = playing;
  const past = useMemo(() => pastOf(run, { book: shelved?.book, gauges: run.story.gauges }), [run, shelved]);
  const pages = Math.max(1, Math.ceil(past.length / PAGE));
  const [page, setPage] = useState(pages);
  const end = useRef<HTMLLIElement>(null);
  // A page ends at its newest line: the last page is full, the first may be short.
  const to = past.length - (pages - page) * PAGE;
  const from = Math.max(0, to - PAGE);
  useLayoutEffect(() => end.current?.scrollIntoView({ block: 'end' }), [page]);

  const close = (): void => void (game.dialog.value = undefined);
  const tryAgain = (turn: number): void => {
    close();
    game.actions.whatIf(turn);
  };
  return (
    <DialogCard title="History" size="wide" onClose={close}>
      <p class="quiet">
        {run.kind === 'first'
          ? 'Choosing differently opens a what-if beside this run. This run stays as it is, and is the one that counts.'
          : `This is a ${run.kind}: choose again from any decision. Your first run stays as it is.`}
      </p>
      {past.length === 0 && <p>Nothing has happened yet.</p>}
      {pages > 1 && <Pages page={page} pages={pages} turn={setPage} />}
      <ol class="history" start={from + 1}>
        {past.slice(from, to).map((each, at) => (
          <li key={from + at} ref={from + at === to - 1 ? end : null} class={`past past-${each.kind}`}>
            {each.clock !== null && each.clock !== past[from + at - 1]?.clock && <p class="past-clock">{each.clock}</p>}
            <PastView past={each} first={run.kind === 'first'} tryAgain={tryAgain} />
          </li>
        ))}
      </ol>
    </DialogCard>
  );
}

function PastView({ past, first, tryAgain }: { readonly past: Past; readonly first: boolean; readonly tryAgain: (turn: number) => void }): JSX.Element {
  switch (past.kind) {
    case 'beat':
      return (
        <>
          {past.lines.map((line, at) => (
            <LineView key={at} line={line} />
          ))}
        </>
      );
    case 'answer':
    case 'rating':
      return (
        <p class="past-answer">
          <span class="past-you">{past.kind === 'answer' ? 'In your words: ' : 'You rated yourself: '}</span>
          <span dir="auto">{past.text}</span>
        </p>
      );
    case 'decision':
      return (
        <div class="past-made">
          <p>
            <span class="past-you">You chose: </span>
            <span dir="auto">{past.text}</span>
          </p>
          <button type="button" class="button" onClick={() => tryAgain(past.again)}>
            {first ? 'What if…' : 'Choose again'}
            <span class="heard">
              {' '}
              at decision {past.number}: {past.text}
            </span>
          </button>
        </div>
      );
  }
}

function Pages({ page, pages, turn }: { readonly page: number; readonly pages: number; readonly turn: (page: number) => void }): JSX.Element {
  return (
    <nav class="row" aria-label="Pages of the history">
      <button type="button" class="button" aria-disabled={page === 1} onClick={() => turn(Math.max(1, page - 1))}>
        Earlier
      </button>
      <span aria-live="polite">
        Page {page} of {pages}
      </span>
      <button type="button" class="button" aria-disabled={page === pages} onClick={() => turn(Math.min(pages, page + 1))}>
        Later
      </button>
    </nav>
  );
}
