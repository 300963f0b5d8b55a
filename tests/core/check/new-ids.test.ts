import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertIds, newIds } from '../../../src/core/check/new-ids.ts';
import { sceneOf } from './shelf.ts';

/** The source with all ids that it lacks. */
const given = (source: string, held: readonly string[] = []): string => insertIds(source, newIds(sceneOf(source), new Set(held)));

test('an id is made of the first words of the option', () => {
  expect(given("* [Hold the sentence for a while, I'm back soon. #leading 3]\n- -> END\n")).toBe(
    "* [Hold the sentence for a while, I'm back soon. #id: hold-sentence-for-while #leading 3]\n- -> END\n",
  );
  expect(given('* Écoute, Zoë’s idea! # leading 3\n- -> END\n')).toBe('* Écoute, Zoë’s idea! # id: ecoute-zoes-idea # leading 3\n- -> END\n');
  expect(given('* [… #leading 3]\n- -> END\n')).toContain('#id: option #leading 3');
});

test('no two are alike, and none is one that a save may hold', () => {
  const source = '* [Wait. #leading 3]\n* [Wait! #leading 4]\n* [Go. #id: wait-4 #leading 2]\n- -> END\n';
  expect(given(source, ['wait', 'wait-3'])).toBe(
    '* [Wait. #id: wait-2 #leading 3]\n* [Wait! #id: wait-5 #leading 4]\n* [Go. #id: wait-4 #leading 2]\n- -> END\n',
  );
});

test('an option that has an id, or no score, is left alone', () => {
  const source = '* [Wait. #leading 3 #id: stay]\n* [Go.]\n- -> END\n';
  expect(given(source)).toBe(source);
});

test('nothing else changes, whatever the line ends, marks and comments; and then nothing is left to do', () => {
  const piece = fc.constantFrom(
    '* [Wait. #leading 3]',
    '\t* [Wait. # leading 3 # operations 2] // why not',
    '+ /* once */ {true} Go {true:on|away} #leading 2',
    '* [Say nothing. /* a #leading 1 */ #silence #leading 4]',
    'You wait. # mood: priya warm',
    '/* #leading 2 */',
    '* [Stay. #id: wait #leading 5]',
    '',
  );
  fc.assert(
    fc.property(fc.constantFrom('', '\uFEFF'), fc.array(fc.tuple(piece, fc.constantFrom('\n', '\r\n')), { minLength: 1, maxLength: 12 }), (mark, pieces) => {
      const source = `${mark}${pieces.flat().join('')}- -> END`;
      const ids = newIds(sceneOf(source), new Set());
      const written = insertIds(source, ids);
      expect(ids.reduce((text, { insert }) => text.replace(insert, ''), written)).toBe(source);
      expect(written.length).toBe(source.length + ids.reduce((sum, { insert }) => sum + insert.length, 0));
      const after = sceneOf(written);
      expect(newIds(after, new Set())).toEqual([]);
      expect(after.options.map(({ evidence }) => evidence)).toEqual(sceneOf(source).options.map(({ evidence }) => evidence));
    }),
    { numRuns: 60 },
  );
});
