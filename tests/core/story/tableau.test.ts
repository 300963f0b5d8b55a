import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Beat, Cue } from '../../../src/core/story/beat.ts';
import { bare, tableau } from '../../../src/core/story/tableau.ts';

const cast = fc.constantFrom('priya', 'tomas', 'mei');
const cue: fc.Arbitrary<Cue> = fc.oneof(
  fc.record({ kind: fc.constant('place' as const), place: fc.constantFrom('quay', 'map'), light: fc.constantFrom(null, 'day', 'night') }),
  fc.record({ kind: fc.constant('enter' as const), cast, side: fc.constantFrom('left' as const, 'centre' as const, 'right' as const) }),
  fc.record({ kind: fc.constant('exit' as const), cast }),
  fc.record({ kind: fc.constant('mood' as const), cast, mood: fc.constantFrom('warm', 'cold', 'neutral') }),
  fc.record({ kind: fc.constant('sound' as const), sound: fc.constant('pager') }),
  fc.record({ kind: fc.constant('music' as const), track: fc.constantFrom(null, 'calm', 'incident') }),
  fc.record({ kind: fc.constant('clock' as const), time: fc.constantFrom('07:40', '08:05') }),
  fc.constant({ kind: 'segment' as const }),
  fc.record({ kind: fc.constant('zoom' as const), zoom: fc.constantFrom('in' as const, 'out' as const) }),
  fc.record({ kind: fc.constant('gauge' as const), gauge: fc.constantFrom('trust', 'energy'), value: fc.integer({ min: 0, max: 10 }) }),
  fc.record({ kind: fc.constant('ending' as const), ending: fc.constant('mended'), title: fc.constant('Mended') }),
);

test('the stage stands the same however the cues were grouped into beats', () => {
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 40 }), fc.array(fc.nat({ max: 5 }), { maxLength: 40 }), (cues, cuts) => {
      const beats: Beat[] = [];
      for (let at = 0, n = 0; at < cues.length; n++) {
        const length = cuts[n] ?? 1;
        beats.push({ speaker: null, text: '', cues: cues.slice(at, at + length) });
        at += length === 0 && n >= cuts.length ? 1 : length;
      }
      expect(tableau(beats.flatMap((beat) => beat.cues))).toEqual(tableau(cues));
      expect(beats.reduce((stage, beat) => tableau(beat.cues, stage), bare)).toEqual(tableau(cues));
    }),
  );
});

test('someone who comes back wears the mood they left with', () => {
  expect(
    tableau([
      { kind: 'enter', cast: 'priya', side: 'left' },
      { kind: 'mood', cast: 'priya', mood: 'cold' },
      { kind: 'exit', cast: 'priya' },
      { kind: 'enter', cast: 'priya', side: 'right' },
    ]).figures,
  ).toEqual([{ cast: 'priya', side: 'right', mood: 'cold' }]);
});

test('nobody stands on the stage twice', () => {
  fc.assert(
    fc.property(fc.array(cue, { maxLength: 40 }), (cues) => {
      const there = tableau(cues).figures.map((figure) => figure.cast);
      expect(new Set(there).size).toBe(there.length);
    }),
  );
});
