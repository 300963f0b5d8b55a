import * as z from 'zod/mini';
import { crc32 } from '../story/hash.ts';
import type { SceneId } from '../story/story.ts';
import type { Session } from './session.ts';

/** A session with what a player needs to know it by. */
export interface Save {
  readonly scene: SceneId;
  readonly title: string; // of the scene
  readonly name: string; // given by the player; empty for one made automatically
  readonly saved: number; // milliseconds since 1970
  readonly run: 'first' | 'what-if'; // the first run of a scene counts
  readonly session: Session;
}

/** A file or record that is no save we can use. The message is one sentence for the player. */
export class NotASave extends Error {
  override readonly name = 'NotASave';
}

const LONGEST = 1_000_000; // characters: a session of 10,000 decisions

const value = z.union([z.string().check(z.maxLength(10_000)), z.number(), z.boolean()]);
const shape = z.strictObject({
  scene: z.string().check(z.minLength(1), z.maxLength(200)),
  title: z.string().check(z.maxLength(500)),
  name: z.string().check(z.maxLength(500)),
  saved: z.number().check(z.int(), z.gte(0)),
  run: z.enum(['first', 'what-if']),
  session: z.strictObject({
    format: z.literal(1),
    story: z.string().check(z.regex(/^[0-9a-f]{16}$/u)),
    seed: z.number().check(z.int(), z.gte(0), z.lte(0xffffffff)),
    carried: z.record(z.string(), value),
    decisions: z.array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('choice'), choice: z.string().check(z.minLength(1), z.maxLength(500)), thought: z.number().check(z.gte(0)) }),
        z.strictObject({
          kind: z.literal('input'),
          variable: z.string().check(z.minLength(1), z.maxLength(200)),
          value: z.string().check(z.maxLength(10_000)),
        }),
      ]),
    ),
  }),
});

/** A save as text, format 1: a checksum, so that damage is told from age, and the save. */
export function writeSave(save: Save): string {
  const body = JSON.stringify(sorted(save));
  return `{"promoted":"save","format":1,"checksum":"${crc32(body)}","save":${body}}\n`;
}

/** Reads what `writeSave` wrote, and nothing else. Throws NotASave. */
export function parseSave(text: string): Save {
  if (text.length > LONGEST)
    throw new NotASave(`This file is too big to be a save: ${Math.round(text.length / 1000)} kB, where at most ${LONGEST / 1000} kB were expected.`);
  const outer = parseJson(text);
  if (outer['promoted'] !== 'save') throw new NotASave('This file is not a save of Promoted.');
  if (outer['format'] !== 1)
    throw new NotASave(`This save has format ${printable(outer['format'])}; this version of the game reads format 1. A newer version of the game may open it.`);
  const parsed = shape.safeParse(outer['save']);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new NotASave(`This save is damaged: something is wrong at "${issue?.path.join('.') ?? 'save'}".`);
  }
  if (writeSave(parsed.data) !== text) throw new NotASave('This save is damaged or was edited by hand: its checksum does not fit.');
  return parsed.data;
}

function parseJson(text: string): Readonly<Record<string, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new NotASave(text.startsWith('{"promoted":"save"') ? 'This save is cut short or damaged.' : 'This file is not a save of Promoted.');
  }
  if (typeof json !== 'object' || json === null) throw new NotASave('This file is not a save of Promoted.');
  return json as Readonly<Record<string, unknown>>;
}

const printable = (found: unknown): string => (typeof found === 'number' ? String(found) : 'that is unknown');

/** The same save is the same text, whatever the order in which it was put together. */
function sorted(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sorted);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
