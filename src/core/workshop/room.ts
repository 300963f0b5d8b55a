import type { ChoiceId } from '../story/beat.ts';
import type { SceneId } from '../story/story.ts';

/** Names somebody in one room. Drawn by the server, never said by a phone. */
export type ParticipantId = string;
/** Names who decides together: `room`, `team-1` … `team-8`, or a participant where each plays alone. */
export type TableId = string;

/** How a workshop was set up; it stays so. */
export interface Settings {
  readonly scenes: readonly SceneId[]; // in the order of play, at least one
  readonly seed: number; // 32 bits, unsigned: everybody sees the same story
  readonly deciding: 'together' | 'teams' | 'alone';
  readonly teams: number; // 2..8; counts where teams decide
  readonly names: 'made-up' | 'free' | 'anonymous';
  readonly confidence: 'asked' | 'not-asked';
  readonly secondVote: 'offered' | 'not-offered';
}

/** Where the room stands. What follows a decision is read like what came before it. */
export type Phase = 'lobby' | 'read' | 'vote' | 'reveal' | 'discuss' | 'play' | 'debrief' | 'ended';

/** Somebody with a phone. */
export interface Participant {
  readonly id: ParticipantId;
  readonly name: string; // may be empty
  readonly table: TableId;
  readonly removed: number | null; // milliseconds since 1970
}

/** What a table may decide between. No choices: its story has ended. */
export interface Offer {
  readonly choices: readonly { readonly id: ChoiceId; readonly text: string }[];
  readonly key: boolean; // worth talking about
}

/** Who decides together, and what they have decided in the scene that is played. */
export interface Table {
  readonly id: TableId;
  readonly path: readonly ChoiceId[];
  readonly offer: Offer | undefined; // what was last put to the vote
}

/** What is voted on: which decision of the scene, for the how-manieth time it was opened, before or after talking. */
export interface Question {
  readonly scene: number; // of the settings, from 0
  readonly decision: number; // from 0
  readonly attempt: number; // from 0; one more each time the vote is opened anew
  readonly round: 1 | 2;
}

/** One vote of one person. */
export interface Ballot {
  readonly choice: ChoiceId;
  readonly confidence: number | null; // 1..5; null: not asked, or not said
  readonly at: number; // milliseconds since 1970
}

/** A workshop as it stands: all of it follows from its events. */
export interface Room {
  readonly settings: Settings;
  readonly phase: Phase;
  readonly scene: number; // of the settings, from 0
  readonly question: Question | undefined; // that is, or was last, put to the vote
  readonly deadline: number | null; // milliseconds since 1970; null: whoever leads says when
  readonly paused: number | null; // milliseconds since 1970: since when
  readonly door: 'open' | 'locked';
  readonly freeText: 'shown' | 'hidden';
  readonly participants: ReadonlyMap<ParticipantId, Participant>;
  readonly tables: ReadonlyMap<TableId, Table>;
  readonly ballots: ReadonlyMap<string, ReadonlyMap<ParticipantId, Ballot>>; // by `keyOf` a question; closed ones never change
  readonly aside: ReadonlyMap<TableId, number> | undefined; // how long each path was, while what the minority chose is looked at
}

