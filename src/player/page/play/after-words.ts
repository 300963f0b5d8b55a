import type { Presenter } from '../../perform.ts';

/** A presenter that lets the words go first. */
export interface Behind extends Presenter {
  /** Performs nothing any more. */
  leave(): void;
}

/** Lets somebody perform each beat once its words have been painted: words never wait for a picture or a sound. */
export function afterWords(presenter: Presenter): Behind {
  let place = 0; // each time something stands at once, what was on its way to be performed is in it
  return {
    present: async (beat, signal) => {
      const asked = place;
      await painted();
      if (place === asked) await presenter.present(beat, signal);
    },
    show: (tableau) => {
      place += 1;
      presenter.show(tableau);
    },
    leave: () => void (place += 1),
  };
}

/** Settles after the next frame; where none is drawn, as behind another window, soon. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const later = (): void => void setTimeout(resolve);
    if (document.hidden) later();
    else requestAnimationFrame(later);
  });
}
