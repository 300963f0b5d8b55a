import { expect, test } from 'vitest';
import { soundFiles } from '../../../src/player/sound/files.ts';
import book from '../../../stories/northline/book.json?raw';

const { sounds, music } = JSON.parse(book) as { sounds: Record<string, unknown>; music: Record<string, unknown> };

/** A file as this browser decodes it, at the rate it was made. */
async function decoded(url: string): Promise<AudioBuffer> {
  const bytes = await (await fetch(url)).arrayBuffer();
  return new OfflineAudioContext(2, 1, 48_000).decodeAudioData(bytes);
}

/** The sample at a time, in milliseconds, at 48,000 a second. */
function at(milliseconds: number): number {
  return milliseconds * 48;
}

function loudest(samples: Float32Array): number {
  return samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

test('every sound and track of the book has a file', () => {
  expect(Object.keys(soundFiles.offsets)).toEqual(expect.arrayContaining(Object.keys(sounds)));
  expect(Object.keys(soundFiles.music)).toEqual(expect.arrayContaining(Object.keys(music)));
});

const beds = Object.entries(soundFiles.music).flatMap(([track, urls]) => urls.map((url) => ({ track, url, format: /\w+(?=$|\?)/u.exec(url)?.[0] })));
test.each(beds)('$track goes round without a seam ($format)', async ({ url }) => {
  const file = await decoded(url);
  const [start, length] = [(soundFiles.loop.start * 48_000) / 1000, (soundFiles.loop.length * 48_000) / 1000];
  const samples = file.getChannelData(0);
  expect(samples.length).toBeGreaterThan(start + length + 4800);
  const steps = samples.slice(1).map((value, i) => Math.abs(value - (samples[i] ?? 0)));
  const usual = steps.sort()[Math.floor(steps.length * 0.999)] ?? 0;
  const jump = Math.abs((samples[start + length] ?? 0) - (samples[start] ?? 0));
  expect(jump).toBeLessThan(usual);
  expect(loudest(samples)).toBeLessThan(0.7);
});

test.each(soundFiles.effects)('every effect is where the sprite says, and nothing spills over: %s', async (url) => {
  const samples = (await decoded(url)).getChannelData(0);
  for (const [effect, [start, length]] of Object.entries(soundFiles.offsets)) {
    expect(loudest(samples.slice(at(start), at(start + Math.min(length, 400)))), `${effect} sounds early`).toBeGreaterThan(0.02);
    expect(loudest(samples.slice(at(start + length + 40), at(start + length + 90))), `after ${effect}`).toBeLessThan(0.003);
    expect(loudest(samples.slice(at(start), at(start + length))), `${effect} is not clipped`).toBeLessThan(0.89); // -1 dBFS
  }
});

test('the effects together are at most 200 kB in any format', async () => {
  for (const url of soundFiles.effects) expect((await (await fetch(url)).arrayBuffer()).byteLength).toBeLessThanOrEqual(200_000);
});
