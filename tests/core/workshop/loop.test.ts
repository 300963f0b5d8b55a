import { expect, test } from 'vitest';
import { people, Workshop } from './driver.ts';

const leader = { role: 'facilitator' } as const;
const pathOf = (workshop: Workshop, table = 'room'): readonly string[] => workshop.room.tables.get(table)!.path;

test('a decision is read, voted on, revealed, and the majority is followed', () => {
  const workshop = new Workshop().join('ada', 'bo', 'cy').lead('next', 'next');
  expect(workshop.room.phase).toBe('vote');
  workshop.vote('ada', 'go').vote('bo', 'go').vote('cy', 'stay').lead('next');
  expect(workshop.room.phase).toBe('reveal');
  workshop.lead('next');
  expect([workshop.room.phase, pathOf(workshop)]).toEqual(['read', ['go']]);
});

test('a key decision that splits the room is talked about, and voted on again', () => {
  const workshop = new Workshop().join('ada', 'bo').lead('next', 'next').vote('ada', 'go').vote('bo', 'go').lead('next', 'next', 'next');
  workshop.vote('ada', 'go').vote('bo', 'stay').lead('next', 'next');
  expect(workshop.room.phase).toBe('discuss');
  workshop.lead('next').vote('ada', 'stay').vote('bo', 'stay');
  expect(workshop.room.question).toMatchObject({ decision: 1, round: 2 });
  workshop.lead('next', 'next');
  expect(pathOf(workshop)).toEqual(['go', 'stay']);
});

test('a decision that is not key goes on after one vote, split or not, as long as there is a majority', () => {
  const workshop = new Workshop().join('a', 'b', 'c', 'd', 'e').lead('next', 'next');
  workshop.vote('a', 'go').vote('b', 'go').vote('c', 'go').vote('d', 'stay').vote('e', 'stay').lead('next', 'next');
  expect(workshop.room.phase).toBe('read');
});

test('a tie is broken by whoever leads, and by nothing else', () => {
  const workshop = new Workshop().join('ada', 'bo').lead('next', 'next').vote('ada', 'go').vote('bo', 'stay').lead('next');
  expect(workshop.refusal(leader, { kind: 'next' })).toBe('It is a tie: choose where it goes, or open the vote again.');
  workshop.do(leader, { kind: 'follow', table: 'room', choice: 'stay' });
  expect([workshop.room.phase, pathOf(workshop)]).toEqual(['read', ['stay']]);
});

test('where one option stands alone there is nothing to vote on: the room goes on with it', () => {
  const corridor = new Workshop({}, (path) => ({ choices: path.length === 0 ? [{ id: 'on', text: 'On.' }] : [], key: false })).join('ada');
  corridor.lead('next', 'next');
  expect(corridor.room.phase).toBe('read');
  expect([...corridor.room.tables.values()].map(({ path }) => path)).toEqual([['on']]);
  corridor.lead('next');
  expect(corridor.room.phase).toBe('debrief');
});

test('a team with one option alone goes on with it, voted for or not, while another votes', () => {
  const some = (path: readonly string[]): readonly string[] => (path[0] === 'narrow' ? ['on'] : ['wide', 'narrow']);
  const teams = new Workshop({ deciding: 'teams', teams: 2 }, (path) => ({
    choices: path.length < 2 ? some(path).map((id) => ({ id, text: id })) : [],
    key: false,
  }));
  teams.join('ada', 'bo').lead('next', 'next').vote('ada', 'wide').vote('bo', 'narrow').lead('next', 'next', 'next').vote('ada', 'narrow').lead('next', 'next');
  expect([...teams.room.tables.values()].map(({ path }) => path)).toEqual([
    ['wide', 'narrow'],
    ['narrow', 'on'],
  ]);
});

test('nobody who is missing holds up the room', () => {
  const workshop = new Workshop()
    .join(...people(30))
    .lead('next', 'next')
    .vote('p7', 'wait')
    .lead('next', 'next');
  expect(pathOf(workshop)).toEqual(['wait']);
});

test('a room has an end to how many come in, and who is in stays in', () => {
  const workshop = new Workshop().join(...people(2000));
  const late = { role: 'participant', id: 'late' } as const;
  expect(workshop.refusal(late, { kind: 'join', name: '' })).toBe('This room is full. Tell whoever leads it.');
  workshop.lead('next', 'next').vote('p1999', 'go');
  expect(workshop.room.ballots.get('0.0.0.1')?.size).toBe(1);
});

