import type { JSX } from 'preact';
import { exportSave } from '../saves/file.ts';
import type { Dialog, Game } from '../views.ts';
import { DialogCard } from './dialog.tsx';

/** The menu over the play. */
export function Menu({ game }: { readonly game: Game }): JSX.Element {
  const { actions, dialog } = game;
  const close = (): void => void (dialog.value = undefined);
  const open = (kind: Exclude<Dialog['kind'], 'changed' | 'broken' | 'calendar'>) => (): void => void (dialog.value = { kind });
  const playing = game.playing.value;
  const rehearses = playing?.run.kind === 'rehearsal';
  const exportRun = (): void => {
    const save = game.saveNow('');
    if (save) exportSave(save, actions.say);
  };
  return (
    <DialogCard title="Menu" closes="Back to the game" onClose={close} size="small">
      <ul class="menu">
        {playing && (
          <>
            <Item first onPress={close} says="Resume" />
            <Item onPress={open('history')} says="History" />
            <Item onPress={open('saves')} says="Save and load…" />
            {!rehearses && <Item onPress={exportRun} says="Export this run as a file" />}
          </>
        )}
        <Item onPress={open('settings')} says="Settings" />
        <Item onPress={open('about')} says="About and accessibility" />
        <Item
          onPress={() => {
            close();
            actions.toTitle();
          }}
          says="To the title"
        />
      </ul>
      {playing && (
        <p class="quiet">{rehearses ? 'This is a rehearsal: nothing of it is kept.' : 'Your place is kept after every decision. You can leave at any time.'}</p>
      )}
    </DialogCard>
  );
}

function Item({ says, onPress, first = false }: { readonly says: string; readonly onPress: () => void; readonly first?: boolean }): JSX.Element {
  return (
    <li>
      <button type="button" class={first ? 'button button-first' : 'button'} onClick={onPress}>
        {says}
      </button>
    </li>
  );
}
