import { Howler } from 'howler';

/**
 * Whether the player can hear us: browsers want a gesture first, and a hidden tab is silent.
 * Howler neither pauses with the tab nor, by itself, keeps to one audio context, so this opens, pauses and resumes it.
 */
export class Ears {
  readonly #onOpen: () => void;
  readonly #end = new AbortController();
  #opened = false;

  /** `onOpen` is called whenever the player begins to hear: after the first gesture, and each time the tab comes back. */
  constructor(onOpen: () => void) {
    this.#onOpen = onOpen;
  }

  /** Begins to wait for a gesture; opens at once where there has been one. */
  listen(): void {
    const listening = { capture: true, passive: true, signal: this.#end.signal };
    for (const gesture of ['pointerdown', 'pointerup', 'touchend', 'keydown', 'click']) {
      document.addEventListener(gesture, () => this.#open(), listening);
    }
    document.addEventListener('visibilitychange', () => this.#turn(), listening);
    this.#open();
  }

  /** Sound may start now. */
  get open(): boolean {
    return this.#opened && !document.hidden && !this.#end.signal.aborted;
  }

  /** Nothing will be heard any more. */
  close(): void {
    this.#end.abort();
    if (this.#opened) quiet();
  }

  #open(): void {
    if (!navigator.userActivation?.hasBeenActive || document.hidden) return;
    if (this.#opened) {
      wake(); // a phone call, or a phone that slept, may have interrupted
      return;
    }
    this.#opened = true;
    Howler.autoUnlock = false; // it would close and open the context again, and keep ten idle audio elements
    Howler.autoSuspend = false;
    Howler.volume(1); // opens the context
    wake();
    this.#onOpen();
  }

  #turn(): void {
    if (!this.#opened) return;
    if (document.hidden) quiet();
    else {
      wake();
      this.#onOpen();
    }
  }
}

function wake(): void {
  if (!Howler.usingWebAudio) Howler.mute(false);
  else if (Howler.ctx.state !== 'running') Howler.ctx.resume().catch(() => undefined); // refused: the next gesture tries again
}

function quiet(): void {
  if (!Howler.usingWebAudio) Howler.mute(true);
  else Howler.ctx.suspend().catch(() => undefined);
}
