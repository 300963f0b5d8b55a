import type { Choice, ChoiceId, Turn } from '../story/beat.ts';
import type { Playbook } from './debrief.ts';
import { type Asked, keyOf, type ParticipantId, type Room, type TableId } from './room.ts';

/** A place on the ways through a scene: where some tables stood, and what they had before them. */
export interface Place {
  readonly scene: number; // of the settings, from 0
  readonly path: readonly ChoiceId[];
  readonly turn: () => Turn;
  readonly next: ReadonlyMap<ChoiceId, Place>; // where tables went from here
  readonly tables: readonly TableId[]; // that came by
}

/** One decision on a table's way. */
export interface Fork {
  readonly place: Place;
  readonly taken: ChoiceId;
  readonly votes: readonly Asked[]; // both rounds of the last time it was put to the vote here; none where each plays alone
  readonly earlier: readonly Asked[]; // of the times before
}

/** A scene with the ways that the tables went through it. */
export interface Ground {
  readonly start: Place;
  readonly forks: ReadonlyMap<TableId, readonly Fork[]>;
}

/** How each table went through each scene that has begun, without what was only looked at. */
export function waysOf(room: Room): readonly ReadonlyMap<TableId, readonly ChoiceId[]>[] {
  const now = room.aside?.paths ?? new Map([...room.tables].map(([id, { path }]) => [id, path]));
  return room.phase === 'lobby' ? room.finished : [...room.finished, now];
}

/** The scenes of a room with all ways through them, or with those of one table. */
export function groundsOf(room: Room, playbook: Playbook, only?: TableId): readonly Ground[] {
  return waysOf(room).map((ways, scene) => {
    const start = spotAt(playbook, scene, []);
    const asked = room.asked.filter(({ question }) => question.scene === scene);
    const followed = [...ways].filter(([table]) => only === undefined || table === only);
    return { start, forks: new Map(followed.map(([table, path]) => [table, follow(playbook, start, table, path, asked)])) };
  });
}

/** The options that could be taken at a place. */
export function offeredAt(place: Place): readonly Choice[] {
  return place.turn().choices.filter(({ disabled }) => !disabled);
}

/** What somebody chose at a fork: their last vote; where each plays alone, what was taken. Undefined where they cast none. */
export function choiceAt({ votes, taken }: Fork, room: Room, id: ParticipantId): ChoiceId | undefined {
  if (room.settings.deciding === 'alone') return taken;
  for (const { question } of votes.toReversed()) {
    const ballot = room.ballots.get(keyOf(question))?.get(id);
    if (ballot) return ballot.choice;
  }
  return undefined;
}

/** A place while ways are laid. */
interface Spot extends Place {
  readonly next: Map<ChoiceId, Spot>;
  readonly tables: TableId[];
}

function spotAt(playbook: Playbook, scene: number, path: readonly ChoiceId[]): Spot {
  let turn: Turn | undefined;
  return { scene, path, turn: () => (turn ??= playbook.turn(scene, path)), next: new Map(), tables: [] };
}

/** Goes a table's way, and gives its forks. */
function follow(playbook: Playbook, start: Spot, table: TableId, path: readonly ChoiceId[], asked: readonly Asked[]): readonly Fork[] {
  let here = start;
  here.tables.push(table);
  const forks = path.map((taken): Fork => {
    const fork = { place: here, taken, ...votesAt(here.path, table, asked) };
    const next = here.next.get(taken) ?? spotAt(playbook, here.scene, [...here.path, taken]);
    here.next.set(taken, next);
    here = next;
    here.tables.push(table);
    return fork;
  });
  here.turn(); // the end first: who plays it comes by all places before it
  return forks;
}

/** The votes that a table was asked for at the end of a path: the last time it was opened, and the times before. */
function votesAt(path: readonly ChoiceId[], table: TableId, asked: readonly Asked[]): Pick<Fork, 'votes' | 'earlier'> {
  const here = asked.filter(({ paths, offers }) => sameWay(paths[table], path) && (offers[table]?.choices.length ?? 0) > 0);
  const last = here.at(-1)?.question;
  const isLast = ({ question }: Asked): boolean => question.decision === last?.decision && question.attempt === last.attempt;
  return { votes: here.filter(isLast), earlier: here.filter((each) => !isLast(each)) };
}

function sameWay(a: readonly ChoiceId[] | undefined, b: readonly ChoiceId[]): boolean {
  return a?.length === b.length && a.every((id, at) => id === b[at]);
}
