import * as z from 'zod/mini';
import type { CastId, PlaceId } from './beat.ts';
import { faultIn } from '../check/json-fault.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u, 'small letters, figures and hyphens, with a letter first'));
const plain = z.union([z.string(), z.number(), z.boolean()]);
const toldInWords = z.prefault(z.string(), ''); // without it nothing breaks: `promoted check` asks for it
const captioned = z.record(id, z.strictObject({ caption: toldInWords }));

const CONDITION = 'a value (true, 3 or "a text"), or the least or most that a number may be ({ "min": 3 }, { "max": 2 })';
const asked: z.ZodMiniType<Condition[string]> = z.union(
  [z.string(), z.number(), z.boolean(), z.strictObject({ min: z.optional(z.number()), max: z.optional(z.number()) })],
  CONDITION,
);

const left = z.union([plain, z.record(z.string(), plain)], 'a value (true, 3 or "a text"), or such values by variable under the name of a scene');

/** What a book.json may say. `stories/schemas` tells editors the same. */
export const bookShape: z.ZodMiniType<Book> = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  title: z.string(),
  language: z.string(),
  cast: z.record(
    id,
    z.strictObject({ name: z.string(), full: z.string(), role: z.string(), colour: z.string().check(z.regex(/^#[0-9a-f]{6}$/iu, 'a colour like "#a8466b"')) }),
  ),
  voices: z.record(id, z.strictObject({ name: z.string(), about: z.string() })),
  moods: z.array(id),
  places: z.record(id, z.strictObject({ name: z.string(), lights: z.array(id), description: toldInWords })),
  sounds: captioned,
  music: captioned,
  season: z.array(
    z.strictObject({
      scene: id,
      kind: z.optional(z.literal('week', 'the word "week", or nothing for a scene,')),
      week: z.optional(z.number().check(z.int(), z.gte(0), z.lte(99))),
      when: z.optional(z.record(z.string(), asked)),
    }),
  ),
  rules: z.optional(z.record(z.string(), z.enum(['error', 'warning', 'off']))),
  words: z.optional(z.array(z.string())),
  kind: z.optional(z.array(z.string())),
  profiles: z.optional(z.record(id, z.record(z.string(), left))),
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

/** What a scene of the season asks of what was carried so far, by ink variable: a value, or the least and the most that a number may be. */
export type Condition = Readonly<Record<string, string | number | boolean | { readonly min?: number | undefined; readonly max?: number | undefined }>>;

/** What a profile leaves to a scene, by ink variable; under the name of a scene: what was left there, and only later scenes begin with. */
export type ProfileValues = Readonly<Record<string, PlainValue | Readonly<Record<string, PlainValue>>>>;
type PlainValue = string | number | boolean;

/** A scene in its place in the season. */
export interface SeasonEntry {
  readonly scene: string; // the name of its file, without `.ink`
  readonly kind?: 'week' | undefined; // played between scenes, on the way through the season only, and without a debrief
  readonly week?: number | undefined; // of the season; 0 is before the first
  readonly when?: Condition | undefined; // else it is passed over
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
  readonly season: readonly SeasonEntry[];
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined; // by code: `P134`
  readonly words?: readonly string[] | undefined; // spelt right here, besides the dictionary's
  readonly kind?: readonly string[] | undefined; // words by which a balance check knows the kindest option
  readonly profiles?: Readonly<Record<string, ProfileValues>> | undefined; // by name: what a scene can begin with
}

/** A book.json that cannot be used. The message says where and what was expected. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/** Throws BookError naming the first thing that is wrong. */
export function parseBook(json: unknown): Book {
  const parsed = bookShape.safeParse(json);
  if (parsed.success) return parsed.data;
  const { path, what } = faultIn(bookShape, json, parsed.error.issues);
  throw new BookError(`book.json: ${path.join('.')}: ${what}`);
}

/** What the season says of a scene, `northline/week-04`, besides its name. */
export function placeIn({ id: name, season }: Book, scene: string): Omit<SeasonEntry, 'scene'> {
  const { kind, week, when } = season.find((entry) => `${name}/${entry.scene}` === scene) ?? {};
  return { ...(kind && { kind }), ...(week !== undefined && { week }), ...(when && { when }) };
}
