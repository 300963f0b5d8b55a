import { expect, test } from 'vitest';
import { linesOf, played, season, toPlay } from './northline.ts';

// What one scene of Northline says, another does not deny. Each of these was once said both ways.

const scenes = season.map(({ scene }) => scene);

test.each([
  ['Priya had applied before anybody was asked: in August', /applied in September|in September she applied/u],
  ['your board was cleared when Ines first spoke of the job, in a lift, and not when she offered it', /the day (?:that )?they (?:offered|promoted)/u],
  [
    'of the eight of Boarding you are one, and the others are seven',
    /eight people watching it go by|eight cardigans|eight people up there|view of eight people|nine of you, and one bin/u,
  ],
  ['the last boat to the Vays leaves at five, and nobody who sails at half past sees it go', /last boat to the Vays/u],
  ['the ten minutes are from 2021; the gate that shuts without a line is older', /old one, from 2021|what you wrote, in 2021, and it did it/u],
  ['since week seven Lunn knows what to do without a line', /line goes at Lunn|goes out to Lunn on the Wednesday/u],
  ["Tomás's Thursdays and Fridays are three weeks old, and no older", /Ten weeks, and not one Monday/u],
  ['Mei has done his work for a fortnight', /ten weeks of evenings/u],
  ['week eight is in November', /Christmas tree/u],
  ['of forty-one gates one has been built by the storm', /Half of them hang on the west side/u],
  ['who was promised her nights, and did not get them, has not slept', /kept_pager or agreed_pager/u],
  ['on Fridays Tomás is with his father, where he has been given them', /behind Tomás\. #/u],
  ['the telephone that you carried away has never come back', /Bring it back on Friday|It came back\||the telephone on Amira's desk/u],
  ['what somebody is said to have said by the bench, they said there', /by the bench, and that she hadn't been surprised/u],
  ['between a Thursday and a Tuesday there is one Friday, and on other days he is there', /Twice since Thursday he wasn't there/u],
  ['what is begun at eight minutes to noon is done before Greta sails at noon', /like sentries\. It takes nine minutes/u],
  ['of the day that you kept for code you have had something', /and not one line of code\.\}/u],
  [
    'the day that you kept for code is a Wednesday, and the children of Sula go to school by a new gate on a Friday',
    /Today was the day you keep for it|Two days late, I know/u,
  ],
  ['where a gate was opened from a telephone, Grissay was not boarded by hand', /GRISSAY BY HAND/u],
  ['who writes from Sula on the Saturday stood beside you on its pier on the Friday', /"Sula\. The mate gave me you/u],
  ['not everybody was asked in the first week if a window may be opened', /window that she asked you about last week/u],
  ['who is alone in getting off at Lunn is counted as one', /"And that's eight,"/u],
  ["the baker's door at Lunn has been quiet since the first week", /It was Lunn\. Twice\. It was a baker/u],
  ['the boardroom, on the sixth floor, is at the top of the house', /twelve floors/u],
  ['eggs come over once on the mail boat, and from Hollin', /six eggs, and a card/u],
])('%s', (_fact, denied) => {
  expect(scenes.flatMap((scene) => linesOf(scene).filter((line) => denied.test(line)))).toEqual([]);
});

test("the school's gate is the one that does not shut ten minutes before its boat: at fourteen minutes past, eleven come", () => {
  const lines = linesOf('just-this-once');
  const [open, come] = [/06:20; hers is the one gate that stays open to the last/u, /At 06:14 eleven/u].map((said) =>
    lines.findIndex((line) => said.test(line)),
  );
  expect(open).toBeGreaterThan(0);
  expect(come).toBeGreaterThan(open ?? 0);
});

test('on the stormy day the school is on the water because it was sent home', () => {
  const told = linesOf('away').find((line) => line.startsWith('Ninety-four children'));
  expect(told).toContain('sent home at ten');
});

/** What a scene says to whoever decides so. */
const said = (scene: string, ...ids: readonly string[]): string =>
  played(toPlay(scene), {}, ...ids)
    .map(({ text }) => text)
    .join('\n');

test('a card that a manager has pinned up herself is not on the sill any more', () => {
  const to = (answer: string): string =>
    said('majors', 'other-end', 'bored-is-true', 'what-is-finished', 'ring-oxna', 'keep-gates', 'over-water', 'who-asks-you', answer, 'how-late');
  expect(to('no-ines')).toContain('the auditors, the mayor, the nephew.');
  expect(to('an-afternoon')).toContain('the auditors, the mayor.');
});

test('he reproaches you with what you have laid on the table', () => {
  const to = (opening: string): string => said('the-conversation-you-keep-moving', 'be-early', opening, 'three-things', 'nine-were-meis');
  expect(to('the-form')).toContain("you've brought a form");
  expect(to('how-is-it')).toContain("you've brought a card");
});
