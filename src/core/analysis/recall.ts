import type { CallStack } from 'inkjs/engine/CallStack';
import type { Pointer } from 'inkjs/engine/Pointer';
import type { Throws } from './dice.ts';
import type { Way } from './machine.ts';
import type { Deal } from './shuffles.ts';
import type { Snapshot } from './snapshot.ts';
import { type Deeds, type Fact, readFact, type Reads } from './turn-notes.ts';
import { valueKey } from './value-key.ts';

/**
 * Turns that were played, by all that they looked at: where a turn would look at the same, it would go the same, and need not be played again.
 * A tree an option and a fall of the dice: each branch asks what the turn looked at next, as long as it had seen the same before.
 */
export class Recall<T> {
  readonly #keys = new WeakMap<Way, string>();
  #trees = new Map<Reads, Tree<T>>();
  #kept = 0;

  /** What such a turn came to; undefined: none like it was played. */
  find(snapshot: Snapshot, way: Way, throws: Throws): T | undefined {
    let tree = this.#trees.get(this.#keyOf(way, throws));
    while (tree && 'fact' in tree) tree = tree.ways.get(readFact(tree.fact, snapshot));
    return tree?.turn;
  }

  /** Keeps what a turn came to that began in this state and looked at this. */
  keep(snapshot: Snapshot, way: Way, throws: Throws, looks: readonly Fact[], turn: T): void {
    if (++this.#kept > MOST) {
      this.#trees = new Map();
      this.#kept = 1;
    }
    let trees = this.#trees;
    let key: Reads = this.#keyOf(way, throws);
    for (const fact of looks) {
      const known = trees.get(key);
      const branch = known && 'fact' in known ? known : { fact, ways: new Map<Reads, Tree<T>>() };
      trees.set(key, branch);
      trees = branch.ways;
      key = readFact(fact, snapshot);
    }
    trees.set(key, { turn });
  }

  #keyOf(way: Way, throws: Throws): string {
    const key = this.#keys.get(way) ?? wayKey(way);
    this.#keys.set(way, key);
    return throws.length === 0 ? key : `${key}|${throws.join(' ')}`;
  }
}

type Tree<T> = { readonly fact: Fact; readonly ways: Map<Reads, Tree<T>> } | { readonly turn: T };

const MOST = 100_000; // turns kept: a story in which each is different must not fill the memory

/** All that an option brings into its turn by itself: where it leads, and the thread that goes there, whole. */
function wayKey({ path, thread }: Way): string {
  return `${path.toString()}|${pointerKey(thread.previousPointer)}|${thread.callstack.map(frameKey).join('/')}`;
}

function frameKey(frame: CallStack.Element): string {
  const { currentPointer, type, inExpressionEvaluation, evaluationStackHeightWhenPushed, functionStartInOutputStream, temporaryVariables } = frame;
  const values = [...temporaryVariables].map(([name, value]) => `${name}=${valueKey(value)}${'variableName' in value ? `>${String(value.variableName)}` : ''}`);
  return [pointerKey(currentPointer), type, inExpressionEvaluation, evaluationStackHeightWhenPushed, functionStartInOutputStream, ...values].join(' ');
}

const pointerKey = ({ container, index }: Pointer): string => (container ? `${container.path.toString()}:${index}` : '-');

/** A turn that was played, and what it did. */
export interface Kept<Turn> {
  readonly turn: Turn;
  readonly deeds: Deeds;
  readonly deals: readonly Deal[];
}

/** The state after a turn, from the one before it. */
export function after(snapshot: Snapshot, { variables, visits, seen }: Deeds, shuffles: Snapshot['shuffles']): Snapshot {
  const turn = snapshot.turn + 1;
  return {
    globals: variables.size === 0 ? snapshot.globals : snapshot.globals.with(variables),
    visits: visits.size === 0 ? snapshot.visits : snapshot.visits.changed(visits, (times, before = 0) => before + times),
    turns: seen.size === 0 ? snapshot.turns : snapshot.turns.changed(seen.entries(), () => turn),
    turn,
    shuffles,
  };
}
