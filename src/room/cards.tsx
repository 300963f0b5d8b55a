import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { type Gamebook, gamebook, type Length, turnsOf } from '../core/workshop/cards.ts';
import { CardStrip } from './cards-strip.tsx';
import { HowTo, VoteSheet } from './cards-sheets.tsx';
import type { Staged, Stages } from './stages.ts';
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
  useEffect(() => {
    if (staged && !books.value[length.value]) return whenPainted(() => (books.value = { ...books.value, [length.value]: made(staged, length.value) }));
    return undefined;
  }, [staged, length.value]);
  const book = books.value[length.value];
  if (!staged) return <p class="waiting">{stages.trouble.value === '' ? 'The scene is fetched …' : NOT_THERE}</p>;
  return (
    <main class="cards-page">
      <header class="cards-tools">
        <h1>{staged.story.title}, on paper</h1>
        <p>For the day when nothing with a plug works. Print it before you need it, on one side of the paper.</p>
        <fieldset>
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
        <p role="status">{book ? countOf(book) : 'The cards are being written …'}</p>
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

const made = ({ story }: Staged, length: Length): Gamebook => gamebook(turnsOf(story), length);

function countOf({ cards }: Gamebook): string {
  const endings = cards.filter(({ options }) => options.length === 0).length;
  return `${cards.length - endings} cards with decisions and ${endings} with endings, a sheet for votes and a page for you.`;
}

/** Works once what was rendered has been painted. Returns how to call it off. */
function whenPainted(work: () => void): () => void {
  const timer = setTimeout(work, 50);
  return () => clearTimeout(timer);
}
