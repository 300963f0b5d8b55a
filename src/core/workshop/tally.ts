import type { ChoiceId } from '../story/beat.ts';
import { type Ballot, keyOf, type Offer, type ParticipantId, type Question, type Room, type TableId } from './room.ts';

/** How a table voted on a question. */
export interface Tally {
  readonly votes: number;
  readonly counts: readonly Count[]; // in the order of offer, those without a vote too
  readonly confidence: number | null; // mean, 1..5; null: too few people to say
}

/** How many took an option. */
export interface Count {
  readonly choice: ChoiceId;
  readonly votes: number;
  readonly confidence: number | null; // mean, 1..5; null: too few people to say, here or at an option beside it
}

/** What is said of confidence, of dimensions and of self-checks is said of so many people at least, also by subtraction (brief.md, In the room). */
export const ENOUGH_PEOPLE = 5;

/** A room is split where its favourite has no more than this share (30/70 to 70/30). */
const SPLIT = 0.7;

/** Counts the ballots of a table on a question. Votes for what is not on offer do not count. */
export function tally(room: Room, table: TableId, question: Question): Tally {
  return tallyOf(room, table, room.tables.get(table)?.offer, room.ballots.get(keyOf(question)));
}

/** Counts a table's ballots among those of a room on what was on offer. */
export function tallyOf(room: Room, table: TableId, offer: Offer | undefined, votes: ReadonlyMap<ParticipantId, Ballot> | undefined): Tally {
  const cast = [...(votes ?? [])].flatMap(([id, ballot]) => (room.participants.get(id)?.table === table ? [ballot] : []));
  const groups = (offer?.choices ?? []).map(({ id }) => ({ choice: id, ballots: cast.filter(({ choice }) => choice === id) }));
  const counted = groups.flatMap(({ ballots }) => ballots);
  const eachIsMany = groups.every(({ ballots }) => ballots.length === 0 || said(ballots).length >= ENOUGH_PEOPLE);
  return {
    votes: counted.length,
    counts: groups.map(({ choice, ballots }) => ({ choice, votes: ballots.length, confidence: eachIsMany ? meanOf(ballots) : null })),
    confidence: meanOf(counted),
  };
}

/** The options with the most votes: one is the majority, several are a tie; none where nobody has voted. */
export function favourites({ votes, counts }: Tally): readonly ChoiceId[] {
  const most = Math.max(...counts.map((count) => count.votes));
  return votes === 0 ? [] : counts.filter((count) => count.votes === most).map(({ choice }) => choice);
}

/** The option with the fewest votes of those that somebody took; undefined where all agree. */
export function minority({ counts }: Tally): ChoiceId | undefined {
  const taken = counts.filter(({ votes }) => votes > 0).toSorted((a, b) => a.votes - b.votes);
  return taken.length > 1 ? taken[0]?.choice : undefined;
}

/** Whether it is worth talking: no option has more than 70 % of the votes. */
export function isSplit({ votes, counts }: Tally): boolean {
  return votes > 1 && Math.max(...counts.map((count) => count.votes)) <= votes * SPLIT;
}

const said = (ballots: readonly Ballot[]): readonly number[] => ballots.flatMap(({ confidence }) => confidence ?? []);

function meanOf(ballots: readonly Ballot[]): number | null {
  const all = said(ballots);
  return all.length < ENOUGH_PEOPLE ? null : all.reduce((sum, each) => sum + each, 0) / all.length;
}
