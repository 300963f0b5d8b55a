import { describe, expect, test } from 'vitest';
import { readTags } from '../../../src/core/story/line.ts';
import { grammar } from '../../../src/core/story/tag-manual.ts';
import { readTag, TagError } from '../../../src/core/story/tags.ts';

describe('every tag of the grammar', () => {
  test.each([...grammar].map(([key, row]) => [key, row.example] as const))('%s: its example is one of itself, and is understood', (key, example) => {
    expect(example.toLowerCase().startsWith(key)).toBe(true);
    expect(readTag(example)).toBeDefined();
  });

  test.each([...grammar].map(([key, row]) => [key, row.example] as const))(
    '%s: is the same in capitals, with blanks around it and a blank before the colon',
    (key, example) => {
      const meaning = readTag(example);
      const rest = example.slice(key.length);
      expect(readTag(`  ${key.toUpperCase()}${rest}  `)).toEqual(meaning);
      if (rest.startsWith(':')) expect(readTag(`${key} ${rest}`)).toEqual(meaning);
    },
  );
});

describe('what tags mean', () => {
  test.each([
    ['place: war-room night', { kind: 'place', place: 'war-room', light: 'night' }],
    ['place: quay', { kind: 'place', place: 'quay', light: null }],
    ['enter: priya', { kind: 'enter', cast: 'priya', side: 'centre' }],
    ['enter: Priya RIGHT', { kind: 'enter', cast: 'priya', side: 'right' }],
    ['music: none', { kind: 'music', track: null }],
    ['AUDIOLOOP: theme.mp3', { kind: 'music', track: 'theme.mp3' }],
    ['STOP_MUSIC', { kind: 'music', track: null }],
    ['gauge: trust "The trust they have" -5 10', { kind: 'gauge-declared', gauge: 'trust', label: 'The trust they have', least: -5, most: 10 }],
    ['voice: fixer', { kind: 'voice', voice: 'fixer', choice: null }],
    ['voice: fixer take-keyboard', { kind: 'voice', voice: 'fixer', choice: 'take-keyboard' }],
    [
      'remember: fixed_release priya You fixed: without asking.',
      { kind: 'memory', variable: 'fixed_release', cast: 'priya', text: 'You fixed: without asking.' },
    ],
    ['input: sentence 200', { kind: 'input', variable: 'sentence', limit: 200 }],
    ['checklist: before', { kind: 'input', variable: 'checklist_before', limit: 1000, checklist: 'before' }],
    ['checklist: After', { kind: 'input', variable: 'checklist_after', limit: 1000, checklist: 'after' }],
    ['move: Listen', { kind: 'move', move: 'listen' }],
    ['ending: mended "You both know now"', { kind: 'ending', ending: 'mended', title: 'You both know now' }],
    ['ending: mended', { kind: 'ending', ending: 'mended', title: 'mended' }],
    ['zoom', { kind: 'zoom', zoom: 'out' }],
    ['LINKOPEN: https://example.org/?a=1', { kind: 'link', url: 'https://example.org/?a=1', opens: 'beside' }],
    ['leading 2', { kind: 'evidence', evidence: { dimension: 'leading', level: 2, indicator: null } }],
    ['Emotional-Intelligence 5 Reads-Others', { kind: 'evidence', evidence: { dimension: 'emotional-intelligence', level: 5, indicator: 'reads-others' } }],
    ['why: 3 people waited.', { kind: 'why', text: '3 people waited.' }],
    ['title: A: B', { kind: 'meta', key: 'title', value: 'A: B' }],
  ] as const)('%s', (tag, meaning) => {
    expect(readTag(tag)).toEqual(meaning);
  });
});

describe('nonsense', () => {
  test.each([
    ['leading 6', /1 to 5/u],
    ['leading 0', /1 to 5/u],
    ['leading -1', /1 to 5/u],
    ['place:', /lacks a place/u],
    ['enter: priya upstairs', /not a side; write left, centre, right/u],
    ['input: sentence many', /"many" is not a whole number/u],
    ['input: sentence', /lacks a limit/u],
    ['gauge: trust', /lacks a label/u],
    ['remember: it', /lacks who remembers/u],
    ['zoom: sideways', /not a zoom/u],
    ['move: aks', /"aks" is not a move; write ask, tell, listen, solve/u],
    ['move:', /is not a move/u],
    ['checklist: during', /not a time for the checklist; write before, after/u],
    ['why:', /lacks its text/u],
  ])('%s says what is wrong', (tag, message) => {
    expect(() => readTag(tag)).toThrow(TagError);
    expect(() => readTag(tag)).toThrow(message);
  });

  test.each([
    [''],
    ['   '],
    ['plcae: quay'],
    ['42'],
    [':'],
    ['?!'],
    ['leading five'],
    ['leading 2 3'],
    ['__proto__'],
    ['constructor: x'],
    ['éclair: 1'],
    ['\u0000'],
    ['#'.repeat(9)],
    ['x'.repeat(100_000)],
  ])('%j is nobody’s tag, and means nothing', (tag) => {
    expect(readTag(tag)).toBe(undefined);
  });

  test('means nothing at play time, and does not take its neighbours with it', () => {
    expect(readTags(['leading 9', 'place: quay', 'zoom: sideways', 'nobody knows', 'segment'])).toEqual([
      { kind: 'place', place: 'quay', light: null },
      { kind: 'segment' },
    ]);
  });
});
