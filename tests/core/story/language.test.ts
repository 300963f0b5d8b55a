import { describe, expect, test } from 'vitest';
import { parseBook } from '../../../src/core/story/book.ts';
import { Play } from '../../../src/core/story/play.ts';
import { type Story, toStory } from '../../../src/core/story/story.ts';
import { ink, inkIn } from '../../support/ink.ts';

const wordsOf = (story: Story, ...taken: readonly string[]): readonly string[] => {
  const play = new Play(story, 1);
  const turns = [play.turn, ...taken.map((id) => play.choose(id))];
  return turns.at(-1)!.beats.map(({ text }) => text);
};

describe("all of ink's language plays", () => {
  test('glue joins lines, and their tags', () => {
    const story = ink`
      One # sound: pager
      <> and two. # segment
      -> END
    `;
    expect(new Play(story, 1).turn.beats).toEqual([{ speaker: null, text: 'One and two.', cues: [{ kind: 'sound', sound: 'pager' }, { kind: 'segment' }] }]);
  });

  test('tunnels go and come back, with what they were given', () => {
    const story = ink`
      -> ask("tea") ->
      Thanks.
      -> END
      === ask(what)
      Some {what}?
      ->->
    `;
    expect(wordsOf(story)).toEqual(['Some tea?', 'Thanks.']);
  });

  test('functions answer, and change what they are lent', () => {
    const story = ink`
      VAR a = 1
      ~ add(a, 2)
      {double(a)} {a}
      -> END
      === function add(ref what, by)
      ~ what = what + by
      === function double(x)
      ~ return x * 2
    `;
    expect(wordsOf(story)).toEqual(['6 3']);
  });

  test('lists hold, print and compare', () => {
    const story = ink`
      LIST mood = calm, (tense), furious
      ~ mood++
      {mood} {mood > tense: worse}
      -> END
    `;
    expect(wordsOf(story)).toEqual(['furious worse']);
  });

  test('choices from threads stand beside one another', () => {
    const story = ink`
      <- one
      <- two
      -> DONE
      === one
      * [First] -> END
      === two
      * [Second] -> END
    `;
    expect(new Play(story, 1).turn.choices.map(({ text }) => text)).toEqual(['First', 'Second']);
  });

  test('a fallback is taken by itself when nothing else is left', () => {
    const story = ink`
      -> hub
      === hub
      * [Ask] -> hub
      * -> done
      === done
      Nothing left to ask.
      -> END
    `;
    expect(wordsOf(story, 'hub.ask')).toEqual(['Nothing left to ask.']);
  });

  test('a choice says again only the words that are not in its brackets', () => {
    const story = ink`
      * "Why?" [you ask.] you say, and wait.
        He shrugs.
      - -> END
    `;
    expect(new Play(story, 1).turn.choices.map(({ text }) => text)).toEqual(['"Why?" you ask.']);
    expect(wordsOf(story, 'why-you-ask')).toEqual(['"Why?" you say, and wait.', 'He shrugs.']);
  });

  test('tags of a choice are reckoned like its words', () => {
    const story = ink`
      VAR level = 4
      VAR who = "priya"
      * {level > 3} [Go {who} #id: go-{who} #leading {level} lets-go #temptation]
      * {level > 4} [Never]
      - -> END
    `;
    expect(new Play(story, 1).turn.choices).toEqual([
      {
        id: 'go-priya',
        text: 'Go priya',
        evidence: [{ dimension: 'leading', level: 4, indicator: 'lets-go' }],
        temptation: true,
        silence: false,
        disabled: false,
      },
    ]);
  });

  test('sequences go on from turn to turn', () => {
    const story = ink`
      -> again
      === again
      {one|two|three} {&in|out} {!first}
      + [Again] -> again
    `;
    expect(wordsOf(story)).toEqual(['one in first']);
    expect(wordsOf(story, 'again.again')).toEqual(['two out']);
    expect(wordsOf(story, 'again.again', 'again.again', 'again.again')).toEqual(['three out']);
  });
});

