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

test('who misspells a name is shown the name, and is told of a function as of a function', () => {
  const source =
    'VAR late = false\nAt foo {foo(3)}. -> harbor\n~ brng()\n* {qux} Hello {late: now} -> qauy\n- -> bring.c\n=== quay\n-> END\n=== function bring\n~ return\n';
  const found = checked(source, { book: undefined }).filter(({ code }) => code === 'P002');
  expect(found.map(({ line, column, endColumn, message, hint }) => [line, column, endColumn, message, hint])).toEqual([
    [2, 9, 12, 'There is no function called "foo".', null],
    [2, 21, 27, 'There is nothing called "harbor" to go to.', null],
    [3, 3, 7, 'There is no function called "brng".', 'Did you mean "bring"?'],
    [4, 4, 7, 'There is no variable called "qux".', 'Declare it: VAR qux = 0'],
    [4, 30, 34, 'There is nothing called "qauy" to go to.', 'Did you mean "quay"?'],
    [5, 6, 13, 'There is nothing called "bring.c" to go to.', null],
  ]);
});
