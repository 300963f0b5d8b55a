import type { Beat, Cue } from '../../../src/core/story/beat.ts';
import type { SoundFiles } from '../../../src/player/sound/files.ts';

const RATE = 8000; // samples a second

/** A sound file made on the spot: 16-bit mono WAV as a data address. */
export function wav(seconds: number, sample: (t: number) => number): string {
  const length = Math.round(seconds * RATE);
  const view = new DataView(new ArrayBuffer(44 + length * 2));
  const word = (at: number, text: string): void => [...text].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  word(0, 'RIFF');
  view.setUint32(4, 36 + length * 2, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  word(36, 'data');
  view.setUint32(40, length * 2, true);
  for (let i = 0; i < length; i++) view.setInt16(44 + i * 2, Math.round(sample(i / RATE) * 32_767), true);
  let binary = '';
  for (const byte of new Uint8Array(view.buffer)) binary += String.fromCharCode(byte);
  return `data:audio/wav;base64,${btoa(binary)}`;
}

/** A plain tone, in Hz. */
export function tone(frequency: number): (t: number) => number {
  return (t) => 0.5 * Math.sin(2 * Math.PI * frequency * t);
}

/** How long the beds of these files go round, in seconds. */
export const ROUND = 2;

/** Two beds that say where they are (one rises, one falls, over a round), a third, two places that can be heard, and two beeps a second apart. */
export const tones: SoundFiles = {
  music: {
    tracks: {
      rising: [wav(ROUND + 0.2, (t) => 0.1 + 0.8 * (((t - 0.1 + ROUND) % ROUND) / ROUND))],
      falling: [wav(ROUND + 0.2, (t) => -0.1 - 0.8 * (((t - 0.1 + ROUND) % ROUND) / ROUND))],
      hum: [wav(ROUND + 0.2, tone(220))],
      missing: ['/nowhere/missing.webm', '/nowhere/missing.mp3'],
      half: ['/nowhere/half.webm', wav(ROUND + 0.2, tone(330))],
    },
    loop: { start: 100, length: ROUND * 1000 },
  },
  ambience: {
    tracks: { gulls: [wav(1.2, tone(700))], rain: [wav(1.2, tone(900))], gone: ['/nowhere/gone.webm'] },
    loop: { start: 100, length: 1000 },
  },
  around: { quay: 'gulls', 'quay/rain': 'rain', map: 'gulls', cellar: 'gone' },
  effects: [wav(2.4, (t) => (t < 0.8 ? tone(500)(t) : t > 1 && t < 2.2 ? tone(1500)(t) : 0))],
  offsets: { low: [0, 800], high: [1000, 1200], steps: [1000, 1200] },
};

/** A beat of cues alone. */
export function beat(...cues: Cue[]): Beat {
  return { speaker: null, text: '', cues };
}

/** The cue for a track, or for silence. */
export function music(track: string | null): Cue {
  return { kind: 'music', track };
}
