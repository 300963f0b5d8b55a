import { describe, expect, test } from 'vitest';
import { Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { ink } from '../../support/ink.ts';

const offered = (story: Story, ...taken: readonly string[]): readonly string[] => {
  const play = new Play(story, 1);
  for (const id of taken) play.choose(id);
  return play.turn.choices.map(({ id }) => id);
};

describe('the name of an option', () => {
  test('is the one that its author gave it', () => {
    expect(
      offered(ink`
      * [Take the keyboard #id: take-keyboard #leading 1]
      - -> END
    `),
    ).toEqual(['take-keyboard']);
  });

  test('is otherwise where it is written, and what it says', () => {
    expect(
      offered(ink`
      -> office.corner
      === office
      = corner
      * [Say nothing, yet.]
      * "Why?" [you ask]
      - -> END
    `),
    ).toEqual(['office.corner.say-nothing-yet', 'office.corner.why-you-ask']);
  });

  test('stays the same when options around it come and go', () => {
    const story = (before: string): Story => ink`
      -> knot
      === knot
      ${before}
      * [Stay]
      - -> END
    `;
    expect(offered(story('')).at(-1)).toBe(offered(story('* [Go]\n* (label) [Run]')).at(-1));
  });

  test('is in any script, and in none', () => {
    expect(
      offered(ink`
      * [Сказать правду]
      * [真実を言う]
      * [قل الحقيقة]
      * [🙂]
      * […]
      - -> END
    `),
    ).toEqual(['сказать-правду', '真実を言う', 'قل-الحقيقة', 'choice', 'choice~2']);
  });

  test('differs for options that read alike, and does not move when the first is used up', () => {
    const story = ink`
      -> knot
      === knot
      * [Wait] -> knot
      * [Wait] -> knot
      * [Wait] -> knot
      * [Go] -> END
    `;
    expect(offered(story)).toEqual(['knot.wait', 'knot.wait~2', 'knot.wait~3', 'knot.go']);
    expect(offered(story, 'knot.wait')).toEqual(['knot.wait~2', 'knot.wait~3', 'knot.go']);
    expect(offered(story, 'knot.wait~2')).toEqual(['knot.wait', 'knot.wait~3', 'knot.go']);
  });

  test('tells options apart that come through threads from one place at once', () => {
    const story = ink`
      -> hall
      === hall
      <- door(1)
      <- door(2)
      * [Leave] -> END
      === door(number)
      + [Open it]
        It is door {number}.
        -> END
    `;
    expect(offered(story)).toEqual(['door.open-it', 'door.open-it~2', 'hall.leave']);
    const play = new Play(story, 1);
    expect(play.choose('door.open-it~2').beats.map(({ text }) => text)).toEqual(['It is door 2.']);
  });

  test('tells options apart that were given the same name by mistake', () => {
    expect(
      offered(ink`
      * [Go #id: go]
      * [Run #id: go]
      - -> END
    `),
    ).toEqual(['go', 'go~2']);
  });

  test('is the same in a nested weave, under a label, and in a gather', () => {
    expect(
      offered(
        ink`
      -> knot
      === knot
      * [One]
        * * [Deep]
        * * (named) [Deeper]
        - -
      - (rest)
      * [Last]
      - -> END
    `,
        'knot.one',
      ),
    ).toEqual(['knot.deep', 'knot.deeper']);
  });

  test('an unknown name cannot be taken', () => {
    const play = new Play(
      ink`
      * [Go #id: go]
      * [No #id: no #UNCLICKABLE]
      - -> END
    `,
      1,
    );
    expect(() => play.choose('else')).toThrow(RangeError);
    expect(() => play.choose('no')).toThrow(RangeError);
    expect(play.choose('go').choices).toEqual([]);
  });
});
