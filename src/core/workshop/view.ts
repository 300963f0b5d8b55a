import type { ChoiceId } from '../story/beat.ts';
import type { Carried } from '../story/play.ts';
import type { SceneId } from '../story/story.ts';
import type { RoomDebrief } from './debrief.ts';
import { type Progress, progressOf } from './progress.ts';
import {
  type Ballot,
  type CheckMoment,
  type Commitment,
  type DebriefPage,
  keyOf,
  type Note,
  type Offer,
  type Participant,
  type ParticipantId,
  type Phase,
  present,
  type Question,
  type Room,
  type Settings,
  type Spent,
  type TableId,
} from './room.ts';
import { favourites, isSplit, minority, tally, type Tally } from './tally.ts';

/** What a table has in front of it: the words since its last decision, and what helps to talk about the next. */
export interface Script {
  readonly title: string; // of the scene
  readonly summary: string; // of the scene, in a sentence or two; may be empty
  readonly soFar: readonly string[]; // the options taken before, in order
  readonly words: readonly { readonly who: string; readonly text: string }[]; // `who` is empty for the narrator
  readonly asks: readonly string[]; // questions for the room
  readonly notes: readonly string[]; // for the desk alone
  readonly coming: Offer; // the decision that is next; for the desk alone until it is put to the vote
}

/** What everybody may know. */
interface Shared {
  readonly phase: Phase;
  readonly scene: number;
  readonly question: Question | undefined;
  readonly deadline: number | null; // milliseconds since 1970
  readonly paused: boolean;
  readonly aside: boolean; // what the minority chose is looked at, and will be undone
  readonly here: number; // people who take part
  readonly confidence: Settings['confidence'];
  readonly deciding: Settings['deciding'];
}

/** What the screen shows of the debrief. */
export interface ScreenDebrief {
  readonly page: DebriefPage;
  readonly room: RoomDebrief;
  readonly wall: readonly string[]; // what was approved; empty while all text is hidden
}

/** What the desk shows of the debrief besides. */
export interface DeskDebrief extends ScreenDebrief {
  readonly notes: readonly Omit<Note, 'participant'>[];
  readonly checked: Readonly<Record<CheckMoment, number>>; // how many have answered
  readonly checksClosed: boolean;
  readonly committed: number; // how many have, never what
}

/** A vote as it is shown once it is revealed. */
export interface Revealed {
  readonly tally: Tally;
  readonly favourites: readonly ChoiceId[];
  readonly minority: ChoiceId | undefined;
  readonly split: boolean;
}

/** A table as the screen shows it. */
export interface TableView {
  readonly table: TableId;
  readonly path: readonly ChoiceId[];
  readonly script: Omit<Script, 'notes' | 'coming'>;
  readonly offer: Offer | undefined; // while it is voted on and after
  readonly voted: number; // ballots in
  readonly people: number;
  readonly revealed: Revealed | undefined;
}

/** What the projector shows: nothing that is anybody's own, nothing before its time. */
export interface ScreenView extends Shared {
  readonly role: 'screen';
  readonly plays: { readonly scene: SceneId; readonly seed: number; readonly carried: Carried } | undefined; // what the screen performs itself
  readonly tables: readonly TableView[]; // none where each plays alone: their ways are their own
  readonly progress: Progress | undefined; // where each plays alone
  readonly debrief: ScreenDebrief | undefined; // once there is one
}

/** What a phone shows: the words, the options, its own vote. */
export interface PhoneView extends Shared {
  readonly role: 'participant';
  readonly name: string;
  readonly removed: boolean;
  readonly table: Omit<TableView, 'voted' | 'people'> | undefined;
  readonly vote: Ballot | undefined; // one's own, on this question
  readonly own: Own;
}

