/** What is heard of a hand: an effect by name. */
export type Touch = 'hover' | 'press' | 'open' | 'shut';

const FRESH = 400; // milliseconds after which a line that comes is no answer to a hand any more

/** Listens to what a hand does on the page, so that it can be heard: a finger on an option, a button, a dialog that opens or shuts. */
export class Hands {
  readonly #touched: (touch: Touch) => void;
  readonly #end = new AbortController();
  #last = -Infinity; // milliseconds
  #over: Element | null = null;

  constructor(touched: (touch: Touch) => void) {
    this.#touched = touched;
  }

  /** Begins to listen. Nothing is taken from the page: its own listeners hear all of it too. */
  listen(): void {
    const listening = { capture: true, passive: true, signal: this.#end.signal };
    for (const kind of ['pointerdown', 'keydown'] as const)
      document.addEventListener(kind, ({ isTrusted }) => isTrusted && (this.#last = performance.now()), listening);
    document.addEventListener('pointerover', (event) => this.#pointer(event), listening);
    document.addEventListener('click', ({ target, isTrusted }) => isTrusted && pressed(target) && this.#tell('press'), listening);
    document.addEventListener('toggle', (event) => this.#dialog(event), listening);
  }

  /** Whether a hand has just done something: what comes now is the answer. */
  get fresh(): boolean {
    return performance.now() - this.#last < FRESH;
  }

  /** Hears nothing more. */
  close(): void {
    this.#end.abort();
  }

  #pointer({ target, pointerType, isTrusted }: PointerEvent): void {
    const over = target instanceof Element ? target.closest('.choice') : null;
    if (over === this.#over) return;
    this.#over = over;
    if (over && isTrusted && pointerType === 'mouse') this.#tell('hover');
  }

  #dialog(event: Event): void {
    if (!(event.target instanceof HTMLDialogElement) || !this.fresh) return;
    this.#tell('newState' in event && event.newState === 'open' ? 'open' : 'shut');
  }

  /** Behind what the page does first: to make a sound takes longer than to hear one. */
  #tell(touch: Touch): void {
    setTimeout(() => this.#end.signal.aborted || this.#touched(touch));
  }
}

/** Buttons of the interface; an option is heard when it is taken, and the words when they turn. */
function pressed(target: EventTarget | null): boolean {
  const button = target instanceof Element ? target.closest('button, [type="checkbox"], [type="radio"]') : null;
  return button !== null && button.closest('.dialog, .toolbar, .top') !== null;
}
