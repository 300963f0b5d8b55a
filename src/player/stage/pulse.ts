/** How often the stage wants to be drawn: every frame, ten times a second, or not at all. */
export type Tempo = 'smooth' | 'slow' | 'still';

const SLOW = 90; // milliseconds between frames that only breathe

/** Draws the stage when something moves, and only then. */
export class Pulse {
  readonly #draw: (now: number) => Tempo;
  readonly #costs: number[] = []; // milliseconds of script of the last frames
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #count = 0;

  /** `draw` gets milliseconds and answers how soon it wants the next frame. */
  constructor(draw: (now: number) => Tempo) {
    this.#draw = draw;
  }

  /** Frames drawn so far. */
  get frames(): number {
    return this.#count;
  }

  /** Milliseconds of script of the last frames, at most 600, oldest first. */
  get costs(): readonly number[] {
    return this.#costs;
  }

  /** Something changed: draw the next frame. */
  wake(): void {
    if (this.#stopped || this.#frame !== undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#frame = requestAnimationFrame((now) => this.#beat(now));
  }

  /** No frame is drawn any more, until `resume`. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  /** Frames are drawn again. */
  resume(): void {
    this.#stopped = false;
    this.wake();
  }

  #beat(now: number): void {
    this.#frame = undefined;
    const before = performance.now();
    const tempo = this.#draw(now);
    this.#count += 1;
    this.#costs.push(performance.now() - before);
    if (this.#costs.length > 600) this.#costs.shift();
    if (tempo === 'smooth') this.wake();
    else if (tempo === 'slow' && this.#frame === undefined && !this.#stopped) this.#timer = setTimeout(() => this.wake(), SLOW);
  }
}