/** What somebody wrote and said of themselves, for their own phone. */
export interface Own {
  readonly selfCheck: Settings['selfCheck'];
  readonly coach: Settings['coach'];
  readonly checks: Readonly<Partial<Record<CheckMoment, readonly number[]>>>;
  readonly checksClosed: boolean;
  readonly notes: readonly Omit<Note, 'participant' | 'verdict'>[];
  readonly commitment: Commitment | undefined;
}

/** What the desk shows: all that leads a room, and of nobody how they voted. */
export interface DeskView extends Shared {
  readonly role: 'facilitator';
  readonly scenes: readonly SceneId[]; // of this workshop, in order
  readonly door: Room['door'];
  readonly freeText: Room['freeText'];
  readonly participants: readonly Omit<Participant, 'removed'>[];
  readonly tables: readonly DeskTable[]; // none where each plays alone
  readonly progress: Progress | undefined; // where each plays alone
  readonly spent: Spent;
  readonly selfCheck: Settings['selfCheck'];
  readonly secondVote: Settings['secondVote'];
  readonly invented: number; // people who are made up
  readonly debrief: DeskDebrief | undefined; // once there is one
}

/** A table as the desk sees it: with notes and questions from the start, and votes as they come. */
export interface DeskTable extends TableView {
  readonly notes: readonly string[];
  readonly questions: readonly string[];
  readonly coming: Offer; // the decision that is next, before it is put to the vote; no choices: the story is over
  readonly live: Revealed | undefined; // how sure people are only once the vote is over
}

/** What the server knows by playing the room's stories. */
export interface Told {
  /** What a table's story says now. */
  readonly script: (table: TableId) => Script;
  /** What the workshop came to so far. */
  readonly debrief: () => RoomDebrief;
  /** What the scene that is played began with, of what an earlier one left. */
  readonly carried: () => Carried;
}

/** What the projector may know. */
export function screenView(room: Room, told: Told): ScreenView {
  const { scenes, seed } = room.settings;
  const scene = scenes[room.scene];
  return {
    role: 'screen',
    plays: scene === undefined ? undefined : { scene, seed, carried: told.carried() },
    ...shared(room),
    tables: sharedTables(room).map((id) => tableView(room, id, told.script(id))),
    progress: progressOf(room, (id) => told.script(id).coming.choices.length === 0),
    debrief: debriefOf(room, told),
  };
}

/** What all phones of a room see alike: reckoned once, for five hundred of them. */
export interface Glance {
  readonly shared: Shared;
  readonly table: (id: TableId) => { readonly script: Script; readonly view: Omit<TableView, 'voted' | 'people'> };
}

/** Looks at a room as it stands. */
export function glanceAt(room: Room, told: Told): Glance {
  const seen = new Map<TableId, ReturnType<Glance['table']>>();
  const look = (id: TableId): ReturnType<Glance['table']> => {
    const script = told.script(id);
    const { voted: _voted, people: _people, ...view } = tableView(room, id, script);
    seen.set(id, { script, view });
    return { script, view };
  };
  return { shared: shared(room), table: (id) => seen.get(id) ?? look(id) };
}

/** What one phone may know. Throws RangeError where nobody of that name has joined. */
export function phoneView(room: Room, id: ParticipantId, glance: Glance): PhoneView {
  const participant = room.participants.get(id);
  if (!participant) throw new RangeError(`Nobody "${id}" is in this room.`);
  const removed = participant.removed !== null;
  const { script, view: table } = glance.table(participant.table);
  const offer = room.phase === 'play' ? script.coming : table.offer; // who plays alone decides when they like
  return {
    role: 'participant',
    ...glance.shared,
    name: participant.name,
    removed,
    table: removed ? undefined : { ...table, offer },
    vote: room.question && room.ballots.get(keyOf(room.question))?.get(id),
    own: ownOf(room, id),
  };
}

