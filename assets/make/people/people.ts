import type { Colour } from '../colour.ts';
import { coffee, crossed, explain, laptop, lean, paper, phone, point, rest, shrug, sit } from './poses.ts';
import type { Pose } from './poses.ts';

/** How a member of the cast looks and dresses from a week of the season on. */
export interface Look {
  readonly from: number; // week of the season
  readonly hair: string;
  readonly beard?: { readonly name: string; readonly colour: Colour; readonly kind: 'full' | 'stubble' };
  readonly glasses?: string;
  readonly colours: {
    readonly skin: Colour; // never darker than #8d5a3c: the ink must still read
    readonly hair: Colour;
    readonly top: Colour; // the one saturated garment, of a hue that nobody else has, whatever they wear
    readonly inner?: Colour; // a shirt under a jacket
    readonly light?: Colour; // collars, lapels
    readonly prop?: Colour;
    readonly cloth?: Colour; // headwear
    readonly legs?: Colour; // of somebody who sits
  };
  readonly faceDown?: number; // units: how much lower than usual the face sits, for a low fringe
  readonly fringe?: { readonly from: number; readonly to: number; readonly top: number; readonly hem: number }; // units: where it hides a raised brow
  readonly poses: readonly Pose[];
}

/** A member of the cast, week by week: late summer, autumn, and the storms before Christmas. */
export interface Person {
  readonly id: string;
  readonly looks: readonly [Look, ...Look[]];
}

type Change = Pick<Look, 'poses'> & Partial<Look['colours']> & { readonly beard?: Look['beard'] };

const AUTUMN = 5; // week of the season
const STORMS = 9; // week of the season

/** The same person in other clothes. */
function dressed(id: string, first: Omit<Look, 'from'>, autumn: Change, storms: Change): Person {
  const later = (from: number, { poses, beard = first.beard, ...colours }: Change): Look => ({
    ...first,
    from,
    poses,
    ...(beard && { beard }),
    colours: { ...first.colours, ...colours },
  });
  return { id, looks: [{ ...first, from: 0 }, later(AUTUMN, autumn), later(STORMS, storms)] };
}

