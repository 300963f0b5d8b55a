import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { locate, type SourceMap } from '../../../core/story/source-map.ts';
import type { Run } from '../../run.ts';
import { NextScene } from '../next-scene.tsx';
import type { Game } from '../views.ts';
import './ending.css';

const RAN_OUT = /(?:ran out|reached end) of content/u; // as ink says it
const PLACE = /, at (\S+)\.$/u; // where a story was cut off, as ink counts

/** The end of a story, by its name, and what comes next. */
export function Ending({ game, run, scored }: { readonly game: Game; readonly run: Run; readonly scored: boolean }): JSX.Element {
  const ending = run.turns.value.flatMap(({ beats }) => beats.flatMap(({ cues }) => cues)).findLast((cue) => cue.kind === 'ending');
  const { actions, dialog } = game;
  const playing = game.playing.value;
  const week = playing?.shelved?.scenes.find(({ id }) => id === run.story.id)?.kind === 'week';
  return (
    <Close
      kind="ending"
      over={week ? 'Between two scenes' : `${run.story.title} · the end`}
      title={ending?.kind === 'ending' ? ending.title : week ? run.story.title : 'The end'}
    >
      {run.kind === 'what-if' && <p class="close-note">This was a what-if. Your first run still stands.</p>}
      {run.kind === 'rehearsal' && <p class="close-note">This was a rehearsal: nothing of it is saved, and it has no debrief.</p>}
      <div class="close-actions">
        {scored && !week && (
          <button type="button" class="button button-first" onClick={actions.toDebrief}>
            Your debrief
          </button>
        )}
        {playing?.run === run && <NextScene game={game} playing={playing} first={week} />}
        <button type="button" class="button" onClick={() => (dialog.value = { kind: 'history' })}>
          What if you had…?
        </button>
        <button type="button" class="button" onClick={actions.toTitle}>
          Back to the title
        </button>
      </div>
    </Close>
  );
}

/** A story that broke, or ran out of words: why, and that nothing is lost. */
export function Trouble({ game, why }: { readonly game: Game; readonly why: string }): JSX.Element {
  const ranOut = RAN_OUT.test(why);
  const run = game.playing.value?.run;
  const scored = game.playing.value?.shelved !== undefined && run?.kind !== 'rehearsal' && (run?.story.dimensions.length ?? 0) > 0;
  return (
    <Close kind="trouble" over="The story stops here" title={ranOut ? 'It has no ending' : 'It cannot go on by itself'}>
      <p class="close-note" dir="auto">
        {ranOut ? 'Its words run out, and nothing says how it ends.' : placed(why, run?.story.source)}
      </p>
      <p class="close-note">Everything up to here is kept. You can read it again, or choose differently.</p>
      <div class="close-actions">
        {ranOut && scored && (
          <button type="button" class="button" onClick={game.actions.toDebrief}>
            Your debrief
          </button>
        )}
        <button type="button" class="button button-first" onClick={() => (game.dialog.value = { kind: 'history' })}>
          History
        </button>
        <button type="button" class="button" onClick={game.actions.toTitle}>
          Back to the title
        </button>
      </div>
    </Close>
  );
}

/** The same with file and line, where the source is known. */
function placed(why: string, source: SourceMap | undefined): string {
  const place = source && locate(source, PLACE.exec(why)?.[1] ?? '');
  return place === undefined ? why : why.replace(PLACE, `, at ${place}.`);
}

interface CloseProps {
  readonly kind: 'ending' | 'trouble';
  readonly over: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Close({ kind, over, title, children }: CloseProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <section class={`close close-${kind}`} aria-labelledby="close-heading">
      <p class="close-over" dir="auto">
        {over}
      </p>
      <h2 id="close-heading" ref={heading} tabIndex={-1} dir="auto">
        {title}
      </h2>
      {children}
    </section>
  );
}
