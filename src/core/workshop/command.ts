import type { ChoiceId } from '../story/beat.ts';
import { keyOf, present, type Offer, type ParticipantId, type Phase, type Question, type Room, type RoomEvent, type Table, type TableId } from './room.ts';
import { favourites, isSplit, minority, tally } from './tally.ts';

/** Who wants something: the desk, the screen, or a phone. By the link it came with, never by what it says of itself. */
export type Caller = { readonly role: 'facilitator' | 'screen' } | { readonly role: 'participant'; readonly id: ParticipantId };

/** What somebody at a desk or a phone can want. */
export type Command =
  | { readonly kind: 'join'; readonly name: string }
  | { readonly kind: 'vote'; readonly question: Question; readonly choice: ChoiceId; readonly confidence: number | null }
  | { readonly kind: 'go-alone'; readonly decision: number; readonly choice: ChoiceId }
  | { readonly kind: 'next' } // whatever comes next: the vote, its reveal, the majority's way, the debrief
  | { readonly kind: 'follow'; readonly table: TableId; readonly choice: ChoiceId } // breaks a tie, or leads elsewhere
  | { readonly kind: 'discuss' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'look-at-minority' }
  | { readonly kind: 'come-back' }
  | { readonly kind: 'back-to'; readonly decision: number }
  | { readonly kind: 'skip' } // to the debrief
  | { readonly kind: 'next-scene' }
  | { readonly kind: 'end' }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'time'; readonly seconds: number | null } // from now; null: no deadline
  | { readonly kind: 'more-time' } // half a minute
  | { readonly kind: 'lock' | 'unlock' | 'hide-text' | 'show-text' }
  | { readonly kind: 'rename'; readonly participant: ParticipantId; readonly name: string }
  | { readonly kind: 'remove'; readonly participant: ParticipantId };

/** A wish that cannot be granted now. The message is one sentence for whoever asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

/** What the reducer cannot know by itself. */
export interface Surroundings {
  readonly now: number; // milliseconds since 1970
  /** What each table may decide between at the end of its path. */
  readonly offers: (tables: ReadonlyMap<TableId, Table>, scene: number) => Readonly<Record<TableId, Offer>>;
}

interface Rule {
  readonly by: readonly Caller['role'][];
  readonly in: readonly Phase[];
}

const anywhere: readonly Phase[] = ['lobby', 'read', 'vote', 'reveal', 'discuss', 'play', 'debrief'];
const underWay: readonly Phase[] = ['read', 'vote', 'reveal', 'discuss'];
const leads: readonly Caller['role'][] = ['facilitator'];

/** Who may want what, and when. What is not here is refused and changes nothing. */
export const rules: { readonly [Kind in Command['kind']]: Rule } = {
  join: { by: ['participant'], in: anywhere },
  vote: { by: ['participant'], in: ['vote'] },
  'go-alone': { by: ['participant'], in: ['play'] },
  next: { by: leads, in: ['lobby', 'read', 'vote', 'reveal', 'discuss', 'play'] },
  follow: { by: leads, in: ['reveal', 'discuss'] },
  discuss: { by: leads, in: ['reveal'] },
  reopen: { by: leads, in: ['reveal', 'discuss'] },
  'look-at-minority': { by: leads, in: ['reveal', 'discuss'] },
  'come-back': { by: leads, in: ['read'] },
  'back-to': { by: leads, in: [...underWay, 'debrief'] },
  skip: { by: leads, in: [...underWay, 'play'] },
  'next-scene': { by: leads, in: ['debrief'] },
  end: { by: leads, in: anywhere },
  pause: { by: leads, in: [...underWay, 'play'] },
  resume: { by: leads, in: [...underWay, 'play'] },
  time: { by: leads, in: ['read', 'vote', 'discuss', 'play'] },
  'more-time': { by: leads, in: ['read', 'vote', 'discuss', 'play'] },
  lock: { by: leads, in: anywhere },
  unlock: { by: leads, in: anywhere },
  'hide-text': { by: leads, in: anywhere },
  'show-text': { by: leads, in: anywhere },
  rename: { by: leads, in: anywhere },
  remove: { by: leads, in: anywhere },
};

const MORE = 30_000; // milliseconds

