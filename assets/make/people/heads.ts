import { dam } from './roles.ts';
import type { Colouring } from './roles.ts';

/** The heads in use, and which region of each is what. */
export const HEADS: Readonly<Record<string, Colouring>> = {
  BangsFilled: { rest: 'skin', mass: 'hair' },
  FlatTop: { rest: 'skin', mass: 'hair' },
  Hijab: {
    rest: 'skin',
    points: {
      light: [
        [427, 199],
        [573, 166],
      ],
    },
    boxes: { detail: [[340, 480, 440, 560]] },
    mass: 'hair',
    cloth: true,
  },
  ShortWavy: {
    rest: 'skin',
    points: {
      hair: [
        [480, 90],
        [342, 230],
      ],
    },
    boxes: { hair: [[260, 40, 640, 130]] },
    dams: [dam([300, 160], [330, 170])],
    addInk: ['M498 150C528 158 546 175 576 178C600 180 616 171 632 156C624 180 602 193 574 190C545 187 524 172 498 161Z'],
    mass: 'hair',
  },
  GrayMedium: {
    rest: 'skin',
    points: {
      hair: [
        [402, 207],
        [330, 440],
      ],
    },
    mass: 'hair',
  },
  LongCurly: { rest: 'skin', mass: 'hair' },
  Turban: { rest: 'skin', points: { hair: [[433, 179]] }, mass: 'hair', cloth: true },
  ShortVolumed: { rest: 'skin', mass: 'hair' },
  Long: { rest: 'skin', mass: 'hair' },
  Afro: { rest: 'skin', mass: 'hair' },
};
