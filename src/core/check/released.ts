import * as z from 'zod/mini';
import type { ChoiceId } from '../story/beat.ts';

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
  readonly aliases?: Readonly<Record<string, Readonly<Record<ChoiceId, ChoiceId>>>> | undefined; // by scene: what a released id is called now
}

/** A released.json that cannot be used. The message says where and what was expected. */
export class ReleasedError extends Error {
  override readonly name = 'ReleasedError';
}

/** Throws ReleasedError naming the first thing that is wrong. */
export function parseReleased(json: unknown): Released {
  const parsed = releasedShape.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ReleasedError(`released.json: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message ?? 'not a list of released ids'}`);
}

/** All ids of a scene that saves may hold: released, or the old name of one. */
export function heldIds(released: Released, scene: string): ReadonlySet<ChoiceId> {
  return new Set([...(released.scenes[scene] ?? []), ...Object.keys(released.aliases?.[scene] ?? {})]);
}

/** The same list, with a scene's present ids among the released. Ids stay once they are there. */
export function release(released: Released | undefined, scene: string, present: readonly ChoiceId[]): Released {
  const before = released?.scenes[scene] ?? [];
  return { ...(released ?? { format: 1 }), scenes: { ...released?.scenes, [scene]: [...new Set([...before, ...present])] } };
}
