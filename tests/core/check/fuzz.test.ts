import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stories } from '../../support/stories.ts';
import { book, checked } from './shelf.ts';

const machinery = stories({ dice: 'some', rounds: 'some' });

test('a story with any of the machinery of ink is checked, and every place that is named is there', () => {
  fc.assert(
    fc.property(machinery, (source) => {
      const lines = source.split('\n');
      for (const { file, line, column, endColumn, severity } of checked(source, { book })) {
        expect([file, severity]).toEqual(['test.ink', 'warning']);
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(endColumn ?? 0).toBeGreaterThan(column ?? 0);
        expect(endColumn ?? 0).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 2);
      }
    }),
    { numRuns: 40, seed: 7 },
  );
});

/** What a hand that slips puts in. */
const slip = fc.constantFrom(
  '{',
  '}',
  '[',
  ']',
  '#',
  '# ',
  '//',
  '/*',
  '*/',
  '->',
  '<-',
  '->->',
  '~ ',
  '|',
  ':',
  '-',
  '* ',
  '+ ',
  '(',
  ')',
  '"',
  '\\',
  '== ',
  '= ',
  '\n',
  'VAR ',
  'LIST ',
  'INCLUDE ',
  '# leading 9',
  '#id: ',
  '1.5',
  '/ -2',
);

test('a story with typing errors in it breaks nothing', () => {
  fc.assert(
    fc.property(machinery, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 6 }), slip), { minLength: 1, maxLength: 4 }), (source, slips) => {
      const mutated = slips.reduce((text, [at, cut, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut), source);
      for (const { code, message } of checked(mutated, { book }))
        expect([code, message]).toEqual([expect.stringMatching(/^P\d{3}$/u), expect.stringMatching(/\S/u)]);
    }),
    { numRuns: 120, seed: 11 },
  );
});
