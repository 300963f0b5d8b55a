import { expect, test } from 'vitest';
import { assess } from '../../../src/core/assessment/assess.ts';
import { replay } from '../../../src/core/session/session.ts';
import { compareWith } from '../../../src/core/workshop/debrief-compare.ts';
import { people } from './driver.ts';
import { all, rubric, sessionOf, Shift, shift } from './debrief-room.ts';

const facilitator = { role: 'facilitator' } as const;
const six = people(6);

/** Everybody hands over and the room takes it, all along. */
const against = (): Shift =>
  new Shift()
    .join(...six)
    .lead('next')
    .decide('take', all(six, 'hand'))
    .decide('take-2', all(six, 'ask-2'))
    .decide('stay-3', all(six, 'home-3'))
    .decide('write-4', all(six, 'write-4'))
    .decide('leave-5', all(six, 'thank-5'));

test('a table ends where its way led, and nowhere before it is there', () => {
  const room = against();
  expect(room.debrief.scenes[0]!.tables[0]!.ending).toEqual({ id: 'alone', title: 'You stayed alone' });
  expect(room.debrief.scenes[0]!.endings).toEqual([{ id: 'alone', title: 'You stayed alone', tables: 1 }]);
  const early = new Shift()
    .join(...six)
    .lead('next')
    .decide('take', all(six, 'hand'));
  expect(early.debrief.scenes[0]!.tables[0]!.ending).toBeUndefined();
});

test('people are read on their own votes, also where the room went another way, with the reason for what they chose', () => {
  const person = against().of('p1');
  const leading = person.dimensions.find(({ dimension }) => dimension === 'leading')!;
  expect([leading.band, leading.name, leading.moments.length]).toEqual(['consistently', 'Leading over managing', 4]);
  expect(leading.moments[0]!.reason).toBe('It took longer, and now two can do it.');
  expect(person.decisions[0]).toEqual({ scene: 0, title: 'Shift 1', decision: 0, chosen: 'Hand it over.', taken: 'Take it.' });
  expect(person.practices.map(({ indicator }) => indicator.id)).toEqual(['calm', 'lets-go']);
});

test('who goes with the room, and who plays alone, is read as in a play of their own', () => {
  const way = ['hand', 'ask-2', 'home-3', 'let-4', 'leave-5'];
  const expected = assess(replay(shift, sessionOf(way)), rubric);
  const alone = new Shift({ deciding: 'alone' })
    .join('p1')
    .lead('next')
    .alone('p1', ...way)
    .of('p1');
  const together = new Shift().join('p1').lead('next');
  for (const choice of way) together.decide(choice, { p1: choice });
  for (const { dimensions, stances, shifts } of [alone, together.of('p1')]) {
    expect(dimensions).toMatchObject(expected.dimensions);
    expect({ stances, shifts }).toEqual({ stances: expected.stances, shifts: expected.shifts });
  }
});

test('the second vote counts for who cast one, the first for who did not', () => {
  const room = new Shift().join('p1', 'p2').lead('next', 'next').vote({ p1: 'take', p2: 'hand' }).lead('next', 'discuss', 'next').vote({ p1: 'hand' });
  room.lead('next').follow('hand');
  expect(['p1', 'p2'].map((id) => room.of(id).decisions[0]!.chosen)).toEqual(['Hand it over.', 'Hand it over.']);
  const [first, second] = room.debrief.scenes[0]!.tables[0]!.steps[0]!.rounds;
  expect([first, second].map((tally) => tally?.counts.map(({ votes }) => votes))).toEqual([
    [1, 1, 0],
    [0, 1, 0],
  ]);
});

test('who has voted twice is not read, and gets no number', () => {
  const room = new Shift().join('p1', 'p2').lead('next').decide('take', { p1: 'take' }).decide('take-2', { p1: 'take-2', p2: 'ask-2' });
  room.decide('stay-3', { p2: 'home-3' });
  for (const id of ['p1', 'p2'])
    expect(room.of(id).dimensions.map(({ band, credit }) => [band, credit])).toEqual(Array.from({ length: 2 }, () => ['not-enough', null]));
  expect(room.of('p1').decisions.map(({ chosen }) => chosen)).toEqual(['Take it.', 'Take it too.', null]);
});

test('a vote that nobody answered changes nothing of what the one before it said', () => {
  const room = new Shift()
    .join(...six)
    .lead('next', 'next')
    .vote({ ...all(six, 'take'), p1: 'hand' })
    .lead('next', 'discuss', 'next', 'next');
  room.follow('hand');
  const [step] = room.debrief.scenes[0]!.tables[0]!.steps;
  expect([step!.led, step!.minority, step!.rounds.length]).toEqual([true, 'hand', 2]);
  expect(room.debrief.scenes[0]!.branches.map(({ votes, tables }) => [votes, tables])).toEqual([
    [5, 0],
    [1, 1],
    [0, 0],
  ]);
});

