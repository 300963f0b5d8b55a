import * as z from 'zod/mini';
import { type Caller, Refused } from '../../core/workshop/command.ts';
import type { PersonDebrief } from '../../core/workshop/debrief.ts';
import type { Settings } from '../../core/workshop/room.ts';
import type { DeskView, PhoneView, ScreenView } from '../../core/workshop/view.ts';
import { name, NotACommand } from '../../core/workshop/wire.ts';
import { type Arrival, NotLetIn, Remains, type RoomKeys, Unnamed } from './rooms.ts';

/** What a command or a question is answered with. */
export type Answer =
  | ({
      readonly ok: true;
      readonly seat?: string;
      readonly debrief?: PersonDebrief;
      readonly phones?: number;
      readonly addresses?: readonly string[];
    } & Partial<RoomKeys>)
  | { readonly ok: false; readonly sentence: string; readonly unnamed?: true; readonly later?: true; readonly remains?: true }; // later: nothing is wrong with the wish, and it may be sent again

/** What a page is told: the whole of what it may know. */
export interface Telling {
  readonly view: DeskView | ScreenView | PhoneView;
  readonly revision: number; // grows with each change
  readonly connected: number; // pages on this room
  readonly online?: readonly string[]; // participants with a phone that is connected; for desks alone
  readonly addresses: readonly string[]; // of this server, for other machines; each ends in a slash
  readonly now: number; // milliseconds since 1970
}

/** Bytes of a message at most. */
export const LONGEST = 16_000;

const text = (longest: number): z.ZodMiniString => z.string().check(z.maxLength(longest));
const arrival: z.ZodMiniType<Arrival> = z.discriminatedUnion('role', [
  z.strictObject({ role: z.enum(['facilitator', 'screen']), code: text(20), key: text(100) }),
  z.strictObject({
    role: z.literal('participant'),
    code: text(20),
    key: z.pipe(
      z.optional(text(100)),
      z.transform((key) => key),
    ),
    name: z.pipe(
      z.optional(name),
      z.transform((given) => given),
    ),
  }),
]);
const recovery = z.strictObject({ code: text(20), recovery: text(100) });
const wanted: z.ZodMiniType<Omit<Settings, 'seed'>> = z.strictObject({
  scenes: z.array(text(200)).check(z.minLength(1), z.maxLength(20)),
  deciding: z.enum(['together', 'teams', 'alone']),
  teams: z.number().check(z.int(), z.gte(2), z.lte(8)),
  names: z.enum(['made-up', 'free', 'anonymous']),
  confidence: z.enum(['asked', 'not-asked']),
  secondVote: z.enum(['offered', 'not-offered']),
  selfCheck: z.enum(['asked', 'not-asked']),
  coach: z.enum(['after-each', 'off']),
  invented: z.number().check(z.int(), z.gte(0), z.lte(60)),
});

/** Reads how somebody comes. Throws NotACommand. */
export function readArrival(message: unknown): Arrival {
  const read = arrival.safeParse(message);
  if (!read.success) throw new NotACommand('This message makes no sense here. Reload the page: it may be an older one.');
  return read.data;
}

/** Reads how a workshop is to be opened. Throws NotACommand. */
export function readWanted(message: unknown): Omit<Settings, 'seed'> {
  const read = wanted.safeParse(message);
  if (!read.success) throw new NotACommand('A workshop cannot be opened like that. Reload the page: it may be an older one.');
  return read.data;
}

/** Reads a room and its recovery code. Throws NotLetIn. */
export function readRecovery(message: unknown): { readonly code: string; readonly recovery: string } {
  const read = recovery.safeParse(message);
  if (!read.success) throw new NotLetIn('Room and recovery code do not fit each other.');
  return read.data;
}

const passing = z.strictObject({ phone: z.optional(text(40)) });

/** Reads the name that a phone drew for itself, to be counted once; undefined: no phone. Throws NotACommand. */
export function readPassing(message: unknown): string | undefined {
  const read = passing.safeParse(message);
  if (!read.success) throw new NotACommand('This message makes no sense here. Reload the page: it may be an older one.');
  return read.data.phone;
}

/** What somebody is answered whose wish came to nothing. What went wrong inside is not for them. */
export function sentenceOf(error: unknown): Answer {
  if (error instanceof Unnamed) return { ok: false, sentence: error.message, unnamed: true };
  if (error instanceof Remains) return { ok: false, sentence: error.message, remains: true };
  if (error instanceof Refused || error instanceof NotLetIn || error instanceof NotACommand) return { ok: false, sentence: error.message };
  return { ok: false, sentence: 'This could not be kept just now. Try again in a moment.', later: true };
}

/** Lets nobody but a desk through. Throws Refused. */
export function deskOnly({ role }: Caller): void {
  if (role !== 'facilitator') throw new Refused('This link cannot do that.');
}
