import type { Colour } from '../colour.ts';
import type { Mood } from './expressions.ts';

/** How somebody stands. The id names the gesture, so that it means the same for everybody. */
export interface Pose {
  readonly id: string;
  readonly body: string; // a bust of the drawing set
  readonly gesture: string; // for people who read
  readonly moods: readonly Mood[]; // that it suits; none on `rest`, which suits all
  readonly pattern?: 'plain'; // without the marks that the drawing has on the cloth
}

/** How a member of the cast is drawn. */
export interface Person {
  readonly id: string;
  readonly hair: string;
  readonly beard?: { readonly name: string; readonly colour: Colour; readonly kind: 'full' | 'stubble' };
  readonly glasses?: string;
  readonly colours: {
    readonly skin: Colour; // never darker than #8d5a3c: the ink must still read
    readonly hair: Colour;
    readonly top: Colour; // the one saturated garment: nobody else has its hue
    readonly inner?: Colour; // a shirt under a jacket
    readonly light?: Colour; // collars, lapels
    readonly prop?: Colour;
    readonly cloth?: Colour; // headwear
  };
  readonly faceDown?: number; // units: how much lower than usual the face sits, for a low fringe
  readonly poses: readonly Pose[];
}

const rest = (body: string, pattern?: 'plain'): Pose => ({ id: 'rest', body, gesture: 'arms down', moods: [], ...(pattern && { pattern }) });
const crossed = (body: string): Pose => ({
  id: 'crossed',
  body,
  gesture: 'arms crossed',
  moods: ['cold', 'angry', 'dismissive', 'determined'],
  pattern: 'plain',
});
const shrug: Pose = { id: 'shrug', body: 'Whatever', gesture: 'both hands up and open', moods: ['surprised', 'laugh', 'alarmed'] };
const point: Pose = {
  id: 'point',
  body: 'DotJacket',
  gesture: 'pointing, hand raised',
  moods: ['determined', 'alarmed', 'thinking'],
  pattern: 'plain',
};
const stripes: Pose = { id: 'lean', body: 'ShirtCoat', gesture: 'arms down, turned a little', moods: ['warm', 'happy', 'laugh'] };
const phone = (pattern?: 'plain'): Pose => ({
  id: 'phone',
  body: 'Device',
  gesture: 'reading a phone',
  moods: ['worried', 'thinking', 'tired'],
  ...(pattern && { pattern }),
});
const laptop: Pose = { id: 'laptop', body: 'Geek', gesture: 'typing on a laptop', moods: ['thinking', 'determined', 'tired'] };
const paper: Pose = {
  id: 'paper',
  body: 'Paper',
  gesture: 'holding a list',
  moods: ['thinking', 'worried', 'tired', 'warm'],
  pattern: 'plain',
};
const explain: Pose = { id: 'explain', body: 'Explaining', gesture: 'one open hand', moods: ['warm', 'happy', 'worried', 'thinking'] };

/** The cast of Northline. */
export const PEOPLE: readonly Person[] = [
  {
    id: 'priya',
    hair: 'Long',
    colours: { skin: '#c08455', hair: '#33242f', top: '#b9446f', inner: '#fbe3d3' },
    poses: [rest('Turtleneck'), crossed('Sweater'), paper],
  },
  {
    id: 'jonas',
    hair: 'ShortWavy',
    beard: { name: 'Chin', colour: '#c2592f', kind: 'full' },
    colours: { skin: '#f6d3b8', hair: '#c2592f', top: '#5b78c2' },
    poses: [rest('Shirt'), crossed('ArmsCrossed'), shrug],
  },
  {
    id: 'mei',
    hair: 'BangsFilled',
    glasses: 'GlassRound',
    faceDown: 9,
    colours: { skin: '#f2c9a5', hair: '#3a2b3f', top: '#2f8f83' },
    poses: [rest('ButtonShirt'), { id: 'coffee', body: 'Coffee', gesture: 'holding a cup', moods: ['warm', 'happy', 'laugh', 'tired'] }, laptop],
  },
  {
    id: 'tomas',
    hair: 'ShortVolumed',
    beard: { name: 'Full', colour: '#4a3430', kind: 'stubble' },
    colours: { skin: '#dfa877', hair: '#4a3430', top: '#cc4f3c', light: '#f1c7b4' },
    poses: [rest('PoloSweater', 'plain'), crossed('Sweater'), phone('plain')],
  },
  {
    id: 'amira',
    hair: 'Hijab',
    colours: { skin: '#d99a6c', hair: '#2d6e8e', cloth: '#2d6e8e', top: '#f0c987', inner: '#fbf3e4' },
    poses: [rest('BlazerBlackTee'), point, stripes],
  },
  {
    id: 'deon',
    hair: 'FlatTop',
    colours: { skin: '#9a6242', hair: '#2e2230', top: '#e8894a' },
    poses: [rest('Shirt'), crossed('ArmsCrossed'), laptop],
  },
  {
    id: 'ines',
    hair: 'LongCurly',
    colours: { skin: '#c98a5e', hair: '#4a2c2a', top: '#f3efe6' },
    poses: [rest('StripedShirt'), explain, phone('plain')],
  },
  {
    id: 'harjit',
    hair: 'Turban',
    beard: { name: 'Full', colour: '#8d8189', kind: 'full' },
    colours: { skin: '#b97a4c', hair: '#8d8189', cloth: '#e3a83a', top: '#4f7d5c' },
    poses: [rest('PoloSweater', 'plain'), crossed('Sweater'), phone('plain')],
  },
  {
    id: 'ruth',
    hair: 'Afro',
    colours: { skin: '#94603f', hair: '#cfc8d2', top: '#8a4f7d', inner: '#f6dfc4' },
    poses: [rest('BlazerBlackTee'), point, stripes],
  },
];
