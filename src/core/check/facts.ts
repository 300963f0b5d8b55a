import type { Scene, SceneFacts } from './rule.ts';
import { occasions } from './rules/decisions.ts';

/** Reads off a story what the rules about a whole book go by. */
export function factsOf(scene: Scene): SceneFacts {
  const { files, compiled, options, variables, tags } = scene;
  const state = compiled?.ink.variablesState;
  const known = [...variables.known];
  const begins = known.flatMap((name) => {
    if (!state?.GlobalVariableExistsWithName(name)) return [];
    const value: unknown = state[name];
    return [[name, typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : undefined] as const];
  });
  return {
    root: files.root,
    files: [...files.sources.keys()],
    compiled: compiled !== undefined,
    ids: options.flatMap(({ id }) => id ?? []),
    globals: [...variables.globals.keys()],
    known,
    begins: new Map(begins),
    gauges: tags.flatMap(({ meaning }) => (meaning?.kind === 'gauge-declared' ? [meaning] : [])),
    occasions: [...occasions(scene)],
  };
}
