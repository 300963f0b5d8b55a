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
  readonly selfCheck: 'asked' | 'not-asked'; // before, and looking back
  readonly coach: 'after-each' | 'off'; // whether a phone says after each decision what its own vote showed
  readonly invented: number; // 0..60: people who are made up, for a rehearsal
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

/** A vote as it was put: where each table stood, and what it could take. */
export interface Asked {
  readonly question: Question;
  readonly paths: Readonly<Record<TableId, readonly ChoiceId[]>>;
  readonly offers: Readonly<Record<TableId, Offer>>;
}

/** What the minority chose, looked at: where each table was, and where the room goes back to. */
export interface Aside {
  readonly paths: ReadonlyMap<TableId, readonly ChoiceId[]>;
  readonly from: 'reveal' | 'debrief';
}

/** When somebody answers the self-check: at the start; or looking back, as they were before today, and as they are now. */
export type CheckMoment = 'before' | 'back' | 'now';

/** What people said of themselves, from 1 to 5 on each item. */
export interface Checks {
  readonly before: ReadonlyMap<ParticipantId, readonly number[]>;
  readonly back: ReadonlyMap<ParticipantId, readonly number[]>;
  readonly now: ReadonlyMap<ParticipantId, readonly number[]>;
  readonly closed: boolean; // nobody answers any more, and the room may see what it said
}

/** Something that somebody wrote for the wall. */
export interface Note {
  readonly id: string;
  readonly participant: ParticipantId;
  readonly text: string;
  readonly verdict: 'waiting' | 'shown' | 'kept-back';
}

/** "If …, then I will …": for nobody but its author. */
export interface Commitment {
  readonly cue: string; // what follows "If"
  readonly act: string; // what follows "then I will"
}

/** What of the debrief is on the screen. */
export type DebriefPage = 'story' | 'votes' | 'dimensions' | 'checks' | 'wall';

/** How long the room has played, and how long it has talked, in milliseconds; what runs since `since` is not in them yet. */
export interface Spent {
  readonly play: number;
  readonly talk: number;
  readonly since: number | null; // milliseconds since 1970
}

/** So many notes are approved with one wish at most: it has to fit into a message. */
export const MOST_REVIEWED = 100;

/** What somebody hears who comes to a locked room. */
export const LOCKED = 'This room is locked. Ask whoever leads it to let you in.';

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
  readonly asked: readonly Asked[]; // every vote that was opened, in order
  readonly finished: readonly ReadonlyMap<TableId, readonly ChoiceId[]>[]; // how each table went through the earlier scenes
  readonly aside: Aside | undefined; // while what the minority chose is looked at
  readonly spent: Spent;
  readonly checks: Checks;
  readonly notes: readonly Note[];
  readonly commitments: ReadonlyMap<ParticipantId, Commitment>;
  readonly page: DebriefPage;
}

/** What happened. A room is kept as the list of these. */
export type RoomEvent =
  | { readonly kind: 'joined'; readonly participant: ParticipantId; readonly name: string; readonly table: TableId }
  | { readonly kind: 'renamed'; readonly participant: ParticipantId; readonly name: string }
  | { readonly kind: 'removed'; readonly participant: ParticipantId; readonly at: number }
  | { readonly kind: 'moved'; readonly phase: Exclude<Phase, 'vote'>; readonly deadline: number | null; readonly at: number }
  | {
      readonly kind: 'asked';
      readonly question: Question;
      readonly offers: Readonly<Record<TableId, Offer>>;
      readonly deadline: number | null;
      readonly at: number;
    }
  | ({ readonly kind: 'voted'; readonly participant: ParticipantId; readonly question: Question } & Ballot)
  | { readonly kind: 'decided'; readonly table: TableId; readonly decision: number; readonly choice: ChoiceId }
  | { readonly kind: 'turned-aside' } // what is decided from here on is undone by `returned`
  | { readonly kind: 'looked-at'; readonly table: TableId; readonly decision: number; readonly choice: ChoiceId } // likewise: another way, from an earlier decision
  | { readonly kind: 'returned' }
  | { readonly kind: 'wound-back'; readonly decision: number } // every path ends before this decision
  | { readonly kind: 'next-scene' }
  | { readonly kind: 'paused'; readonly at: number }
  | { readonly kind: 'resumed'; readonly at: number }
  | { readonly kind: 'timed'; readonly deadline: number | null }
  | { readonly kind: 'door'; readonly door: Room['door'] }
  | { readonly kind: 'free-text'; readonly freeText: Room['freeText'] }
  | { readonly kind: 'checked'; readonly participant: ParticipantId; readonly when: CheckMoment; readonly ratings: readonly number[] }
  | { readonly kind: 'checks-closed' }
  | { readonly kind: 'wrote'; readonly participant: ParticipantId; readonly note: string; readonly text: string }
  | { readonly kind: 'reviewed'; readonly note: string; readonly verdict: Note['verdict'] }
  | { readonly kind: 'committed'; readonly participant: ParticipantId; readonly commitment: Commitment }
  | { readonly kind: 'presented'; readonly page: DebriefPage };

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
    asked: [],
    finished: [],
    aside: undefined,
    spent: { play: 0, talk: 0, since: null },
    checks: { before: new Map(), back: new Map(), now: new Map(), closed: false },
    notes: [],
    commitments: new Map(),
    page: 'story',
  };
}

/** Everybody who has not been removed. */
export function present(room: Room): readonly Participant[] {
  return [...room.participants.values()].filter(({ removed }) => removed === null);
}

/** Names a question: ballots of one person on one question are one ballot. */
export function keyOf({ scene, decision, attempt, round }: Question): string {
  return `${scene}.${decision}.${attempt}.${round}`;
}

/** Whether a table was led on already from what is put to the vote, or was last. */
export function hasGone({ path }: Pick<Table, 'path'>, question: Question | undefined): boolean {
  return path.length > (question?.decision ?? -1);
}

/** The tables that stand from the start. Where each plays alone, they come with who joins. */
function tablesOf({ deciding, teams }: Settings): readonly TableId[] {
  if (deciding === 'alone') return [];
  return deciding === 'together' ? ['room'] : Array.from({ length: teams }, (_, at) => `team-${at + 1}`);
}