describe('any number of options', () => {
  test('forty at once, each with a name of its own', () => {
    const many = Array.from({ length: 40 }, (_, n) => `* [Option ${n}]`).join('\n');
    const { choices } = new Play(inkIn(undefined, `${many}\n- -> END`), 1).turn;
    expect(new Set(choices.map(({ id }) => id)).size).toBe(40);
  });

  test('none: the story has ended, and nothing is wrong', () => {
    expect(new Play(inkIn(undefined, 'The end.\n-> END'), 1).turn).toMatchObject({ choices: [], trouble: null });
  });

  test('one, and it can be taken', () => {
    expect(wordsOf(inkIn(undefined, '* [Only]\n  So.\n- -> END'), 'only')).toEqual(['So.']);
  });
});

describe('text of any kind', () => {
  test.each([
    'Žluťoučký kůň',
    '日本語のテキスト',
    'مرحبا بالعالم',
    '👩🏽‍🚒 and 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
    'e\u0301tude',
    '\u202Eright to left\u202C',
    '<script>alert(1)</script>',
    'x'.repeat(10_000),
  ])('%s comes through as it was written', (text) => {
    expect(wordsOf(inkIn(undefined, `${text}\n-> END`))).toEqual([text]);
  });
});

test("speakers are the book's, and the narrator where nobody is named", () => {
  const book = parseBook({
    id: 'b',
    title: 'B',
    language: 'en',
    cast: { priya: { name: 'Priya', full: 'Priya Nair', role: 'r', colour: '#123456' } },
    voices: { fixer: { name: 'The Fixer', about: 'habit' } },
    moods: [],
    places: {},
    sounds: {},
    music: {},
    season: [],
  });
  const { beats } = new Play(inkIn(book, 'Priya: No.\nThe Fixer: Yes.\nRain: it rains.\n-> END'), 1).turn;
  expect(beats.map(({ speaker, text }) => [speaker, text])).toEqual([
    ['priya', 'No.'],
    ['fixer', 'Yes.'],
    [null, 'Rain: it rains.'],
  ]);
});

test('a memory that only a later scene reads is shown', () => {
  const { ink: json } = inkIn(undefined, 'VAR kept = false\nWell. # remember: kept mei You kept it.\n-> END');
  const shown = (story: Story): number => new Play(story, 1).turn.beats[0]!.cues.length;
  expect([shown(toStory('a/b', json)), shown(toStory('a/b', json, undefined, { readLater: ['kept'] }))]).toEqual([0, 1]);
});

describe('what never ends is cut off', () => {
  test.each([
    ['one line', '-> a\n=== a\nand <>\n-> a'],
    ['a tunnel in a tunnel', '-> a ->\n-> END\n=== a\n-> a ->\n->->'],
    ['a thread that starts itself', '<- a\n-> END\n=== a\n<- a\n* [x] -> END'],
    ['ever more options', '-> k\n=== k\n<- t\n-> k\n=== t\n+ [x] -> END'],
    ['a fallback that falls back on itself', '-> k\n=== k\n+ -> k'],
    ['a text that grows', 'VAR s = "word"\n-> a\n=== a\n~ s = s + "word"\n-> a'],
  ])('%s', (_, source) => {
    const { turn } = new Play(inkIn(undefined, source), 1, {}, { effort: 100_000, lines: 100 });
    expect(turn.trouble).toMatch(/^The story thinks without end, at \w/u);
    expect(turn.choices).toEqual([]);
  });
});

test('a sum without an answer is trouble that says so', () => {
  const { turn } = new Play(inkIn(undefined, 'VAR a = 0\nSo.\nThis is {0 / a}.\n-> END'), 1);
  expect(turn.beats[0]!.text).toBe('So.');
  expect(turn.trouble).toMatch(/A sum has no answer: perhaps something was divided by 0/u);
});
