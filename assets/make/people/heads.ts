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
    points: { hair: [[480, 90]] },
    boxes: { hair: [[260, 40, 640, 130]] },
    dams: [dam([536, 156], [624, 172], 9), dam([300, 160], [330, 170])],
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
