import { afterEach, expect, test } from 'vitest';
import { soundFiles } from '../../../src/player/sound/files.ts';
import { decodeInPieces } from '../../../src/player/sound/pieces.ts';
import { tone, wav } from './tones.ts';

const native = Reflect.get(BaseAudioContext.prototype, 'decodeAudioData');
afterEach(() => void Object.assign(BaseAudioContext.prototype, { decodeAudioData: native }));

/** Notes how many seconds the browser hands over at a time. */
function handedOver(): readonly number[] {
  const seconds: number[] = [];
  BaseAudioContext.prototype.decodeAudioData = async function (this: BaseAudioContext, file: ArrayBuffer) {
    const decoded = await native.call(this, file);
    seconds.push(decoded.duration);
    return decoded;
  };
  return seconds;
}

const atOnce = (): Promise<void> => Promise.resolve();
const bytesOf = async (url: string): Promise<ArrayBuffer> => (await fetch(url)).arrayBuffer();
const webm = [...Object.values(soundFiles.music.tracks), ...Object.values(soundFiles.ambience.tracks), soundFiles.effects].map(([url = '']) => url);

test.each(webm)('%s sounds the same in pieces as whole', async (url) => {
  // Where the rate is changed, samples come to lie some hundredths of one beside where they lay: a rustle differs by that, and nobody hears it.
  for (const [rate, decibels] of [
    [48_000, -60],
    [44_100, -26],
  ] as const) {
    const audio = new OfflineAudioContext(2, 1, rate);
    const whole = await native.call(audio, await bytesOf(url));
    const pieces = await decodeInPieces(audio, await bytesOf(url), atOnce);
    expect(pieces.numberOfChannels).toBe(2);
    expect(Math.abs(pieces.length - whole.length)).toBeLessThan(0.05 * rate); // what fills the last packet is silence
    for (const channel of [0, 1]) {
      const [ours, theirs] = [pieces.getChannelData(channel), whole.getChannelData(channel)];
      let [most, loudest] = [0, 0];
      for (let i = 0; i < Math.min(ours.length, theirs.length); i++) {
        most = Math.max(most, Math.abs((ours[i] ?? 0) - (theirs[i] ?? 0)));
        loudest = Math.max(loudest, Math.abs(theirs[i] ?? 0));
      }
      expect(20 * Math.log10(most / loudest)).toBeLessThan(decibels);
    }
  }
});

test('of a long sound no more than some two seconds are handed over at a time', async () => {
  const seconds = handedOver();
  const decoded = await decodeInPieces(new OfflineAudioContext(2, 1, 48_000), await bytesOf(webm[0] ?? ''), atOnce);
  expect(decoded.duration).toBeGreaterThan(48);
  expect(Math.max(...seconds)).toBeLessThan(2.4);
});

test('while whoever pressed waits for their words, nothing more is decoded', async () => {
  const seconds = handedOver();
  let answered = (): void => undefined;
  const turn = (): Promise<void> => (seconds.length === 3 ? new Promise((resolve) => (answered = resolve)) : atOnce());
  const decoding = decodeInPieces(new OfflineAudioContext(2, 1, 48_000), await bytesOf(webm[0] ?? ''), turn);
  await expect.poll(() => seconds.length).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(seconds).toHaveLength(3);
  answered();
  expect((await decoding).duration).toBeGreaterThan(48);
});

test('what is no Opus in WebM is decoded whole', async () => {
  const audio = new OfflineAudioContext(2, 1, 48_000);
  const seconds = handedOver();
  expect((await decodeInPieces(audio, await bytesOf(wav(1, tone(440))), atOnce)).duration).toBeCloseTo(1);
  const [, mp3 = ''] = soundFiles.ambience.tracks['hush'] ?? [];
  expect((await decodeInPieces(audio, await bytesOf(mp3), atOnce)).duration).toBeGreaterThan(24);
  expect(seconds).toHaveLength(2);
});

test('where a browser takes no pieces, a sound is decoded whole', async () => {
  const whole = await bytesOf(webm[0] ?? '');
  const { byteLength } = whole;
  BaseAudioContext.prototype.decodeAudioData = async function (this: BaseAudioContext, file: ArrayBuffer) {
    if (file.byteLength < byteLength) throw new DOMException('No such file.', 'EncodingError');
    return native.call(this, file);
  };
  expect((await decodeInPieces(new OfflineAudioContext(2, 1, 48_000), whole, atOnce)).duration).toBeGreaterThan(48);
});

test('what cannot be decoded is said so', async () => {
  const audio = new OfflineAudioContext(2, 1, 48_000);
  await expect(decodeInPieces(audio, new ArrayBuffer(0), atOnce)).rejects.toThrow();
  const torn = (await bytesOf(webm[0] ?? '')).slice(0, 300);
  await expect(decodeInPieces(audio, torn, atOnce)).rejects.toThrow();
});
