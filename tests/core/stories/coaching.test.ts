import { expect, test } from 'vitest';
import { season, written } from './northline.ts';

const FIRST = 'the-right-question'; // where coaching is a mode of its own

/** The decisions of a scene in which every option is a move. */
function coached(scene: string): readonly (readonly string[])[] {
  const moves = written(scene).decisions.map(({ options }) => options.map(({ tags }) => tags.flatMap(({ text }) => /^move:\s*(\w+)/u.exec(text)?.[1] ?? [])));
  return moves.filter((decision) => decision.length > 0 && decision.every((each) => each.length === 1)).map((decision) => decision.flat());
}

test('who has learnt to coach may do so again: in two later scenes, several times, and never with one kind of move only', () => {
  const later = season.slice(season.findIndex(({ scene }) => scene === FIRST) + 1).map(({ scene }) => coached(scene));
  const again = later.filter((decisions) => decisions.length >= 3);
  expect(again.length).toBeGreaterThanOrEqual(2);
  for (const decisions of again) {
    for (const moves of decisions) expect(new Set(moves).size).toBeGreaterThanOrEqual(3);
    expect(new Set(decisions.flat())).toEqual(new Set(['ask', 'tell', 'listen', 'solve']));
  }
});
