import type { JSX } from 'preact';
import type { Book } from '../../../core/story/book.ts';
import type { Performer } from '../../performer.ts';
import type { Position } from '../../run.ts';
import { Icon } from '../icon.tsx';
import { wordsOf } from './lines.ts';
import { LineView } from './log.tsx';
import './look-back.css';

/** An earlier line on the card, and the way back to now. */
export function LookBack({
  performer,
  book,
  at,
}: {
  readonly performer: Performer;
  readonly book: Book | undefined;
  readonly at: Position;
}): JSX.Element | null {
  const beat = performer.run.beatAt(at);
  if (!beat) return null;
  const words = wordsOf(beat, book);
  return (
    <section class="look-back" aria-label="Looking back">
      <p class="look-mark">
        <Icon name="back" /> Looking back
      </p>
      <div class="entry current" role="status" data-manner={words.manner}>
        <LineView line={words} />
      </div>
      <div class="look-ways">
        <button type="button" class="button" onClick={() => performer.back()}>
          Earlier
        </button>
        <button type="button" class="button" onClick={() => performer.forward()}>
          Later
        </button>
        <button type="button" class="button button-first" onClick={() => performer.lookAt(undefined)}>
          Back to now
        </button>
      </div>
    </section>
  );
}