/** The cast of Northline. */
export const PEOPLE: readonly Person[] = [
  dressed(
    'priya',
    {
      hair: 'Long',
      colours: { skin: '#c08455', hair: '#33242f', top: '#b9446f', inner: '#fbe3d3', legs: '#57405f' },
      poses: [rest('Turtleneck'), crossed('Sweater'), paper(), sit('sleeves')],
    },
    { top: '#c6577f', light: '#fbe3d3', poses: [rest('ButtonShirt'), crossed('Sweater', 'patterned'), paper('patterned'), sit('sleeves')] },
    { top: '#9a3560', inner: '#f3d3da', poses: [rest('BlazerBlackTee'), crossed('Sweater'), paper(), sit('jacket', 'plain')] },
  ),
  dressed(
    'jonas',
    {
      hair: 'ShortWavy',
      beard: { name: 'Chin', colour: '#c2592f', kind: 'full' },
      colours: { skin: '#f6d3b8', hair: '#c2592f', top: '#5b78c2', legs: '#5c5468' },
      poses: [rest('Shirt'), crossed('ArmsCrossed'), shrug, sit('tee')],
    },
    { top: '#4f69b4', poses: [rest('Hoodie'), crossed('Sweater', 'patterned'), shrug, sit('sleeves')] },
    { top: '#6a86cf', poses: [rest('Turtleneck'), crossed('Sweater'), shrug, sit('sleeves')] },
  ),
  dressed(
    'mei',
    {
      hair: 'BangsFilled',
      glasses: 'GlassRound',
      faceDown: 9,
      fringe: { from: 490, to: 608, top: 208, hem: 245 },
      colours: { skin: '#f2c9a5', hair: '#3a2b3f', top: '#2f8f83', legs: '#59486a' },
      poses: [rest('ButtonShirt'), coffee, laptop, sit('sleeves')],
    },
    { top: '#36998c', light: '#e8f1e4', poses: [rest('PoloSweater'), coffee, paper('patterned'), sit('sleeves')] },
    { top: '#287a72', poses: [rest('Hoodie'), coffee, laptop, sit('sleeves')] },
  ),
  dressed(
    'tomas',
    {
      hair: 'ShortVolumed',
      beard: { name: 'Full', colour: '#4a3430', kind: 'stubble' },
      colours: { skin: '#dfa877', hair: '#4a3430', top: '#cc4f3c', light: '#f1c7b4', legs: '#4f4a63' },
      poses: [rest('PoloSweater', 'plain'), crossed('Sweater'), phone('plain'), sit('sleeves')],
    },
    { top: '#bd4536', poses: [rest('Hoodie'), crossed('Sweater', 'patterned'), phone('patterned'), sit('sleeves')] },
    { top: '#d65c45', poses: [rest('ButtonShirt'), crossed('Sweater'), phone('plain'), sit('sleeves')] },
  ),
  dressed(
    'amira',
    {
      hair: 'Hijab',
      colours: { skin: '#d99a6c', hair: '#2d6e8e', cloth: '#2d6e8e', top: '#f0c987', inner: '#fbf3e4', legs: '#4b4a68' },
      poses: [rest('BlazerBlackTee'), point(), lean('plain'), sit('jacket', 'plain')],
    },
    { cloth: '#3a7ba0', hair: '#3a7ba0', top: '#e9bd77', poses: [rest('Turtleneck'), point('patterned'), lean('plain'), sit('sleeves')] },
    { cloth: '#235a7c', hair: '#235a7c', top: '#d9a964', inner: '#b9d3df', poses: [rest('BlazerBlackTee'), point(), lean('plain'), sit('jacket', 'plain')] },
  ),
  dressed(
    'deon',
    {
      hair: 'FlatTop',
      colours: { skin: '#9a6242', hair: '#2e2230', top: '#e8894a', legs: '#4f4a63' },
      poses: [rest('Shirt'), crossed('ArmsCrossed'), laptop, sit('tee')],
    },
    { top: '#dd7c3d', light: '#fbe9d2', poses: [rest('PoloSweater'), crossed('Sweater', 'patterned'), paper('patterned'), sit('sleeves')] },
    { top: '#d4722f', inner: '#fbf3e4', poses: [rest('BlazerBlackTee'), crossed('Sweater'), laptop, sit('jacket', 'plain')] },
  ),
  dressed(
    'ines',
    {
      hair: 'LongCurly',
      colours: { skin: '#c98a5e', hair: '#4a2c2a', top: '#f3efe6', legs: '#4b4460' },
      poses: [rest('StripedShirt'), explain, phone('striped'), sit('tee', 'striped')],
    },
    { top: '#b59f8a', inner: '#f3efe6', poses: [rest('ShirtCoat'), explain, phone('plain'), sit('jacket')] },
    { top: '#75695f', inner: '#f3efe6', light: '#8b7d70', poses: [rest('ShirtCoat'), explain, phone('plain'), sit('jacket')] },
  ),
  dressed(
    'harjit',
    {
      hair: 'Turban',
      beard: { name: 'Full', colour: '#8d8189', kind: 'full' },
      colours: { skin: '#b97a4c', hair: '#8d8189', cloth: '#e3a83a', top: '#4f7d5c', legs: '#413f5e' },
      poses: [rest('PoloSweater', 'plain'), crossed('Sweater'), phone('plain'), sit('sleeves')],
    },
    { top: '#3f6b4d', inner: '#f3efe6', poses: [rest('BlazerBlackTee'), crossed('Sweater'), phone('plain'), sit('jacket', 'plain')] },
    { top: '#5b8a66', poses: [rest('Turtleneck'), crossed('Sweater', 'patterned'), phone('patterned'), sit('sleeves')] },
  ),
  dressed(
    'ruth',
    {
      hair: 'Afro',
      colours: { skin: '#94603f', hair: '#cfc8d2', top: '#8a4f7d', inner: '#f6dfc4', legs: '#57496b' },
      poses: [rest('BlazerBlackTee'), point(), lean('plain'), sit('jacket', 'plain')],
    },
    { top: '#965a88', poses: [rest('BlazerBlackTee'), point('patterned'), lean('plain'), sit('jacket', 'plain')] },
    { top: '#754069', inner: '#ead6bb', poses: [rest('ShirtCoat'), point(), lean(), sit('jacket')] },
  ),
];
