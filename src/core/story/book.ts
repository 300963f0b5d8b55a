import * as z from 'zod/mini';
import type { CastId, PlaceId } from './beat.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u));
const captioned = z.record(id, z.strictObject({ caption: z.string() }));

const bookShape = z.object({
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
});

/** Someone who may stand on the stage. */
export interface Person {
  readonly name: string; // as in front of a colon
  readonly full: string;
  readonly role: string;
  readonly colour: string; // of the name plate: white words on it are readable
}

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
