import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { bare } from '../../../src/core/story/tableau.ts';
import { createSound, type Sound } from '../../../src/player/sound/sound.ts';
import { Ear, held, sounding, tab } from './hearing.ts';
import { beat, music, tones } from './tones.ts';

let sound: Sound;
let problems: string[];
const going = new AbortController().signal;
const place = (name: string, light: string | null = null) => ({ kind: 'place', place: name, light }) as const;

beforeAll(() => userEvent.click(document.body));
beforeEach(() => {
  problems = [];
  sound = createSound({ files: tones, onProblem: (sentence) => problems.push(sentence) });
});
afterEach(async () => {
  sound.destroy();
  tab('visible');
  await expect.poll(held).toBe(0);
});

test('a place is heard without being asked for, under the music', async () => {
  await sound.present(beat(place('quay'), music('hum')), going);
  await expect.poll(sounding).toEqual(['gulls', 'hum']);
});

test('a place sounds as its light does, and as by day in a light that has no sound of its own', async () => {
  await sound.present(beat(place('quay', 'rain')), going);
  await expect.poll(sounding).toEqual(['rain']);
  await sound.present(beat(place('quay', 'dusk')), going);
  await expect.poll(sounding).toEqual(['gulls']);
});

test('a place that nobody has recorded is still', async () => {
  await sound.present(beat(place('quay')), going);
  await expect.poll(sounding).toEqual(['gulls']);
  await sound.present(beat(place('toString')), going);
  await expect.poll(sounding).toEqual([]);
  expect(problems).toEqual([]);
});

test('from ten thousand feet the room is no longer heard, and again when one comes down', async () => {
  await sound.present(beat(place('quay', 'rain')), going);
  await expect.poll(sounding).toEqual(['rain']);
  await sound.present(beat({ kind: 'zoom', zoom: 'out' }), going);
  await expect.poll(sounding).toEqual(['gulls']);
  await sound.present(beat({ kind: 'zoom', zoom: 'in' }), going);
  await expect.poll(sounding).toEqual(['rain']);
});

test('a jump brings the sound of the place', async () => {
  sound.show({ ...bare, place: 'quay', light: 'rain' });
  await expect.poll(sounding).toEqual(['rain']);
});

test('a place that cannot be fetched is reported once, and the play goes on', async () => {
  await sound.present(beat(place('cellar')), going);
  await expect.poll(() => problems).toEqual(['What a place sounds like cannot be played here; the game goes on without it.']);
  await sound.present(beat(place('quay')), going);
  await expect.poll(sounding).toEqual(['gulls']);
});

test('places are as loud as effects', async () => {
  sound.volume('effects', 0);
  await sound.present(beat(place('quay')), going);
  await expect.poll(sounding).toEqual(['gulls']);
  const ear = new Ear();
  expect(ear.loudness()).toBe(0);
  sound.volume('effects', 1);
  await expect.poll(() => ear.loudness()).toBeGreaterThan(0.1);
});

test('who comes in is heard, but not who is there when a place is shown, nor beside a sound that the author named', async () => {
  const enter = { kind: 'enter', cast: 'mei', side: 'left' } as const;
  await sound.present(beat(place('hall'), enter), going);
  expect(sounding()).toEqual([]);
  await sound.present(beat(enter, { kind: 'sound', sound: 'low' }), going);
  const ear = new Ear();
  await expect.poll(() => ear.pitch(), { interval: 10 }).toBeCloseTo(500, -2);
  await expect.poll(sounding).toEqual([]);
  await sound.present(beat(enter), going);
  await expect.poll(() => ear.pitch(), { interval: 10 }).toBeCloseTo(1500, -2);
});
