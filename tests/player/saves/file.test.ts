import { expect, test } from 'vitest';
import { parseSave, type Save, writeSave } from '../../../src/core/session/save.ts';
import { begin, decide } from '../../../src/core/session/session.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { fileNameOf, importSave } from '../../../src/player/page/saves/file.ts';
import { ink } from '../../support/ink.ts';

const story = ink`
  Rain.
  * [Wait #id: wait] Later.
  * [Go #id: go] Now.
  - -> END
`;
const edited = ink`
  Rain, again.
  * [Wait #id: wait] Later.
  * [Go #id: go] Now.
  - -> END
`;
const rewritten = ink`
  Snow.
  * [Sleep #id: sleep] Later.
  - -> END
`;

const save: Save = {
  scene: 'northline/quay',
  title: 'The Quay',
  name: 'Mine',
  saved: new Date(2026, 10, 21, 12).getTime(),
  run: 'first',
  session: decide(begin(story, 1), { kind: 'choice', choice: 'go', thought: 0 }),
};
const text = writeSave(save);
const file = (content: string): File => new File([content], 'mine.promoted.json');
const shelf = (now: Story | undefined) => (): Promise<Story | undefined> => Promise.resolve(now);
const refusalOn = async (now: Story | undefined, content: string): Promise<string> =>
  importSave(file(content), shelf(now)).then(
    () => 'taken',
    (error: Error) => error.message,
  );
const refusal = (content: string): Promise<string> => refusalOn(story, content);

test('a save comes back from its file as it went', async () => {
  expect(await importSave(file(text), shelf(story))).toEqual({ save, ended: true, change: undefined });
});

test('a file is named after its scene and day', () => {
  expect(fileNameOf({ ...save, scene: 'northline/two-places-at-once' })).toBe('two-places-at-once 2026-11-21.promoted.json');
  expect(fileNameOf({ ...save, scene: 'opened/../..\\con:?' })).not.toMatch(/[/\\:?]/u);
});

test('a save of an edited story says so, and keeps what still stands', async () => {
  const { save: kept, change } = await importSave(file(text), shelf(edited));
  expect(change).toBe('This scene was revised since you last played. All your decisions still stand.');
  expect(kept.session).toMatchObject({ story: edited.hash, decisions: [{ choice: 'go' }] });
});

test('a save whose decision is gone starts where it parts from the story', async () => {
  const { save: kept, change, ended } = await importSave(file(text), shelf(rewritten));
  expect(change).toContain('its first decision is a different one now');
  expect(kept.session.decisions).toEqual([]);
  expect(ended).toBe(false);
});

test('a save from another story is refused', async () => {
  expect(await refusalOn(undefined, text)).toBe('This save belongs to “The Quay”, a scene that this game does not have.');
  expect(await refusalOn(undefined, writeSave({ ...save, scene: 'opened/quay' }))).toContain('open that story first');
});

test('a save cut short is refused', async () => {
  for (const length of [20, 60, text.length - 2]) expect(await refusal(text.slice(0, length)), `${length} characters`).toMatch(/cut short|damaged|not a save/u);
});

test('a save edited by hand is refused', async () => {
  expect(await refusal(text.replace('"go"', '"wait"'))).toContain('edited by hand');
});

test('a decision the same story never offered is damage', async () => {
  expect(await refusal(writeSave({ ...save, session: { ...save.session, decisions: [{ kind: 'choice', choice: 'fly', thought: 0 }] } }))).toContain(
    'do not fit',
  );
});

test('a save of format 2 is refused, with what could read it', async () => {
  expect(await refusal(text.replace('"format":1', '"format":2'))).toContain('this version of the game reads format 1');
});

test('a file that is no save is refused', async () => {
  for (const content of ['', '{}', 'INCLUDE x', '[1]', '\u0000\u0001']) expect(await refusal(content)).toBe('This file is not a save of Promoted.');
});

test('fifty megabytes are refused unread', async () => {
  let read = false;
  const big = new File([new Uint8Array(50_000_000)], 'big.json');
  Object.defineProperty(big, 'text', { value: () => void (read = true) });
  await expect(importSave(big, shelf(story))).rejects.toThrow('“big.json” has 50 MB; a save has less than 1 MB.');
  expect(read).toBe(false);
});

test('a name with markup and marks that turn the text round stays what it is', async () => {
  const name = '<script>alert(1)</script>\u202Etxt.exe';
  expect((await importSave(file(writeSave({ ...save, name })), shelf(story))).save.name).toBe(name);
  expect(parseSave(writeSave({ ...save, name })).name).toBe(name);
});
