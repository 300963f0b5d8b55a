import { type Band, bandOf, ENOUGH } from '../assessment/assess.ts';
import { creditOf, dimensionsOf } from '../assessment/credit.ts';
import type { Dimension, Rubric } from '../assessment/rubric.ts';
import type { ChoiceId } from '../story/beat.ts';
import type { CheckSpread, Playbook, Spread } from './debrief.ts';
import { choiceAt, type Fork, type Ground, offeredAt, type Place } from './debrief-ways.ts';
import type { Participant, ParticipantId, Room, TableId } from './room.ts';
import { CHECK_ITEMS } from './self-check.ts';
import { ENOUGH_PEOPLE } from './tally.ts';

type Groups = Spread['groups'];
type Bands = Groups[number]['bands'];
const bands: Bands = ['rarely', 'sometimes', 'mostly', 'consistently'];

/** The rubrics of all scenes as one: of what several have, the first. Undefined where none has any. */
export function rubricOf(playbook: Playbook, scenes: number): Rubric | undefined {
  const all = Array.from({ length: scenes }, (_, scene) => playbook.rubric(scene)).filter((rubric) => rubric !== undefined);
  const [first] = all;
  if (!first || all.every((rubric) => rubric === first)) return first;
  const dimensions = new Map<string, Dimension>();
  for (const dimension of all.flatMap((rubric) => rubric.dimensions)) if (!dimensions.has(dimension.id)) dimensions.set(dimension.id, dimension);
  return { ...first, dimensions: [...dimensions.values()] };
}

/** How all the people who took part stand on each dimension, each read on their own votes. Who was removed stays in, or the others' difference would tell of them. */
export function spreadsOf(room: Room, rubric: Rubric | undefined, grounds: readonly Ground[], all: ReadonlySet<ParticipantId>): readonly Spread[] {
  const dimensions = rubric?.dimensions ?? [];
  const credits = creditsOn(dimensions);
  const ways = new Map<TableId, readonly Fork[]>();
  const wayOf = (table: TableId): readonly Fork[] => {
    const way = ways.get(table) ?? grounds.flatMap(({ forks }) => forks.get(table) ?? []);
    ways.set(table, way);
    return way;
  };
  const people = [...room.participants.values()].map((participant) => ({
    table: participant.table,
    means: meansOf(room, participant, wayOf(participant.table), credits, dimensions.length),
  }));
  const sizes = new Map([...room.tables.keys()].map((table) => [table, [...all].filter((id) => room.participants.get(id)?.table === table).length]));
  return dimensions.map(({ id, name }, at) => {
    const read = people.flatMap(({ table, means }) => (means[at] === undefined ? [] : [{ table, credit: means[at] }]));
    return { dimension: id, name, ...groupsOf(read, all.size), tables: room.settings.deciding === 'alone' ? [] : tablesOf(sizes, read) };
  });
}

/** What the room gave itself, once nobody answers any more. */
export function checksOf({ checks, settings }: Room): readonly CheckSpread[] {
  if (!checks.closed || settings.selfCheck === 'not-asked') return [];
  const both = [...checks.back.keys()].filter((id) => checks.now.has(id));
  const of = (answers: ReadonlyMap<string, readonly number[]>, ids: readonly string[], item: number): number | null =>
    ids.length < ENOUGH_PEOPLE ? null : ids.reduce((sum, id) => sum + (answers.get(id)?.[item] ?? 0), 0) / ids.length;
  return CHECK_ITEMS.map((item, at) => ({
    item,
    before: of(checks.before, [...checks.before.keys()], at),
    back: of(checks.back, both, at),
    now: of(checks.now, both, at),
  }));
}

/** What an option earns: on which dimension (of the rubric, from 0), and how much. */
type Earned = readonly (readonly [dimension: number, credit: number])[];
type Credits = (place: Place, choice: ChoiceId) => Earned;

