import type { ChoiceId } from '../story/beat.ts';
import { type Command, Refused, type Surroundings } from './command.ts';
import { hasGone, keyOf, type Offer, type Phase, type Question, type Room, type RoomEvent, type Table, type TableId } from './room.ts';
import { favourites, isSplit, minority, tally } from './tally.ts';

const MORE = 30_000; // milliseconds

/** What follows from what the desk wants. Throws Refused. */
export function byDesk(room: Room, command: Command, around: Surroundings): readonly RoomEvent[] {
  const { now } = around;
  switch (command.kind) {
    case 'next':
      return next(room, around);
    case 'follow':
      return follow(room, command.table, command.choice, now);
    case 'discuss':
      return [moved('discuss', now)];
    case 'reopen':
      return [ask(room, now, (question) => ({ ...question, attempt: attemptsAt(room, question.decision), round: 1 }))];
    case 'look-at-minority':
      return lookAside(room, now);
    case 'come-back':
      return comeBack(room, now);
    case 'back-to':
      decideTogether(room);
      if (![...room.tables.values()].some(({ path }) => command.decision < path.length)) throw new Refused('Nobody has decided that yet.');
      return [{ kind: 'wound-back', decision: command.decision }, moved('read', now)];
    case 'skip':
      return [...(room.aside ? [{ kind: 'returned' } as const] : []), moved('debrief', now)];
    case 'next-scene':
      if (room.scene + 1 >= room.settings.scenes.length) throw new Refused('This was the last scene of this workshop.');
      return [{ kind: 'next-scene' }, moved(room.settings.deciding === 'alone' ? 'play' : 'read', now)];
    case 'end':
      return [moved('ended', now)];
    case 'pause':
      return room.paused === null ? [{ kind: 'paused', at: now }] : [];
    case 'resume':
      return room.paused === null ? [] : [{ kind: 'resumed', at: now }];
    case 'time':
      return [{ kind: 'timed', deadline: command.seconds === null ? null : (room.paused ?? now) + command.seconds * 1000 }];
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
    case 'look-at':
      return lookAt(room, command.table, command.decision, command.choice, around);
    case 'close-checks':
      return room.checks.closed ? [] : [{ kind: 'checks-closed' }];
    case 'review':
      if (!command.notes.every((note) => room.notes.some(({ id }) => id === note))) throw new Refused('There is no such note.');
      return [...new Set(command.notes)].map((note) => ({ kind: 'reviewed', note, verdict: command.verdict }));
    case 'present':
      return room.page === command.page ? [] : [{ kind: 'presented', page: command.page }];
    case 'join':
    case 'vote':
    case 'go-alone':
    case 'check':
    case 'write':
    case 'commit':
      throw new Refused('This link cannot do that.');
  }
}

/** The desk's one large button. */
function next(room: Room, { now, offers }: Surroundings): readonly RoomEvent[] {
  switch (room.phase) {
    case 'lobby':
      return [moved(room.settings.deciding === 'alone' ? 'play' : 'read', now)];
    case 'read': {
      if (room.aside) return comeBack(room, now);
      const offered = offers(room.tables, room.scene);
      const open = Object.entries(offered).filter(([, { choices }]) => choices.length > 0);
      if (open.length === 0) return [moved('debrief', now)];
      const onlyWays = open.flatMap(([table, { choices }]) => onlyWay(room, table, choices));
      if (onlyWays.length === open.length) return [...onlyWays, moved('read', now)];
      const decision = Math.max(...[...room.tables.values()].map(({ path }) => path.length));
      return [
        { kind: 'asked', question: { scene: room.scene, decision, attempt: attemptsAt(room, decision), round: 1 }, offers: offered, deadline: null, at: now },
      ];
    }
    case 'vote':
      return [moved('reveal', now)];
    case 'reveal':
      return worthTalking(room) ? [moved('discuss', now)] : followMajorities(room, now);
    case 'discuss':
      if (room.settings.secondVote === 'offered' && room.question?.round === 1) return [ask(room, now, (question) => ({ ...question, round: 2 }))];
      return followMajorities(room, now);
    case 'play':
      return [moved('debrief', now)];
    case 'debrief':
    case 'ended':
      throw new Refused('There is nothing after this.');
  }
}

/** What takes a table on where one option stands alone: there is nothing to vote on. */
function onlyWay({ tables }: Room, table: TableId, [only, ...others]: Offer['choices']): readonly RoomEvent[] {
  const decision = tables.get(table)?.path.length;
  return only === undefined || others.length > 0 || decision === undefined ? [] : [{ kind: 'decided', table, decision, choice: only.id }];
}

