/** How often the stage wants to be drawn: every frame, ten times a second, or not at all. */
export type Tempo = 'smooth' | 'slow' | 'still';

const SLOW = 90; // milliseconds between frames that only breathe
const DEAR = 50; // milliseconds: a frame that takes so long is dear
const PATIENCE = 20; // frames in a row of which half may be dear

/** Draws the stage when something moves, and only then. */
export class Pulse {
  readonly #draw: (now: number) => Tempo;
  readonly #costs: number[] = []; // milliseconds of script of the last frames
  #frame: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #count = 0;
  #gaps: number[] = []; // milliseconds between the last frames that followed each other
  #last: number | undefined; // milliseconds: the frame before, when this one follows it
  #onDear: (() => void) | undefined;

  /** `draw` gets milliseconds and answers how soon it wants the next frame. `onDear` is called once, when frames are dear. */
  constructor(draw: (now: number) => Tempo, onDear: () => void) {
    this.#draw = draw;
    this.#onDear = onDear;
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
    if (this.#last !== undefined) this.#weigh(now - this.#last);
    this.#last = tempo === 'smooth' ? now : undefined;
    if (tempo === 'smooth') this.wake();
    else if (tempo === 'slow' && this.#frame === undefined && !this.#stopped) this.#timer = setTimeout(() => this.wake(), SLOW);
  }

  #weigh(gap: number): void {
    if (!this.#onDear) return;
    this.#gaps.push(gap);
    if (this.#gaps.length < PATIENCE) return;
    if (this.#gaps.filter((each) => each > DEAR).length > PATIENCE / 2) {
      this.#onDear();
      this.#onDear = undefined;
    }
    this.#gaps = [];
  }
}
