import type { JSX, Ref } from 'preact';
import { seasonOf } from '../../../core/session/which-season.ts';
import type { Game, Playing } from '../views.ts';
import type { ReadDebrief } from './reading.ts';
import { temptationWords } from './words.ts';

interface OpeningProps {
  readonly game: Game;
  readonly playing: Playing;
  readonly read: ReadDebrief | undefined;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** The head of a debrief: how it ended, and what kind of lead that was. */
export function Opening({ game, playing, read, heading }: OpeningProps): JSX.Element {
  const { run } = playing;
  const first = run.kind === 'what-if' ? game.saves.firstOf(run.story.id, seasonOf(run.session.value.carried)) : undefined;
  const debrief = read?.debrief;
  const ending = debrief?.ending?.title ?? endingOf(read);
  const tempted = debrief && temptationWords(debrief.temptations);
  return (
    <header class="debrief-head">
      <p class="debrief-kicker">
        Debrief · <span dir="auto">{run.story.title}</span>
        {run.kind === 'what-if' && ' · what if'}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {debrief ? debrief.style.name : 'How it went'}
      </h1>
      {debrief && <p class="debrief-style">{debrief.style.about}</p>}
      {ending !== undefined && (
        <p class="debrief-ending">
          It ended as <em dir="auto">{ending}</em>.
        </p>
      )}
      {tempted !== undefined && <p>{tempted}</p>}
      {run.kind === 'what-if' && (
        <p class="debrief-quiet">
          This run was a what-if: a way to see the other side of a decision. Your first run is the one that counts.{' '}
          {first && (
            <button type="button" class="button button-plain" onClick={() => void game.actions.resume(first)}>
              Back to the first run
            </button>
          )}
        </p>
      )}
      {read && !debrief && <p>This story is not scored. What you decided stands in the history.</p>}
      {!read && <p aria-busy="true">Reading your moments…</p>}
    </header>
  );
}

function endingOf(read: ReadDebrief | undefined): string | undefined {
  const cues = read?.transcript.turns.flatMap(({ beats }) => beats.flatMap((beat) => beat.cues)) ?? [];
  const last = cues.findLast((cue) => cue.kind === 'ending');
  return last?.kind === 'ending' ? last.title : undefined;
}
