import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useCallback, useEffect, useId, useRef } from 'preact/hooks';
import type { Sources } from '../../../core/story/compile.ts';
import type { Diagnostic } from '../../../core/story/diagnostic.ts';
import { NotAStory, type Story } from '../../../core/story/story.ts';
import { compileInk, readFiles } from '../../open.ts';
import { rootsOf } from '../../open/sources.ts';
import { DialogCard } from '../menu/dialog.tsx';
import type { Dialog, Game } from '../views.ts';
import { Mistakes } from './mistakes.tsx';
import './open.css';

/** How far opening has come. */
type Stage =
  | { readonly kind: 'waiting' | 'working' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'asking'; readonly sources: Sources; readonly roots: readonly string[] }
  | { readonly kind: 'mistaken'; readonly sources: Sources; readonly root: string; readonly diagnostics: readonly Diagnostic[] };

/** Opens a story from the player's own disk. */
export function OpenDialog({ game, dialog }: { readonly game: Game; readonly dialog: Dialog }): JSX.Element {
  const stage = useSignal<Stage>({ kind: 'waiting' });
  const picker = useRef<HTMLInputElement>(null);
  const hint = useId();
  const dropped = dialog.kind === 'open' ? dialog.files : undefined;
  const closed = useRef(false);
  useEffect(() => () => void (closed.current = true), []);
  const begin = useCallback(
    (story: Story): void => {
      if (closed.current) return; // closed while the story was still being read: the player has thought better of it
      game.dialog.value = undefined;
      void game.actions.openStory(story);
    },
    [game],
  );
  useEffect(() => {
    if (dropped && dropped.length > 0) void open(dropped, stage, begin);
  }, [dropped, stage, begin]);
  return (
    <DialogCard title="Open a story" onClose={() => void (game.dialog.value = undefined)} size="wide">
      <p>
        Any story written in ink can be played here: one .ink file, several where they include one another, or a compiled .json. It stays on this device, and it
        is not scored.
      </p>
      <div class="row">
        <button type="button" class="button button-first" aria-describedby={hint} onClick={() => picker.current?.click()}>
          Choose files…
        </button>
        <span id={hint} class="quiet">
          or drop them anywhere on the page
        </span>
        <input
          ref={picker}
          type="file"
          multiple
          accept=".ink,.json"
          hidden
          aria-label="Story files"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = ''; // so that the same file can be picked again, mended
            if (files.length > 0) void open(files, stage, begin);
          }}
        />
      </div>
      <p class="open-says" role="status">
        {saysOf(stage.value)}
      </p>
      {stage.value.kind === 'asking' && <WhichFirst {...stage.value} onChoose={(sources, root) => void compileFrom(sources, root, stage, begin)} />}
      {stage.value.kind === 'mistaken' && <Mistakes {...stage.value} />}
    </DialogCard>
  );
}

function saysOf(stage: Stage): string {
  switch (stage.kind) {
    case 'waiting':
      return '';
    case 'working':
      return 'Reading the story…';
    case 'refused':
      return stage.sentence;
    case 'asking':
      return 'More than one of these files may be the beginning. Which one is it?';
    case 'mistaken': {
      const errors = stage.diagnostics.filter(({ severity }) => severity === 'error').length;
      return errors === 1 ? 'One mistake keeps this story from being played.' : `${errors} mistakes keep this story from being played.`;
    }
  }
}

async function open(files: readonly File[], stage: Signal<Stage>, begin: (story: Story) => void): Promise<void> {
  await orRefuse(stage, async () => {
    const picked = await readFiles(files);
    if (picked.kind === 'story') return begin(picked.story);
    const roots = rootsOf(picked.sources);
    const [root] = roots;
    if (roots.length === 1 && root !== undefined) await compileFrom(picked.sources, root, stage, begin);
    else stage.value = { kind: 'asking', sources: picked.sources, roots };
  });
}

async function compileFrom(sources: Sources, root: string, stage: Signal<Stage>, begin: (story: Story) => void): Promise<void> {
  await orRefuse(stage, async () => {
    const { story, diagnostics } = await compileInk(sources, root);
    if (story) begin(story);
    else stage.value = { kind: 'mistaken', sources, root, diagnostics };
  });
}

async function orRefuse(stage: Signal<Stage>, work: () => Promise<void>): Promise<void> {
  stage.value = { kind: 'working' };
  try {
    await work();
  } catch (error) {
    stage.value = { kind: 'refused', sentence: error instanceof NotAStory ? error.message : 'These files could not be read.' };
  }
}

interface WhichFirstProps {
  readonly sources: Sources;
  readonly roots: readonly string[];
  readonly onChoose: (sources: Sources, root: string) => void;
}

function WhichFirst({ sources, roots, onChoose }: WhichFirstProps): JSX.Element {
  return (
    <ul class="open-roots">
      {roots.map((root) => (
        <li key={root}>
          <button type="button" class="button" onClick={() => onChoose(sources, root)}>
            Begin with <bdi>{root}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