/** What the desk may know. */
export function deskView(room: Room, told: Told): DeskView {
  return {
    role: 'facilitator',
    scenes: room.settings.scenes,
    ...shared(room),
    door: room.door,
    freeText: room.freeText,
    participants: present(room).map(({ id, name, table }) => ({ id, name, table })),
    tables: sharedTables(room).map((id) => {
      const script = told.script(id);
      return { ...tableView(room, id, script), notes: script.notes, questions: script.asks, coming: script.coming, live: liveOf(room, id) };
    }),
    progress: progressOf(room, (id) => told.script(id).coming.choices.length === 0),
    spent: room.spent,
    selfCheck: room.settings.selfCheck,
    secondVote: room.settings.secondVote,
    invented: room.settings.invented,
    debrief: deskDebriefOf(room, told),
  };
}

/** Votes as they come. How sure people are is not said before all have voted: what the mean has changed by is what the last one said. */
function liveOf(room: Room, table: TableId): Revealed | undefined {
  const revealed = revealedOf(room, table);
  if (!revealed || room.phase !== 'vote') return revealed;
  const counts = revealed.tally.counts.map((count) => ({ ...count, confidence: null }));
  return { ...revealed, tally: { ...revealed.tally, counts, confidence: null } };
}

/** Where each plays alone there is no table to show: a way of one's own is nobody else's to see. */
function sharedTables({ settings, tables }: Room): readonly TableId[] {
  return settings.deciding === 'alone' ? [] : [...tables.keys()];
}

function shared(room: Room): Shared {
  const { phase, scene, question, deadline, paused, aside } = room;
  return {
    phase,
    scene,
    question,
    deadline,
    paused: paused !== null,
    aside: aside !== undefined,
    here: present(room).length,
    confidence: room.settings.confidence,
    deciding: room.settings.deciding,
  };
}

function debriefOf(room: Room, told: Told): ScreenDebrief | undefined {
  if (room.phase !== 'debrief' && room.phase !== 'ended') return undefined;
  const wall = room.freeText === 'shown' ? room.notes.flatMap(({ text, verdict }) => (verdict === 'shown' ? [text] : [])) : [];
  return { page: room.page, room: told.debrief(), wall };
}

function deskDebriefOf(room: Room, told: Told): DeskDebrief | undefined {
  const shown = debriefOf(room, told);
  const { before, back, now, closed } = room.checks;
  return (
    shown && {
      ...shown,
      notes: room.notes.map(({ id, text, verdict }) => ({ id, text, verdict })),
      checked: { before: before.size, back: back.size, now: now.size },
      checksClosed: closed,
      committed: room.commitments.size,
    }
  );
}

function ownOf(room: Room, id: ParticipantId): Own {
  const { closed, ...moments } = room.checks;
  return {
    selfCheck: room.settings.selfCheck,
    coach: room.settings.coach,
    checks: Object.fromEntries(Object.entries(moments).flatMap(([when, said]) => (said.has(id) ? [[when, said.get(id)]] : []))),
    checksClosed: closed,
    notes: room.notes.flatMap((note) => (note.participant === id ? [{ id: note.id, text: note.text }] : [])),
    commitment: room.commitments.get(id),
  };
}

function tableView(room: Room, id: TableId, { title, summary, soFar, words, asks }: Script): TableView {
  const table = room.tables.get(id);
  const asked = isAsked(room);
  const revealed = room.phase === 'reveal' || room.phase === 'discuss' ? revealedOf(room, id) : undefined;
  return {
    table: id,
    path: table?.path ?? [],
    script: { title, summary, soFar, words, asks: revealed ? asks : [] },
    offer: asked ? table?.offer : undefined,
    voted: asked ? (revealedOf(room, id)?.tally.votes ?? 0) : 0,
    people: present(room).filter((each) => each.table === id).length,
    revealed,
  };
}

const isAsked = ({ phase }: Room): boolean => phase === 'vote' || phase === 'reveal' || phase === 'discuss';

function revealedOf(room: Room, table: TableId): Revealed | undefined {
  if (!room.question || !isAsked(room)) return undefined;
  const counted = tally(room, table, room.question);
  return { tally: counted, favourites: favourites(counted), minority: minority(counted), split: isSplit(counted) };
}
