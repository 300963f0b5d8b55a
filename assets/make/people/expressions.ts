/** A shift in units, and a scale about the middle. */
export interface Move {
  readonly dx?: number;
  readonly dy?: number;
  readonly scale?: number;
}

/** A face put together from parts of the drawn faces. */
export interface Expression {
  readonly top?: string; // brows and eyes of this face
  readonly brows?: string;
  readonly eyes?: string;
  readonly mouth?: string;
  readonly mouthPath?: string; // instead of a drawn mouth
  readonly topMove?: Move;
  readonly browMove?: Move;
  readonly eyeMove?: Move; // each eye about its own middle
  readonly mouthMove?: Move;
}

const OVAL = 'M549 399C563 399 572 412 571 430C570 449 560 462 547 462C534 462 526 449 527 431C528 412 536 399 549 399Z';
const SMALL_OVAL = 'M549 408C559 408 566 415 565 427C564 440 557 447 548 447C538 447 532 439 533 427C534 415 540 408 549 408Z';

/** The moods of the book. */
export const MOODS = [
  'neutral',
  'warm',
  'happy',
  'laugh',
  'worried',
  'alarmed',
  'angry',
  'cold',
  'tired',
  'thinking',
  'surprised',
  'sad',
  'determined',
  'dismissive',
] as const;
/** A mood of the book. */
export type Mood = (typeof MOODS)[number];
/** Faces that only animation uses: closed eyes, open mouths. */
export type Motion = 'blink' | 'talk' | 'talk-small' | 'talk-round';

/** How each face is put together. */
export const EXPRESSIONS: Readonly<Record<Mood | Motion, Expression>> = {
  neutral: { brows: 'Smile', eyes: 'Smile', mouth: 'Serious', mouthMove: { dy: -22, scale: 1.25 } },
  warm: { top: 'Smile', mouth: 'Smile' },
  happy: { top: 'Calm', mouth: 'Calm', mouthMove: { scale: 1.3, dy: 2 } },
  laugh: { brows: 'Calm', eyes: 'Calm', mouth: 'SmileLol', mouthMove: { scale: 0.92 } },
  worried: { brows: 'Concerned', eyes: 'Concerned', mouth: 'Solemn', mouthMove: { scale: 0.8 } },
  alarmed: { top: 'Concerned', mouth: 'Concerned' },
  angry: { top: 'Angry', mouth: 'VeryAngry', mouthMove: { scale: 0.8, dx: -12 } },
  cold: { top: 'Angry', mouth: 'Serious', mouthMove: { dy: -20, scale: 1.4 } },
  tired: { top: 'Tired', mouth: 'Tired' },
  thinking: { top: 'Suspicious', mouth: 'Suspicious' },
  surprised: { brows: 'Smile', browMove: { dy: -22 }, eyes: 'Smile', eyeMove: { scale: 1.25 }, mouthPath: OVAL },
  sad: { top: 'Solemn', mouth: 'Solemn' },
  determined: { top: 'Driven', mouth: 'Driven' },
  dismissive: { top: 'Contempt', mouth: 'Serious', mouthMove: { dy: -22, scale: 1.3 } },
  blink: { top: 'CalmNM', mouth: 'Smile' },
  talk: { brows: 'Smile', eyes: 'Smile', mouth: 'Explaining', mouthMove: { scale: 0.72, dx: 18 } },
  'talk-small': { brows: 'Smile', eyes: 'Smile', mouth: 'Explaining', mouthMove: { scale: 0.5, dx: 22, dy: -4 } },
  'talk-round': { brows: 'Smile', eyes: 'Smile', mouthPath: SMALL_OVAL },
};

/** Open mouths, for a line that is being said. */
export const TALKING = ['talk', 'talk-small', 'talk-round'] as const;