/** Says what an option earns; each is reckoned once. */
function creditsOn(dimensions: readonly Dimension[]): Credits {
  const known = new Map<Place, Map<ChoiceId, Earned>>();
  const numbers = new Map(dimensions.map(({ id }, at) => [id, at]));
  return (place, id) => {
    const here = known.get(place) ?? new Map<ChoiceId, Earned>();
    known.set(place, here);
    const before = here.get(id);
    if (before) return before;
    const offered = offeredAt(place);
    const choice = offered.find((each) => each.id === id);
    const found = dimensionsOf(choice ? [choice] : []).flatMap((dimension): Earned => {
      const at = numbers.get(dimension);
      const credit = choice && creditOf(choice, offered, dimension);
      return at === undefined || credit === undefined ? [] : [[at, credit]];
    });
    here.set(id, found);
    return found;
  };
}

/** The mean credit of somebody on each dimension; undefined where there are too few moments. */
function meansOf(room: Room, { id }: Participant, way: readonly Fork[], credits: Credits, dimensions: number): readonly (number | undefined)[] {
  const sums = new Float64Array(dimensions);
  const moments = new Uint32Array(dimensions);
  for (const fork of way) {
    const choice = choiceAt(fork, room, id);
    if (choice === undefined) continue;
    for (const [at, credit] of credits(fork.place, choice)) {
      sums[at] = (sums[at] ?? 0) + credit;
      moments[at] = (moments[at] ?? 0) + 1;
    }
  }
  return Array.from(sums, (sum, at) => ((moments[at] ?? 0) < ENOUGH ? undefined : sum / (moments[at] ?? 1)));
}

function groupsOf(read: readonly { readonly credit: number }[], all: number): Pick<Spread, 'people' | 'groups'> {
  if (read.length < ENOUGH_PEOPLE) return { people: 0, groups: [{ bands: [...bands, 'not-enough'], people: 0 }] };
  const counts = new Map<Band, number>();
  for (const { credit } of read) counts.set(bandOf(credit), (counts.get(bandOf(credit)) ?? 0) + 1);
  const joined = partitions(bands).map((groups) =>
    groups.map((group) => ({ bands: group, people: group.reduce((sum, band) => sum + (counts.get(band) ?? 0), 0) })),
  );
  const groups = joined.find((each) => each.every(({ people }) => people === 0 || people >= ENOUGH_PEOPLE)) ?? [{ bands, people: read.length }];
  return { people: all, groups: withUnseen(groups, all - read.length) };
}

/** Everybody knows how many took part: so few of whom not enough was seen stand with the greatest group, or the others' sum would tell of them. */
function withUnseen(groups: Groups, unseen: number): Groups {
  if (unseen === 0 || unseen >= ENOUGH_PEOPLE) return [...groups, { bands: ['not-enough'], people: unseen }];
  const most = Math.max(...groups.map(({ people }) => people));
  const greatest = groups.findIndex(({ people }) => people === most);
  return groups.map((group, at) => (at === greatest ? { bands: [...group.bands, 'not-enough'], people: group.people + unseen } : group));
}

/** All ways to join neighbours, the finest first. */
function partitions(all: Bands): readonly (readonly Bands[])[] {
  const ways = Array.from({ length: 2 ** (all.length - 1) }, (_, cuts) => {
    const edges = [0, ...all.slice(1).flatMap((_band, at) => (cuts & (1 << at) ? [at + 1] : [])), all.length];
    return edges.slice(1).map((edge, at) => all.slice(edges[at], edge));
  });
  return ways.toSorted((a, b) => b.length - a.length);
}

/** The mean of each table of so many people, where each has enough who are read, or none of enough, or nobody. */
function tablesOf(sizes: ReadonlyMap<TableId, number>, read: readonly { readonly table: TableId; readonly credit: number }[]): Spread['tables'] {
  const each = [...sizes].map(([table, people]) => ({ table, people, credits: read.flatMap((one) => (one.table === table ? [one.credit] : [])) }));
  const tooFew = (people: number): boolean => people > 0 && people < ENOUGH_PEOPLE;
  if (each.some(({ people, credits }) => tooFew(people) || tooFew(credits.length))) return [];
  return each.flatMap(({ table, credits }) =>
    credits.length === 0 ? [] : [{ table, credit: credits.reduce((sum, credit) => sum + credit, 0) / credits.length }],
  );
}
