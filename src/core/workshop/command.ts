import type { ChoiceId } from '../story/beat.ts';
import type { CheckMoment, Commitment, DebriefPage, Note, Offer, ParticipantId, Phase, Question, Table, TableId } from './room.ts';

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
  | { readonly kind: 'remove'; readonly participant: ParticipantId }
  | { readonly kind: 'look-at'; readonly table: TableId; readonly decision: number; readonly choice: ChoiceId } // another way, from the debrief
  | { readonly kind: 'check'; readonly when: CheckMoment; readonly ratings: readonly number[] }
  | { readonly kind: 'close-checks' }
  | { readonly kind: 'write'; readonly note: string; readonly text: string } // `note` names it; drawn by the phone
  | { readonly kind: 'review'; readonly notes: readonly string[]; readonly verdict: Note['verdict'] }
  | ({ readonly kind: 'commit' } & Commitment)
  | { readonly kind: 'present'; readonly page: DebriefPage };

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
  'look-at': { by: leads, in: ['debrief'] },
  check: { by: ['participant'], in: anywhere },
  'close-checks': { by: leads, in: ['debrief'] },
  write: { by: ['participant'], in: ['debrief'] },
  review: { by: leads, in: ['debrief'] },
  commit: { by: ['participant'], in: ['debrief'] },
  present: { by: leads, in: ['debrief'] },
};
