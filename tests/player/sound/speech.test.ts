import { expect, test } from 'vitest';
import { createSpeech } from '../../../src/player/sound/speech.ts';

test('a browser that cannot speak says so, and nothing breaks', async () => {
  const speech = createSpeech(undefined);
  expect(speech.available).toBe(false);
  expect(speech.voices()).toEqual([]);
  expect(await speech.speak('Good morning.', { voice: '', rate: 1 })).toBe('unavailable');
  speech.volume(0.5);
  speech.onVoices(() => undefined)();
  speech.cancel();
});

test('a line that another cuts off is over', async () => {
  const speech = createSpeech(window.speechSynthesis);
  expect(speech.available).toBe(true);
  const first = speech.speak('The scanners are dead on nine quays, and it is not yet eight.', { voice: 'Nobody', rate: 9, volume: 2 });
  const second = speech.speak('Who is on it?', { voice: '', rate: 1, volume: 0 });
  expect(await first).toBe('cut');
  speech.cancel();
  expect(await second).toBe('cut');
});

test('a line with nothing in it is spoken at once', async () => {
  expect(await createSpeech(window.speechSynthesis).speak(' ', { voice: '', rate: 1 })).toBe('spoken');
});

test('a line always comes to an end, also where the browser has no voice', async () => {
  const speech = createSpeech(window.speechSynthesis);
  const how = await speech.speak('Hello.', { voice: '', rate: 2, volume: 0 });
  expect(how).toBe(speech.voices().length > 0 ? 'spoken' : 'unavailable');
}, 15_000);
