import * as z from 'zod/mini';
import type { Command } from './command.ts';
import { MOST_REVIEWED } from './room.ts';

/** A message that is no command. The message of the error is one sentence, and repeats nothing of what was sent. */
export class NotACommand extends Error {
  override readonly name = 'NotACommand';
}

/** A command as it comes over the wire: the same number twice is the same command. */
export interface Sent {
  readonly id: string; // drawn by whoever sends it
  readonly command: Command;
}

const LONGEST_NAME = 40; // characters
const whole = z.number().check(z.int(), z.gte(0), z.lte(10_000));
const id = z.string().check(z.regex(/^[\w.-]{1,64}$/u)); // PostgreSQL keeps no NUL, and who sends one must not break the room
const choice = z.string().check(z.minLength(1), z.maxLength(500));
const SEEN = String.raw`(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|[\p{L}\p{M}\p{So}\p{Sk}][\u200C\u200D])*`; // joiners where a script or an emoji needs them
/** A name as it comes over the wire: on one line, without signs that nobody sees. */
export const name: z.ZodMiniString = z.string().check(z.maxLength(LONGEST_NAME), z.regex(new RegExp(`^${SEEN}$`, 'u')));
const LONGEST_TEXT = 280; // characters
const line = z.string().check(z.minLength(1), z.maxLength(LONGEST_TEXT), z.regex(new RegExp(String.raw`^(?=.*\S)${SEEN}$`, 'u')));
const rating = z.number().check(z.int(), z.gte(1), z.lte(5));
const question = z.strictObject({ scene: whole, decision: whole, attempt: whole, round: z.union([z.literal(1), z.literal(2)]) });
const bare = (kind: string): z.ZodMiniObject => z.strictObject({ kind: z.literal(kind) });

const shapes: { readonly [Kind in Command['kind']]: z.ZodMiniType } = {
  join: z.strictObject({ kind: z.literal('join'), name }),
  vote: z.strictObject({ kind: z.literal('vote'), question, choice, confidence: z.nullable(rating) }),
  'go-alone': z.strictObject({ kind: z.literal('go-alone'), decision: whole, choice }),
  next: bare('next'),
  follow: z.strictObject({ kind: z.literal('follow'), table: id, choice }),
  discuss: bare('discuss'),
  reopen: bare('reopen'),
  'look-at-minority': bare('look-at-minority'),
  'come-back': bare('come-back'),
  'back-to': z.strictObject({ kind: z.literal('back-to'), decision: whole }),
  skip: bare('skip'),
  'next-scene': bare('next-scene'),
  end: bare('end'),
  pause: bare('pause'),
  resume: bare('resume'),
  time: z.strictObject({ kind: z.literal('time'), seconds: z.nullable(z.number().check(z.int(), z.gte(5), z.lte(7200))) }),
  'more-time': bare('more-time'),
  lock: bare('lock'),
  unlock: bare('unlock'),
  'hide-text': bare('hide-text'),
  'show-text': bare('show-text'),
  rename: z.strictObject({ kind: z.literal('rename'), participant: id, name }),
  remove: z.strictObject({ kind: z.literal('remove'), participant: id }),
  'look-at': z.strictObject({ kind: z.literal('look-at'), table: id, decision: whole, choice }),
  check: z.strictObject({ kind: z.literal('check'), when: z.enum(['before', 'back', 'now']), ratings: z.array(rating).check(z.maxLength(10)) }),
  'close-checks': bare('close-checks'),
  write: z.strictObject({ kind: z.literal('write'), note: id, text: line }),
  review: z.strictObject({
    kind: z.literal('review'),
    notes: z.array(id).check(z.minLength(1), z.maxLength(MOST_REVIEWED)),
    verdict: z.enum(['waiting', 'shown', 'kept-back']),
  }),
  commit: z.strictObject({ kind: z.literal('commit'), cue: line, act: line }),
  present: z.strictObject({ kind: z.literal('present'), page: z.enum(['story', 'votes', 'dimensions', 'checks', 'wall']) }),
};

const envelope = z.strictObject({ id, command: z.looseObject({ kind: z.string() }) });

/** Reads what came over the wire. Throws NotACommand. */
export function parseSent(message: unknown): Sent {
  const outer = envelope.safeParse(message);
  const shape = outer.success ? shapeOf(outer.data.command.kind) : undefined;
  const inner = outer.success ? shape?.safeParse(outer.data.command) : undefined;
  if (!outer.success || inner?.success !== true) throw new NotACommand('This message is no command of this game. Reload the page: it may be an older one.');
  return { id: outer.data.id, command: inner.data as Command };
}

function shapeOf(kind: string): z.ZodMiniType | undefined {
  return Object.hasOwn(shapes, kind) ? shapes[kind as Command['kind']] : undefined;
}
