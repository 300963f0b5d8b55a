/** A point of a stroke, in parts of the square it is drawn in (0..1). */
export type Point = readonly [x: number, y: number];
/** One movement of the pen. */
export type Stroke = readonly Point[];

const steps = (count: number): readonly number[] => Array.from({ length: count + 1 }, (_, at) => at / count);

/** Back and forth, quick and close: ten minutes and it's done. */
const scribble: readonly Stroke[] = [steps(22).map((t, at): Point => [0.06 + t * 0.88, at % 2 === 0 ? 0.28 - t * 0.1 : 0.72 + t * 0.1])];
/** A crack that runs through everything. */
const crack: readonly Stroke[] = [
  [
    [0.1, 0.02],
    [0.34, 0.26],
    [0.27, 0.38],
    [0.55, 0.55],
    [0.49, 0.66],
    [0.9, 0.98],
  ],
  [
    [0.27, 0.38],
    [0.12, 0.52],
  ],
  [
    [0.55, 0.55],
    [0.74, 0.5],
  ],
];
/** Ruled lines, one under the other, the last one twice. */
const lines: readonly Stroke[] = [0.16, 0.36, 0.56, 0.78, 0.84].map((y, at): Stroke => steps(12).map((t): Point => [0.08 + t * (at === 2 ? 0.6 : 0.84), y]));
/** Rings on still water. */
const rings: readonly Stroke[] = [0.12, 0.27, 0.44].map((r, at): Stroke =>
  steps(34).map((t): Point => [0.5 + Math.cos(t * 6.1 + at) * r, 0.5 + Math.sin(t * 6.1 + at) * r * 0.8]),
);
/** A thought without a name. */
const wave: readonly Stroke[] = [0.35, 0.6].map((y): Stroke => steps(30).map((t): Point => [0.06 + t * 0.88, y + Math.sin(t * 15 + y * 9) * 0.1]));

/** An inner voice's own hand: its ink, and the mark it draws. */
export interface Hand {
  readonly colour: number;
  readonly mark: readonly Stroke[];
}

/** The hand of a voice; of one that nobody drew: a plain wave. */
export function handOf(voice: string): Hand {
  switch (voice) {
    case 'fixer':
      return { colour: 0xf0b64a, mark: scribble };
    case 'edge':
      return { colour: 0xff7a66, mark: crack };
    case 'expert':
      return { colour: 0xa9bde6, mark: lines };
    case 'quiet':
      return { colour: 0x9accbd, mark: rings };
    default:
      return { colour: 0xfbf3e4, mark: wave };
  }
}