test('the way of the minority is looked at, and undone', () => {
  const workshop = new Workshop().join('a', 'b', 'c').lead('next', 'next').vote('a', 'go').vote('b', 'go').vote('c', 'wait').lead('next', 'look-at-minority');
  expect([workshop.room.phase, pathOf(workshop)]).toEqual(['read', ['wait']]);
  workshop.lead('come-back');
  expect([workshop.room.phase, pathOf(workshop)]).toEqual(['reveal', []]);
  workshop.lead('next');
  expect(pathOf(workshop)).toEqual(['go']);
});

test('a vote that is opened again, or gone back to, has ballots of its own; the earlier ones stay', () => {
  const workshop = new Workshop().join('ada').lead('next', 'next').vote('ada', 'go').lead('next', 'reopen');
  expect(workshop.room.ballots.get('0.0.0.1')?.get('ada')?.choice).toBe('go');
  workshop.vote('ada', 'stay').lead('next', 'next');
  workshop.do(leader, { kind: 'back-to', decision: 0 });
  workshop.lead('next').vote('ada', 'wait').lead('next', 'next');
  expect([...workshop.room.ballots.keys()]).toEqual(['0.0.0.1', '0.0.1.1', '0.0.2.1']);
  expect(pathOf(workshop)).toEqual(['wait']);
});

test('teams fill evenly, and each goes its own way', () => {
  const workshop = new Workshop({ deciding: 'teams', teams: 2 }).join('a', 'b', 'c', 'd').lead('next', 'next');
  workshop.vote('a', 'go').vote('c', 'go').vote('b', 'stay').vote('d', 'stay').lead('next', 'next');
  expect([pathOf(workshop, 'team-1'), pathOf(workshop, 'team-2')]).toEqual([['go'], ['stay']]);
});

test('a team that was led on is asked nothing when the others vote anew, and looks at its minority from where all stood', () => {
  const workshop = new Workshop({ deciding: 'teams', teams: 2 }).join('a', 'b', 'c', 'd').lead('next', 'next');
  workshop.vote('a', 'go').vote('c', 'stay').vote('b', 'go').vote('d', 'stay').lead('next');
  workshop.do(leader, { kind: 'follow', table: 'team-1', choice: 'go' });
  workshop.lead('look-at-minority');
  expect([pathOf(workshop, 'team-1'), pathOf(workshop, 'team-2')]).toEqual([['stay'], ['stay']]);
  workshop.lead('come-back', 'reopen');
  expect([pathOf(workshop, 'team-1'), pathOf(workshop, 'team-2')]).toEqual([['go'], []]);
  const { question } = workshop.room;
  expect(workshop.refusal({ role: 'participant', id: 'a' }, { kind: 'vote', question: question!, choice: 'stay', confidence: null })).toBe(
    'That is not on offer.',
  );
  workshop.vote('b', 'stay').lead('next', 'next');
  expect([workshop.room.phase, pathOf(workshop, 'team-1'), pathOf(workshop, 'team-2')]).toEqual(['read', ['go'], ['stay']]);
});

test('when the story has ended the room goes to the debrief', () => {
  const workshop = new Workshop({ secondVote: 'not-offered' }).join('ada').lead('next');
  for (let decision = 0; decision < 3; decision++) workshop.lead('next').vote('ada', 'go').lead('next', 'next');
  workshop.lead('next');
  expect(workshop.room.phase).toBe('debrief');
});

test('alone, everybody decides at their own pace, and says nothing twice', () => {
  const workshop = new Workshop({ deciding: 'alone' }).join('ada', 'bo').lead('next');
  const ada = { role: 'participant', id: 'ada' } as const;
  workshop.do(ada, { kind: 'go-alone', decision: 0, choice: 'go' });
  workshop.do(ada, { kind: 'go-alone', decision: 0, choice: 'go' });
  expect([pathOf(workshop, 'ada'), pathOf(workshop, 'bo')]).toEqual([['go'], []]);
  expect(workshop.refusal(ada, { kind: 'go-alone', decision: 0, choice: 'stay' })).toBe('That decision has been made.');
  expect(workshop.refusal(ada, { kind: 'go-alone', decision: 1, choice: 'fly' })).toBe('That is not on offer.');
});

