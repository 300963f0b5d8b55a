import { expect, test } from 'vitest';
import { compile } from '../../../src/core/story/compile.ts';
import { toStory } from '../../../src/core/story/story.ts';
import { Scripts, type Staged } from '../../../src/server/rooms/scripts.ts';
import { settings } from './stories.ts';

const sources = new Map([
  ['shared/team.ink', 'VAR knocked = false\n'],
  ['gate.ink', 'INCLUDE shared/team.ink\nThe gate is shut.\n* [Knock #id: knock]\n  ~ knocked = true\n* [Wait #id: wait]\n- -> END'],
  ['house.ink', 'INCLUDE shared/team.ink\n{knocked: You have been heard.|Nobody expects you.}\n-> END'],
]);
const scenes = ['gate', 'house'].map((name): Staged => ({
  story: toStory(`test/${name}`, compile(sources, `${name}.ink`).json, undefined, { shared: ['knocked'] }),
  book: undefined,
}));
const words = (scripts: Scripts): readonly string[] => scripts.script({ path: [] }, 1).words.map(({ text }) => text);

test('a room that decides together begins its next scene with what its way left', () => {
  const scripts = new Scripts({ ...settings, scenes: ['test/gate', 'test/house'] }, scenes);
  scripts.comeFrom([new Map([['room', ['knock']]])]);
  expect(words(scripts)).toEqual(['You have been heard.']);
  expect(scripts.carried(1)).toEqual({ knocked: true });
  expect(scripts.turn(0, []).choices.map(({ id }) => id)).toEqual(['knock', 'wait']);
});

test('where teams went ways of their own, each scene begins with its own values', () => {
  const scripts = new Scripts({ ...settings, deciding: 'teams', scenes: ['test/gate', 'test/house'] }, scenes);
  scripts.comeFrom([new Map([['team-1', ['knock']]])]);
  expect(words(scripts)).toEqual(['Nobody expects you.']);
});
