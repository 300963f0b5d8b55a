import { expect, test } from 'vitest';
import { lostPlaces } from '../../../src/core/story/lost.ts';
import { ink } from '../../support/ink.ts';

const whole = ink`
  VAR way = -> shore
  LIST birds = gull, tern
  -> quay.steps
  === quay
  = steps
  Rain. <- gulls
  * [Go #id: go] -> shore
  + (look) {not look} [Look #id: look] -> glance -> shore
  + {TURNS_SINCE(-> shore) > 1} [Follow #id: follow] -> way
  === shore
  {quay.steps > 1: Again.} {twice(LIST_COUNT(birds))}
  - (sand) Sand.
  {sand < 3: -> sand}
  -> END
  === gulls
  + [Feed them #id: feed] -> END
  === glance
  Grey.
  ->->
  === function twice(x)
  ~ return x + x
`.ink;

test('a story that ink has compiled leads nowhere that it does not have', () => {
  expect(lostPlaces(whole)).toEqual([]);
});

test.each(['shore', 'glance', 'twice', 'gulls', 'quay'])('where "%s" is taken out, whatever leads there is found', (knot) => {
  const root = (whole.root as readonly unknown[]).map((part) =>
    typeof part === 'object' && part !== null && knot in part ? Object.fromEntries(Object.entries(part).filter(([name]) => name !== knot)) : part,
  );
  const lost = lostPlaces({ ...whole, root });
  expect(lost.length).toBeGreaterThan(0);
  for (const place of lost) expect(place).toContain(knot);
});
