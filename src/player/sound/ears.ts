import { Howler } from 'howler';
import { decodeInPieces } from './pieces.ts';

const GESTURES = ['pointerdown', 'pointerup', 'touchend', 'keydown', 'click'];
const ANSWER = 250; // milliseconds from a press, in which the words that answer it come

/**
 * Whether the player can hear us: browsers want a gesture first, and a hidden tab is silent.
 * Howler does not pause with the tab, and opens its audio context twice, so the context is opened, paused and resumed here.
 */
export class Ears {
  readonly #onOpen: () => void;
  readonly #end = new AbortController();
  #opened = false;
  #pressed = -ANSWER; // when, in milliseconds of `performance.now()`

  /** `onOpen` is called whenever the player begins to hear: after the first gesture, and each time the tab comes back. */
  constructor(onOpen: () => void) {
    this.#onOpen = onOpen;
  }

  /** Begins to wait for a gesture; opens at once where there has been one. */
  listen(): void {
    const listening = { capture: true, passive: true, signal: this.#end.signal };
    for (const gesture of GESTURES) document.addEventListener(gesture, (event) => this.#gesture(event), listening);
    document.addEventListener('visibilitychange', () => this.#tab(), listening);
    this.#gesture();
  }

  /** Sound may start now. */
  get open(): boolean {
    return this.#opened && !document.hidden && !this.#end.signal.aborted;
  }

  /** What still sounds may end by itself, and somebody else listens for gestures and the tab from now on. */
  leave(): void {
    this.#end.abort();
  }

  /** Nothing will be heard any more. */
  close(): void {
    this.#end.abort();
    if (this.#opened) this.#turn();
  }

  #gesture(event?: Event): void {
    if (event) this.#pressed = performance.now();
    const { userActivation }: { userActivation?: UserActivation } = navigator; // not in older browsers
    if (!(userActivation ? userActivation.hasBeenActive : event?.isTrusted)) return;
    if (this.#opened) this.#turn(); // a phone call, or a phone that slept, may have interrupted
    else if (!document.hidden) this.#begin();
  }

  #begin(): void {
    this.#opened = true;
    Howler.autoUnlock = false; // it would close and open the context again, and keep ten idle audio elements
    Howler.autoSuspend = false;
    Howler.volume(1); // opens the context
    // A context told to pause and to run in one breath may end as either: so whatever it comes to is looked at again.
    if (Howler.usingWebAudio) {
      Howler.ctx.decodeAudioData = (file: ArrayBuffer) => decodeInPieces(Howler.ctx, file, () => this.#afterAnswer());
      Howler.ctx.addEventListener('statechange', () => this.#turn(), { signal: this.#end.signal });
    }
    this.#turn();
    this.#onOpen();
  }

  /** Where somebody just pressed, settles once they have been answered: whoever presses again meanwhile is waited for no longer. */
  #afterAnswer(): Promise<void> {
    const left = this.#pressed + ANSWER - performance.now();
    return left > 0 ? new Promise((resolve) => setTimeout(resolve, left)) : Promise.resolve();
  }

  #tab(): void {
    if (!this.#opened) {
      this.#gesture();
      return;
    }
    this.#turn();
    if (this.open) this.#onOpen();
  }

  /** Makes the audio run, or stand still, as it should. */
  #turn(): void {
    if (!Howler.usingWebAudio) {
      Howler.mute(!this.open);
      return;
    }
    const { state } = Howler.ctx;
    const turned = this.open && state !== 'running' ? Howler.ctx.resume() : !this.open && state !== 'suspended' ? Howler.ctx.suspend() : undefined;
    turned?.catch(() => undefined); // refused: the next gesture tries again
  }
}
