import { expect, test } from 'vitest';
import { broken } from '../../../src/core/check/compiler-words.ts';
import { jsonBreak } from '../../../src/core/check/json-break.ts';
import { readScene } from '../../../src/core/check/scene.ts';
import { toShelf } from '../../../src/core/check/shelf.ts';

test.each([
  ['a comma too many in a list', '{\n  "a": [,\n    1]\n}', 2, 9, '"," was not expected here'],
  ['a comma too many at the end', '{\n  "a": 1,\n}', 3, 1, '"}" was not expected here'],
  ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3, 3, "'\"' was not expected here"],
  ['a key without quotation marks', '{ a: 1 }', 1, 3, '"a" was not expected here'],
  ['a word that is none', '[tru, 1]', 1, 5, '"," was not expected here'],
  ['a text that goes over the end of its line', '{ "a": "one\ntwo" }', 1, 12, 'the end of the line was not expected here'],
  ['one that is cut short', '{\n  "a": "one', 2, 12, 'it ends too soon'],
  ['nothing at all', '', 1, 1, 'it ends too soon'],
  ['something behind the end', '{}\nmore', 2, 1, '"m" was not expected here'],
])('%s in a JSON file is shown where it stands', (_, text, line, column, message) => {
  expect(jsonBreak(text)).toEqual({ line, column, message: `This is not JSON: ${message}.` });
});

test('a long file that is no JSON is shown at the place, too', () => {
  const text = `{\n${'  "a": [1, 2],\n'.repeat(5_000)}  "b": [,\n${'  "c": 3,\n'.repeat(5_000)}}`;
  expect(jsonBreak(text)).toMatchObject({ line: 5_002, column: 9 });
});

function readIn(text: string): ReturnType<typeof readScene>['diagnostics'] {
  const { shelf } = toShelf({ sources: new Map([['night.ink', text]]), texts: new Map(), art: undefined });
  return readScene(shelf, 'night.ink').diagnostics;
}

test('a story that is not written in UTF-8 is told so, once, and where', () => {
  const latin = new TextDecoder().decode(
    new Uint8Array([...Buffer.from('One.\nA caf\u00e9, ', 'latin1'), ...Buffer.from('\u00fcber all.\n-> END\n', 'latin1')]),
  );
  expect(readIn(latin)).toMatchObject([{ code: 'P008', line: 2, column: 6 }]);
});

test('and one in UTF-16 hears nothing else', () => {
  const wide = new TextDecoder().decode(Buffer.from('\uFEFF# title: Night\nOne. # mod: x\n{ what:\n', 'utf16le'));
  expect(readIn(wide)).toMatchObject([{ code: 'P008', line: 1 }]);
});

test('where a story breaks down is said with the knot, and without ink’s own words for it', () => {
  expect(broken('RUNTIME ERROR: (Ink Pointer -> round -- index 0): The story goes on without end.')).toBe(
    'The story breaks down in "round": The story goes on without end.',
  );
  expect(broken('RUNTIME ERROR: (Ink Pointer -> round.in_the_rain.0.c-1 -- index 3): It fell.')).toBe('The story breaks down in "round.in_the_rain": It fell.');
  expect(broken('RUNTIME ERROR: (Ink Pointer -> 0.g-0 -- index -1): It fell.')).toBe('The story breaks down: It fell.');
  expect(broken('The story has said 5000 lines without a choice.')).toBe('The story breaks down: The story has said 5000 lines without a choice.');
});
