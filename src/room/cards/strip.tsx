import type { ComponentChildren, JSX } from 'preact';
import type { Book } from '../../core/story/book.ts';
import type { Card, CardOption, Line } from '../../core/workshop/cards.ts';

interface StripProps {
  readonly card: Card;
  readonly company: Book;
}

/** One card: to cut out along the dashes and to fold in the middle. Words and options in front, what is for whoever leads at the back. */
export function CardStrip({ card, company }: StripProps): JSX.Element {
  const { number, ending } = card;
  return (
    <article class="card-strip" data-long={lengthOf(card) > LONG} aria-label={`Card ${number}`}>
      <div class="card-front">
        <header>
          <b class="card-number">{number}</b>
          <span>{[card.clock, company.places[card.place ?? '']?.name].filter(Boolean).join(' · ')}</span>
          {card.key && <em>Key decision</em>}
        </header>
        <Told lines={card.words} company={company} />
        {card.options.length > 0 && (
          <ul class="card-options">
            {card.options.map(({ letter, text, to }) => (
              <li key={letter}>
                <b>{letter}</b>
                <span dir="auto">{text}</span>
                <i>→ {to}</i>
              </li>
            ))}
          </ul>
        )}
        {ending && (
          <p class="card-ending" dir="auto">
            The end: {ending.title}
          </p>
        )}
      </div>
      <div class="card-back">
        <header>
          <b class="card-number">{number}</b>
          <span>For whoever leads</span>
        </header>
        <Asked card={card} />
        <Follows options={card.options} company={company} />
        {card.options.length === 0 && <Over card={card} />}
        {card.leftOut > 0 && (
          <p class="card-small">{card.leftOut === 1 ? 'One more option is' : `${card.leftOut} more options are`} in the game and not on paper.</p>
        )}
        {card.varies && <p class="card-small">Some who come here another way hear a line or two otherwise. On paper it is told as on the shortest way.</p>}
      </div>
    </article>
  );
}

const LONG = 2600; // characters on one side of a card: more than half a page

function lengthOf({ words, options }: Card): number {
  const follows = options.reduce((sum, option) => sum + option.follows.reduce((all, { text }) => all + text.length, 0), 0);
  return Math.max(
    follows,
    words.reduce((sum, { text }) => sum + text.length, 0),
  );
}

function Asked({ card: { asks, notes, options } }: { readonly card: Card }): JSX.Element | null {
  if (options.length === 0 || asks.length + notes.length === 0) return null;
  return (
    <>
      <Part name="Ask, when hands are down">
        {asks.map((ask) => (
          <p key={ask} class="card-ask" dir="auto">
            {ask}
          </p>
        ))}
      </Part>
      {notes.length > 0 && (
        <Part name="Keep in mind">
          {notes.map((note) => (
            <p key={note} dir="auto">
              {note}
            </p>
          ))}
        </Part>
      )}
    </>
  );
}

/** What is read out before the next card, option by option. Where the next card begins with it, there is nothing. */
function Follows({ options, company }: { readonly options: readonly CardOption[]; readonly company: Book }): JSX.Element | null {
  if (options.length === 0) return null;
  const straight = options.filter(({ follows }) => follows.length === 0);
  const told = options.filter(({ follows }) => follows.length > 0);
  return (
    <Part name={told.length > 0 ? 'Then read, and take the card' : 'Then take the card'}>
      {told.length > 0 && (
        <ul class="card-follows">
          {told.map(({ letter, to, follows }) => (
            <li key={letter}>
              <b>{letter}</b>
              <Told lines={follows} company={company} />
              <i>→ {to}</i>
            </li>
          ))}
        </ul>
      )}
      {straight.length > 0 && (
        <p class="card-straight">
          {straight.map(({ letter, to }) => (
            <span key={letter}>
              <b>{letter}</b> → {to}
            </span>
          ))}
        </p>
      )}
    </Part>
  );
}

function Over({ card }: { readonly card: Card }): JSX.Element {
  if (!card.ending && card.leftOut > 0) return <p>The paper ends here, the story does not: ask the room what happens next, and look back from there.</p>;
  return (
    <Part name="The story is over. Be silent for a breath, then ask">
      <p class="card-ask">Which card would you like to hold in your hand once more?</p>
      <p class="card-ask">Who in this story did you see too late?</p>
      <p class="card-ask">Where did that happen to you in the last month, with real people?</p>
    </Part>
  );
}

function Part({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h3>{name}</h3>
      {children}
    </section>
  );
}

function Told({ lines, company }: { readonly lines: readonly Line[]; readonly company: Book }): JSX.Element {
  return (
    <div class="card-told">
      {lines.map(({ kind, speaker, text }, at) => (
        <p key={at} dir="auto" data-kind={kind === 'taken' ? 'taken' : speaker !== null && company.voices[speaker] ? 'voice' : 'said'}>
          {kind === 'taken' && <b>You: </b>}
          {speaker !== null && <b>{company.cast[speaker]?.name ?? company.voices[speaker]?.name ?? speaker}: </b>}
          {text}
        </p>
      ))}
    </div>
  );
}
