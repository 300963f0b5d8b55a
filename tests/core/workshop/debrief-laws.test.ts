import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Caller } from '../../../src/core/workshop/command.ts';
import { sameDebrief } from '../../../src/core/workshop/debrief-room.ts';
import type { Settings } from '../../../src/core/workshop/room.ts';
import { ENOUGH_PEOPLE, type Tally } from '../../../src/core/workshop/tally.ts';
import { people } from './driver.ts';
import { playbook, rubric, Shift } from './debrief-room.ts';

const bands = ['rarely', 'sometimes', 'mostly', 'consistently', 'not-enough'];
const desk: Caller = { role: 'facilitator' };

interface Plan {
  readonly deciding: Settings['deciding'];
  readonly count: number;
  readonly picks: readonly number[]; // what people choose, one after another, round and round
  readonly detours: readonly ('discuss' | 'reopen' | 'aside' | 'back' | 'none')[]; // one a decision
  readonly removed: readonly number[];
  readonly answers: readonly number[]; // who answers which self-check: bits of before, back, now
}

const plan: fc.Arbitrary<Plan> = fc.record({
  deciding: fc.constantFrom('together', 'teams', 'alone'),
  count: fc.integer({ min: 1, max: 24 }),
  picks: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 40, maxLength: 160 }),
  detours: fc.array(fc.constantFrom('discuss', 'reopen', 'aside', 'back', 'none'), { minLength: 5, maxLength: 5 }),
  removed: fc.array(fc.nat(23), { maxLength: 4 }),
  answers: fc.array(fc.nat(7), { minLength: 24, maxLength: 24 }),
});

/** A workshop that went as planned; what cannot be done is left out. */
function played({ deciding, count, picks, detours, removed, answers }: Plan): Shift {
  const room = new Shift({ deciding });
  const names = people(count);
  let at = 0;
  const pick = (): number => picks[(at += 1) % picks.length] ?? -1;
  const check = (when: 'before' | 'back' | 'now', bit: number): void => {
    for (const [who, id] of names.entries())
      if (((answers[who] ?? 0) & bit) !== 0) room.attempt({ role: 'participant', id }, { kind: 'check', when, ratings: [1, 2, 3, 4, 1 + (who % 5)] });
  };
  room.join(...names);
  check('before', 1);
  room.lead('next');
  if (deciding === 'alone') {
    for (const id of names)
      for (let step = 0, choice = pick(); step < 5 && choice >= 0; step += 1, choice = pick()) {
        const offered = playbook.turn(0, room.room.tables.get(id)!.path).choices;
        room.alone(id, offered[choice % offered.length]!.id);
      }
  } else {
    const vote = (): void => {
      for (const id of names) {
        const { question, participants, tables } = room.room;
        const offered = tables.get(participants.get(id)!.table)!.offer!.choices;
        const choice = offered[pick() % offered.length];
        if (choice && question) room.attempt({ role: 'participant', id }, { kind: 'vote', question, choice: choice.id, confidence: 1 + (at % 5) });
      }
    };
    for (const detour of detours) {
      room.lead('next');
      vote();
      room.lead('next');
      if (detour === 'discuss') room.lead('discuss', 'next');
      if (detour === 'reopen') room.lead('reopen');
      if (detour === 'discuss' || detour === 'reopen') {
        vote();
        room.lead('next');
      }
      if (detour === 'aside' && room.attempt(desk, { kind: 'look-at-minority' })) room.lead('come-back');
      for (const [table, { offer }] of room.room.tables) room.follow(offer!.choices[Math.max(0, pick()) % offer!.choices.length]!.id, table);
      if (detour === 'back' && room.attempt(desk, { kind: 'back-to', decision: 0 })) break;
    }
  }
  for (const who of removed) room.attempt(desk, { kind: 'remove', participant: `p${who + 1}` });
  room.attempt(desk, { kind: 'next' });
  room.attempt(desk, { kind: 'skip' });
  check('back', 2);
  check('now', 4);
  room.attempt(desk, { kind: 'close-checks' });
  return room;
}

test('no dimension is said of fewer than five people, also not by subtraction, and what is said is what each one’s own votes showed', () => {
  let told = 0;
  fc.assert(
    fc.property(plan, (wanted) => {
      const room = played(wanted);
      const readings = people(wanted.count).map((id) => room.of(id).dimensions);
      for (const [at, spread] of room.debrief.spreads.entries()) {
        const shown = readings.map((dimensions) => dimensions[at]!);
        const read = shown.filter(({ band }) => band !== 'not-enough').length;
        const counts = bands.map((band) => (band === 'not-enough' ? room.debrief.people - read : shown.filter((reading) => reading.band === band).length));
        expect(spread.people).toBe(read < ENOUGH_PEOPLE ? 0 : room.debrief.people); // so that nothing is learnt by taking one from the other
        expect(spread.groups.flatMap((group) => group.bands).toSorted()).toEqual(bands.toSorted());
        for (const group of spread.groups) {
          expect(group.people === 0 || group.people >= ENOUGH_PEOPLE).toBe(true);
          if (spread.people > 0) expect(group.people).toBe(group.bands.reduce((sum, band) => sum + counts[bands.indexOf(band)]!, 0));
        }
        // Sums of groups are of nobody or of five, so are their differences, which are sums of the other groups.
        const sums = spread.groups.reduce<readonly number[]>((all, group) => [...all, ...all.map((sum) => sum + group.people)], [0]);
        for (const sum of sums) expect(sum === 0 || sum >= ENOUGH_PEOPLE).toBe(true);
        const byTable = Map.groupBy(
          shown.map((reading, who) => ({ reading, table: room.room.participants.get(`p${who + 1}`)!.table })).filter(({ reading }) => reading.credit !== null),
          ({ table }) => table,
        );
        if (spread.tables.length > 0) for (const group of byTable.values()) expect(group.length).toBeGreaterThanOrEqual(ENOUGH_PEOPLE);
        if (spread.tables.length > 0)
          // of a table that is not there, all are those of whom not enough was seen
          for (const table of room.room.tables.keys()) {
            const voted = new Set(
              [...room.room.ballots.values()].flatMap((ballots) => [...ballots.keys()]).filter((id) => room.room.participants.get(id)!.table === table),
            );
            expect(voted.size === 0 || voted.size >= ENOUGH_PEOPLE).toBe(true);
          }
        for (const { table, credit } of spread.tables) {
          const group = byTable.get(table)!;
          expect(credit).toBeCloseTo(group.reduce((sum, { reading }) => sum + reading.credit!, 0) / group.length);
        }
        told += spread.people;
      }
    }),
    { numRuns: 400 },
  );
  expect(told).toBeGreaterThan(500);
});

