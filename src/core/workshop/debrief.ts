import type { Band, Reading, DimensionReading } from '../assessment/assess.ts';
import type { Shift, Stance } from '../assessment/rubric.ts';
import type { Choice, ChoiceId, DimensionId, Turn } from '../story/beat.ts';
import { keyOf, type Asked, type ParticipantId, type Room, type TableId } from './room.ts';
import { favourites, minority, tallyOf, type Tally } from './tally.ts';

/** What is told of a scene besides its turns. */
export interface SceneFacts {
  readonly title: string;
  readonly summary: string; // may be empty
}

/** Plays a room's scenes: what somebody who went `path` through scene `scene` (of the settings, from 0) has before them. */
export interface Playbook {
  readonly facts: (scene: number) => SceneFacts;
  readonly turn: (scene: number, path: readonly ChoiceId[]) => Turn;
}

/** One decision of a table, as it was made. */
export interface Step {
  readonly decision: number; // of the scene, from 0
  readonly asks: readonly string[]; // questions for the room
  readonly key: boolean;
  readonly choices: readonly { readonly id: ChoiceId; readonly text: string }[]; // that were on offer
  readonly rounds: readonly Tally[]; // the first vote, and the second where there was one; none where each plays alone, or where the desk led without a vote
  readonly taken: ChoiceId;
  readonly led: boolean; // it went elsewhere than a favourite of its last vote
  readonly minority: ChoiceId | undefined; // of its last vote
  readonly heat: number; // 0..1: how divided the last vote was, and how sure people were of it; the highest is worth talking about first
}

/** A table's way through a scene. */
export interface TableDebrief {
  readonly table: TableId;
  readonly steps: readonly Step[];
  readonly ending: { readonly id: string; readonly title: string } | undefined;
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
  readonly title: string;
  readonly tables: readonly TableDebrief[];
  readonly branches: readonly Branch[]; // shorter paths first
}

/** How the people of a room stand on a dimension by their own votes: never so few that one of them could be found. */
export interface Spread {
  readonly dimension: DimensionId;
  readonly people: number; // with moments enough; 0 where they are too few to say
  /** Neighbouring bands, joined until each group holds nobody or enough people; in the order of the bands. */
  readonly groups: readonly { readonly bands: readonly Exclude<Band, 'not-enough'>[]; readonly people: number }[];
  /** The mean credit of each table, 0..1; empty where the people of one are too few. */
  readonly tables: readonly { readonly table: TableId; readonly credit: number }[];
}

/** What a room gave itself on an item of the self-check: means from 1 to 5. */
export interface CheckSpread {
  readonly item: string;
  readonly before: number | null; // null: too few people
  readonly back: number | null;
  readonly now: number | null;
}

/** What a workshop came to, for all to see. */
export interface RoomDebrief {
  readonly people: number; // who voted, or decided, at least once
  readonly scenes: readonly SceneDebrief[]; // that were played, in order
  readonly spreads: readonly Spread[]; // all dimensions of the rubric, in its order
  readonly checks: readonly CheckSpread[]; // empty until they are closed, and where nobody was asked
}

/** What somebody's own votes showed, for nobody else. */
export interface PersonDebrief {
  readonly name: string; // may be empty
  readonly dimensions: readonly DimensionReading[]; // a moment's `decision` counts through all scenes, from 0
  readonly stances: Readonly<Record<Stance, Reading>>;
  readonly shifts: Readonly<Record<Shift, Reading>>;
}

/** What a workshop came to. */
export function roomDebrief(room: Room, playbook: Playbook): RoomDebrief {
  const voted = [...room.ballots.values()].flatMap((ballots) => [...ballots.keys()]);
  const alone = room.settings.deciding === 'alone' ? waysOf(room).flatMap((ways) => [...ways].flatMap(([id, path]) => (path.length > 0 ? [id] : []))) : [];
  return { people: new Set([...voted, ...alone]).size, scenes: scenesOf(room, playbook), spreads: [], checks: [] };
}