/** What follows from a command. Throws Refused, and nothing has happened then. */
export function perform(room: Room, caller: Caller, command: Command, around: Surroundings): readonly RoomEvent[] {
  const rule = rules[command.kind];
  if (!rule.by.includes(caller.role)) throw new Refused('This link cannot do that.');
  if (!rule.in.includes(room.phase)) throw new Refused(room.phase === 'ended' ? 'This workshop has ended.' : 'The room has moved on meanwhile.');
  return caller.role === 'participant' ? byPhone(room, caller.id, command, around) : byDesk(room, command, around);
}

function byPhone(room: Room, id: ParticipantId, command: Command, { now, offers }: Surroundings): readonly RoomEvent[] {
  const participant = room.participants.get(id);
  if (participant && participant.removed !== null) throw new Refused('You have been taken out of this room. Ask whoever leads it.');
  if (command.kind === 'join') {
    if (participant) return [];
    if (room.door === 'locked') throw new Refused('This room is locked. Ask whoever leads it to let you in.');
    return [{ kind: 'joined', participant: id, name: command.name, table: tableFor(room, id) }];
  }
  if (!participant) throw new Refused('Join the room first.');
  const table = room.tables.get(participant.table);
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

const GRACE = 1_500; // milliseconds after a deadline: what was sent in time may come late

/** Teams fill up evenly; alone, everybody is their own. */
function tableFor(room: Room, id: ParticipantId): TableId {
  if (room.settings.deciding === 'alone') return id;
  const sizes = [...room.tables.keys()].map((table) => ({ table, size: present(room).filter((each) => each.table === table).length }));
  const least = Math.min(...sizes.map(({ size }) => size));
  return sizes.find(({ size }) => size === least)?.table ?? 'room';
}

function byDesk(room: Room, command: Command, around: Surroundings): readonly RoomEvent[] {
  const { now } = around;
  switch (command.kind) {
    case 'next':
      return next(room, around);
    case 'follow':
      return follow(room, command.table, command.choice);
    case 'discuss':
      return [moved('discuss')];
    case 'reopen':
      return [ask(room, (question) => ({ ...question, attempt: attemptsAt(room, question.decision), round: 1 }))];
    case 'look-at-minority':
      return lookAside(room);
    case 'come-back':
      if (!room.aside) throw new Refused('The room is on its own way already.');
      return [{ kind: 'returned' }, moved('reveal')];
    case 'back-to':
      if (![...room.tables.values()].some(({ path }) => command.decision < path.length)) throw new Refused('Nobody has decided that yet.');
      return [{ kind: 'wound-back', decision: command.decision }, moved('read')];
    case 'skip':
      return [...(room.aside ? [{ kind: 'returned' } as const] : []), moved('debrief')];
    case 'next-scene':
      if (room.scene + 1 >= room.settings.scenes.length) throw new Refused('This was the last scene of this workshop.');
      return [{ kind: 'next-scene' }, moved(room.settings.deciding === 'alone' ? 'play' : 'read')];
    case 'end':
      return [moved('ended')];
    case 'pause':
      return room.paused === null ? [{ kind: 'paused', at: now }] : [];
    case 'resume':
      return room.paused === null ? [] : [{ kind: 'resumed', at: now }];
    case 'time':
      return [{ kind: 'timed', deadline: command.seconds === null ? null : now + command.seconds * 1000 }];
    case 'more-time':
      return [{ kind: 'timed', deadline: Math.max(room.deadline ?? now, room.paused ?? now) + MORE }];
    case 'lock':
    case 'unlock':
      return [{ kind: 'door', door: command.kind === 'lock' ? 'locked' : 'open' }];
    case 'hide-text':
    case 'show-text':
      return [{ kind: 'free-text', freeText: command.kind === 'hide-text' ? 'hidden' : 'shown' }];
    case 'rename':
    case 'remove': {
      if (!room.participants.has(command.participant)) throw new Refused('There is nobody of that name here.');
      if (command.kind === 'rename') return [{ kind: 'renamed', participant: command.participant, name: command.name }];
      return [{ kind: 'removed', participant: command.participant, at: now }];
    }
    case 'join':
    case 'vote':
    case 'go-alone':
      throw new Refused('This link cannot do that.');
  }
}

/** The desk's one large button. */
function next(room: Room, { offers }: Surroundings): readonly RoomEvent[] {
  switch (room.phase) {
    case 'lobby':
      return [moved(room.settings.deciding === 'alone' ? 'play' : 'read')];
    case 'read': {
      if (room.aside) return [{ kind: 'returned' }, moved('reveal')];
      const offered = offers(room.tables, room.scene);
      if (Object.values(offered).every(({ choices }) => choices.length === 0)) return [moved('debrief')];
      const decision = Math.max(...[...room.tables.values()].map(({ path }) => path.length));
      return [{ kind: 'asked', question: { scene: room.scene, decision, attempt: attemptsAt(room, decision), round: 1 }, offers: offered, deadline: null }];
    }
    case 'vote':
      return [moved('reveal')];
    case 'reveal':
      return worthTalking(room) ? [moved('discuss')] : followMajorities(room);
    case 'discuss':
      if (room.settings.secondVote === 'offered' && room.question?.round === 1) return [ask(room, (question) => ({ ...question, round: 2 }))];
      return followMajorities(room);
    case 'play':
      return [moved('debrief')];
    case 'debrief':
    case 'ended':
      throw new Refused('There is nothing after this.');
  }
}

/** The full loop is for the key decisions on which a table is split, once. */
function worthTalking(room: Room): boolean {
  const { question } = room;
  if (question?.round !== 1) return false;
  return [...room.tables.values()].some(({ id, offer }) => offer?.key === true && isSplit(tally(room, id, question)));
}

function followMajorities(room: Room): readonly RoomEvent[] {
  const { question } = room;
  const ways = [...room.tables.values()].flatMap((table): readonly RoomEvent[] => {
    if (!question || !table.offer || table.offer.choices.length === 0 || table.path.length > question.decision) return [];
    const [first, second] = favourites(tally(room, table.id, question));
    if (first === undefined) throw new Refused(`Nobody has voted${at(room, table)}: choose where it goes, or open the vote again.`);
    if (second !== undefined) throw new Refused(`It is a tie${at(room, table)}: choose where it goes, or open the vote again.`);
    return [{ kind: 'decided', table: table.id, decision: table.path.length, choice: first }];
  });
  return [...ways, moved('read')];
}

const at = (room: Room, table: Table): string => (room.tables.size > 1 ? ` at ${table.id.replace('-', ' ')}` : '');

/** One table goes where the desk says; the room reads on when all have gone. */
function follow(room: Room, id: TableId, choice: ChoiceId): readonly RoomEvent[] {
  const table = room.tables.get(id);
  if (!table?.offer?.choices.some((offered) => offered.id === choice)) throw new Refused('That is not on offer.');
  const decided: RoomEvent = { kind: 'decided', table: id, decision: room.question?.decision ?? table.path.length, choice };
  const others = [...room.tables.values()].filter((each) => each.id !== id && (each.offer?.choices.length ?? 0) > 0);
  return others.every(({ path }) => path.length > (room.question?.decision ?? -1)) ? [decided, moved('read')] : [decided];
}

function lookAside(room: Room): readonly RoomEvent[] {
  const { question } = room;
  const ways = [...room.tables.values()].flatMap((table): readonly RoomEvent[] => {
    const choice = question && minority(tally(room, table.id, question));
    return choice === undefined ? [] : [{ kind: 'decided', table: table.id, decision: table.path.length, choice }];
  });
  if (ways.length === 0) throw new Refused('Everybody voted the same way: there is no minority to follow.');
  return [{ kind: 'turned-aside' }, ...ways, moved('read')];
}

function ask(room: Room, change: (question: Question) => Question): RoomEvent {
  if (!room.question) throw new Refused('Nothing has been put to the vote yet.');
  const offers = Object.fromEntries([...room.tables.values()].flatMap(({ id, offer }) => (offer ? [[id, offer]] : [])));
  return { kind: 'asked', question: change(room.question), offers, deadline: null };
}

/** How often a decision of this scene was put to the vote before: each time has its own ballots. */
function attemptsAt(room: Room, decision: number): number {
  let attempt = 0;
  while (room.ballots.has(keyOf({ scene: room.scene, decision, attempt, round: 1 }))) attempt += 1;
  return attempt;
}

const moved = (phase: Exclude<Phase, 'vote'>): RoomEvent => ({ kind: 'moved', phase, deadline: null });
