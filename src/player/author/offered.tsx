import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Choice, ChoiceId } from '../../core/story/beat.ts';
import { type Ahead, lookAhead } from './ahead.ts';
import type { Desk } from './desk.ts';
import { inInk } from './in-ink.ts';
import { placeOfPath } from './places.ts';
import { SpotLink } from './spot.tsx';

/** The options on offer, as their author sees them. */
export function Offered({ desk }: { readonly desk: Desk }): JSX.Element {
  const here = desk.here.value;
  const ahead = useAhead(desk);
  const choices = here?.turn.turn.choices ?? [];
  if (!here || choices.length === 0) return <p class="quiet">{here?.turn.turn.trouble ?? 'Nothing is on offer: the story ends here.'}</p>;
  return (
    <>
      {here.left > 0 && <p class="quiet">On offer after {here.left === 1 ? 'one more line' : `${here.left} more lines`}.</p>}
      <ol class="author-options">
        {choices.map((choice, at) => (
          <li key={choice.id}>
            <Option choice={choice} path={here.turn.options[at]} ahead={ahead.get(choice.id)} desk={desk} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface OptionProps {
  readonly choice: Choice;
  readonly path: string | undefined;
  readonly ahead: Ahead | undefined;
  readonly desk: Desk;
}

function Option({ choice, path, ahead, desk }: OptionProps): JSX.Element {
  const marks = [choice.temptation && 'temptation', choice.silence && 'silence', choice.disabled && 'not open now'].filter((mark) => mark !== false);
  return (
    <article class="author-option">
      <h4 dir="auto">{choice.text === '' ? '(no words)' : choice.text}</h4>
      <p class="author-name">
        <code>
          <bdi>#id: {choice.id}</bdi>
        </code>
        {path !== undefined && <SpotLink spot={desk.source.value?.spotOf(path)} />}
      </p>
      {marks.length > 0 && (
        <ul class="author-marks">
          {marks.map((mark) => (
            <li key={mark}>{mark}</li>
          ))}
        </ul>
      )}
      {choice.evidence.length > 0 && (
        <table class="author-evidence">
          <thead class="heard">
            <tr>
              <th scope="col">Dimension</th>
              <th scope="col">Indicator</th>
              <th scope="col">Level</th>
            </tr>
          </thead>
          <tbody>
            {choice.evidence.map(({ dimension, indicator, level }) => (
              <tr key={dimension}>
                <th scope="row">{dimension}</th>
                <td>{indicator ?? '–'}</td>
                <td>
                  <span class="author-level">
                    {level}
                    <span class="author-scale" style={{ '--level': level }} aria-hidden="true" />
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {ahead && <Leads ahead={ahead} desk={desk} />}
    </article>
  );
}

function Leads({ ahead, desk }: { readonly ahead: Ahead; readonly desk: Desk }): JSX.Element {
  const place = ahead.path === null ? undefined : placeOfPath(desk.places.value, ahead.path);
  return (
    <dl class="author-leads">
      {ahead.reasons.map((why) => (
        <div key={why}>
          <dt>Why</dt>
          <dd dir="auto">{why}</dd>
        </div>
      ))}
      {ahead.changes.length > 0 && (
        <div>
          <dt>Sets</dt>
          <dd>
            {ahead.changes.map(({ name, was, is }) => (
              <span key={name} class="author-change">
                <bdi>
                  {name} {was === undefined ? '' : `${inInk(was)} → `}
                  {is === undefined ? '' : inInk(is)}
                </bdi>
              </span>
            ))}
          </dd>
        </div>
      )}
      <div>
        <dt>Leads to</dt>
        <dd>
          {place && (
            <code>
              <bdi>{place.id}</bdi>
            </code>
          )}{' '}
          {ahead.words !== '' && <q dir="auto">{ahead.words.length > SHORT ? `${ahead.words.slice(0, SHORT)}…` : ahead.words}</q>}
          {ahead.ends !== 'decision' && <em> {ahead.ends === 'end' ? 'The story ends.' : 'The story breaks.'}</em>}
        </dd>
      </div>
    </dl>
  );
}

const SHORT = 70; // characters of what follows
const MOST = 1_000; // decisions, after which nobody waits for what each option leads to

/** What each option leads to, found out one at a time while nothing else happens. */
function useAhead(desk: Desk): ReadonlyMap<ChoiceId, Ahead> {
  const found = useSignal<ReadonlyMap<ChoiceId, Ahead>>(new Map());
  const run = desk.run.value;
  const session = run?.session.value;
  const here = desk.here.value;
  const turn = here?.of === run && here?.number === session?.decisions.length ? here?.turn : undefined; // nothing is looked ahead from what was offered a moment ago
  useEffect(() => {
    found.value = new Map();
    if (!run || !session || !turn || session.decisions.length > MOST) return undefined;
    const waiting = turn.turn.choices.filter(({ disabled }) => !disabled);
    const script = desk.script.peek();
    let timer = setTimeout(next, 50);
    function next(): void {
      const choice = waiting.shift();
      if (!choice || !run || !session) return;
      found.value = new Map([...found.value, [choice.id, lookAhead(run.story, session, script, choice.id)]]);
      timer = setTimeout(next);
    }
    return () => clearTimeout(timer);
  }, [run, session, turn]);
  return found.value;
}
