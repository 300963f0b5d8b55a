import type { JSX } from 'preact';
import { DialogCard } from '../menu/dialog.tsx';
import { exportSave } from '../saves/file.ts';
import type { DialogPage } from '../app.tsx';

/** Says what has changed in a story since its save. */
export function Changed({ game, dialog }: DialogPage): JSX.Element {
  return (
    <DialogCard title="This scene has changed" closes="Read on" size="small" onClose={() => void (game.dialog.value = undefined)}>
      <p dir="auto">{'sentence' in dialog && dialog.sentence}</p>
    </DialogCard>
  );
}

/** Something of ours broke: what it said, and the session as a file, which plays it again for whoever mends it. */
export function Broken({ game, dialog }: DialogPage): JSX.Element {
  const save = game.saveNow('');
  return (
    <DialogCard title="Something broke" closes="Go on" size="small" onClose={() => void (game.dialog.value = undefined)}>
      <p>This is our mistake, not yours, and what you decided is kept. You can go on, or load the page again and continue from the title.</p>
      <p class="quiet" dir="auto">
        {'sentence' in dialog && dialog.sentence}
      </p>
      <div class="row">
        {save && (
          <button type="button" class="button button-first" onClick={() => exportSave(save, game.actions.say)}>
            Keep this run as a file
          </button>
        )}
        <button type="button" class="button" onClick={() => location.reload()}>
          Load the page again
        </button>
      </div>
    </DialogCard>
  );
}
