import { expect, test } from 'vitest';
import { checked } from './shelf.ts';

/** What is said first of all that the compiler says. */
function said(source: string): readonly unknown[] {
  const first = checked(source, { book: undefined }).find(({ code }) => /^P00[23]$/u.test(code));
  return [first?.code, first?.line, first?.message, first?.hint];
}

test("the compiler's commonest complaints are said in an author's words", () => {
  expect(said('INCLUDE gone.ink\nYou wait.\n')).toEqual(['P002', 1, 'There is no file "gone.ink" to include.', expect.any(String)]);
  expect(said('-> harbor\n=== harbour\nRain.\n-> END\n')).toEqual(['P002', 1, 'There is nothing called "harbor" to go to.', 'Did you mean "harbour"?']);
  expect(said('VAR trust = 1\n{trsut}\n-> END\n')).toEqual(['P002', 2, 'There is no variable called "trsut".', 'Did you mean "trust"?']);
  expect(said('-> knot\n=== knot\nRain.\n')).toEqual(['P003', 3, 'Nothing says where the story goes on from here.', expect.any(String)]);
  expect(said('You wait.\n* []\n- -> END\n')).toEqual(['P003', 2, 'This choice has no words, so that nobody can see it.', expect.any(String)]);
});

test('whatever else it says is one line', () => {
  expect(checked('{ a:\n', { book: undefined }).filter(({ message }) => message.includes('\n'))).toEqual([]);
});
