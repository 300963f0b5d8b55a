import { type Caller, type Command, Refused, rules, type Surroundings } from './command.ts';
import { byDesk } from './leading.ts';
import { byPhone } from './taking-part.ts';
import type { Room, RoomEvent } from './room.ts';

/** What follows from a command. Throws Refused, and nothing has happened then. */
export function perform(room: Room, caller: Caller, command: Command, around: Surroundings): readonly RoomEvent[] {
  const rule = rules[command.kind];
  if (!rule.by.includes(caller.role)) throw new Refused('This link cannot do that.');
  if (!rule.in.includes(room.phase)) throw new Refused(room.phase === 'ended' ? 'This workshop has ended.' : 'The room has moved on meanwhile.');
  return caller.role === 'participant' ? byPhone(room, caller.id, command, around) : byDesk(room, command, around);
}
