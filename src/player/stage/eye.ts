import type { Beat, CastId } from '../../core/story/beat.ts';
import { around, headOf, roomFor, viewOf, type Stand, type View, type Viewport } from './layout.ts';
import { isHard, shotOf, together, type Shot } from './shot.ts';

const REMEMBERED = 5; // lines

/** How free the eye is: where every frame is dear it comes nearer, and cuts; with reduced motion it stays where it is. */
export type Freedom = 'free' | 'cutting' | 'still';

/** Whom the eye is on, and how near it goes. */
export class Eye {
  /** A decision is open. */
  held = false;
  #speaker: CastId | null = null;
  #hard = false; // what was said last
  #said: readonly (CastId | null)[] = []; // who said the last lines; null: the narrator

  /** Who speaks; null: nobody on the stage. */
  get speaker(): CastId | null {
    return this.#speaker;
  }

  /** A line is said. */
  hear(beat: Beat): void {
    this.#speaker = beat.speaker;
    this.#hard = isHard(beat);
    if (beat.text !== '') this.#said = [...this.#said, beat.speaker].slice(-REMEMBERED);
  }

  /** Another place, or another time: nobody has spoken yet. */
  forget(): void {
    this.#speaker = null;
    this.#hard = false;
    this.#said = [];
  }

  /** What it looks at among those who stand there, and how it goes there. */
  look(viewport: Viewport, stands: ReadonlyMap<CastId, Stand>, freedom: Freedom): { readonly view: View; readonly shot: Shot } {
    const free = freedom === 'free';
    const one = this.#speaker === null ? undefined : stands.get(this.#speaker);
    const group = free && !(this.#hard && one) ? together(this.#said, stands) : [];
    const heads = new Map([...stands].map(([cast, stand]) => [cast, headOf(stand, cast)] as const));
    const some = around(group.flatMap((cast) => heads.get(cast) ?? []));
    const all = group.length === stands.size;
    const inOne = some && roomFor(some, viewport, 1.08);
    const shot = shotOf({
      on: freedom === 'still' ? 'nobody' : inOne && !all ? 'some' : inOne || one ? 'speaker' : 'nobody',
      hard: this.#hard && one !== undefined && free,
      held: this.held && freedom !== 'still',
    });
    const spoken = inOne ? some : this.#speaker === null ? undefined : heads.get(this.#speaker);
    return { view: viewOf(viewport, [...heads.values()], spoken, shot), shot };
  }
}
