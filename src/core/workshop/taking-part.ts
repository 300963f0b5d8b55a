import { type Command, Refused, type Surroundings } from './command.ts';
import { type CheckMoment, keyOf, LOCKED, type ParticipantId, present, type Room, type RoomEvent, type TableId } from './room.ts';
import { CHECK_ITEMS } from './self-check.ts';

/** What follows from what a phone wants. Throws Refused. */
export function byPhone(room: Room, id: ParticipantId, command: Command, { now, offers }: Surroundings): readonly RoomEvent[] {
  const participant = room.participants.get(id);
  if (participant && participant.removed !== null) throw new Refused('You have been taken out of this room. Ask whoever leads it.');
  if (command.kind === 'join') {
    if (participant) return [];
    if (room.door === 'locked') throw new Refused(LOCKED);
    if (room.participants.size >= MOST_PEOPLE) throw new Refused('This room is full. Tell whoever leads it.');
    return [{ kind: 'joined', participant: id, name: command.name, table: tableFor(room, id) }];
  }
  if (!participant) throw new Refused('Join the room first.');
  const table = room.tables.get(participant.table);
  if (command.kind === 'check') return check(room, id, command.when, command.ratings);
  if (command.kind === 'write') return write(room, id, command.note, command.text);
  if (command.kind === 'commit') return [{ kind: 'committed', participant: id, commitment: { cue: command.cue, act: command.act } }];
  if (command.kind === 'vote') {
    const { question, choice } = command;
    if (room.paused !== null) throw new Refused('The room pauses. Vote when it goes on.');
    if (!room.question || keyOf(room.question) !== keyOf(question)) throw new Refused('That vote is over.');
    if (room.deadline !== null && now > room.deadline + GRACE) throw new Refused('Time is up for this vote.');
    if (!table?.offer?.choices.some((offered) => offered.id === choice)) throw new Refused('That is not on offer.');
    const confidence = room.settings.confidence === 'asked' ? command.confidence : null;
    const before = room.ballots.get(keyOf(question))?.get(id);
    if (before?.choice === choice && before.confidence === confidence) return []; // said twice
    return [{ kind: 'voted', participant: id, question, choice, confidence, at: now }];
  }
  if (command.kind !== 'go-alone' || !table) throw new Refused('This link cannot do that.');
  if (command.decision < table.path.length && table.path[command.decision] === command.choice) return []; // said twice
  if (command.decision !== table.path.length) throw new Refused('That decision has been made.');
  const offer = offers(new Map([[table.id, table]]), room.scene)[table.id];
  if (!offer?.choices.some((offered) => offered.id === command.choice)) throw new Refused('That is not on offer.');
  return [{ kind: 'decided', table: table.id, decision: command.decision, choice: command.choice }];
}

function check(room: Room, participant: ParticipantId, when: CheckMoment, ratings: readonly number[]): readonly RoomEvent[] {
  if (room.settings.selfCheck === 'not-asked') throw new Refused('This room asks for no self-check.');
  if (room.checks.closed) throw new Refused('The self-check is closed.');
  const first = when === 'before';
  if (first === (room.phase === 'debrief')) throw new Refused(first ? 'That was for the start. Look back instead.' : 'Looking back comes at the end.');
  if (ratings.length !== CHECK_ITEMS.length) throw new Refused(`The self-check has ${CHECK_ITEMS.length} items.`);
  return [{ kind: 'checked', participant, when, ratings }];
}

/** So many people come into one room at most, those who were taken out included: twice what a room is made for. */
const MOST_PEOPLE = 2_000;

/** So many notes of one person hang on the wall at most. */
const MOST_NOTES = 5;

function write(room: Room, participant: ParticipantId, note: string, text: string): readonly RoomEvent[] {
  const mine = room.notes.filter((each) => each.participant === participant);
  if (mine.some(({ id }) => id === note)) return []; // said twice
  if (room.notes.some(({ id }) => id === note)) throw new Refused('That note is somebody else’s.');
  if (mine.length >= MOST_NOTES) throw new Refused(`You have written ${MOST_NOTES} notes: leave some of the wall to the others.`);
  return [{ kind: 'wrote', participant, note, text }];
}

const GRACE = 1_500; // milliseconds after a deadline: what was sent in time may come late

/** Teams fill up evenly; alone, everybody is their own. */
function tableFor(room: Room, id: ParticipantId): TableId {
  if (room.settings.deciding === 'alone') return id;
  const sizes = [...room.tables.keys()].map((table) => ({ table, size: present(room).filter((each) => each.table === table).length }));
  const least = Math.min(...sizes.map(({ size }) => size));
  return sizes.find(({ size }) => size === least)?.table ?? 'room';
}
