import { expect, test } from 'vitest';
import { type Caller, type Command, rules } from '../../../src/core/workshop/command.ts';

// The matrix is generated from the rules; here stand the rules that may not be loosened unseen.

const kinds = Object.keys(rules) as readonly Command['kind'][];
const wantedBy = (role: Caller['role']): readonly string[] => kinds.filter((kind) => rules[kind].by.includes(role)).toSorted();
const PHONES = ['check', 'commit', 'go-alone', 'join', 'vote', 'write'];

test('a phone may want six things, a screen nothing, and the desk the rest', () => {
  expect(wantedBy('participant')).toEqual(PHONES);
  expect(wantedBy('screen')).toEqual([]);
  expect(wantedBy('facilitator')).toEqual(kinds.filter((kind) => !PHONES.includes(kind)).toSorted());
});

test('votes are for an open vote, notes and commitments for the debrief, and nothing for a room that has ended', () => {
  expect(rules.vote.in).toEqual(['vote']);
  expect(rules['go-alone'].in).toEqual(['play']);
  for (const kind of ['write', 'commit', 'review', 'present', 'look-at', 'close-checks', 'next-scene'] as const)
    expect(rules[kind].in, kind).toEqual(['debrief']);
  for (const kind of kinds) expect(rules[kind].in, kind).not.toContain('ended');
});
