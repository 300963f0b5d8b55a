import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Caller, type Command, rules } from '../../../src/core/workshop/command.ts';
import { reduce } from '../../../src/core/workshop/reduce.ts';
import { type Offer, opened } from '../../../src/core/workshop/room.ts';
import type { RoomDebrief } from '../../../src/core/workshop/debrief.ts';
import { ENOUGH_PEOPLE, tally } from '../../../src/core/workshop/tally.ts';
import { deskView, glanceAt, phoneView, type Script, screenView } from '../../../src/core/workshop/view.ts';
import { NotACommand, parseSent } from '../../../src/core/workshop/wire.ts';
import { people, Workshop } from './driver.ts';

const script: Script = {
  title: 'A scene',
  summary: '',
  soFar: [],
  words: [{ who: '', text: 'It rains.' }],
  asks: ['What now?'],
  notes: ['SECRET-NOTE'],
  coming: { choices: [{ id: 'SECRET-NEXT', text: 'SECRET-NEXT' }], key: true },
};
const told = { script: (): Script => script, debrief: (): RoomDebrief => ({ people: 0, scenes: [], spreads: [], checks: [] }), carried: () => ({}) };

const anyone: fc.Arbitrary<Caller> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Caller>({ role: 'facilitator' }) },
  { weight: 1, arbitrary: fc.constant<Caller>({ role: 'screen' }) },
  { weight: 4, arbitrary: fc.constantFrom(...people(7)).map((id): Caller => ({ role: 'participant', id })) },
);
const choice = fc.constantFrom('stay', 'go', 'wait', 'fly');
const question = fc.record({ scene: fc.constant(0), decision: fc.nat(3), attempt: fc.nat(2), round: fc.constantFrom(1 as const, 2 as const) });
const more = ['look-at', 'check', 'write', 'review', 'commit', 'present'];
const simple = Object.keys(rules).filter(
  (kind): kind is 'next' => !['join', 'vote', 'go-alone', 'follow', 'back-to', 'time', 'rename', 'remove', ...more].includes(kind),
);
const anything: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...simple).map((kind): Command => ({ kind })) },
  { weight: 4, arbitrary: fc.constant<Command>({ kind: 'next' }) },
  { weight: 3, arbitrary: fc.constantFrom(...people(7)).map((name): Command => ({ kind: 'join', name })) },
  {
    weight: 8,
    arbitrary: fc.record({ question, choice, confidence: fc.option(fc.integer({ min: 1, max: 5 })) }).map((vote): Command => ({ kind: 'vote', ...vote })),
  },
  fc.record({ decision: fc.nat(3), choice }).map((alone): Command => ({ kind: 'go-alone', ...alone })),
  fc.record({ table: fc.constantFrom('room', 'team-1', 'team-2', 'p1'), choice }).map((way): Command => ({ kind: 'follow', ...way })),
  fc.nat(3).map((decision): Command => ({ kind: 'back-to', decision })),
  fc.option(fc.integer({ min: 5, max: 600 })).map((seconds): Command => ({ kind: 'time', seconds })),
  fc.constantFrom(...people(7)).map((participant): Command => ({ kind: 'remove', participant })),
  fc.record({ table: fc.constantFrom('room', 'team-1'), decision: fc.nat(3), choice }).map((look): Command => ({ kind: 'look-at', ...look })),
  fc
    .record({
      when: fc.constantFrom('before' as const, 'back' as const, 'now' as const),
      ratings: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }),
    })
    .map((check): Command => ({ kind: 'check', ...check })),
  fc.record({ note: fc.constantFrom('n1', 'n2'), text: fc.constantFrom('NOTE-one', 'NOTE-two') }).map((note): Command => ({ kind: 'write', ...note })),
  fc
    .record({ notes: fc.subarray(['n1', 'n2'], { minLength: 1 }), verdict: fc.constantFrom('shown' as const, 'kept-back' as const) })
    .map((review): Command => ({ kind: 'review', ...review })),
  fc.constant<Command>({ kind: 'commit', cue: 'CUE', act: 'ACT' }),
  fc.constantFrom('story' as const, 'wall' as const).map((page): Command => ({ kind: 'present', page })),
);
const wishes = fc.array(fc.tuple(anyone, anything), { maxLength: 60, size: 'max' }); // else they would be ten at most
const deciding = fc.constantFrom('together' as const, 'teams' as const, 'alone' as const);

