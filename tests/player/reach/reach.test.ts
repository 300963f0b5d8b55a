import { h, render } from 'preact';
import { expect, onTestFinished, test } from 'vitest';
import { reachTable } from '../../../src/core/analysis/reach-table.ts';
import { parseRubric } from '../../../src/core/assessment/rubric.ts';
import { begin, decide, type Session } from '../../../src/core/session/session.ts';
import { parseBook } from '../../../src/core/story/book.ts';
import type { Carried } from '../../../src/core/story/play.ts';
import { DebriefPage } from '../../../src/player/page/debrief/debrief.tsx';
import { readRun, takesSearch } from '../../../src/player/page/debrief/reading.ts';
import { readSeason, withReach } from '../../../src/player/page/season/read-season.ts';
import type { KeptSave, Playing, SceneEntry, Season } from '../../../src/player/page/views.ts';
import { findReach } from '../../../src/player/reach/find-reach.ts';
import { Run } from '../../../src/player/run.ts';
import bookText from '../../../stories/northline/book.json?raw';
import rubricText from '../../../stories/northline/rubric.json?raw';
import { inkIn } from '../../support/ink.ts';
import { found, play } from '../play/table.tsx';

const book = parseBook(JSON.parse(bookText));
const rubric = parseRubric(JSON.parse(rubricText));
const story = inkIn(
  book,
  String.raw`
  # title: The Door
  # dimensions: leading
  VAR trust = 2
  A door.
  * [Ask her in. #id: ask #leading 4]
    {trust > 5: -> inside}
  * [Wave her off. #id: off #leading 2]
  - -> END
  === inside
  She stays.
  * [Let her lead. #id: lead #leading 5]
  * [Lead. #id: take #leading 1]
  - -> END
  `,
);
const trusted: Carried = { trust: 8 };
const made = (choices: readonly string[], carried: Carried): Session =>
  choices.reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(story, 7, carried));

test('what was within reach is searched behind the page, from what earlier scenes left', async () => {
  const searched = await findReach(story, trusted);
  expect(searched?.carried).toEqual(trusted);
  expect(searched).toEqual(reachTable(story, { carried: trusted }).table);
  expect(searched?.best).toContainEqual([2]); // both decisions: the door opens to those who are trusted
  expect((await findReach(story, {}))?.best).not.toContainEqual([2]);
});

test('the debrief of a scene that began with what others left stands at once, and says where it turned when that is found', async () => {
  const { promise: wait, resolve: search } = Promise.withResolvers<void>();
  const entry: SceneEntry = {
    id: story.id,
    title: story.title,
    summary: null,
    minutes: null,
    load: () => Promise.resolve(story),
    reach: async (...asked) => {
      await wait;
      return findReach(...asked);
    },
  };
  const { game } = await play(story, { book, rubric, scenes: [entry] });
  const playing: Playing = { id: 'run', run: new Run(story, made(['off'], trusted), 'first'), shelved: game.shelf[0] };
  const page = document.createElement('div');
  document.body.append(page);
  onTestFinished(() => {
    render(null, page);
    page.remove();
  });
  const nobody = { stage: () => Promise.reject(new Error('no stage')), sound: () => Promise.reject(new Error('no sound')) };
  render(h(DebriefPage, { game, playing, company: { ...nobody, voice: { present: () => Promise.resolve(), show: () => undefined } } }), page);
  await found(() => page.querySelector('#debrief-stances'));
  expect(page.querySelector('#debrief-turning')).toBeNull();
  search();
  const turned = await found(() => page.querySelector('.turning-point'));
  expect(turned.textContent).toContain('Wave her off.');
  expect(turned.textContent).toContain('The way that kept most open: Ask her in.');
});

test('words that decide how a story goes on close no debrief: the search begins with them, in a scene and in its season', async () => {
  const sentence = inkIn(
    book,
    String.raw`
    # title: The Pencil
    # dimensions: leading
    VAR sentence = ""
    What do you know now? # input: sentence 80
    * [Keep it. #id: keep #leading 1]
    * [Give it back. #id: back #leading 4]
    - {sentence == "":Nothing yet.|She reads it.}
    -> END
    `,
  );
  const entry: SceneEntry = {
    id: sentence.id,
    title: sentence.title,
    summary: null,
    minutes: null,
    load: () => Promise.resolve(sentence),
    reach: async (...asked) => findReach(...asked),
  };
  const { game } = await play(sentence, { book, rubric, scenes: [entry] });
  const [shelved] = game.shelf;
  const said = decide(begin(sentence, 7), { kind: 'input', variable: 'sentence', value: 'Ask first.' });
  const run = new Run(sentence, decide(said, { kind: 'choice', choice: 'keep', thought: 0 }), 'first');
  const playing: Playing = { id: 'run', run, shelved };
  const { debrief } = await readRun(playing, 'with-reach');
  expect(debrief?.turningPoints?.map(({ other }) => other.text)).toEqual(['Give it back.']);
  expect(takesSearch(playing)).toBe(true);

  const first: KeptSave = { id: 'run', run: 'run', kind: 'auto', ended: true, save: run.save('')! };
  const of: Season = { shelved: shelved!, season: 1 };
  const read = await readSeason({ saves: { ...game.saves, firstOf: () => first } }, of);
  const reached = await withReach(read!, of, () => false);
  expect(reached?.debrief.turningPoints?.map(({ other }) => other.text)).toEqual(['Give it back.']);
});
