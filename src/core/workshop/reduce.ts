import type { ChoiceId } from '../story/beat.ts';
import {
  type Ballot,
  keyOf,
  type Participant,
  type ParticipantId,
  type Phase,
  type Room,
  type RoomEvent,
  type Spent,
  type Table,
  type TableId,
} from './room.ts';

/** The room after one thing more has happened. */
export function reduce(room: Room, event: RoomEvent): Room {
  switch (event.kind) {
    case 'joined': {
      const { participant: id, name, table } = event;
      const tables = room.tables.has(table) ? room.tables : withEntry(room.tables, table, { id: table, path: [], offer: undefined });
      return { ...room, tables, participants: withEntry(room.participants, id, { id, name, table, removed: null }) };
    }
    case 'renamed':
      return changed(room, event.participant, (participant) => ({ ...participant, name: event.name }));
    case 'removed':
      return withoutOpenBallot(
        changed(room, event.participant, (participant) => ({ ...participant, removed: event.at })),
        event.participant,
      );
    case 'moved':
      return { ...room, phase: event.phase, deadline: event.deadline, paused: null, spent: spentUntil(room, event.at) };
    case 'asked': {
      const { question, offers, deadline, at } = event;
      const paths = Object.fromEntries([...room.tables].map(([id, { path }]) => [id, path]));
      const tables = new Map([...room.tables].map(([id, table]) => [id, { ...table, offer: offers[id] }]));
      const ballots = room.ballots.has(keyOf(question)) ? room.ballots : withEntry(room.ballots, keyOf(question), new Map());
      const asked = [...room.asked, { question, paths, offers }];
      return { ...room, tables, ballots, asked, phase: 'vote', question, deadline, paused: null, spent: spentUntil(room, at) };
    }
    case 'voted': {
      const { participant, question, choice, confidence, at } = event;
      const votes = room.ballots.get(keyOf(question)) ?? new Map<ParticipantId, Ballot>();
      return { ...room, ballots: withEntry(room.ballots, keyOf(question), withEntry(votes, participant, { choice, confidence, at })) };
    }
    case 'decided':
      return onTables(room, (table) => (table.id === event.table ? { ...table, path: [...table.path.slice(0, event.decision), event.choice] } : table));
    case 'turned-aside':
      return { ...room, aside: { paths: pathsOf(room), from: 'reveal' } };
    case 'looked-at': {
      const { table: id, decision, choice } = event;
      const elsewhere = onTables(room, (table) => (table.id === id ? { ...table, path: [...table.path.slice(0, decision), choice] } : table));
      return { ...elsewhere, aside: { paths: pathsOf(room), from: 'debrief' } };
    }
    case 'returned':
      return { ...onTables(room, (table) => ({ ...table, path: room.aside?.paths.get(table.id) ?? table.path })), aside: undefined };
    case 'wound-back':
      return { ...onTables(room, (table) => ({ ...table, path: table.path.slice(0, event.decision), offer: undefined })), aside: undefined };
    case 'next-scene':
      return {
        ...onTables(room, (table) => ({ ...table, path: [], offer: undefined })),
        scene: room.scene + 1,
        question: undefined,
        aside: undefined,
        finished: [...room.finished, pathsOf(room)],
        page: 'story',
      };
    case 'paused':
      return { ...room, paused: event.at };
    case 'resumed': {
      const rested = event.at - (room.paused ?? event.at); // milliseconds
      const { since } = room.spent;
      const spent = { ...room.spent, since: since === null ? null : since + rested };
      return { ...room, paused: null, deadline: room.deadline === null ? null : room.deadline + rested, spent };
    }
    case 'timed':
      return { ...room, deadline: event.deadline };
    case 'door':
      return { ...room, door: event.door };
    case 'free-text':
      return { ...room, freeText: event.freeText };
    case 'checked':
      return { ...room, checks: { ...room.checks, [event.when]: withEntry(room.checks[event.when], event.participant, event.ratings) } };
    case 'checks-closed':
      return { ...room, checks: { ...room.checks, closed: true } };
    case 'wrote':
      return { ...room, notes: [...room.notes, { id: event.note, participant: event.participant, text: event.text, verdict: 'waiting' }] };
    case 'reviewed':
      return { ...room, notes: room.notes.map((note) => (note.id === event.note ? { ...note, verdict: event.verdict } : note)) };
    case 'committed':
      return { ...room, commitments: withEntry(room.commitments, event.participant, event.commitment) };
    case 'presented':
      return { ...room, page: event.page };
  }
}

/** Where each table stands. */
function pathsOf(room: Room): ReadonlyMap<TableId, readonly ChoiceId[]> {
  return new Map([...room.tables].map(([id, { path }]) => [id, path]));
}

const talking: ReadonlySet<Phase> = new Set(['discuss', 'debrief']);
const playing: ReadonlySet<Phase> = new Set(['read', 'vote', 'reveal', 'play']);

/** What was spent when the room leaves a phase at `at`. A pause counts for nothing. */
function spentUntil({ spent, phase, paused }: Room, at: number): Spent {
  const { play, talk, since } = spent;
  const lasted = since === null ? 0 : Math.max(0, (paused ?? at) - since);
  return { play: play + (playing.has(phase) ? lasted : 0), talk: talk + (talking.has(phase) ? lasted : 0), since: at };
}

function changed(room: Room, id: ParticipantId, change: (participant: Participant) => Participant): Room {
  const participant = room.participants.get(id);
  return participant ? { ...room, participants: withEntry(room.participants, id, change(participant)) } : room;
}

/** Who is removed while a vote is open takes their ballot along. A closed vote stays as it was, or what they said could be found by subtraction. */
function withoutOpenBallot(room: Room, id: ParticipantId): Room {
  if (room.phase !== 'vote' || !room.question) return room;
  const votes = new Map(room.ballots.get(keyOf(room.question)));
  votes.delete(id);
  return { ...room, ballots: withEntry(room.ballots, keyOf(room.question), votes) };
}

function onTables(room: Room, change: (table: Table) => Table): Room {
  return { ...room, tables: new Map([...room.tables].map(([id, table]) => [id, change(table)])) };
}

const withEntry = <Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, value: Value): ReadonlyMap<Key, Value> => new Map(map).set(key, value);
