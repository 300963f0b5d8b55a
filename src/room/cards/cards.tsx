import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Story } from '../../core/story/story.ts';
import { type Gamebook, hasKeyDecisions, type Length } from '../../core/workshop/cards.ts';
import { startWorker } from '../../player/worker.ts';
import type { CardsAnswer, CardsRequest } from './cards.worker.ts';
import { CardStrip } from './strip.tsx';
import { HowTo, VoteSheet } from './sheets.tsx';
import type { Stages } from '../stages.ts';
import './cards.css';

/** What the page of a scene's cards needs. */
export interface CardsProps {
  readonly scene: string;
  readonly stages: Stages;
}

/** A scene as paper: cards to cut out and fold, and a sheet for votes by hand. Made here, in the browser: no server is asked but for the scene. */
export function CardsPage({ scene, stages }: CardsProps): JSX.Element {
  const staged = stages.of(scene);
  const length = useSignal<Length>('whole');
  const books = useSignal<Partial<Readonly<Record<Length, Gamebook>>>>({});
  const trouble = useSignal('');
  useEffect(() => {
    const asked = length.value;
    if (!staged || books.value[asked]) return undefined;
    trouble.value = '';
    return write(
      staged.story,
      asked,
      (written) => (books.value = { ...books.value, [asked]: written }),
      () => (trouble.value = 'This scene cannot be put on cards.'),
    );
  }, [staged, length.value]);
  const book = books.value[length.value];
  if (!staged) return <p class="waiting">{stages.trouble.value === '' ? 'The scene is fetched …' : NOT_THERE}</p>;
  return (
    <main class="cards-page">
      <header class="cards-tools">
        <h1>{staged.story.title}, on paper</h1>
        <p>For the day when nothing with a plug works. Print it before you need it, on one side of the paper.</p>
        <fieldset hidden={books.value.whole && !hasKeyDecisions(books.value.whole)}>
          <legend>How much of it</legend>
          {LENGTHS.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name="length" checked={length.value === value} onChange={() => (length.value = value)} /> {label}
            </label>
          ))}
        </fieldset>
        <button type="button" class="button button-first" disabled={!book} onClick={() => print()}>
          Print
        </button>
        <p role="status">{book ? countOf(book) : trouble.value || 'The cards are being written …'}</p>
      </header>
      {book && (
        <div class="paper">
          <HowTo book={book} staged={staged} length={length.value} />
          <VoteSheet title={staged.story.title} />
          <section class="card-strips" aria-label="Cards">
            {book.cards.map((card) => (
              <CardStrip key={card.number} card={card} company={staged.book} />
            ))}
          </section>
        </div>
      )}
    </main>
  );
}

const NOT_THERE = 'This scene could not be fetched. Is its address right, and is the server there?';

const LENGTHS: readonly { readonly value: Length; readonly label: string }[] = [
  { value: 'whole', label: 'Every decision: 60 minutes and more' },
  { value: 'key-decisions', label: 'Key decisions only: half an hour' },
];

function countOf({ cards }: Gamebook): string {
  const endings = cards.filter(({ options }) => options.length === 0).length;
  return `${cards.length - endings} cards with decisions and ${endings} with endings, a sheet for votes and a page for you.`;
}

/** Has the cards written in a worker: it plays a scene some thousand times. Returns how to call it off. */
function write(story: Story, length: Length, done: (book: Gamebook) => void, failed: () => void): () => void {
  let worker: Worker | undefined;
  let wanted = true;
  void import('./cards.worker.ts?worker&url').then(({ default: address }) => {
    if (!wanted) return;
    worker = startWorker(address);
    worker.addEventListener('message', ({ data }: MessageEvent<CardsAnswer>) => done(data));
    worker.addEventListener('error', failed);
    worker.postMessage({ story, length } satisfies CardsRequest);
  }, failed);
  return () => {
    wanted = false;
    worker?.terminate();
  };
}