test('a tie that the desk breaks is not led elsewhere', () => {
  const room = new Shift().join('p1', 'p2').lead('next').decide('hand', { p1: 'take', p2: 'hand' });
  expect(room.debrief.scenes[0]!.tables[0]!.steps[0]).toMatchObject({ led: false, taken: 'hand' });
});

test('of a vote that was opened anew or wound back to, the last stands and the earlier can be found', () => {
  const room = new Shift().join('p1').lead('next', 'next').vote({ p1: 'take' }).lead('next', 'reopen').vote({ p1: 'hand' }).lead('next').follow('hand');
  room.decide('take-2', { p1: 'take-2' }).do(facilitator, { kind: 'back-to', decision: 1 }).decide('ask-2', { p1: 'ask-2' });
  const steps = room.debrief.scenes[0]!.tables[0]!.steps;
  const votedFor = (tallies: (typeof steps)[number]['rounds']) => tallies.map(({ counts }) => counts.find(({ votes }) => votes > 0)?.choice);
  expect(steps.map(({ rounds, earlier }) => [votedFor(rounds), votedFor(earlier)])).toEqual([
    [['hand'], ['take']],
    [['ask-2'], ['take-2']],
  ]);
  expect(room.of('p1').decisions.map(({ chosen }) => chosen)).toEqual(['Hand it over.', 'Ask who would.']);
});

test('what is only looked at is no part of it', () => {
  const room = new Shift().join('p1', 'p2', 'p3').lead('next', 'next').vote({ p1: 'take', p2: 'take', p3: 'hand' }).lead('next', 'look-at-minority');
  expect(room.debrief.scenes[0]!.tables[0]!.steps).toEqual([]);
  room.lead('come-back').follow('take').lead('skip').do(facilitator, { kind: 'look-at', table: 'room', decision: 0, choice: 'away' });
  expect(room.debrief.scenes[0]!.tables[0]!.steps.map(({ taken }) => taken)).toEqual(['take']);
});

test('a second scene is counted on from the first', () => {
  const room = against().lead('next', 'next-scene').decide('take', all(six, 'take'));
  expect(room.debrief.scenes.map(({ story, title, tables }) => [story, title, tables[0]!.steps.length])).toEqual([
    ['test/shift', 'Shift 1', 5],
    ['test/shift-again', 'Shift 2', 1],
  ]);
  const moments = room.of('p1').dimensions[0]!.moments;
  expect(moments.map(({ decision }) => decision)).toEqual([0, 1, 2, 4, 5]);
  expect(moments.at(-1)!.reason).toBe('It was quick, and nobody learned.');
  expect(room.of('p1').decisions[5]).toMatchObject({ scene: 1, decision: 0 });
});

test('where each plays alone, people are counted on their ways, and nobody’s own way is told', () => {
  const room = new Shift({ deciding: 'alone' }).join(...people(9)).lead('next');
  for (const id of people(6)) room.alone(id, 'hand', 'ask-2');
  for (const id of people(9).slice(6)) room.alone(id, 'take', 'take-2', 'stay-3', 'let-4', 'leave-5');
  const [scene] = room.debrief.scenes;
  expect(room.debrief.people).toBe(9);
  expect(scene!.tables).toMatchObject([{ table: 'room', steps: [{ taken: 'hand', led: false, minority: 'take' }, { taken: 'ask-2' }] }]);
  expect(scene!.branches.map(({ path, votes }) => [path.join(' '), votes])).toEqual([
    ['take', 3],
    ['hand', 6],
    ['away', 0],
    ['hand take-2', 0],
    ['hand ask-2', 6],
  ]);
  expect(scene!.endings).toEqual([]); // three came to one
  for (const id of people(6)) room.alone(id, 'stay-3', 'let-4', 'leave-5');
  expect(room.debrief.scenes[0]!.endings).toEqual([{ id: 'together', title: 'You went together', tables: 6 }]);
  expect(JSON.stringify(room.debrief)).not.toMatch(/p\d|NAME/u);
});

test('bands are joined with their neighbours until nobody could be found', () => {
  const room = new Shift().join(...people(12)).lead('next');
  const [many, few] = [people(7), people(12).slice(7)];
  for (const [one, other] of [
    ['hand', 'take'],
    ['ask-2', 'take-2'],
    ['home-3', 'stay-3'],
    ['write-4', 'let-4'],
    ['thank-5', 'leave-5'],
  ] as const)
    room.decide(one, { ...all(many, one), ...all(few, other) });
  expect(room.debrief.spreads[0]).toEqual({
    dimension: 'leading',
    name: 'Leading over managing',
    people: 12,
    groups: [
      { bands: ['rarely'], people: 5 },
      { bands: ['sometimes'], people: 0 },
      { bands: ['mostly'], people: 0 },
      { bands: ['consistently'], people: 7 },
      { bands: ['not-enough'], people: 0 },
    ],
    tables: [{ table: 'room', credit: 7 / 12 }],
  });
  const small = against().debrief.spreads;
  expect(small.map(({ people: read }) => read)).toEqual([6, 6]);
  const split = new Shift().join(...people(7)).lead('next');
  for (const [one, other] of [
    ['hand', 'take'],
    ['ask-2', 'take-2'],
    ['home-3', 'stay-3'],
  ] as const)
    split.decide(one, { ...all(people(4), one), ...all(people(7).slice(4), other) });
  expect(split.debrief.spreads[0]!.groups).toEqual([
    { bands: ['rarely', 'sometimes', 'mostly', 'consistently'], people: 7 },
    { bands: ['not-enough'], people: 0 },
  ]);
});

