import { expect, test } from 'vitest';
import type { Beat, Cue } from '../../../src/core/story/beat.ts';
import { type Book, parseBook } from '../../../src/core/story/book.ts';
import { bare } from '../../../src/core/story/tableau.ts';
import { linesOf, wordsOf } from '../../../src/player/page/play/lines.ts';
import bookText from '../../../stories/northline/book.json?raw';

const book: Book = parseBook(JSON.parse(bookText));
const scenery = { book, gauges: [{ id: 'trust', label: 'Trust', least: 0, most: 10 }] };
const beat = (text: string, ...cues: readonly Cue[]): Beat => ({ speaker: null, text, cues });
const textsOf = (lines: ReturnType<typeof linesOf>): readonly string[] => lines.map(({ text }) => text);

test('a new place is described for those who do not see it, once', () => {
  const cue: Cue = { kind: 'place', place: 'small-room', light: null };
  expect(textsOf(linesOf(beat('Rain.', cue), scenery, bare))[0]).toMatch(/^The small room\. .*one plant/u);
  expect(textsOf(linesOf(beat('Rain.', cue), scenery, { ...bare, place: 'small-room' }))).toEqual(['Rain.']);
});

test('every sound of the book has its caption, and a sound that no book knows has its name', () => {
  for (const [sound, { caption }] of Object.entries(book.sounds))
    expect(textsOf(linesOf(beat('', { kind: 'sound', sound }), scenery, bare))).toEqual([caption]);
  expect(textsOf(linesOf(beat('', { kind: 'sound', sound: 'noise/bell.mp3' }), { book: undefined, gauges: [] }, bare))).toEqual(['Sound: bell.mp3']);
});

test('music is captioned when it changes, and when it stops', () => {
  expect(textsOf(linesOf(beat('', { kind: 'music', track: 'calm' }), scenery, bare))).toEqual(['Calm music']);
  expect(textsOf(linesOf(beat('', { kind: 'music', track: 'calm' }), scenery, { ...bare, music: 'calm' }))).toEqual([]);
  expect(textsOf(linesOf(beat('', { kind: 'music', track: null }), scenery, { ...bare, music: 'calm' }))).toEqual(['The music stops']);
});

test('a gauge that moves says where to; one that begins says nothing', () => {
  const cue: Cue = { kind: 'gauge', gauge: 'trust', value: 4 };
  expect(linesOf(beat('', cue), scenery, bare)).toEqual([]);
  expect(textsOf(linesOf(beat('', cue), scenery, { ...bare, gauges: { trust: 6 } }))).toEqual(['Trust falls to 4 of 10.']);
});

test('a gauge without a name is for the pictures: nothing is said of it', () => {
  const cue: Cue = { kind: 'gauge', gauge: 'quays', value: 9 };
  const nameless = { book, gauges: [{ id: 'quays', label: '', least: 0, most: 9 }] };
  expect(linesOf(beat('', cue), nameless, { ...bare, gauges: { quays: 4 } })).toEqual([]);
});

test('what surrounds the words comes before them, what follows from them after', () => {
  const lines = linesOf(
    beat('You sit down.', { kind: 'memory', variable: 'sat', cast: 'priya', text: 'You sat in my chair.' }, { kind: 'sound', sound: 'door' }),
    scenery,
    bare,
  );
  expect(textsOf(lines)).toEqual(['A door clicks shut', 'You sit down.', 'Priya will remember that.']);
});

test('a voice inside has no plate and no colour; a colleague has both', () => {
  expect(wordsOf({ speaker: 'fixer', text: 'Ten minutes.', cues: [{ kind: 'voice', voice: 'fixer', choice: null }] }, book)).toMatchObject({
    manner: 'voice',
    who: 'The Fixer',
    colour: '',
  });
  expect(wordsOf({ speaker: 'priya', text: 'Mine.', cues: [{ kind: 'mood', cast: 'priya', mood: 'worried' }] }, book)).toMatchObject({
    manner: 'speech',
    who: 'Priya',
    mood: 'worried',
    colour: '#a8466b',
  });
});

test('a link leads to the web and to nothing else', () => {
  expect(linesOf(beat('', { kind: 'link', url: 'javascript:alert(1)', opens: 'here' }), scenery, bare)).toEqual([]);
  expect(linesOf(beat('', { kind: 'link', url: 'https://example.org', opens: 'beside' }), scenery, bare)).toMatchObject([
    { url: 'https://example.org', beside: true },
  ]);
});

test('what somebody says with a message was sent; what is told of one was not', () => {
  const message = { kind: 'sound', sound: 'message' } as const;
  expect(wordsOf({ speaker: 'priya', text: 'Gate two.', cues: [message] }, book).on).toBe('sent');
  expect(wordsOf({ speaker: 'priya', text: 'Gate two.', cues: [] }, book).on).toBeUndefined();
  expect(wordsOf({ speaker: null, text: 'It is from Priya.', cues: [message] }, book).on).toBeUndefined();
});

test('words are read from an inbox or from a whiteboard where the story says so; a class of another story is none of ours', () => {
  const on = (name: string): string | undefined => wordsOf({ speaker: null, text: 'What made it look sensible?', cues: [{ kind: 'style', name }] }, book).on;
  expect(['mail', 'whiteboard', 'dialog', 'mail entry'].map(on)).toEqual(['mail', 'whiteboard', undefined, undefined]);
});
