import * as z from 'zod/mini';
import type { CastId, PlaceId } from './beat.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u));
const captioned = z.record(id, z.strictObject({ caption: z.string() }));

/** What a book.json may say. `stories/schemas` tells editors the same. */
export const bookShape: z.ZodMiniType<Book> = z.object({
  $schema: z.optional(z.string()),
  id,
  title: z.string(),
  language: z.string(),
  cast: z.record(id, z.strictObject({ name: z.string(), full: z.string(), role: z.string(), colour: z.string().check(z.regex(/^#[0-9a-f]{6}$/iu)) })),
  voices: z.record(id, z.strictObject({ name: z.string(), about: z.string() })),
  moods: z.array(id),
  places: z.record(id, z.strictObject({ name: z.string(), lights: z.array(id), description: z.string() })),
  sounds: captioned,
  music: captioned,
  season: z.array(z.strictObject({ scene: id })),
  rules: z.optional(z.record(z.string(), z.enum(['error', 'warning', 'off']))),
  words: z.optional(z.array(z.string())),
  kind: z.optional(z.array(z.string())),
  profiles: z.optional(z.record(id, z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])))),
});

/** Someone who may stand on the stage. */
export interface Person {
  readonly name: string; // as in front of a colon
  readonly full: string;
  readonly role: string;
  readonly colour: string; // of the name plate: white words on it are readable
}

/** How a book wants a rule of `promoted check` to be taken. */
export type RuleSetting = 'error' | 'warning' | 'off';

/** One company: its cast, places, sounds and season. Scenes stand beside it as ink files. */
export interface Book {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly cast: Readonly<Record<CastId, Person>>;
  readonly voices: Readonly<Record<CastId, { readonly name: string; readonly about: string }>>;
  readonly moods: readonly string[];
  readonly places: Readonly<Record<PlaceId, { readonly name: string; readonly lights: readonly string[]; readonly description: string }>>;
  readonly sounds: Readonly<Record<string, { readonly caption: string }>>;
  readonly music: Readonly<Record<string, { readonly caption: string }>>;
  readonly season: readonly { readonly scene: string }[];
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined; // by code: `P134`
  readonly words?: readonly string[] | undefined; // spelt right here, besides the dictionary's
  readonly kind?: readonly string[] | undefined; // words by which a balance check knows the kindest option
  readonly profiles?: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>> | undefined; // by name: what a scene can begin with, by ink variable
}

/** A book.json that cannot be used. The message says where and what was expected. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/** Throws BookError naming the first thing that is wrong. */
export function parseBook(json: unknown): Book {
  const parsed = bookShape.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BookError(`book.json: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a book'}`);
}
