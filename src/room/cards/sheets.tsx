import type { JSX } from 'preact';
import type { Gamebook, Length } from '../../core/workshop/cards.ts';
import type { Staged } from '../stages.ts';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const ROWS = 13;

/** The page that whoever leads reads first: how the cards are played, and what paper cannot do. */
export function HowTo({ book, staged, length }: { readonly book: Gamebook; readonly staged: Staged; readonly length: Length }): JSX.Element {
  const endings = book.cards.flatMap(({ ending, number }) => (ending ? [{ ...ending, number }] : []));
  return (
    <section class="sheet how-to">
      <Letterhead company={staged.book.title} what="Instead of the screen" />
      <h2>{staged.story.title}</h2>
      {staged.story.summary !== null && <p class="summary">{staged.story.summary}</p>}
      <div class="how-columns">
        <div>
          <h3>Before</h3>
          <ol>
            <li>Print on one side. Cut along the dashed lines, fold each strip on the dotted line: words in front, yours at the back.</li>
            <li>Keep the cards in order. The room never sees their backs.</li>
            <li>Lay the vote sheet and a pen beside you, or find somebody who counts for you.</li>
          </ol>
        </div>
        <div>
          <h3>Each card</h3>
          <ol>
            <li>Read the front out, like a story and not like a form. Give each option its letter.</li>
            <li>Half a minute in silence. Everybody chooses, and writes the letter down: that is the vote.</li>
            <li>Eyes closed, hands up: A, B, C, D. You count, and write.</li>
            <li>Eyes closed still, a fist for a guess to five fingers for certain. Write the middle of what you see.</li>
            <li>Open eyes. Say the numbers. Ask the question on the back.</li>
            <li>On a key decision, where nobody has more than seven of ten: both sides speak, then hands again.</li>
            <li>The most hands win. Read what stands at their letter on the back, and take the card that it names.</li>
          </ol>
        </div>
      </div>
      {length === 'key-decisions' && (
        <p>This is the short version: the room makes the key decisions, and the story makes the others. Those stand in the words as “You: …”.</p>
      )}
      {endings.length > 0 && (
        <p>
          Endings: {endings.map(({ title, number }) => `${title} (${number})`).join(', ')}. Do not show this list to anybody, and do not steer: each of them is
          worth an hour.
        </p>
      )}
      <h3>What paper cannot do</h3>
      <p>
        The game remembers every word; a card remembers only how you came to it. Where the game would tell it differently to those who had come another way, the
        card says so. There are no phones, so nobody gets a reading of their own: the talk afterwards is the debrief.
        {book.leftOut > 0 && ` The scene is larger than the paper: ${book.leftOut} options were left out.`}
        {book.notOnPaper.length > 0 && ` No card leads to: ${book.notOnPaper.join(', ')}.`}
      </p>
    </section>
  );
}

/** Where hands are counted: one row a decision. */
export function VoteSheet({ title }: { readonly title: string }): JSX.Element {
  return (
    <section class="sheet vote-sheet">
      <header>
        <h2>Votes by hand</h2>
        <p>{title}</p>
        <p class="blank">Date</p>
        <p class="blank">People</p>
      </header>
      <table>
        <thead>
          <tr>
            <th scope="col">Card</th>
            {LETTERS.map((letter) => (
              <th key={letter} scope="col" class="count">
                {letter}
              </th>
            ))}
            <th scope="col" class="count">
              Fist to five
            </th>
            <th scope="col" class="again">
              After talking
            </th>
            <th scope="col" class="count">
              Taken
            </th>
            <th scope="col" class="count">
              → card
            </th>
            <th scope="col">A sentence worth keeping</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: ROWS }, (_, row) => (
            <tr key={row}>
              {row === 0 ? <th scope="row">1</th> : <td>{'\u00A0'}</td>}
              {Array.from({ length: LETTERS.length + 5 }, (_cell, at) => (
                <td key={at}>{'\u00A0'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="path-taken">Our way: 1 →</p>
      <p class="card-small">
        Fist to five is how sure people are: a fist is a guess, five fingers are certain. Write no names. The sheet belongs to the room: show it when you look
        back, and tear it up when you are done.
      </p>
    </section>
  );
}

function Letterhead({ company, what }: { readonly company: string; readonly what: string }): JSX.Element {
  return (
    <header class="letterhead">
      <svg viewBox="0 0 64 32" aria-hidden="true">
        <path d="M4 20h56l-7 9H12z" />
        <path d="M18 18v-8h26v8M26 10V4h8v6" class="line" />
        <path d="M2 31q5-3 10 0t10 0 10 0 10 0 10 0 10 0" class="line" />
      </svg>
      <b>{company}</b>
      <span>{what}</span>
    </header>
  );
}
