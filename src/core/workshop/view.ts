import type { ChoiceId } from '../story/beat.ts';
import type { SceneId } from '../story/story.ts';
import { keyOf, present, type Ballot, type Offer, type Participant, type ParticipantId, type Phase, type Question, type Room, type TableId } from './room.ts';
import { favourites, isSplit, minority, tally, type Tally } from './tally.ts';

/** What a table has in front of it: the words since its last decision, and what helps to talk about the next. */
export interface Script {
  readonly title: string; // of the scene
  readonly words: readonly { readonly who: string; readonly text: string }[]; // `who` is empty for the narrator
  readonly asks: readonly string[]; // questions for the room
  readonly notes: readonly string[]; // for the desk alone
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
  readonly confidence: Room['settings']['confidence'];
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
  readonly script: Omit<Script, 'notes'>;
  readonly offer: Offer | undefined; // while it is voted on and after
  readonly voted: number; // ballots in
  readonly people: number;
  readonly revealed: Revealed | undefined;
}

/** What the projector shows: nothing that is anybody's own, nothing before its time. */
export interface ScreenView extends Shared {
  readonly role: 'screen';
  readonly plays: { readonly scene: SceneId; readonly seed: number } | undefined; // what the screen performs itself
  readonly tables: readonly TableView[];
}

/** What a phone shows: the words, the options, its own vote. */
export interface PhoneView extends Shared {
  readonly role: 'participant';
  readonly name: string;
  readonly removed: boolean;
  readonly table: Omit<TableView, 'voted' | 'people'> | undefined;
  readonly vote: Ballot | undefined; // one's own, on this question
}

/** What the desk shows: all that leads a room, and of nobody how they voted. */
export interface DeskView extends Shared {
  readonly role: 'facilitator';
  readonly scenes: number; // of this workshop
  readonly door: Room['door'];
  readonly freeText: Room['freeText'];
  readonly participants: readonly Omit<Participant, 'removed'>[];
  readonly tables: readonly DeskTable[];
}

/** A table as the desk sees it: with notes and questions from the start, and votes as they come. */
export interface DeskTable extends TableView {
  readonly notes: readonly string[];
  readonly questions: readonly string[];
  readonly live: Revealed | undefined;
}

/** What a table's story says now; the server plays it. */
export type Scripts = (table: TableId) => Script;

/** What the projector may know. */
export function screenView(room: Room, scripts: Scripts): ScreenView {
  const { scenes, seed } = room.settings;
  const scene = scenes[room.scene];
  return {
    role: 'screen',
    plays: scene === undefined ? undefined : { scene, seed },
    ...shared(room),
    tables: [...room.tables.keys()].map((id) => tableView(room, id, scripts(id))),
  };
}

/** What one phone may know. Throws RangeError where nobody of that name has joined. */
export function phoneView(room: Room, id: ParticipantId, scripts: Scripts): PhoneView {
  const participant = room.participants.get(id);
  if (!participant) throw new RangeError(`Nobody "${id}" is in this room.`);
  const removed = participant.removed !== null;
  const { voted: _voted, people: _people, ...table } = tableView(room, participant.table, scripts(participant.table));
  return {
    role: 'participant',
    ...shared(room),
    name: participant.name,
    removed,
    table: removed ? undefined : table,
    vote: room.question && room.ballots.get(keyOf(room.question))?.get(id),
  };
}

/** What the desk may know. */
export function deskView(room: Room, scripts: Scripts): DeskView {
  return {
    role: 'facilitator',
    scenes: room.settings.scenes.length,
    ...shared(room),
    door: room.door,
    freeText: room.freeText,
    participants: present(room).map(({ id, name, table }) => ({ id, name, table })),
    tables: [...room.tables.keys()].map((id) => {
      const script = scripts(id);
      return { ...tableView(room, id, script), notes: script.notes, questions: script.asks, live: revealedOf(room, id) };
    }),
  };
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
  };
}

function tableView(room: Room, id: TableId, { title, words, asks }: Script): TableView {
  const table = room.tables.get(id);
  const asked = isAsked(room);
  const revealed = room.phase === 'reveal' || room.phase === 'discuss' ? revealedOf(room, id) : undefined;
  return {
    table: id,
    path: table?.path ?? [],
    script: { title, words, asks: revealed ? asks : [] },
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
