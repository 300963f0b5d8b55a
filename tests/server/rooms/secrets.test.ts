import { afterEach, expect, test, vi } from 'vitest';
import { newCode, newKey, newRecoveryCode, readCode } from '../../../src/server/rooms/secrets.ts';

afterEach(() => void vi.restoreAllMocks());

const MANY = 2_000;

test('codes and keys do not follow from the dice of the language: where those stand still, no two are alike', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  for (const draw of [newCode, newKey, newRecoveryCode]) expect(new Set(Array.from({ length: MANY }, draw)).size, draw.name).toBeGreaterThan(MANY - 5); // six letters meet now and then
});

test('a key has 256 bits, a recovery code 123, and a code six letters that are read as no other', () => {
  expect(Buffer.from(newKey(), 'base64url')).toHaveLength(32);
  expect(newRecoveryCode()).toMatch(/^[2-9A-HJKMNP-Z]{5}(?:-[2-9A-HJKMNP-Z]{5}){4}$/u);
  expect(newCode()).toMatch(/^[A-HJKMNP-Z]{6}$/u);
});

test('each letter comes at each place of a code, about as often as any other', () => {
  const codes = Array.from({ length: 23 * 400 }, newCode);
  for (let place = 0; place < 6; place++) {
    const counts = [...Map.groupBy(codes, (code) => code[place]).values()].map((with_) => with_.length);
    expect(counts).toHaveLength(23);
    for (const count of counts) expect(Math.abs(count - 400)).toBeLessThan(160); // eight times its spread: a fair draw is never there
  }
});

test('a code is known however it was typed, and nothing else is one', () => {
  for (const typed of ['abc def', 'ABC-DEF', ' a b c d e f ']) expect(readCode(typed)).toBe('ABCDEF');
  for (const typed of ['', 'ABCDE', 'ABCDEFG', 'ABCDE1', 'ABCDEI', 'ABCDÉF', '../../']) expect(readCode(typed), typed).toBeUndefined();
});
