import type { Ending, Passage } from './explore-listen.ts';
import { chancesToEnd, type Move, type Space, visits } from './playthroughs.ts';

/** An ending, and how often it is come to. */
export interface EndingSeen extends Ending {
  readonly named: boolean; // by `# ending:`; else known by where its last words stand
  readonly chance: number; // 0..1, where each option is as likely as the others
  readonly passage: number; // one that ends so
}

/** All endings of a space, and which of them can still be come to. */
export interface Endings {
  readonly all: readonly EndingSeen[]; // the likeliest first
  readonly ahead: readonly ReadonlySet<string>[]; // by state: ids
  readonly by: (move: Move) => string | undefined; // the ending that a move brings
}

/** A playthrough ends in the last ending that it named; where it named none, in the words that it ended with. `seen`: how often each state is come to. */
export function endingsOf(space: Space, seen: Float64Array): Endings {
  const { start, moves, passages, unseen } = space;
  const isEnd = (state: number): boolean => moves[state]?.length === 0 && !unseen.has(state);
  const named = ({ passage }: Move): Ending | undefined => passages[passage]?.endings.at(-1);
  const found = new Map<string, { readonly ending: Ending; readonly named: boolean; readonly passage: number; chance: number }>();
  const add = (ending: Ending, isNamed: boolean, passage: number, chance: number): void => {
    const known = found.get(ending.id);
    if (known) known.chance += chance;
    else found.set(ending.id, { ending, named: isNamed, passage, chance });
  };
  const unnamed = visits(space, (move) => named(move) === undefined);
  const last = chancesToEnd(space, (move) => named(move) !== undefined);
  const visit = (move: Move, times: number, quiet: number): void => {
    const ending = named(move);
    if (ending) add(ending, true, move.passage, times * move.chance * (last[move.to] ?? 0));
    else if (isEnd(move.to) && quiet > 0) add(endOf(passages[move.passage]), false, move.passage, quiet * move.chance);
  };
  for (const move of start) visit(move, 1, 1);
  for (const [state, all] of moves.entries()) for (const move of all) visit(move, seen[state] ?? 0, unnamed[state] ?? 0);
  const by = (move: Move): string | undefined => named(move)?.id ?? (isEnd(move.to) ? endOf(passages[move.passage]).id : undefined);
  return {
    all: [...found.values()]
      .filter(({ chance }) => chance > 0)
      .map(({ ending, ...rest }) => ({ ...ending, ...rest }))
      .toSorted((a, b) => b.chance - a.chance || (a.id < b.id ? -1 : 1)),
    ahead: aheadOf(space, by),
    by,
  };
}

function endOf(passage: Passage | undefined): Ending {
  if (passage?.trouble != null) return { id: 'trouble', title: passage.trouble };
  return passage?.last ?? { id: 'silence', title: 'without a word' };
}

function aheadOf({ groups, moves }: Space, by: Endings['by']): readonly ReadonlySet<string>[] {
  const ahead: ReadonlySet<string>[] = moves.map(() => new Set());
  const pool = new Map<string, ReadonlySet<string>>(); // most states have the same few
  for (const group of groups) {
    const ids = new Set<string>();
    for (const state of group) {
      for (const move of moves[state] ?? []) {
        const ending = by(move);
        if (ending !== undefined) ids.add(ending);
        for (const id of ahead[move.to] ?? []) ids.add(id);
      }
    }
    const key = [...ids].toSorted().join('\n');
    const shared = pool.get(key) ?? ids;
    pool.set(key, shared);
    for (const state of group) ahead[state] = shared;
  }
  return ahead;
}
