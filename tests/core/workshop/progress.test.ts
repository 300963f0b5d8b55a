import { expect, test } from 'vitest';
import { deskView, screenView, type Script } from '../../../src/core/workshop/view.ts';
import { Workshop } from './driver.ts';

const leader = { role: 'facilitator' } as const;

/** A scene of two decisions. */
function told(workshop: Workshop): {
  readonly script: (table: string) => Script;
  readonly debrief: () => never;
  readonly carried: () => Record<string, never>;
} {
  const over = (table: string): boolean => (workshop.room.tables.get(table)?.path.length ?? 0) >= 2;
  return {
    script: (table) => ({
      title: 'A scene',
      summary: '',
      soFar: [],
      words: [],
      asks: [],
      notes: [],
      coming: { choices: over(table) ? [] : [{ id: 'go', text: 'Go' }], key: false },
    }),
    debrief: () => {
      throw new Error('There is no debrief yet.');
    },
    carried: () => ({}),
  };
}

test('where each plays alone, desk and screen hear how many have come how far, and of nobody’s way', () => {
  const workshop = new Workshop({ deciding: 'alone' }).join('ada', 'bo', 'cy', 'dee').lead('next');
  const go = (id: string, decision: number): void => workshop.do({ role: 'participant', id }, { kind: 'go-alone', decision, choice: 'go' });
  go('ada', 0);
  go('ada', 1);
  go('bo', 0);
  workshop.do(leader, { kind: 'remove', participant: 'dee' });
  const expected = {
    made: [
      { decisions: 0, people: 1 },
      { decisions: 1, people: 1 },
    ],
    done: 1,
  };
  expect(screenView(workshop.room, told(workshop))).toMatchObject({ tables: [], progress: expected });
  expect(deskView(workshop.room, told(workshop))).toMatchObject({ tables: [], progress: expected });
  expect(JSON.stringify(screenView(workshop.room, told(workshop)))).not.toMatch(/ada|bo|cy|dee/u);
});

test('a room that decides together has no progress of single people', () => {
  const workshop = new Workshop().join('ada');
  expect(screenView(workshop.room, told(workshop)).progress).toBeUndefined();
});