/** The full loop is for the key decisions on which a table is split that has not been led on, once. */
function worthTalking(room: Room): boolean {
  const { question } = room;
  if (question?.round !== 1) return false;
  return [...room.tables.values()].some((table) => table.offer?.key === true && !hasGone(table, question) && isSplit(tally(room, table.id, question)));
}

function followMajorities(room: Room, now: number): readonly RoomEvent[] {
  const { question } = room;
  const ways = [...room.tables.values()].flatMap((table): readonly RoomEvent[] => {
    if (!question || !table.offer || table.offer.choices.length === 0 || hasGone(table, question)) return [];
    const { choices } = table.offer;
    const [first, second] = choices.length === 1 ? choices.map(({ id }) => id) : favourites(tally(room, table.id, question)); // one alone needs no votes
    if (first === undefined) throw new Refused(`Nobody has voted${where(room, table)}: choose where it goes, or open the vote again.`);
    if (second !== undefined) throw new Refused(`It is a tie${where(room, table)}: choose where it goes, or open the vote again.`);
    return [{ kind: 'decided', table: table.id, decision: table.path.length, choice: first }];
  });
  return [...ways, moved('read', now)];
}

const where = (room: Room, table: Table): string => (room.tables.size > 1 ? ` at ${table.id.replace('-', ' ')}` : '');

/** One table goes where the desk says; the room reads on when all have gone. */
function follow(room: Room, id: TableId, choice: ChoiceId, now: number): readonly RoomEvent[] {
  const table = room.tables.get(id);
  if (!table?.offer?.choices.some((offered) => offered.id === choice)) throw new Refused('That is not on offer.');
  const decided: RoomEvent = { kind: 'decided', table: id, decision: room.question?.decision ?? table.path.length, choice };
  const others = [...room.tables.values()].filter((each) => each.id !== id && (each.offer?.choices.length ?? 0) > 0);
  return others.every((each) => hasGone(each, room.question)) ? [decided, moved('read', now)] : [decided];
}

function lookAside(room: Room, now: number): readonly RoomEvent[] {
  const { question } = room;
  const ways = [...room.tables.values()].flatMap((table): readonly RoomEvent[] => {
    const choice = question && minority(tally(room, table.id, question));
    return choice === undefined ? [] : [{ kind: 'decided', table: table.id, decision: question?.decision ?? table.path.length, choice }];
  });
  if (ways.length === 0) throw new Refused('Everybody voted the same way: there is no minority to follow.');
  return [{ kind: 'turned-aside' }, ...ways, moved('read', now)];
}

/** From the debrief: what would have followed on another choice of this scene. */
function lookAt(room: Room, id: TableId, decision: number, choice: ChoiceId, { now, offers }: Surroundings): readonly RoomEvent[] {
  decideTogether(room);
  const table = room.tables.get(id);
  if (!table || decision >= table.path.length) throw new Refused('Nobody has decided that yet.');
  const offer = offers(new Map([[id, { ...table, path: table.path.slice(0, decision) }]]), room.scene)[id];
  if (!offer?.choices.some((offered) => offered.id === choice)) throw new Refused('That was not on offer.');
  return [{ kind: 'looked-at', table: id, decision, choice }, moved('read', now)];
}

/** From what the minority chose back to where the room was. */
function comeBack(room: Room, now: number): readonly RoomEvent[] {
  if (!room.aside) throw new Refused('The room is on its own way already.');
  return [{ kind: 'returned' }, moved(room.aside.from, now)];
}

/** The same decision again. A table that was led on from it already is asked nothing. */
function ask(room: Room, at: number, change: (question: Question) => Question): RoomEvent {
  const { question } = room;
  if (!question) throw new Refused('Nothing has been put to the vote yet.');
  const offers = Object.fromEntries(
    [...room.tables.values()].flatMap((table) => (table.offer ? [[table.id, hasGone(table, question) ? NOTHING : table.offer]] : [])),
  );
  return { kind: 'asked', question: change(question), offers, deadline: null, at };
}

const NOTHING: Offer = { choices: [], key: false };

/** Where each plays alone, ways are their own: what was on offer on somebody's way would tell of it. Throws Refused. */
function decideTogether({ settings }: Room): void {
  if (settings.deciding === 'alone') throw new Refused('Everybody plays alone here: nobody is led another way.');
}

/** How often a decision of this scene was put to the vote before: each time has its own ballots. */
function attemptsAt(room: Room, decision: number): number {
  let attempt = 0;
  while (room.ballots.has(keyOf({ scene: room.scene, decision, attempt, round: 1 }))) attempt += 1;
  return attempt;
}

const moved = (phase: Exclude<Phase, 'vote'>, at: number): RoomEvent => ({ kind: 'moved', phase, deadline: null, at });
