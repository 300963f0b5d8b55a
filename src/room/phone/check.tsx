import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { CheckMoment } from '../../core/workshop/room.ts';
import { CHECK_ITEMS } from '../../core/workshop/self-check.ts';
import type { PhoneView } from '../../core/workshop/view.ts';
import { keep, kept } from '../../player/page/draft.ts';
import type { Connection } from '../connection.ts';
import { Latest } from './latest.ts';
import { OFTEN, Ratings } from './ratings.tsx';
import { sayingOf } from './saying.ts';

interface CheckProps {
  readonly room: Connection<PhoneView>;
  readonly view: PhoneView;
  readonly owner: string; // of what is not sent yet
}

/** The self-check at the start: five things, a minute. Once the story runs it waits, folded, until the debrief. */
export function CheckBefore({ room, view, owner }: CheckProps): JSX.Element | null {
  const check = useCheck({ room, view, owner }, 'before');
  if (view.own.selfCheck === 'not-asked' || view.own.checksClosed) return null;
  const answered = check.given.value.filter((rating) => rating !== undefined).length;
  return (
    <details class="sheet check" open={view.phase === 'lobby' || undefined}>
      <summary>
        <h2>Before it begins: five things about you</h2>
      </summary>
      <div class="check-body">
        <p>How often is this true of you? A minute is enough. Your answers stay with you; the room sees means, of five people at least.</p>
        <Scale />
        {CHECK_ITEMS.map((item, at) => (
          <div key={item} class="check-item">
            <p>{item}</p>
            <Ratings name={`before-${at}`} label={item} value={check.given.value[at]} rate={(rating) => check.give(at, rating)} />
          </div>
        ))}
        <p role="status" class="quiet">
          {sayingOf(check.sender, room, {
            nothing: view.own.checks.before ? KEPT : `${answered} of ${CHECK_ITEMS.length} answered.`,
            kept: KEPT,
          })}
        </p>
      </div>
    </details>
  );
}

const KEPT = 'Kept. You can change it until the story is over.';

/** The self-check at the end: how it was before today, as one sees it now, and how it is now. */
export function LookBack({ room, view, owner }: CheckProps): JSX.Element | null {
  const back = useCheck({ room, view, owner }, 'back');
  const now = useCheck({ room, view, owner }, 'now');
  const { own, phase } = view;
  if (own.selfCheck === 'not-asked') return null;
  const closed = own.checksClosed || phase === 'ended';
  const complete = [back, now].every(({ given }) => !given.value.includes(undefined));
  return (
    <section class="sheet check" aria-labelledby="look-back" id="then-and-now">
      <h2 id="look-back" tabIndex={-1}>
        Then and now
      </h2>
      {closed ? (
        <p>The self-check is closed.</p>
      ) : (
        <p>Look back with what you know by now: how often was this true of you before today, and how often is it now?</p>
      )}
      {!closed && <Scale />}
      {CHECK_ITEMS.map((item, at) => (
        <div key={item} class="check-item">
          <p>{item}</p>
          {(
            [
              ['Before today', back],
              ['Now', now],
            ] as const
          ).map(([when, check]) => (
            <div key={when} class="when">
              <span>{when}</span>
              {closed ? (
                <b>{oftenOf(check.given.value[at])}</b>
              ) : (
                <Ratings name={`${when}-${at}`} label={`${when}: ${item}`} value={check.given.value[at]} rate={(rating) => check.give(at, rating)} />
              )}
            </div>
          ))}
          {(complete || closed) && own.checks.before && <p class="quiet">At the start you had said: {oftenOf(own.checks.before[at])}.</p>}
        </div>
      ))}
      {!closed && (
        <p role="status" class="quiet">
          {sayingOf(back.sender, room, { nothing: '', kept: '' }) ||
            sayingOf(now.sender, room, { nothing: '', kept: '' }) ||
            (complete ? 'Kept. You can change it until it is closed.' : 'Answer all of a row, and it is kept.')}
        </p>
      )}
    </section>
  );
}

function Scale(): JSX.Element {
  return (
    <p class="scale" aria-hidden="true">
      <span>1 {OFTEN[0]}</span>
      <span>5 {OFTEN.at(-1)}</span>
    </p>
  );
}

const oftenOf = (rating: number | undefined): string => (rating === undefined ? 'not said' : `${OFTEN[rating - 1]} (${rating})`);

interface Check {
  readonly given: Signal<readonly (number | undefined)[]>;
  readonly sender: Latest;
  readonly give: (item: number, rating: number) => void;
}

/** What somebody says of themselves at one moment: sent as soon as all of it is said, and again with each change. Until it is kept, a page that is reloaded has it still. */
function useCheck({ room, view, owner }: CheckProps, when: CheckMoment): Check {
  const name = `check.${when}.${owner}`;
  const given = useSignal<readonly (number | undefined)[]>(ratingsIn(kept(name)) ?? view.own.checks[when] ?? CHECK_ITEMS.map(() => undefined));
  const sender = useMemo(() => new Latest(room), [room]);
  const send = (): void => {
    const ratings = given.value.filter((each) => each !== undefined);
    if (ratings.length === CHECK_ITEMS.length) sender.want({ kind: 'check', when, ratings });
  };
  const give = (item: number, rating: number): void => {
    given.value = given.value.with(item, rating);
    keep(name, given.value.map((each) => each ?? '-').join(''));
    send();
  };
  useEffect(() => {
    if (ratingsIn(kept(name)) && !view.own.checksClosed) send();
  }, []);
  useSignalEffect(() => {
    if (sender.state.value === 'kept' || sender.state.value === 'refused') keep(name, '');
  });
  return { given, sender, give };
}

/** Ratings as they are kept: a digit each, or a dash. */
function ratingsIn(text: string | undefined): readonly (number | undefined)[] | undefined {
  if (text?.length !== CHECK_ITEMS.length || !/^[1-5-]+$/u.test(text)) return undefined;
  return [...text].map((each) => (each === '-' ? undefined : Number(each)));
}
