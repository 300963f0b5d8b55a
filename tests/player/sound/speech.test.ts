import { expect, onTestFinished, test } from 'vitest';
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
});

/** A browser's own voices, which say at once what they are given. */
class Voices extends EventTarget {
  readonly said: SpeechSynthesisUtterance[] = [];
  readonly #names: readonly string[];

  constructor(names: readonly string[]) {
    super();
    this.#names = names;
  }

  getVoices(): readonly Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'localService'>[] {
    return this.#names.map((name) => ({ name, lang: 'en-GB', localService: true }));
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance);
    for (const step of ['start', 'end']) utterance.dispatchEvent(new Event(step));
  }

  cancel(): void {
    // nothing is being said
  }
}

test('the voice that was chosen reads, as fast and as loud as was asked; where it is gone, another does', async () => {
  const voices = new Voices(['Fiona', 'Daniel']);
  const { prototype } = SpeechSynthesisUtterance;
  const own = Object.getOwnPropertyDescriptor(prototype, 'voice');
  Object.defineProperty(prototype, 'voice', { configurable: true, writable: true, value: null }); // the browser's takes no voice that is not its own
  onTestFinished(() => void (own && Object.defineProperty(prototype, 'voice', own)));
  const speech = createSpeech(voices as unknown as SpeechSynthesis);
  expect(await speech.speak('Who is on it?', { voice: 'Daniel', rate: 1.5, volume: 0.25 })).toBe('spoken');
  speech.volume(0.5);
  expect(await speech.speak('You are.', { voice: 'Malcolm', rate: 9 })).toBe('spoken');
  expect(voices.said.map(({ text, voice, rate, volume }) => [text, voice?.name, rate, volume])).toEqual([
    ['Who is on it?', 'Daniel', 1.5, 0.25],
    ['You are.', 'Fiona', 2, 0.5],
  ]);
});
