import type { Values } from './values.ts';

/** What an author changed about a play. */
export interface Script {
  readonly knot: string | null; // where it opens: `knot` or `knot.stitch`; null: where the story begins
  readonly given: readonly (string | number | boolean)[]; // for the knot's parameters
  readonly values: Values; // set before the first line
  readonly visits: Readonly<Record<string, number>>; // how often what was seen counts as seen, by path
  readonly edits: readonly Edit[]; // in the order in which they are made
}

/** Variables that are set in the middle of a play. */
export interface Edit {
  readonly after: number; // decisions
  readonly values: Values;
}

/** The script that changes nothing. */
export const asWritten: Script = { knot: null, given: [], values: {}, visits: {}, edits: [] };

/** The script with variables set once so many decisions are made. */
export function edited(script: Script, after: number, values: Values): Script {
  return { ...script, edits: [...script.edits, { after, values }] };
}

/** The script with what was set after the last of so many decisions set before it, so that what it leads to is read with it. */
export function editedBefore(script: Script, decisions: number): Script {
  const late = script.edits.filter(({ after }) => after === decisions);
  const values: Values = Object.assign({}, ...late.map((edit) => edit.values));
  const early = { ...script, edits: script.edits.filter((edit) => !late.includes(edit)) };
  if (late.length === 0) return script;
  return decisions === 0 ? { ...early, values: { ...script.values, ...values } } : edited(early, decisions - 1, values);
}
