import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nowhere } from '../../../src/player/stage/kit.ts';
import { faceOf, headOf, openBox, seenAs, standsOf, viewOf, type Viewport } from '../../../src/player/stage/layout.ts';

const ROUNDING = 0.001; // CSS px

const viewports = fc
  .record({
    width: fc.integer({ min: 320, max: 3840 }),
    height: fc.integer({ min: 320, max: 2160 }),
    gauges: fc.double({ min: 0, max: 0.2, noNaN: true }),
    words: fc.double({ min: 0, max: 0.7, noNaN: true }),
  })
  .map(({ width, height, gauges, words }): Viewport => ({ width, height, safe: { top: height * gauges, right: 0, bottom: height * words, left: 0 } }))
  .filter(({ width, height, safe }) => width < 7 * (height - safe.top - safe.bottom)); // no slit: no room can be shown in one

const casts = fc.uniqueArray(
  fc.record({ cast: fc.constantFrom('priya', 'tomas', 'mei', 'amira'), side: fc.constantFrom('left' as const, 'centre' as const, 'right' as const) }),
  {
    selector: ({ cast }) => cast,
    minLength: 1,
    maxLength: 4,
  },
);

test('the face of who speaks is whole, and clear of the words, in every window', () => {
  fc.assert(
    fc.property(viewports, casts, fc.nat(), fc.constantFrom(1.035, 1.11 * 1.012), (viewport, figures, pick, push) => {
      const speaker = figures[pick % figures.length]?.cast ?? null;
      const stands = standsOf(nowhere, viewport, figures, speaker);
      const heads = [...stands].map(([cast, stand]) => headOf(stand, cast));
      const stand = stands.get(speaker ?? '');
      if (!stand || speaker === null) throw new Error('Whoever speaks stands somewhere.');
      const view = viewOf(viewport, heads, headOf(stand, speaker), { push, lean: 0.1 });
      const face = seenAs(faceOf(stand, speaker), view);
      const open = openBox(viewport);
      expect(face.x).toBeGreaterThanOrEqual(-ROUNDING);
      expect(face.x + face.w).toBeLessThanOrEqual(viewport.width + ROUNDING);
      expect(face.y).toBeGreaterThanOrEqual(-ROUNDING);
      expect(face.y + face.h).toBeLessThanOrEqual(open.y + open.h + ROUNDING);
    }),
    { numRuns: 2000 },
  );
});

test('nobody’s face lies under the words', () => {
  fc.assert(
    fc.property(viewports, casts, (viewport, figures) => {
      const stands = standsOf(nowhere, viewport, figures, null);
      const view = viewOf(
        viewport,
        [...stands].map(([cast, stand]) => headOf(stand, cast)),
        undefined,
      );
      const open = openBox(viewport);
      for (const [cast, stand] of stands) {
        const face = seenAs(faceOf(stand, cast), view);
        expect(face.y + face.h).toBeLessThanOrEqual(open.y + open.h + ROUNDING);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the room fills all that the words leave free', () => {
  fc.assert(
    fc.property(viewports, casts, (viewport, figures) => {
      const stands = standsOf(nowhere, viewport, figures, null);
      const view = viewOf(
        viewport,
        [...stands].map(([cast, stand]) => headOf(stand, cast)),
        undefined,
      );
      const room = seenAs({ x: -60, y: -60, w: 2040, h: 1200 }, view);
      const open = openBox(viewport);
      expect(room.x).toBeLessThanOrEqual(ROUNDING);
      expect(room.x + room.w).toBeGreaterThanOrEqual(viewport.width - ROUNDING);
      expect(room.y).toBeLessThanOrEqual(open.y + ROUNDING);
      expect(room.y + room.h).toBeGreaterThanOrEqual(open.y + open.h - ROUNDING);
    }),
    { numRuns: 2000 },
  );
});

test('two people look at each other, and a third at who speaks', () => {
  const viewport: Viewport = { width: 1440, height: 900, safe: { top: 0, right: 0, bottom: 250, left: 0 } };
  const three = [
    { cast: 'priya', side: 'left' },
    { cast: 'mei', side: 'centre' },
    { cast: 'tomas', side: 'right' },
  ] as const;
  const facing = (speaker: string): readonly (number | undefined)[] => three.map(({ cast }) => standsOf(nowhere, viewport, three, speaker).get(cast)?.facing);
  expect(facing('priya')).toEqual([1, -1, -1]);
  expect(facing('tomas')).toEqual([1, 1, -1]);
});

test('in a portrait the picture moves to who speaks', () => {
  const viewport: Viewport = { width: 390, height: 844, safe: { top: 0, right: 0, bottom: 380, left: 0 } };
  const two = [
    { cast: 'priya', side: 'left' },
    { cast: 'tomas', side: 'right' },
  ] as const;
  const middle = (speaker: string): number => {
    const stands = standsOf(nowhere, viewport, two, speaker);
    const heads = [...stands].map(([cast, stand]) => headOf(stand, cast));
    const stand = stands.get(speaker);
    return stand ? viewOf(viewport, heads, headOf(stand, speaker)).x : 0;
  };
  expect(middle('priya')).toBeLessThan(middle('tomas'));
});
