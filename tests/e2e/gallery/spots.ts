import type { CastId, PlaceId } from '../../../src/core/story/beat.ts';

/** A picture that the gallery wants: where, in what light, with whom. The first moment that fits is taken. */
export interface Spot {
  readonly name: string; // of its files
  readonly scene: string;
  readonly place: PlaceId;
  readonly light?: string; // by itself the place's first
  readonly people?: readonly CastId[]; // at least they are there; the first of them speaks
  readonly crowd?: number; // at least so many are there, 1 by itself
  readonly at?: 'words' | 'choice'; // by itself words
  readonly looks: 'one' | 'all'; // in one window, or in every window and look
}

const places: readonly (readonly [scene: string, place: PlaceId, light: string, crowd?: number])[] = [
  ['the-offer', 'open-office', 'day'],
  ['the-conversation-you-keep-moving', 'open-office', 'dusk'],
  ['the-conversation-you-keep-moving', 'open-office', 'night'],
  ['two-places-at-once', 'small-room', 'day'],
  ['the-conversation-you-keep-moving', 'small-room', 'dusk'],
  ['two-places-at-once', 'incident-corner', 'day'],
  ['away', 'incident-corner', 'night'],
  ['what-good-looks-like', 'glass-office', 'day'],
  ['away', 'glass-office', 'dusk'],
  ['just-this-once', 'home-desk', 'night', 0],
  ['crosswinds', 'kitchen', 'day'],
  ['the-other-offer', 'kitchen', 'night'],
  ['ten-thousand-feet', 'boardroom', 'day'],
  ['away', 'ferry-deck', 'storm', 0],
  ['majors', 'quay', 'day'],
  ['the-offer', 'quay', 'dusk'],
  ['away', 'quay', 'rain'],
  ['the-right-question', 'map', 'day', 0],
];

const scenes: readonly Omit<Spot, 'name' | 'looks'>[] = [
  { scene: 'the-offer', place: 'quay', light: 'dusk', people: ['ruth'] },
  { scene: 'two-places-at-once', place: 'incident-corner', crowd: 2, at: 'choice' },
  { scene: 'just-this-once', place: 'home-desk', crowd: 0, at: 'choice' },
  { scene: 'what-good-looks-like', place: 'glass-office', people: ['ines'] },
  { scene: 'every-hour-on-the-hour', place: 'incident-corner', crowd: 2 },
  { scene: 'the-right-question', place: 'small-room', people: ['mei'], at: 'choice' },
  { scene: 'majors', place: 'open-office', crowd: 3 },
  { scene: 'not-the-smartest-in-the-room', place: 'open-office', people: ['jonas'] },
  { scene: 'the-conversation-you-keep-moving', place: 'small-room', people: ['tomas'], at: 'choice' },
  { scene: 'crosswinds', place: 'kitchen', crowd: 2 },
  { scene: 'ten-thousand-feet', place: 'boardroom', crowd: 2 },
  { scene: 'the-other-offer', place: 'quay', light: 'dusk' },
  { scene: 'away', place: 'quay', light: 'rain', people: ['ruth'] },
];

/** Every place in every light that a scene of the season shows, and the best moment of each scene. */
export const spots: readonly Spot[] = [
  ...places.map(([scene, place, light, crowd = 1]): Spot => ({ name: `place-${place}-${light}`, scene, place, light, crowd, looks: 'one' })),
  ...scenes.map((moment, at): Spot => ({ ...moment, name: `scene-${String(at).padStart(2, '0')}-${moment.scene}`, looks: 'all' })),
];