/** What happened. A room is kept as the list of these. */
export type RoomEvent =
  | { readonly kind: 'joined'; readonly participant: ParticipantId; readonly name: string; readonly table: TableId }
  | { readonly kind: 'renamed'; readonly participant: ParticipantId; readonly name: string }
  | { readonly kind: 'removed'; readonly participant: ParticipantId; readonly at: number }
  | { readonly kind: 'moved'; readonly phase: Exclude<Phase, 'vote'>; readonly deadline: number | null }
  | { readonly kind: 'asked'; readonly question: Question; readonly offers: Readonly<Record<TableId, Offer>>; readonly deadline: number | null }
  | ({ readonly kind: 'voted'; readonly participant: ParticipantId; readonly question: Question } & Ballot)
  | { readonly kind: 'decided'; readonly table: TableId; readonly decision: number; readonly choice: ChoiceId }
  | { readonly kind: 'turned-aside' } // what is decided from here on is undone by `returned`
  | { readonly kind: 'returned' }
  | { readonly kind: 'wound-back'; readonly decision: number } // every path ends before this decision
  | { readonly kind: 'next-scene' }
  | { readonly kind: 'paused'; readonly at: number }
  | { readonly kind: 'resumed'; readonly at: number }
  | { readonly kind: 'timed'; readonly deadline: number | null }
  | { readonly kind: 'door'; readonly door: Room['door'] }
  | { readonly kind: 'free-text'; readonly freeText: Room['freeText'] };

/** A room in which nothing has happened yet. */
export function opened(settings: Settings): Room {
  return {
    settings,
    phase: 'lobby',
    scene: 0,
    question: undefined,
    deadline: null,
    paused: null,
    door: 'open',
    freeText: 'shown',
    participants: new Map(),
    tables: new Map(tablesOf(settings).map((id) => [id, { id, path: [], offer: undefined }])),
    ballots: new Map(),
    aside: undefined,
  };
}

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
      return { ...room, phase: event.phase, deadline: event.deadline, paused: null };
    case 'asked': {
      const tables = new Map([...room.tables].map(([id, table]) => [id, { ...table, offer: event.offers[id] }]));
      const ballots = room.ballots.has(keyOf(event.question)) ? room.ballots : withEntry(room.ballots, keyOf(event.question), new Map());
      return { ...room, tables, ballots, phase: 'vote', question: event.question, deadline: event.deadline, paused: null };
    }
    case 'voted': {
      const { participant, question, choice, confidence, at } = event;
      const votes = room.ballots.get(keyOf(question)) ?? new Map<ParticipantId, Ballot>();
      return { ...room, ballots: withEntry(room.ballots, keyOf(question), withEntry(votes, participant, { choice, confidence, at })) };
    }
    case 'decided':
      return onTables(room, (table) => (table.id === event.table ? { ...table, path: [...table.path.slice(0, event.decision), event.choice] } : table));
    case 'turned-aside':
      return { ...room, aside: new Map([...room.tables].map(([id, { path }]) => [id, path.length])) };
    case 'returned':
      return { ...onTables(room, (table) => ({ ...table, path: table.path.slice(0, room.aside?.get(table.id)) })), aside: undefined };
    case 'wound-back':
      return { ...onTables(room, (table) => ({ ...table, path: table.path.slice(0, event.decision), offer: undefined })), aside: undefined };
    case 'next-scene':
      return { ...onTables(room, (table) => ({ ...table, path: [], offer: undefined })), scene: room.scene + 1, question: undefined, aside: undefined };
    case 'paused':
      return { ...room, paused: event.at };
    case 'resumed':
      return { ...room, paused: null, deadline: room.deadline === null ? null : room.deadline + (event.at - (room.paused ?? event.at)) };
    case 'timed':
      return { ...room, deadline: event.deadline };
    case 'door':
      return { ...room, door: event.door };
    case 'free-text':
      return { ...room, freeText: event.freeText };
  }
}

/** Everybody who has not been removed. */
export function present(room: Room): readonly Participant[] {
  return [...room.participants.values()].filter(({ removed }) => removed === null);
}

/** Names a question: ballots of one person on one question are one ballot. */
export function keyOf({ scene, decision, attempt, round }: Question): string {
  return `${scene}.${decision}.${attempt}.${round}`;
}

/** The tables that stand from the start. Where each plays alone, they come with who joins. */
function tablesOf({ deciding, teams }: Settings): readonly TableId[] {
  if (deciding === 'alone') return [];
  return deciding === 'together' ? ['room'] : Array.from({ length: teams }, (_, at) => `team-${at + 1}`);
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
