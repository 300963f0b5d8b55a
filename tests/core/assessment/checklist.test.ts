import { expect, test } from 'vitest';
import { type Checklist, checklistWords, readChecklist, writeChecklist } from '../../../src/core/assessment/checklist.ts';

const before: Checklist = new Map([
  ['communication', { have: 3, want: 5 }],
  ['big-picture', { want: 4 }],
]);

test('what somebody has and wants is kept as text, and read again as it was given', () => {
  expect(writeChecklist('before', before)).toBe('communication 3 5, big-picture - 4');
  expect(readChecklist('before', 'communication 3 5, big-picture - 4')).toEqual(before);
  expect(readChecklist('after', 'communication 4')).toEqual(new Map([['communication', { now: 4 }]]));
});

test('what was left open is no text, and no text is a checklist with nothing in it', () => {
  expect(writeChecklist('before', new Map([['leading', {}]]))).toBe('');
  expect(readChecklist('before', '')).toEqual(new Map());
});

test.each([
  'communication',
  'communication 3',
  'communication 3 6',
  'communication 3 5 1',
  'communication  3 5',
  'communication 3 5,',
  'communication - -',
  '3 5',
  'leading 1 2, leading 1 2',
  '__proto__ 1 2',
  'Leading 1 2',
])('anything else is no checklist: %j', (text) => {
  expect(readChecklist('before', text)).toBe(undefined);
});

test('a checklist is told in words, and what is typed elsewhere is left as it is', () => {
  const words = (variable: string, value: string): string | undefined => checklistWords({ kind: 'input', variable, value }, (id) => id.toUpperCase());
  expect(words('checklist_before', 'communication 3 5, leading - 4')).toBe('COMMUNICATION: have 3, want 5; LEADING: want 4');
  expect(words('checklist_after', '')).toBe('the checklist left open');
  expect(words('sentence', 'communication 3 5')).toBe(undefined);
});