test('of whom not enough was seen, fewer than five stand with the greatest group, and five by themselves', () => {
  const groupsOf = (late: number) => {
    const room = new Shift().join(...people(12 + late)).lead('next');
    const [many, few, others] = [people(5), people(12).slice(5), people(12 + late).slice(12)];
    for (const [one, other] of [
      ['hand', 'take'],
      ['ask-2', 'take-2'],
      ['home-3', 'stay-3'],
    ] as const)
      room.decide(one, { ...all(many, one), ...all(few, other), ...all(one === 'hand' ? others : [], one) }); // the others vote once
    return room.debrief.spreads[0]!;
  };
  expect(groupsOf(4)).toMatchObject({ people: 16, groups: [{ bands: ['rarely', 'not-enough'], people: 11 }, {}, {}, { bands: ['consistently'], people: 5 }] });
  expect(groupsOf(5)).toMatchObject({ people: 17, groups: [{ bands: ['rarely'], people: 7 }, {}, {}, {}, { bands: ['not-enough'], people: 5 }] });
});

test('a table’s mean is said where each table has people enough', () => {
  const spreadsOf = (count: number) => {
    const room = new Shift({ deciding: 'teams' }).join(...people(count)).lead('next');
    for (const choice of ['hand', 'ask-2', 'home-3'])
      room
        .lead('next')
        .vote(all(people(count), choice))
        .lead('next')
        .follow(choice, 'team-1')
        .follow(choice, 'team-2');
    return room.debrief.spreads[0]!.tables;
  };
  expect(spreadsOf(9)).toEqual([]);
  expect(spreadsOf(10)).toEqual([
    { table: 'team-1', credit: 1 },
    { table: 'team-2', credit: 1 },
  ]);
});

test('no table is left out by itself, or all would know that of its few people not enough was seen', () => {
  const room = new Shift({ deciding: 'teams' }).join(...people(8)).lead('next'); // p1, p3 … at the first table
  const [first, second] = [people(8).filter((_, at) => at % 2 === 0), people(8).filter((_, at) => at % 2 === 1)];
  room.join('late-1', 'x', 'late-2');
  for (const [at, choice] of ['hand', 'ask-2', 'home-3'].entries())
    room
      .lead('next')
      .vote({ ...all([...first, 'late-1', 'late-2'], choice), ...(at === 0 ? all(second, choice) : {}) })
      .lead('next')
      .follow(choice, 'team-1')
      .follow(choice, 'team-2');
  expect(room.debrief.spreads[0]!.tables).toEqual([]);
});

test('the self-check is said once it is closed: then as it was before, and, of those who looked back, then and now', () => {
  const room = against();
  const check = (id: string, when: 'before' | 'back' | 'now', rating: number) =>
    room.do({ role: 'participant', id }, { kind: 'check', when, ratings: Array.from({ length: 5 }, () => rating) });
  for (const id of six) check(id, 'before', 4);
  room.lead('next');
  for (const id of six) check(id, 'back', 2);
  for (const id of six.slice(1)) check(id, 'now', 3);
  expect(room.debrief.checks).toEqual([]);
  room.lead('close-checks');
  expect(room.debrief.checks[0]).toMatchObject({ before: 4, back: 2, now: 3 });
  const few = against().lead('next');
  for (const id of six) few.do({ role: 'participant', id }, { kind: 'check', when: 'back', ratings: [1, 1, 1, 1, 1] });
  for (const id of six.slice(2)) few.do({ role: 'participant', id }, { kind: 'check', when: 'now', ratings: [1, 1, 1, 1, 1] });
  expect(few.lead('close-checks').debrief.checks[0]).toMatchObject({ before: null, back: null, now: null });
});

test('earlier rooms are told place by place, with how many rooms and people they were', () => {
  const one = against().debrief;
  const other = new Shift()
    .join(...six)
    .lead('next')
    .decide('hand', { ...all(six, 'take'), p1: 'hand', p2: 'hand' })
    .decide('take-2', { p1: 'take-2' }).debrief;
  const [scene] = compareWith([one, other]);
  expect(scene!.story).toBe('test/shift');
  expect(scene!.places[0]).toEqual({ path: [], rooms: 2, votes: 12, shares: { take: 4 / 12, hand: 8 / 12 } });
  expect(scene!.places.some(({ path }) => path.join() === 'hand')).toBe(false); // one person alone voted there
  expect(compareWith([])).toEqual([]);
});
