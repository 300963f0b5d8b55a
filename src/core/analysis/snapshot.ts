import type { Story as Ink } from 'inkjs';
import type { InkObject } from 'inkjs/engine/Object';
import { Columns, Row } from './row.ts';
import type { Shuffles } from './shuffles.ts';

/** Everything that decides how a story goes on: ink's state, held still. Nothing in it is ever changed. */
export interface Snapshot {
  readonly globals: Row<InkObject>;
  readonly visits: Row<number>;
  readonly turns: Row<number>; // of the last visit
  readonly turn: number;
  readonly shuffles: Shuffles;
}

/** Where the states of one machine hold what they hold. */
export interface StateColumns {
  readonly globals: Columns;
  readonly visits: Columns;
  readonly turns: Columns;
}

/** Columns in which nothing stands yet. */
export function stateColumns(): StateColumns {
  return { globals: new Columns(), visits: new Columns(), turns: new Columns() };
}

/** Ink's state, as it stands. */
export function snapshotOf(state: Ink['state'], { globals, visits, turns }: StateColumns, shuffles: Shuffles): Snapshot {
  return {
    globals: new Row<InkObject>(globals).with(state.variablesState['_globalVariables'] as ReadonlyMap<string, InkObject>),
    visits: new Row<number>(visits).with(state['_visitCounts'] as ReadonlyMap<string, number>),
    turns: new Row<number>(turns).with(state['_turnIndices'] as ReadonlyMap<string, number>),
    turn: state.currentTurnIndex,
    shuffles,
  };
}
