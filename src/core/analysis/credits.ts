import { creditOf, dimensionsOf } from '../assessment/credit.ts';
import type { Choice, DimensionId } from '../story/beat.ts';
import type { StateGraph } from './states.ts';

/** The credit of taking each option of a state on each dimension: one row an option, in the order of `dimensions`; undefined: none. */
export type Credits = readonly (readonly (number | undefined)[])[];

/** All credits of a state space. States whose options show the same share their rows: there are few that differ. */
export interface CreditTable {
  readonly dimensions: readonly DimensionId[]; // that some option mentions
  readonly at: readonly Credits[]; // by state
}

/** Works out the credits of all options of a state space. One that is disabled has none. */
export function creditTable({ states }: Pick<StateGraph, 'states'>): CreditTable {
  const dimensions = [...new Set(states.flatMap(({ options }) => dimensionsOf(options)))];
  const known = new Map<string, Credits>();
  const same = new Map<readonly Choice[], Credits>();
  const creditsOf = (options: readonly Choice[]): Credits => {
    const key = JSON.stringify(options.map(({ disabled, evidence }) => [disabled, evidence.map(({ dimension, level }) => [dimension, level])]));
    const open = options.filter(({ disabled }) => !disabled);
    const credits = known.get(key) ?? options.map((option) => dimensions.map((dimension) => (option.disabled ? undefined : creditOf(option, open, dimension))));
    known.set(key, credits);
    return credits;
  };
  const at = states.map(({ options }) => {
    const credits = same.get(options) ?? creditsOf(options);
    same.set(options, credits);
    return credits;
  });
  return { dimensions, at };
}
