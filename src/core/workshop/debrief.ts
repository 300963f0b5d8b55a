import type { Band, Reading } from '../assessment/assess.ts';
import type { DebriefDimension, Practice } from '../assessment/debrief.ts';
import type { Rubric, Shift, Stance } from '../assessment/rubric.ts';
import type { ChoiceId, DimensionId, Turn } from '../story/beat.ts';
import type { SceneId } from '../story/story.ts';
import type { TableId } from './room.ts';
import type { Tally } from './tally.ts';

/** What is told of a scene besides its turns. */
export interface SceneFacts {
  readonly title: string;
  readonly summary: string; // may be empty
}

/** Plays a room's scenes: what somebody who went `path` through scene `scene` (of the settings, from 0) has before them. */
export interface Playbook {
  readonly facts: (scene: number) => SceneFacts;
  readonly turn: (scene: number, path: readonly ChoiceId[]) => Turn;
  readonly rubric: (scene: number) => Rubric | undefined; // undefined: its book reads nobody
}

/** One decision of a table, as it was made. */
export interface Step {
  readonly decision: number; // of the scene, from 0
  readonly asks: readonly string[]; // questions for the room
  readonly key: boolean;
  readonly choices: readonly { readonly id: ChoiceId; readonly text: string }[]; // that were on offer
  readonly rounds: readonly Tally[]; // the first vote, and the second where there was one; none where the desk led without a vote; where each plays alone, one: how many took what
  readonly earlier: readonly Tally[]; // votes on the same decision before it was opened anew or wound back to, in order
  readonly taken: ChoiceId;
  readonly led: boolean; // it went elsewhere than a favourite of its last vote
  readonly minority: ChoiceId | undefined; // of its last vote
  readonly heat: number; // 0..1: how divided the last vote was, and how sure people were of it; the highest is worth talking about first
}

/** How a scene ended. */
export interface Ending {
  readonly id: string;
  readonly title: string;
}

/** A table's way through a scene. */
export interface TableDebrief {
  readonly table: TableId;
  readonly steps: readonly Step[];
  readonly ending: Ending | undefined;
}

/** A place on the ways through a scene that a vote or a table came by: an option of a decision, after all that was taken before it. */
export interface Branch {
  readonly path: readonly ChoiceId[]; // its own option is the last
  readonly text: string; // of the option
  readonly votes: number; // in the last round; where each plays alone, those who took it
  readonly tables: number; // that went this way
}

/** What a scene of the workshop came to. */
export interface SceneDebrief {
  readonly scene: number; // of the settings, from 0
  readonly story: SceneId;
  readonly title: string;
  readonly tables: readonly TableDebrief[]; // where each plays alone, one, named `room`: the way that most went, and nobody's own
  readonly branches: readonly Branch[]; // shorter paths first; where each plays alone, no further than enough people went together
  readonly endings: readonly (Ending & { readonly tables: number })[]; // that tables came to, the most frequent first; where each plays alone, people, and never so few that one of them could be found
}

/** How the people of a room stand on a dimension by their own votes: never so few that one of them could be found. */
export interface Spread {
  readonly dimension: DimensionId;
  readonly name: string; // of the dimension
  readonly people: number; // in the groups: all who took part; 0 where those with moments enough are too few to say
  /** Neighbouring bands, joined until each group holds nobody or enough people, in the order of the bands. Of whom not enough was seen, they come last, or are in the greatest group. */
  readonly groups: readonly { readonly bands: readonly Band[]; readonly people: number }[];
  /** The mean credit of each table, 0..1; empty where the people of one are too few. */
  readonly tables: readonly { readonly table: TableId; readonly credit: number }[];
}

/** What a room gave itself on an item of the self-check: means from 1 to 5. */
export interface CheckSpread {
  readonly item: string;
  readonly before: number | null; // null: too few people
  readonly back: number | null; // of those who looked back and said how it is now, as `now` is
  readonly now: number | null;
}

/** What a workshop came to, for all to see. */
export interface RoomDebrief {
  readonly people: number; // who voted, or decided, at least once
  readonly scenes: readonly SceneDebrief[]; // that were played, in order
  readonly spreads: readonly Spread[]; // all dimensions of the rubric, in its order
  readonly checks: readonly CheckSpread[]; // empty until they are closed, and where nobody was asked
}

/** A decision of one's table, and what one chose there oneself. */
export interface OwnDecision {
  readonly scene: number; // of the settings, from 0
  readonly title: string; // of the scene
  readonly decision: number; // of the scene, from 0
  readonly chosen: string | null; // the words of one's last vote; null: none was cast
  readonly taken: string; // the words of what the table did
}

/** What somebody's own votes showed, for nobody else. */
export interface PersonDebrief {
  readonly name: string; // may be empty
  readonly decisions: readonly OwnDecision[]; // through all scenes: what a moment's `decision` counts in
  readonly dimensions: readonly DebriefDimension[]; // a moment's `decision` counts through all scenes, from 0
  readonly stances: Readonly<Record<Stance, Reading>>;
  readonly shifts: Readonly<Record<Shift, Reading>>;
  readonly practices: readonly Practice[]; // at most two things to try on Monday, the weakest indicator first
}
