import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { NotASave } from '../../../core/session/save.ts';
import type { Story } from '../../../core/story/story.ts';
import { newId } from '../../saves/run-id.ts';
import { DialogCard } from '../menu/dialog.tsx';
import { DialogStatus } from '../menu/status.tsx';
import type { Game, KeptSave } from '../views.ts';
import { exportSave, importSave } from './file.ts';
import { placeOf } from './place.ts';
import './saves.css';
import { inWords } from './when.ts';

/** Everything that is kept: save here, load, delete, export, import. */
export function SavesDialog({ game }: { readonly game: Game }): JSX.Element {
  const { actions, dialog, saves } = game;
  const removed = useSignal<KeptSave | undefined>(undefined);
  const undo = useRef<HTMLButtonElement>(null);
  const close = (): void => void (dialog.value = undefined);
  const all = saves.all.value;
  const named = all.filter(({ kind }) => kind === 'named');
  const automatic = all.filter(({ kind }) => kind === 'auto');
  const row = (kept: KeptSave): JSX.Element => (
    <Row
      key={kept.id}
      kept={kept}
      onLoad={() => {
        close();
        void actions.resume(kept);
      }}
      onExport={() => exportSave(kept.save, actions.say)}
      onDelete={() => {
        removed.value = kept;
        void saves.remove(kept.id).then(() => undo.current?.focus());
        actions.say(`Deleted “${nameOf(kept)}”.`);
      }}
    />
  );
  return (
    <DialogCard title="Saves" onClose={close} size="wide">
      <DialogStatus game={game} />
      {removed.value && (
        <div class="row">
          <button
            ref={undo}
            type="button"
            class="button"
            onClick={() => {
              const kept = removed.value;
              removed.value = undefined;
              if (!kept) return;
              void saves.restore(kept);
              actions.say(`“${nameOf(kept)}” is back.`);
            }}
          >
            Undo: bring “{nameOf(removed.value)}” back
          </button>
        </div>
      )}
      <SaveHere game={game} />
      <section aria-labelledby="saves-named">
        <h3 id="saves-named">Yours</h3>
        {named.length > 0 ? (
          <ul class="saves">{named.map(row)}</ul>
        ) : (
          <p class="quiet">Nothing here yet. What you save under a name stays until you delete it.</p>
        )}
        <Import game={game} />
      </section>
      <section aria-labelledby="saves-automatic">
        <h3 id="saves-automatic">Automatic</h3>
        {automatic.length > 0 ? (
          <ul class="saves">{automatic.map(row)}</ul>
        ) : (
          <p class="quiet">The game saves by itself after every decision. The last ten of each run are kept.</p>
        )}
      </section>
      <p class="quiet">The newest point of a run goes on where you stopped. An earlier one opens a what-if beside it, and the run stays as it is.</p>
    </DialogCard>
  );
}

const nameOf = ({ kind, save }: KeptSave): string => (kind === 'auto' ? save.title : save.name);

interface RowProps {
  readonly kept: KeptSave;
  readonly onLoad: () => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

function Row({ kept, onLoad, onExport, onDelete }: RowProps): JSX.Element {
  const { save, kind } = kept;
  const where = [
    ...(kind === 'named' && save.name !== save.title ? [save.title] : []),
    placeOf(kept),
    save.run === 'first' ? 'first run' : 'what if',
    inWords(save.saved, Date.now()),
  ].join(' · ');
  const what = `${nameOf(kept)}, ${where}`;
  return (
    <li class="save">
      <p class="save-what">
        <strong>
          <bdi>{nameOf(kept)}</bdi>
        </strong>
        <span>{where}</span>
      </p>
      <div class="row">
        <button type="button" class="button" aria-label={`Load: ${what}`} onClick={onLoad}>
          Load
        </button>
        <button type="button" class="button button-plain" aria-label={`Export: ${what}`} onClick={onExport}>
          Export
        </button>
        <button type="button" class="button button-plain" aria-label={`Delete: ${what}`} onClick={onDelete}>
          Delete
        </button>
      </div>
    </li>
  );
}

/** Keeps the run on the table under a name. */
function SaveHere({ game }: { readonly game: Game }): JSX.Element | null {
  const name = useSignal('');
  const playing = game.playing.value;
  if (!playing) return null;
  if (playing.run.kind === 'rehearsal') return <p>This is a rehearsal: it cannot be saved.</p>;
  const keep = (event: Event): void => {
    event.preventDefault();
    const called = name.value.trim() || playing.run.story.title;
    const save = game.saveNow(called);
    if (!save) return;
    name.value = '';
    void game.saves.keep(playing.id, save, playing.run.phase.value === 'ended');
    game.actions.say(`Saved as “${called}”.`);
  };
  return (
    <form class="row save-here" onSubmit={keep}>
      <label for="save-name">Save here as</label>
      <input
        id="save-name"
        class="field"
        type="text"
        maxLength={80}
        autoComplete="off"
        placeholder={playing.run.story.title}
        value={name.value}
        onInput={(event) => void (name.value = event.currentTarget.value)}
      />
      <button type="submit" class="button button-first">
        Save
      </button>
    </form>
  );
}

/** Takes a save in from a file. */
function Import({ game }: { readonly game: Game }): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  const storyFor = async (scene: string): Promise<Story | undefined> => {
    const entry = game.shelf.flatMap(({ scenes }) => scenes).find(({ id }) => id === scene);
    return entry ? await entry.load() : await game.saves.storyOf(scene);
  };
  const take = async (file: File): Promise<void> => {
    try {
      const { save, ended, change } = await importSave(file, storyFor);
      const name = save.name || file.name.replace(/\.promoted\.json$/u, '').slice(0, 80);
      await game.saves.keep(newId(), { ...save, name }, ended);
      game.actions.say(`“${name}” is in your saves now.${change === undefined ? '' : ` ${change}`}`);
    } catch (error) {
      game.actions.say(error instanceof NotASave ? error.message : `“${file.name}” could not be read.`);
    }
  };
  return (
    <div class="row saves-import">
      <button type="button" class="button" onClick={() => picker.current?.click()}>
        Import a save from a file…
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Save file"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          event.currentTarget.value = ''; // so that the same file can be picked again
          if (file) void take(file);
        }}
      />
    </div>
  );
}
