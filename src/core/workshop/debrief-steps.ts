import type { ChoiceId } from '../story/beat.ts';
import type { Branch, Ending, Playbook, SceneDebrief, Step, TableDebrief } from './debrief.ts';
import { type Fork, type Ground, offeredAt, type Place } from './debrief-ways.ts';
import { type Asked, keyOf, type Room, type TableId } from './room.ts';
import { ENOUGH_PEOPLE, favourites, minority, tallyOf, type Tally } from './tally.ts';

/** What became of each table's scene, decision by decision. */
export function scenesOf(room: Room, playbook: Playbook, grounds: readonly Ground[]): readonly SceneDebrief[] {
  return grounds.map((ground, scene) => {
    const alone = room.settings.deciding === 'alone';
    const tables = alone ? [mostTravelled(ground.start)] : [...ground.forks].map(([table, forks]) => tableOf(room, ground, table, forks));
    return {
      scene,
      story: room.settings.scenes[scene] ?? '',
      title: playbook.facts(scene).title,
      tables,
      branches: alone ? branchesAlone(ground.start) : branchesOf(tables),
      endings: endingsOf(ground.start).filter(({ tables: people }) => !alone || people >= ENOUGH_PEOPLE),
    };
  });
}

function tableOf(room: Room, { start }: Ground, table: TableId, forks: readonly Fork[]): TableDebrief {
  return { table, steps: forks.map((fork) => stepOf(room, table, fork)), ending: endingAfter(wayTo(start, forks)) };
}

function stepOf(room: Room, table: TableId, { place, taken, votes, earlier }: Fork): Step {
  const counted = ({ question, offers }: Asked): Tally => tallyOf(room, table, offers[table], room.ballots.get(keyOf(question)));
  return step(place, taken, votes.map(counted), earlier.map(counted));
}

function step(place: Place, taken: ChoiceId, rounds: readonly Tally[], earlier: readonly Tally[]): Step {
  const { briefing } = place.turn();
  const last = rounds.findLast(({ votes }) => votes > 0); // a second vote that nobody took part in says nothing
  return {
    decision: place.path.length,
    asks: briefing.asks,
    key: briefing.key,
    choices: offeredAt(place).map(({ id, text }) => ({ id, text })),
    rounds,
    earlier,
    taken,
    led: last !== undefined && !favourites(last).includes(taken),
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
      const last = rounds.findLast(({ votes }) => votes > 0);
      for (const { id, text } of choices) {
        const path = [...way.slice(0, decision), id];
        const key = JSON.stringify(path);
        const before = found.get(key) ?? { path, text, votes: 0, tables: 0 };
        const votes = last?.counts.find(({ choice }) => choice === id)?.votes ?? 0;
        found.set(key, { ...before, votes: before.votes + votes, tables: before.tables + Number(id === taken) });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.path.length - b.path.length);
}

/** The way that most people went, decision by decision. */
function mostTravelled(start: Place): TableDebrief {
  const steps: Step[] = [];
  const way = [start];
  for (let here: Place | undefined = start; here !== undefined && isCrowd(here);) {
    const tally = tallyAt(here);
    const [taken] = favourites(tally);
    if (taken === undefined) break;
    steps.push(step(here, taken, [tally], []));
    here = here.next.get(taken);
    if (here && here.tables.length >= ENOUGH_PEOPLE) way.push(here);
  }
  return { table: 'room', steps, ending: way.length > steps.length ? endingAfter(way) : undefined };
}

/** Where each plays alone, what few people did after they had gone a way of their own would be what each of them is like. */
const isCrowd = ({ path, tables }: Place): boolean => path.length === 0 || tables.length >= ENOUGH_PEOPLE;

function tallyAt(place: Place): Tally {
  const counts = offeredAt(place).map(({ id }) => ({ choice: id, votes: place.next.get(id)?.tables.length ?? 0, confidence: null }));
  return { votes: counts.reduce((sum, { votes }) => sum + votes, 0), counts, confidence: null };
}

function branchesAlone(start: Place): readonly Branch[] {
  const found: Branch[] = [];
  const waiting = [start];
  for (let here = waiting.shift(); here; here = waiting.shift()) {
    if (here.next.size === 0 || !isCrowd(here)) continue;
    for (const { id, text } of offeredAt(here)) {
      const there = here.next.get(id);
      const people = there?.tables.length ?? 0;
      found.push({ path: [...here.path, id], text, votes: people, tables: people });
      if (there) waiting.push(there);
    }
  }
  return found;
}

function wayTo(start: Place, forks: readonly Fork[]): readonly Place[] {
  const last = forks.at(-1);
  const end = last?.place.next.get(last.taken);
  return end ? [...forks.map(({ place }) => place), end] : [start];
}

/** The last ending that was said on a way. */
function endingAfter(way: readonly Place[]): Ending | undefined {
  for (const place of way.toReversed()) {
    const cue = place
      .turn()
      .beats.flatMap(({ cues }) => cues)
      .findLast(({ kind }) => kind === 'ending');
    if (cue?.kind === 'ending') return { id: cue.ending, title: cue.title };
  }
  return undefined;
}

function endingsOf(start: Place): SceneDebrief['endings'] {
  const found = new Map<string, SceneDebrief['endings'][number]>();
  const visit = (place: Place, way: readonly Place[]): void => {
    const here = [...way, place];
    const gone = [...place.next.values()].reduce((sum, { tables }) => sum + tables.length, 0);
    const ended = place.tables.length - gone;
    const ending = ended > 0 ? endingAfter(here) : undefined;
    if (ending) found.set(ending.id, { ...ending, tables: (found.get(ending.id)?.tables ?? 0) + ended });
    for (const next of place.next.values()) visit(next, here);
  };
  visit(start, []);
  return [...found.values()].toSorted((a, b) => b.tables - a.tables);
}