/** What somebody's own votes showed. Throws RangeError where nobody of that name has joined. */
export function personDebrief(room: Room, id: ParticipantId): PersonDebrief {
  const participant = room.participants.get(id);
  if (!participant) throw new RangeError(`Nobody "${id}" is in this room.`);
  const none: Reading = { band: 'not-enough', credit: null, moments: [] };
  return { name: participant.name, dimensions: [], stances: { push: none, pull: none }, shifts: { lead: none, value: none } };
}

/** How each table went through each scene that has begun. */
export function waysOf(room: Room): readonly ReadonlyMap<TableId, readonly ChoiceId[]>[] {
  const now = room.aside?.paths ?? new Map([...room.tables].map(([id, { path }]) => [id, path]));
  return room.phase === 'lobby' ? room.finished : [...room.finished, now];
}

/** What became of each table's scene, decision by decision. */
export function scenesOf(room: Room, playbook: Playbook): readonly SceneDebrief[] {
  return waysOf(room).map((ways, scene) => {
    const tables = [...ways].map(([table, path]) => tableOf(room, playbook, scene, table, path));
    return { scene, title: playbook.facts(scene).title, tables, branches: branchesOf(tables) };
  });
}

function tableOf(room: Room, playbook: Playbook, scene: number, table: TableId, path: readonly ChoiceId[]): TableDebrief {
  const steps = path.map((taken, decision) =>
    stepOf(room, playbook.turn(scene, path.slice(0, decision)), votesOn(room, scene, table, path.slice(0, decision)), table, taken, decision),
  );
  return { table, steps, ending: undefined };
}

/** The votes that a table took at the end of a path, both rounds of the last time it was opened. */
function votesOn({ asked }: Room, scene: number, table: TableId, path: readonly ChoiceId[]): readonly Asked[] {
  const here = asked.filter(({ question, paths }) => question.scene === scene && question.decision === path.length && sameWay(paths[table] ?? [], path));
  const last = here.at(-1)?.question.attempt;
  return here.filter(({ question }) => question.attempt === last);
}

function stepOf(room: Room, { choices, briefing }: Turn, votes: readonly Asked[], table: TableId, taken: ChoiceId, decision: number): Step {
  const rounds = votes.map((asked) => tallyOf(room, table, asked.offers[table], room.ballots.get(keyOf(asked.question))));
  const last = rounds.at(-1);
  return {
    decision,
    asks: briefing.asks,
    key: briefing.key,
    choices: offered(choices).map(({ id, text }) => ({ id, text })),
    rounds,
    taken,
    led: last !== undefined && last.votes > 0 && !favourites(last).includes(taken),
    minority: last && minority(last),
    heat: last ? heatOf(last) : 0,
  };
}

/** How divided a vote was: 0 where all agree, 1 where every option has as many; less where people were not sure. */
function heatOf({ votes, counts, confidence }: Tally): number {
  if (votes === 0 || counts.length < 2) return 0;
  const divided =
    counts.reduce((sum, count) => (count.votes === 0 ? sum : sum - (count.votes / votes) * Math.log(count.votes / votes)), 0) / Math.log(counts.length);
  return divided * (confidence === null ? 0.75 : 0.5 + confidence / 10);
}

function branchesOf(tables: readonly TableDebrief[]): readonly Branch[] {
  const found = new Map<string, Branch>();
  for (const { steps } of tables) {
    const way = steps.map(({ taken }) => taken);
    for (const { decision, choices, rounds, taken } of steps) {
      for (const { id, text } of choices) {
        const path = [...way.slice(0, decision), id];
        const key = JSON.stringify(path);
        const before = found.get(key) ?? { path, text, votes: 0, tables: 0 };
        const votes = rounds.at(-1)?.counts.find(({ choice }) => choice === id)?.votes ?? (rounds.length === 0 && id === taken ? 1 : 0);
        found.set(key, { ...before, votes: before.votes + votes, tables: before.tables + Number(id === taken) });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.path.length - b.path.length);
}

const offered = (choices: readonly Choice[]): readonly Choice[] => choices.filter(({ disabled }) => !disabled);
const sameWay = (a: readonly ChoiceId[], b: readonly ChoiceId[]): boolean => a.length === b.length && a.every((id, at) => id === b[at]);
