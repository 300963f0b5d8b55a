import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Command } from '../../core/workshop/command.ts';
import { hasGone } from '../../core/workshop/room.ts';
import type { DeskView } from '../../core/workshop/view.ts';
import type { Connection } from '../connection.ts';
import { nextStep, stateWords } from './words.ts';
import { useNext } from './use-next.ts';

/** What a desk wants of its room. */
export type Want = (command: Command) => void;

/** Where the room is, what comes next, and what else can be done now. */
export function Now({ room, view }: { readonly room: Connection<DeskView>; readonly view: DeskView }): JSX.Element {
  const step = nextStep(view);
  const next = useNext((command) => room.want(command), step !== undefined);
  const want: Want = (command) => void room.want(command);
  return (
    <section class="now-panel" aria-label="Now and next">
      <p role="status" class="state">
        {view.paused ? 'The room pauses.' : view.aside ? 'The room looks at another way.' : stateWords[view.phase]}
      </p>
      <p role="alert" class="refused">
        {room.sentence.value}
      </p>
      {step && (
        <div class="step">
          <button
            type="button"
            class="button button-first next"
            aria-keyshortcuts="N"
            aria-disabled={next.busy.value}
            aria-describedby="leads"
            onClick={next.press}
          >
            {step.label}
            <kbd aria-hidden="true">N</kbd>
          </button>
          <p id="leads" class="leads" dir="auto">
            {step.leads}
          </p>
        </div>
      )}
      <Steps view={view} want={want} />
    </section>
  );
}

/** What else can be done at this point. */
function Steps({ view, want }: { readonly view: DeskView; readonly want: Want }): JSX.Element {
  const { phase, question, aside, tables } = view;
  const underWay = phase === 'read' || phase === 'vote' || phase === 'reveal' || phase === 'discuss';
  const revealed = phase === 'reveal' || phase === 'discuss';
  const label = nextStep(view)?.label;
  const ways = majorities(view);
  const small = (words: string, command: Command): JSX.Element => (
    <button type="button" class="button" onClick={() => want(command)}>
      {words}
    </button>
  );
  return (
    <div class="steps" role="group" aria-label="Other steps">
      {phase === 'reveal' && label !== 'Talk about it' && small('Talk first', { kind: 'discuss' })}
      {revealed && label !== 'Follow the majority' && ways.length > 0 && (
        <button type="button" class="button" onClick={() => ways.forEach(want)}>
          Follow the majority
        </button>
      )}
      {revealed && small('Vote anew', { kind: 'reopen' })}
      {revealed && tables.some(({ live }) => live?.minority !== undefined) && small('See the minority’s way', { kind: 'look-at-minority' })}
      {(underWay || phase === 'play') && (view.paused ? small('Go on', { kind: 'resume' }) : small('Pause', { kind: 'pause' }))}
      {(phase === 'vote' || phase === 'discuss' || phase === 'read' || phase === 'play') && <Time view={view} want={want} />}
      {underWay &&
        (question?.decision ?? 0) > 0 &&
        !aside &&
        small('Back one decision', { kind: 'back-to', decision: (question?.decision ?? 1) - (phase === 'read' ? 0 : 1) })}
      {underWay && label !== 'On to the debrief' && small('Skip to the debrief', { kind: 'skip' })}
    </div>
  );
}

/** What takes each table that was not led already where most of it wants to go; nothing where one has no majority. */
function majorities({ tables, question }: DeskView): readonly Command[] {
  const open = tables.filter((table) => (table.offer?.choices.length ?? 0) > 0 && !hasGone(table, question));
  const ways = open.flatMap(({ table, live }): readonly Command[] => {
    const [first, second] = live?.favourites ?? [];
    return first === undefined || second !== undefined ? [] : [{ kind: 'follow', table, choice: first }];
  });
  return ways.length === open.length ? ways : [];
}

/** Deadlines: none unless somebody sets one. */
function Time({ view, want }: { readonly view: DeskView; readonly want: Want }): JSX.Element {
  const seconds = useSignal('90');
  const own = (event: SubmitEvent): void => {
    event.preventDefault();
    want({ kind: 'time', seconds: Math.min(7200, Math.max(5, Math.round(Number(seconds.value)) || 60)) });
  };
  return (
    <>
      <button type="button" class="button" onClick={() => want({ kind: 'more-time' })}>
        +30 s
      </button>
      <details class="time">
        <summary class="button">Set a time</summary>
        <div>
          <button type="button" class="button" onClick={() => want({ kind: 'time', seconds: 60 })}>
            One minute
          </button>
          <form onSubmit={own}>
            <label>
              Seconds
              <input
                class="field"
                type="number"
                inputMode="numeric"
                min={5}
                max={7200}
                required
                value={seconds.value}
                onInput={({ currentTarget }) => (seconds.value = currentTarget.value)}
              />
            </label>
            <button class="button">Set</button>
          </form>
          {view.deadline !== null && (
            <button type="button" class="button" onClick={() => want({ kind: 'time', seconds: null })}>
              No deadline
            </button>
          )}
        </div>
      </details>
    </>
  );
}
