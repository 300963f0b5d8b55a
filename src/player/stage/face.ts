import type { GameObjects, Scene } from 'phaser';
import { wardrobe, type Box } from './kit.ts';
import type { Motion } from './motion.ts';
import type { Loaded } from './pictures.ts';
import { hang } from './sheet.ts';

/** Eyes and a mouth: two of each, so that one mood melts into the next. */
export class Face {
  readonly #motion: Motion;
  readonly #name: string;
  readonly #sheet: Loaded;
  readonly #shift: { readonly x: number; readonly y: number };
  readonly #eyes: GameObjects.Image;
  readonly #mouth: GameObjects.Image;
  readonly #eyesBefore: GameObjects.Image;
  readonly #mouthBefore: GameObjects.Image;
  #mood: { readonly eyes: string; readonly mouth: string };
  #gaze = 0; // units: how far the features lie to the side they look to

  constructor(
    scene: Scene,
    on: GameObjects.Container,
    motion: Motion,
    sheet: Loaded,
    { name, shift, mood }: { readonly name: string; readonly shift: { readonly x: number; readonly y: number }; readonly mood: string },
  ) {
    this.#motion = motion;
    this.#name = `face ${name}`;
    this.#sheet = sheet;
    this.#shift = shift;
    this.#mood = moodOf(mood);
    const image = (frame: string): GameObjects.Image => {
      const made = scene.add.image(0, 0, sheet.key);
      on.add(made);
      this.#put(made, frame);
      return made;
    };
    this.#eyesBefore = image(this.#mood.eyes).setAlpha(0);
    this.#mouthBefore = image(this.#mood.mouth).setAlpha(0);
    this.#eyes = image(this.#mood.eyes);
    this.#mouth = image(this.#mood.mouth);
  }

  /** What the pictures show now, for those who look. */
  get shown(): { readonly eyes: string; readonly mouth: string } {
    return { eyes: this.#eyes.frame.name, mouth: this.#mouth.frame.name };
  }

  /** Melts into a mood. */
  feel(mood: string, signal?: AbortSignal): Promise<void> {
    const next = moodOf(mood);
    if (next.eyes === this.#mood.eyes && next.mouth === this.#mood.mouth) return Promise.resolve();
    this.#put(this.#eyesBefore, this.#mood.eyes);
    this.#put(this.#mouthBefore, this.#mood.mouth);
    this.#mood = next;
    this.#put(this.#eyes, next.eyes);
    this.#put(this.#mouth, next.mouth);
    return this.#motion.run(this.#name, { length: 200, signal }, (t) => {
      this.#eyes.setAlpha(t);
      this.#mouth.setAlpha(t);
      this.#eyesBefore.setAlpha(1 - t);
      this.#mouthBefore.setAlpha(1 - t);
    });
  }

  /** Looks so many units further to the side; less than 0: to who watches. */
  gaze(to: number): void {
    if (to === this.#gaze) return;
    for (const image of [this.#eyes, this.#mouth, this.#eyesBefore, this.#mouthBefore]) image.x += to - this.#gaze;
    this.#gaze = to;
  }

  /** Lids down, or up again. */
  lids(at: 'down' | 'up'): void {
    this.#put(this.#eyes, at === 'down' ? wardrobe.blink : this.#mood.eyes);
  }

  /** A mouth in the middle of a word; undefined: the mood's own. */
  speak(mouth: string | undefined): void {
    this.#put(this.#mouth, mouth ?? this.#mood.mouth);
  }

  #put(image: GameObjects.Image, frame: string): void {
    const part: Box | undefined = wardrobe.faces.frames[frame];
    if (part) hang(image, this.#sheet, frame, { ...part, x: part.x + this.#shift.x + this.#gaze, y: part.y + this.#shift.y });
  }
}

/** A mood nobody drew is a neutral face. */
function moodOf(mood: string): { readonly eyes: string; readonly mouth: string } {
  return wardrobe.moods[mood] ?? wardrobe.moods['neutral'] ?? { eyes: 'eyes-neutral', mouth: 'mouth-neutral' };
}
