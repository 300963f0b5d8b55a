import { expect, test } from 'vitest';
import { begin, decide, replay } from '../../../src/core/session/session.ts';
import { ink } from '../../support/ink.ts';

// V8 ends the process ("invalid size error") where a text is made of two that are each a quarter of a billion characters long.
test.each([
  ['by adding', '~ words = words + words'],
  ['by writing', '~ words = "{words}{words}"'],
])('a story whose words double without end, %s, is trouble for the story alone', (_, doubling) => {
  const story = ink`
    VAR words = "word"
    * [Go on #id: go]
    - -> round
    === round
    ${doubling}
    -> round
  `;
  const [, last] = replay(story, decide(begin(story, 7), { kind: 'choice', choice: 'go', thought: 900 })).turns;
  expect(last!.trouble).toMatch(/has grown to \d+ characters, where at most 1000000 can be kept/u);
  expect(last!.choices).toEqual([]);
});