test('no self-check and no confidence is said of fewer than five people', () => {
  fc.assert(
    fc.property(plan, (wanted) => {
      const { debrief, room } = played(wanted);
      const { before, back, now, closed } = room.checks;
      const both = [...back.keys()].filter((id) => now.has(id)).length;
      for (const check of debrief.checks) {
        expect(closed).toBe(true);
        expect(check.before === null).toBe(before.size < ENOUGH_PEOPLE);
        expect([check.back === null, check.now === null]).toEqual([both < ENOUGH_PEOPLE, both < ENOUGH_PEOPLE]);
      }
      const tallies = debrief.scenes.flatMap(({ tables }) => tables.flatMap(({ steps }) => steps.flatMap(({ rounds, earlier }) => [...rounds, ...earlier])));
      for (const { votes, counts, confidence } of tallies satisfies readonly Tally[]) {
        if (confidence !== null) expect(votes).toBeGreaterThanOrEqual(ENOUGH_PEOPLE);
        for (const count of counts) if (count.confidence !== null) expect(count.votes).toBeGreaterThanOrEqual(ENOUGH_PEOPLE);
      }
    }),
    { numRuns: 200 },
  );
});

test('a room’s debrief names nobody, and to remove somebody changes nothing in it', () => {
  fc.assert(
    fc.property(plan, fc.nat(23), (wanted, who) => {
      const room = played(wanted);
      const before = room.debrief;
      expect(JSON.stringify(before)).not.toMatch(/NAME|"p\d+"/u);
      room.attempt(desk, { kind: 'remove', participant: `p${who + 1}` });
      expect(room.debrief).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

test('what somebody is told of themselves has nobody else’s name in it, and does not depend on how others voted', () => {
  fc.assert(
    fc.property(plan, fc.nat(23), fc.integer({ min: 1, max: 2 }), (wanted, at, turn) => {
      const who = `p${(at % wanted.count) + 1}`;
      const room = played(wanted);
      const own = room.of(who);
      expect(JSON.stringify(own).replace(`NAME-${who}.`, '')).not.toMatch(/NAME|"p\d+"/u);
      const ballots = new Map(
        [...room.room.ballots].map(([key, votes]) => [
          key,
          new Map(
            [...votes].map(([id, ballot]) => {
              const offered = room.room.asked.find(({ question: { scene, decision, attempt, round } }) => `${scene}.${decision}.${attempt}.${round}` === key)!;
              const { choices } = offered.offers[room.room.participants.get(id)!.table]!;
              const other = choices[(choices.findIndex(({ id: choice }) => choice === ballot.choice) + turn) % choices.length]!.id;
              return [id, id === who ? ballot : { ...ballot, choice: other, confidence: 1 }];
            }),
          ),
        ]),
      );
      room.room = { ...room.room, ballots };
      expect(room.of(who)).toEqual(own);
    }),
    { numRuns: 200 },
  );
});

test('all dimensions of the rubric are there, however little was seen', () => {
  expect(new Shift().debrief.spreads.map(({ dimension, people: read }) => [dimension, read])).toEqual(rubric.dimensions.map(({ id }) => [id, 0]));
});

test('before a workshop begins it has come to nothing', () => {
  const room = new Shift();
  expect([room.debrief.people, room.debrief.scenes, room.debrief.checks]).toEqual([0, [], []]);
  room.lead('next');
  expect(room.debrief.scenes[0]!.tables).toEqual([{ table: 'room', steps: [], ending: undefined }]);
});

test('where two states of a room are said to come to the same, they do', () => {
  let same = 0;
  fc.assert(
    fc.property(plan, fc.constantFrom('write', 'commit', 'present', 'hide-text', 'check', 'close-checks', 'remove', 'next-scene'), (wanted, kind) => {
      const room = played(wanted);
      const { room: before, debrief } = room;
      const phone: Caller = { role: 'participant', id: 'p1' };
      if (kind === 'write') room.attempt(phone, { kind, note: 'n', text: 'Words.' });
      else if (kind === 'commit') room.attempt(phone, { kind, cue: 'I', act: 'do' });
      else if (kind === 'present') room.attempt(desk, { kind, page: 'wall' });
      else if (kind === 'check') room.attempt(phone, { kind, when: 'now', ratings: [5, 5, 5, 5, 5] });
      else if (kind === 'remove') room.attempt(desk, { kind, participant: 'p1' });
      else room.attempt(desk, { kind });
      if (!sameDebrief(before, room.room)) return;
      same += 1;
      expect(room.debrief).toEqual(debrief);
    }),
    { numRuns: 200 },
  );
  expect(same).toBeGreaterThan(50);
});
