import { expect, test } from 'vitest';
import type { Book } from '../../../src/core/story/book.ts';
import { heardAt } from '../../../src/player/sound/around.ts';
import { soundFiles } from '../../../src/player/sound/files.ts';
import book from '../../../stories/northline/book.json?raw';

const { sounds, music, places } = JSON.parse(book) as Book;
/** How a place's description tells what is heard there. */
const WORDS: Readonly<Record<string, RegExp>> = {
  office: /\b(?:murmur|talk)/iu,
  hush: /\bmurmur through\b/iu,
  rain: /\brain\b/iu,
  water: /\bgulls\b/iu,
  gale: /\bstorm\b/iu,
  clock: /\bticks\b/iu,
  kitchen: /\bhisses\b/iu,
};

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
  expect(Object.keys(soundFiles.music.tracks)).toEqual(expect.arrayContaining(Object.keys(music)));
});

test('every place of the book has a sound, and its description says what there is to hear', () => {
  for (const [place, { description, lights }] of Object.entries(places)) {
    const heard = [...new Set(lights.map((light) => heardAt(soundFiles, { place, light, zoom: 'in' })))];
    expect(heard, place).not.toContain(null);
    const [byDay] = heard;
    expect(description, `${place}: ${byDay}`).toMatch(WORDS[byDay ?? ''] ?? /never/u);
  }
});

const loops = (['music', 'ambience'] as const).flatMap((kind) =>
  Object.entries(soundFiles[kind].tracks).flatMap(([track, urls]) => urls.map((url) => ({ kind, track, url, format: /\w+(?=$|\?)/u.exec(url)?.[0] }))),
);
const LEVEL = { music: -23, ambience: -36 }; // LUFS

test.each(loops)('$track goes round without a seam, as loud as the others ($kind, $format)', async ({ kind, url }) => {
  const file = await decoded(url);
  const { loop } = soundFiles[kind];
  const [start, length] = [at(loop.start), at(loop.length)];
  const samples = file.getChannelData(0);
  expect(samples.length).toBeGreaterThan(start + length + 4800);
  const steps = samples.slice(1).map((value, i) => Math.abs(value - (samples[i] ?? 0)));
  const usual = steps.sort()[Math.floor(steps.length * 0.999)] ?? 0;
  const jump = Math.abs((samples[start] ?? 0) - (samples[start + length - 1] ?? 0)); // what is heard there: the end, then the beginning
  expect(jump).toBeLessThan(usual);
  expect(loudest(samples)).toBeLessThan(0.7);
  expect(Math.abs((await loudness(file)) - LEVEL[kind])).toBeLessThanOrEqual(1);
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

/** How loud a file is by ITU-R BS.1770: weighted as ears do, without what is silent or far softer than the rest. LUFS. */
async function loudness(file: AudioBuffer): Promise<number> {
  const context = new OfflineAudioContext(2, file.length, 48_000);
  const head = new IIRFilterNode(context, {
    feedforward: [1.53512485958697, -2.69169618940638, 1.19839281085285],
    feedback: [1, -1.69065929318241, 0.73248077421585],
  });
  const low = new IIRFilterNode(context, { feedforward: [1, -2, 1], feedback: [1, -1.99004745483398, 0.99007225036621] });
  const source = new AudioBufferSourceNode(context, { buffer: file });
  source.connect(head).connect(low).connect(context.destination);
  source.start();
  const heard = await context.startRendering();
  const [left, right] = [heard.getChannelData(0), heard.getChannelData(1)];
  const blocks: number[] = [];
  for (let from = 0; from + 19_200 <= heard.length; from += 4800) {
    let power = 0;
    for (let i = from; i < from + 19_200; i++) power += (left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2;
    blocks.push(power / 19_200);
  }
  const lufs = (power: number): number => -0.691 + 10 * Math.log10(power);
  const mean = (some: readonly number[]): number => some.reduce((sum, power) => sum + power, 0) / some.length;
  const loud = blocks.filter((power) => lufs(power) > -70);
  return lufs(mean(loud.filter((power) => lufs(power) > lufs(mean(loud)) - 10)));
}