test('whatever is wanted, a room is what its events make of it, and a refusal changes nothing', () => {
  fc.assert(
    fc.property(deciding, wishes, (how, all) => {
      const workshop = new Workshop({ deciding: how });
      for (const [caller, command] of all) {
        const before = workshop.room;
        const refused = workshop.refusal(caller, command);
        const rule = rules[command.kind];
        if (!rule.by.includes(caller.role) || !rule.in.includes(before.phase)) expect(refused).toBeTypeOf('string');
        workshop.now += 700;
      }
      expect(workshop.log.reduce(reduce, opened(workshop.settings))).toEqual(workshop.room);
      expect(JSON.parse(JSON.stringify(workshop.log))).toEqual(workshop.log);
    }),
    { numRuns: 300 },
  );
});

/** No two places of this story offer the same; some ways are shorter than others. */
const maze = (path: readonly string[]): Offer => ({
  choices: path.length < 4 && path[0] !== 'wait at 0' ? ['stay', 'go', 'wait'].map((way) => ({ id: `${way} at ${path.length}`, text: way })) : [],
  key: path.length === 1,
});

test('no table is ever on a way that its story does not have, and nobody is asked for another place than their own', () => {
  const way = fc.constantFrom('stay', 'go', 'wait');
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('vote' as const), person: fc.constantFrom(...people(4)), way }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('follow' as const), table: fc.constantFrom('room', 'team-1', 'team-2'), way }) },
    fc.record({ kind: fc.constant('look-at' as const), table: fc.constantFrom('room', 'team-1', 'p1'), decision: fc.nat(3), way }),
    fc.record({ kind: fc.constant('back-to' as const), decision: fc.nat(3) }),
    { weight: 6, arbitrary: fc.constant({ kind: 'next' as const }) },
    { weight: 3, arbitrary: fc.constantFrom('discuss', 'reopen', 'look-at-minority', 'come-back', 'skip').map((kind) => ({ kind }) as const) },
  );
  fc.assert(
    fc.property(deciding, fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), (how, steps) => {
      const workshop = new Workshop({ deciding: how }, maze).join(...people(4));
      for (const each of steps) {
        const asked = workshop.room.question ?? { scene: 0, decision: 0, attempt: 0, round: 1 };
        if (each.kind === 'vote')
          workshop.refusal(
            { role: 'participant', id: each.person },
            { kind: 'vote', question: asked, choice: `${each.way} at ${asked.decision}`, confidence: null },
          );
        else if (each.kind === 'follow')
          workshop.refusal({ role: 'facilitator' }, { kind: 'follow', table: each.table, choice: `${each.way} at ${asked.decision}` });
        else if (each.kind === 'look-at') workshop.refusal({ role: 'facilitator' }, { ...each, choice: `${each.way} at ${each.decision}` });
        else workshop.refusal({ role: 'facilitator' }, each);
        for (const { path, offer } of workshop.room.tables.values()) {
          for (const [at, taken] of path.entries()) expect(maze(path.slice(0, at)).choices.map(({ id }) => id)).toContain(taken);
          if (workshop.room.phase === 'vote' && offer && offer.choices.length > 0) expect(offer).toEqual(maze(path));
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('what is said twice is done once', () => {
  fc.assert(
    fc.property(wishes, (all) => {
      const workshop = new Workshop();
      for (const [caller, command] of all) {
        if (
          workshop.refusal(caller, command) !== undefined ||
          (command.kind !== 'vote' && command.kind !== 'join' && command.kind !== 'go-alone' && command.kind !== 'write')
        )
          continue;
        const before = workshop.room;
        expect(workshop.refusal(caller, command)).toBeUndefined();
        expect(workshop.room).toBe(before);
      }
    }),
    { numRuns: 200 },
  );
});

test('screen and phones never hear of notes, of others’ names, or of a vote before it is revealed', () => {
  fc.assert(
    fc.property(deciding, wishes, (how, all) => {
      const workshop = new Workshop({ deciding: how });
      for (const name of people(6)) workshop.do({ role: 'participant', id: name }, { kind: 'join', name: `NAME-${name}.` });
      for (const [caller, command] of all) {
        workshop.refusal(caller, command);
        const { room } = workshop;
        const screen = JSON.stringify(screenView(room, told));
        const phone = JSON.stringify(phoneView(room, 'p1', glanceAt(room, told)));
        expect(screen).not.toMatch(/SECRET-N(?:OTE|EXT)/u);
        expect(phone).not.toMatch(room.phase === 'play' ? /SECRET-NOTE/u : /SECRET-N(?:OTE|EXT)/u); // who plays alone is asked at once
        expect(screen).not.toContain('NAME-');
        expect(phone.replace('NAME-p1.', '')).not.toContain('NAME-');
        if (room.phase !== 'reveal' && room.phase !== 'discuss') for (const bytes of [screen, phone]) expect(bytes).not.toMatch(/"votes"|"counts"|What now/u);
      }
    }),
    { numRuns: 150 },
  );
});

test('nobody sees what fewer than five people said of their confidence, also not by subtraction', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ choice: fc.constantFrom('stay', 'go', 'wait'), confidence: fc.option(fc.integer({ min: 1, max: 5 })) }), { maxLength: 16 }),
      (votes) => {
        const workshop = new Workshop().join(...people(votes.length)).lead('next', 'next');
        for (const [at, vote] of votes.entries()) workshop.vote(`p${at + 1}`, vote.choice, vote.confidence);
        workshop.lead('next');
        const { counts, confidence } = tally(workshop.room, 'room', workshop.room.question!);
        const said = (of: string | undefined): number => votes.filter((vote) => vote.confidence !== null && (of === undefined || vote.choice === of)).length;
        if (confidence !== null) expect(said(undefined)).toBeGreaterThanOrEqual(ENOUGH_PEOPLE);
        const hidden = said(undefined) - counts.filter((count) => count.confidence !== null).reduce((sum, count) => sum + said(count.choice), 0);
        for (const count of counts) if (count.confidence !== null) expect(said(count.choice)).toBeGreaterThanOrEqual(ENOUGH_PEOPLE);
        expect(hidden === 0 || hidden >= ENOUGH_PEOPLE || confidence === null).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('while votes come in, the desk hears how many there are, and not how sure the last one was', () => {
  const workshop = new Workshop().join(...people(8)).lead('next', 'next');
  for (const name of people(8)) {
    workshop.vote(name, 'go', 4);
    const { counts, confidence } = deskView(workshop.room, told).tables[0]!.live!.tally;
    expect([confidence, ...counts.map((count) => count.confidence)]).toEqual([null, null, null, null]);
  }
  workshop.lead('next');
  expect(deskView(workshop.room, told).tables[0]!.live!.tally.confidence).toBe(4);
});

test('to remove somebody after the reveal does not tell what they said', () => {
  const workshop = new Workshop().join(...people(6)).lead('next', 'next');
  for (const name of people(6)) workshop.vote(name, 'go', name === 'p6' ? 1 : 5);
  workshop.lead('next');
  const before = JSON.stringify(deskView(workshop.room, told).tables[0]!.revealed);
  workshop.do({ role: 'facilitator' }, { kind: 'remove', participant: 'p6' });
  expect(JSON.stringify(deskView(workshop.room, told).tables[0]!.revealed)).toBe(before);
});

test('every command crosses the wire, and nothing else does', () => {
  fc.assert(
    fc.property(anything, (command) => {
      expect(parseSent({ id: 'x1', command })).toEqual({ id: 'x1', command });
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.record({ id: fc.string(), command: fc.record({ kind: fc.constantFrom(...Object.keys(rules), 'constructor') }, { requiredKeys: [] }) }),
      ),
      (message) => {
        try {
          expect(Object.keys(rules)).toContain(parseSent(message).command.kind);
        } catch (error) {
          expect(error).toBeInstanceOf(NotACommand);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
