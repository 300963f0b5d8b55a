import { expect, test } from 'vitest';
import { checked, sceneOf } from './shelf.ts';

/** The words of the options of each decision, group by group. */
const offers = (source: string): readonly (readonly string[])[] =>
  sceneOf(source).decisions.flatMap((decision) => decision.offers.map((offer) => offer.map(({ text }) => text)));

test('a gather ends a decision, and what lies deeper is one of its own', () => {
  expect(offers('* one\n    * * deep\n    * * deeper\n* two\n- (then) Then.\n* three\n* four\n- -> END\n')).toEqual([
    ['deep', 'deeper'],
    ['one', 'two'],
    ['three', 'four'],
  ]);
});

test('conditions choose between groups; a condition on one choice may hold', () => {
  const source =
    'VAR a = 1\n* {a > 2} [one]\n    -> END\n{ a > 1:\n    * [two]\n        -> END\n- else:\n    * [three]\n        -> END\n}\n* [four]\n    -> END\n';
  expect(offers(source)).toEqual([
    ['one', 'two', 'four'],
    ['one', 'three', 'four'],
  ]);
});

test('a fallback is nothing that anybody sees', () => {
  expect(offers('* one\n* ->\n    Nothing is left.\n- -> END\n')).toEqual([['one']]);
});

test('options that are never offered together are not held against each other', () => {
  const option = (id: string, level: number): string =>
    `    * [Wait ${id}. #id: ${id} #leading ${level} #operations ${level}]\n        # why: So.\n        -> END\n`;
  expect(checked(`VAR a = 1\n# ask: Whose?\n{a}\n{ a > 1:\n${option('one', 5)}- else:\n${option('two', 1)}}\n`).map(({ code }) => code)).toEqual([]);
});

test('a question and a reason may stand in other knots, on the way to the decision and from it', () => {
  const source = `# ask: Whose is it?
You begin.
-> deciding
=== deciding
* [Wait. #id: wait #leading 4 #operations 2]
    -> after
* [Go on. #id: go-on #leading 2 #operations 4]
    -> aside ->
    -> after
=== aside
It is quick. # why: It was quick.
->->
=== after
{deciding: It was theirs. # why: It was theirs.}
-> END
`;
  expect(checked(source)).toEqual([]);
});

test('silence may be as short as it likes', () => {
  const decision = (silence: string): string =>
    `# ask: Whose?\n* ["What would you do if I were not here?" #id: ask #leading 4 #operations 2]\n    # why: So.\n* [Nod.${silence} #id: nod #leading 2 #operations 4]\n    # why: So.\n- -> END\n`;
  expect(checked(decision('')).map(({ code }) => code)).toEqual(['P134']);
  expect(checked(decision(' #silence'))).toEqual([]);
});
