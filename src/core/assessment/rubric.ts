import * as z from 'zod/mini';
import type { DimensionId, IndicatorId } from '../story/beat.ts';
import { faultIn } from '../check/json-fault.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/u, 'small letters, figures and hyphens, with a letter first'));
const words = z.string().check(z.minLength(1));

/** What a rubric.json may say. `stories/schemas` tells editors the same. */
export const rubricShape: z.ZodMiniType<Rubric> = z.strictObject({
  $schema: z.optional(z.string()),
  id,
  version: z.literal(1),
  dimensions: z
    .array(
      z.strictObject({
        id,
        name: words,
        about: words,
        anchors: z.tuple([words, words, words, words, words]),
        indicators: z.array(
          z.strictObject({ id, name: words, stance: z.nullable(z.enum(['push', 'pull'])), shift: z.nullable(z.enum(['lead', 'value'])), practice: words }),
        ),
      }),
    )
    .check(z.minLength(1)),
});

/** Control against commitment: managers push, leaders pull. */
export type Stance = 'push' | 'pull';
/** The two shifts of a techie on the way up: learn to lead; learn to think in business value. */
export type Shift = 'lead' | 'value';

/** Something that can be seen in what a lead does. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly name: string; // "lets go of hands-on work"
  readonly stance: Stance | null; // null: says nothing of it
  readonly shift: Shift | null; // null: belongs to neither
  readonly practice: string; // one thing to try on Monday
}

/** One of the things a lead is read on. */
export interface Dimension {
  readonly id: DimensionId;
  readonly name: string;
  readonly about: string; // one sentence
  readonly anchors: readonly [string, string, string, string, string]; // what levels 1 to 5 look like: a behaviourally anchored rating scale
  readonly indicators: readonly Indicator[];
}

/** What a company looks for in its leads: data beside the stories. */
export interface Rubric {
  readonly id: string;
  readonly version: 1;
  readonly dimensions: readonly Dimension[];
}

/** A rubric.json that cannot be used. The message says where and what was expected. */
export class RubricError extends Error {
  override readonly name = 'RubricError';
}

/** Throws RubricError naming the first thing that is wrong. */
export function parseRubric(json: unknown): Rubric {
  const parsed = rubricShape.safeParse(json);
  if (!parsed.success) {
    const { path, what } = faultIn(rubricShape, json, parsed.error.issues);
    throw new RubricError(`rubric.json: ${path.join('.') || 'the whole file'}: ${what}`);
  }
  const { dimensions } = parsed.data;
  const twice =
    repeated(dimensions.map((dimension) => dimension.id)) ?? repeated(dimensions.flatMap(({ indicators }) => indicators.map((indicator) => indicator.id)));
  if (twice !== undefined) throw new RubricError(`rubric.json: "${twice}" is there twice; every dimension and every indicator has a name of its own`);
  return parsed.data;
}

const repeated = (ids: readonly string[]): string | undefined => ids.find((each, at) => ids.indexOf(each) !== at);
