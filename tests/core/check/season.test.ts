import { expect, test } from 'vitest';
import { book, checked } from './shelf.ts';

const files = { 'shared/team.ink': 'VAR habit = 1\nVAR father_known = false\n' };
const scene = 'INCLUDE shared/team.ink\nVAR room = 1\n{habit} {father_known} {room}\n-> END\n';

/** What is said of a condition on the only scene of a season. */
const said = (when: object): readonly string[] =>
  checked(scene, { book: { ...book, season: [{ scene: 'test', week: 1, when }] }, files })
    .filter(({ code }) => code === 'P154')
    .map(({ message, hint }) => `${message}${hint === null ? '' : ` ${hint}`}`);

test('a scene may ask for what the scenes of its book share', () => {
  expect(said({ habit: { min: 3 }, father_known: true })).toEqual([]);
});

test('a condition on a variable that is not shared is named, with the one that was meant', () => {
  expect(said({ habbit: { min: 3 } })).toEqual(['"test" asks for "habbit", and shared/*.ink declares no such variable. Did you mean "habit"?']);
  expect(said({ room: 1 })).toEqual(['"test" asks for "room", and shared/*.ink declares no such variable.']);
});

test('a condition that asks for a value of another kind is never met', () => {
  expect(said({ father_known: { min: 1 } })).toEqual(['"test" asks for "father_known" as {"min":1}, where it begins as false.']);
  expect(said({ habit: 'much' })).toEqual(['"test" asks for "habit" as "much", where it begins as 1.']);
});
