import type { Mood } from './expressions.ts';

/** How somebody stands or sits. The id names the gesture, so that it means the same for everybody. */
export interface Pose {
  readonly id: string;
  readonly body: string; // a bust, or somebody sitting, of the drawing set
  readonly gesture: string; // for people who read
  readonly moods: readonly Mood[]; // that it suits; none on `rest` and `sit`, which suit all
  readonly pattern?: Exclude<Cloth, 'patterned'>; // by itself as it is drawn
}

/** Plain: without the marks that the drawing has on the cloth, or on what is worn under a jacket. Striped: with stripes instead. */
type Cloth = 'plain' | 'striped' | 'patterned';

const cloth = (as: Cloth): Pick<Pose, 'pattern'> => (as === 'patterned' ? {} : { pattern: as });

/** Arms down. */
export const rest = (body: string, as: Cloth = 'patterned'): Pose => ({ id: 'rest', body, gesture: 'arms down', moods: [], ...cloth(as) });

/** On a chair, one knee up and a hand on it. */
export const sit = (garment: 'sleeves' | 'jacket' | 'tee', as: Cloth = 'patterned'): Pose => ({
  id: 'sit',
  body: { sleeves: 'CrossedLegs', jacket: 'ClosedLegWB', tee: 'OneLegUpWB' }[garment],
  gesture: 'sitting, a hand on one knee',
  moods: [],
  ...cloth(as),
});

/** Arms crossed: a closed door. */
export const crossed = (body: string, as: Cloth = 'plain'): Pose => ({
  id: 'crossed',
  body,
  gesture: 'arms crossed',
  moods: ['cold', 'angry', 'dismissive', 'determined'],
  ...cloth(as),
});

/** Both hands open: what do I know? */
export const shrug: Pose = { id: 'shrug', body: 'Whatever', gesture: 'both hands up and open', moods: ['surprised', 'laugh', 'alarmed'] };

/** One hand raised to make a point. */
export const point = (as: Cloth = 'plain'): Pose => ({
  id: 'point',
  body: 'DotJacket',
  gesture: 'pointing, hand raised',
  moods: ['determined', 'alarmed', 'thinking'],
  ...cloth(as),
});

/** A jacket, at ease. */
export const lean = (as: Cloth = 'patterned'): Pose => ({
  id: 'lean',
  body: 'ShirtCoat',
  gesture: 'arms down, turned a little',
  moods: ['warm', 'happy', 'laugh'],
  ...cloth(as),
});

/** Reading a telephone. */
export const phone = (as: Cloth): Pose => ({
  id: 'phone',
  body: 'Device',
  gesture: 'reading a phone',
  moods: ['worried', 'thinking', 'tired'],
  ...cloth(as),
});

/** Typing, the laptop on an arm. */
export const laptop: Pose = { id: 'laptop', body: 'Geek', gesture: 'typing on a laptop', moods: ['thinking', 'determined', 'tired'] };

/** A cup in the hand. */
export const coffee: Pose = { id: 'coffee', body: 'Coffee', gesture: 'holding a cup', moods: ['warm', 'happy', 'laugh', 'tired'] };

/** A list in both hands. */
export const paper = (as: Cloth = 'plain'): Pose => ({
  id: 'paper',
  body: 'Paper',
  gesture: 'holding a list',
  moods: ['thinking', 'worried', 'tired', 'warm'],
  ...cloth(as),
});

/** One open hand. */
export const explain: Pose = { id: 'explain', body: 'Explaining', gesture: 'one open hand', moods: ['warm', 'happy', 'worried', 'thinking'] };
