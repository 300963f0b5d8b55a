import * as z from 'zod/mini';
import type { ChoiceId } from '../story/beat.ts';
import { faultIn } from './json-fault.ts';
import type { Aliases } from '../story/story.ts';

const ids = z.record(z.string(), z.array(z.string()));

/** What a released.json may say. `stories/schemas` tells editors the same. */
export const releasedShape: z.ZodMiniType<Released> = z.strictObject({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  scenes: ids,
  aliases: z.optional(z.record(z.string(), z.record(z.string(), z.string()))),
});

/** The ids of options that players' saves may hold: released.json. */
export interface Released {
  readonly format: 1;
  readonly scenes: Readonly<Record<string, readonly ChoiceId[]>>; // by scene: `two-places-at-once`
  readonly aliases?: Readonly<Record<string, Aliases>> | undefined; // by scene: what a released id is called now
}

/** A released.json that cannot be used. The message says where and what was expected. */
export class ReleasedError extends Error {
  override readonly name = 'ReleasedError';
}

/** Throws ReleasedError naming the first thing that is wrong. */
export function parseReleased(json: unknown): Released {
  const parsed = releasedShape.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path, what } = faultIn(releasedShape, json, parsed.error.issues);
  throw new ReleasedError(`released.json: ${path.join('.') || 'the whole file'}: ${what}`);
}

/** All ids of a scene that saves may hold: released, or the old name of one. */
export function heldIds(released: Released, scene: string): ReadonlySet<ChoiceId> {
  return new Set([...(released.scenes[scene] ?? []), ...Object.keys(released.aliases?.[scene] ?? {})]);
}

/** The same list, with a scene's present ids among the released. Ids stay once they are there. */
export function release(released: Released | undefined, scene: string, offered: readonly ChoiceId[]): Released {
  const before = released?.scenes[scene] ?? [];
  return { ...(released ?? { format: 1 }), scenes: { ...released?.scenes, [scene]: [...new Set([...before, ...offered])] } };
}

/** What each old name of a scene's options has come to, by as many renamings as it took: what a player's version of the story carries. */
export function aliasesOf(released: Released | undefined, scene: string): Aliases {
  const aliases = released?.aliases?.[scene] ?? {};
  return Object.fromEntries(Object.keys(aliases).map((id) => [id, present(id, aliases)]));
}

/** An id's present name, by as many aliases as it takes; a name that leads round in a circle stays what it was last. */
export function present(id: ChoiceId, aliases: Aliases): ChoiceId {
  const seen = new Set<ChoiceId>();
  let now = id;
  while (!seen.has(now) && aliases[now] !== undefined) {
    seen.add(now);
    now = aliases[now] ?? now;
  }
  return now;
}
