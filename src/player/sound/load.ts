import { Howl } from 'howler';

/** Parts of a file by name, as Howler wants them: start and length in milliseconds, and whether it goes round. */
type Sprite = Record<string, [number, number] | [number, number, boolean]>;

/** A file once it can be heard, from the first of `urls` that this browser can fetch and decode; undefined when none of them can be had. Never throws. */
export async function load(urls: readonly string[], sprite: Sprite): Promise<Howl | undefined> {
  for (const url of urls) {
    const howl = await attempt(url, sprite);
    if (howl) return howl;
  }
  return undefined;
}

/** Lets go of a file: what still sounds stops, and its memory is free. */
export function unload(howl: Howl): void {
  howl.off();
  howl.unload();
}

/** Settles when a sound that was told to play does, or cannot. */
export function started(howl: Howl, sound: number): Promise<void> {
  return new Promise((resolve) => {
    howl.once('play', () => resolve(), sound);
    howl.once('playerror', () => resolve(), sound);
  });
}

function attempt(url: string, sprite: Sprite): Promise<Howl | undefined> {
  return new Promise((resolve) => {
    const howl: Howl = new Howl({
      src: [url],
      sprite,
      onload: () => resolve(howl),
      onloaderror: () => {
        unload(howl);
        resolve(undefined);
      },
    });
  });
}
