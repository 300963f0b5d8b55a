import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { inventoryOf } from '../../../core/assessment/inventory.ts';
import { type Branch, type Fork, waysOf } from '../../../core/assessment/ways.ts';
import { DialogCard } from '../menu/dialog.tsx';
import type { Game, Playing } from '../views.ts';
import { otherRuns } from './other-runs.ts';
import './ways.css';

/** The ways through the scene on the table: the one that was taken, what else was open, what other runs came to, and how much nobody has seen. */
export function WaysDialog({ game }: { readonly game: Game }): JSX.Element | null {
  const playing = game.playing.value;
  return playing ? <WaysMap game={game} playing={playing} /> : null;
}

function WaysMap({ game, playing }: { readonly game: Game; readonly playing: Playing }): JSX.Element {
  const { run } = playing;
  const ways = useMemo(() => waysOf(run.transcript(), otherRuns(game, playing), inventoryOf(run.story)), [run]);
  const again = (turn: number): void => {
    game.dialog.value = undefined;
    game.actions.whatIf(turn);
  };
  return (
    <DialogCard title="The ways through it" size="wide" onClose={() => void (game.dialog.value = undefined)}>
      <p>
        <b dir="auto">{run.story.title}</b>, decision by decision: the way you took, and what else was there. Press a decision to stand before it again
        {run.kind === 'first' && ', in a what-if beside this run'}.
      </p>
      {ways.forks.length === 0 && <p>Nothing was decided yet.</p>}
      <ol class="way-map">
        {ways.forks.map((fork) => (
          <li key={fork.turn} class="fork">
            <Head fork={fork} again={again} />
            <Branches branches={fork.branches} taken="your choice" />
          </li>
        ))}
      </ol>
      <section aria-labelledby="ways-endings">
        <h3 id="ways-endings">How it can end</h3>
        <ul class="way-endings">
          {ways.endings.map(({ ending, title, here }) => (
            <li key={ending} data-known={here ? 'taken' : 'tried'}>
              <span dir="auto">{title}</span> <small>{here ? 'this run' : 'another run'}</small>
            </li>
          ))}
          {Array.from({ length: ways.unfound }, (_, at) => (
            <li key={at} data-known="unseen">
              <span class="heard">An ending that you have not come to</span>
              <span aria-hidden="true">?</span>
            </li>
          ))}
        </ul>
      </section>
      {ways.unseen > 0 && (
        <p class="way-unseen">
          <span class="shades" aria-hidden="true">
            {Array.from({ length: Math.min(SHADES, ways.unseen) }, (_, at) => (
              <i key={at} />
            ))}
          </span>
          {ways.unseen === 1 ? 'One more option is somewhere in this scene' : `${ways.unseen} more options are somewhere in this scene`}, on ways that you have
          not gone.
        </p>
      )}
    </DialogCard>
  );
}

const SHADES = 48; // silhouettes that are drawn
const SHORT = 90; // letters of the words before a decision

function Head({ fork, again }: { readonly fork: Fork; readonly again: (turn: number) => void }): JSX.Element {
  const taken = fork.branches.find(({ known }) => known === 'taken');
  return (
    <button
      type="button"
      class="fork-head"
      aria-label={`Decision ${fork.number}, after “${shortened(fork.before)}”: you chose “${taken?.text ?? ''}”. Stand before it again.`}
      onClick={() => again(fork.turn)}
    >
      <span class="fork-number">{fork.number}</span>
      <span class="fork-before" dir="auto">
        {shortened(fork.before)}
      </span>
    </button>
  );
}

function Branches({ branches, taken }: { readonly branches: readonly Branch[]; readonly taken: string }): JSX.Element {
  return (
    <ul class="branches">
      {branches.map((branch) => (
        <li key={branch.id} class="branch" data-known={branch.known}>
          <p>
            <span dir="auto">{branch.text === '' ? 'Go on' : branch.text}</span> <small>{branch.known === 'taken' ? taken : saying(branch)}</small>
          </p>
          {branch.further.length > 0 && (
            <ol class="way-map way-inner" aria-label="There it went on">
              {branch.further.map((fork) => (
                <li key={`${fork.turn} ${fork.number}`} class="fork">
                  <p class="fork-before" dir="auto">
                    {shortened(fork.before)}
                  </p>
                  <Branches branches={fork.branches} taken="your choice there" />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What is known of an option, in words. */
function saying({ known, endings }: Branch): string | undefined {
  const ended = endings.length === 0 ? '' : `; it came to ${new Intl.ListFormat('en').format(endings.map((title) => `“${title}”`))}`;
  switch (known) {
    case 'taken':
      return undefined; // whose choice it was is known where it stands
    case 'tried':
      return `tried in another run${ended}`;
    case 'elsewhere':
      return `not open to you here, in another run it was${ended}`;
    case 'offered':
      return 'not tried';
  }
}

const shortened = (text: string): string => (text.length <= SHORT ? text : `${text.slice(0, text.lastIndexOf(' ', SHORT))} …`);