test('where each plays alone, a desk can neither lead somebody elsewhere nor find out what was on offer on their way', () => {
  const workshop = new Workshop({ deciding: 'alone' }).join('ada').lead('next');
  workshop.do({ role: 'participant', id: 'ada' }, { kind: 'go-alone', decision: 0, choice: 'go' });
  workshop.lead('next');
  const said = ['go', 'fly'].map((way) => workshop.refusal(leader, { kind: 'look-at', table: 'ada', decision: 0, choice: way }));
  expect(new Set(said)).toEqual(new Set(['Everybody plays alone here: nobody is led another way.']));
  expect(workshop.refusal(leader, { kind: 'back-to', decision: 0 })).toBe(said[0]);
});

test('a pause stops the clock, and more time is half a minute', () => {
  const workshop = new Workshop().join('ada').lead('next', 'next');
  workshop.do(leader, { kind: 'time', seconds: 60 });
  workshop.now += 20_000;
  workshop.lead('pause');
  workshop.now += 300_000;
  expect(workshop.refusal({ role: 'participant', id: 'ada' }, { kind: 'vote', question: workshop.room.question!, choice: 'go', confidence: null })).toMatch(
    /pauses/u,
  );
  workshop.lead('resume');
  expect(workshop.room.deadline).toBe(workshop.now + 40_000);
  workshop.lead('more-time');
  expect(workshop.room.deadline).toBe(workshop.now + 70_000);
  workshop.lead('pause');
  workshop.now += 20_000;
  workshop.do(leader, { kind: 'time', seconds: 30 }); // of the time that goes on with the room
  workshop.now += 300_000;
  workshop.lead('resume');
  expect(workshop.room.deadline).toBe(workshop.now + 30_000);
});

test('a vote that comes after its time, or for a question that is over, does not count', () => {
  const workshop = new Workshop().join('ada').lead('next', 'next');
  const first = workshop.room.question!;
  const vote = { kind: 'vote', question: first, choice: 'go', confidence: null } as const;
  workshop.do(leader, { kind: 'time', seconds: 10 });
  workshop.now += 13_000;
  expect(workshop.refusal({ role: 'participant', id: 'ada' }, vote)).toBe('Time is up for this vote.');
  workshop.lead('next', 'reopen');
  expect(workshop.refusal({ role: 'participant', id: 'ada' }, vote)).toBe('That vote is over.');
});

test('who was removed is out, and who comes to a locked room stays outside', () => {
  const workshop = new Workshop().join('ada', 'bo').lead('next', 'next').vote('ada', 'go').vote('bo', 'stay');
  workshop.do(leader, { kind: 'remove', participant: 'bo' });
  expect(workshop.refusal({ role: 'participant', id: 'bo' }, { kind: 'join', name: 'bo' })).toMatch(/taken out/u);
  workshop.lead('lock', 'next', 'next');
  expect(pathOf(workshop)).toEqual(['go']);
  expect(workshop.refusal({ role: 'participant', id: 'cy' }, { kind: 'join', name: 'cy' })).toMatch(/locked/u);
});

test('from the debrief the room looks at another way of an earlier decision, and comes back to the debrief', () => {
  const workshop = new Workshop().join(...people(3)).lead('next');
  for (const choice of ['stay', 'go', 'stay']) {
    workshop.lead('next');
    for (const name of people(3)) workshop.vote(name, choice);
    workshop.lead('next', 'next');
  }
  workshop.lead('next');
  expect(workshop.room.phase).toBe('debrief');
  const path = workshop.room.tables.get('room')!.path;
  expect(workshop.refusal({ role: 'facilitator' }, { kind: 'look-at', table: 'room', decision: 3, choice: 'go' })).toContain('Nobody');
  workshop.do({ role: 'facilitator' }, { kind: 'look-at', table: 'room', decision: 1, choice: 'wait' });
  expect(workshop.room.tables.get('room')!.path).toEqual(['stay', 'wait']);
  workshop.lead('next');
  expect(workshop.room.phase).toBe('debrief');
  expect(workshop.room.tables.get('room')!.path).toEqual(path);
});

test('the room’s time is told apart: playing and talking, and pauses are neither', () => {
  const workshop = new Workshop().join('p1', 'p2');
  const after = (millis: number): Workshop => Object.assign(workshop, { now: workshop.now + millis });
  after(5000).lead('next'); // the lobby is neither
  after(1000).lead('next');
  workshop.vote('p1', 'stay').vote('p2', 'go');
  after(1000).lead('next');
  after(1000).lead('discuss');
  after(3000).lead('pause');
  after(60_000).lead('resume');
  after(4000).lead('skip');
  expect(workshop.room.spent).toEqual({ play: 3000, talk: 7000, since: workshop.now });
});
