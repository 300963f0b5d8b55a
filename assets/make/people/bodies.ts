import { dam } from './roles.ts';
import type { Colouring } from './roles.ts';

/** The busts in use, and which region of each is what. */
export const BODIES: Readonly<Record<string, Colouring>> = {
  Shirt: {
    rest: 'top',
    points: {
      skin: [
        [459, 535],
        [115, 1027],
        [760, 1080],
      ],
    },
    dams: [dam([729, 1100], [735, 1185])],
  },
  ArmsCrossed: {
    rest: 'top',
    points: {
      skin: [
        [455, 531],
        [602, 917],
        [279, 956],
        [655, 837],
      ],
    },
    mass: 'top',
  },
  Whatever: {
    rest: 'skin',
    points: {
      top: [
        [713, 902],
        [71, 894],
      ],
    },
    mass: 'top',
  },
  ButtonShirt: {
    rest: 'top',
    points: {
      skin: [[438, 544]],
      light: [
        [565, 579],
        [360, 610],
      ],
    },
    dams: [dam([462, 622], [490, 668])],
  },
  Coffee: {
    rest: 'top',
    points: {
      skin: [
        [467, 514],
        [432, 894],
        [496, 778],
      ],
      prop: [[592, 866]],
      light: [
        [389, 560],
        [538, 583],
      ],
    },
  },
  Geek: {
    rest: 'top',
    points: { skin: [[479, 500]], prop: [[803, 790]], light: [[396, 554]] },
    boxes: {
      skin: [
        [440, 850, 640, 1000],
        [130, 940, 330, 1060],
        [680, 1050, 720, 1090],
        [150, 1000, 240, 1040],
      ],
      prop: [[820, 790, 890, 900]],
    },
    dropInk: [[790, 770, 905, 915]],
  },
  BlazerBlackTee: {
    rest: 'top',
    points: {
      skin: [[461, 505]],
      light: [
        [615, 748],
        [319, 791],
      ],
    },
    mass: 'inner',
  },
  DotJacket: {
    rest: 'top',
    points: { skin: [[452, 521]] },
    boxes: { skin: [[800, 600, 940, 860]] },
    mass: 'inner',
    massNot: [[700, 500, 1200, 900]],
    fleckKeep: [[790, 480, 1100, 900]],
    patches: [
      [278, 558, 12],
      [253, 684, 11],
      [132, 709, 10],
      [78, 873, 11],
      [70, 1030, 9],
      [209, 1007, 12],
      [306, 1018, 11],
      [672, 1036, 12],
      [676, 1117, 11],
      [796, 1066, 10],
      [702, 710, 10],
    ],
  },
  ShirtCoat: { rest: 'top', points: { skin: [[467, 522]] }, boxes: { inner: [[440, 620, 520, 1140]] } },
  PoloSweater: {
    rest: 'detail',
    points: {
      skin: [[484, 497]],
      light: [
        [378, 571],
        [567, 563],
      ],
    },
    boxes: { light: [[500, 580, 560, 620]] },
    mass: 'top',
  },
  Sweater: {
    rest: 'top',
    points: { skin: [[462, 500]] },
    boxes: {
      skin: [
        [200, 890, 400, 1000],
        [600, 905, 700, 965],
      ],
    },
  },
  Device: {
    rest: 'top',
    points: {
      skin: [
        [451, 562],
        [547, 837],
        [668, 820],
        [656, 853],
      ],
      prop: [[700, 703]],
    },
    fleckKeep: [[560, 690, 720, 880]],
    patches: [
      [97, 777, 17],
      [89, 956, 16],
      [204, 851, 12],
      [226, 957, 13],
      [229, 1067, 14],
      [314, 1070, 13],
      [715, 1060, 16],
      [719, 1125, 18],
      [318, 663, 15],
      [592, 702, 12],
      [521, 739, 21],
    ],
  },
  Paper: {
    rest: 'detail',
    points: { skin: [[472, 478]], prop: [[704, 731]] },
    boxes: { skin: [[530, 795, 800, 945]] },
    mass: 'top',
    massNot: [[530, 770, 820, 900]],
  },
  Turtleneck: { rest: 'top', points: { skin: [[470, 470]] }, mass: 'top' },
  Hoodie: { rest: 'top', points: { skin: [[455, 500]] } },
  Explaining: {
    rest: 'top',
    points: {
      skin: [
        [459, 547],
        [230, 980],
        [728, 953],
      ],
    },
    boxes: {
      skin: [
        [540, 760, 640, 790],
        [560, 830, 570, 850],
        [440, 895, 470, 910],
      ],
    },
  },
  StripedShirt: {
    rest: 'top',
    points: {
      skin: [
        [454, 552],
        [115, 1000],
      ],
    },
  },
  CrossedLegs: {
    rest: 'top',
    points: {
      skin: [
        [465, 450],
        [810, 1060],
        [935, 985],
      ],
    },
    mass: 'legs',
  },
  ClosedLegWB: {
    rest: 'top',
    points: {
      skin: [
        [450, 480],
        [880, 1140],
        [1040, 1110],
      ],
      light: [[720, 1150]],
    },
    boxes: { inner: [[480, 740, 680, 1010]] },
    mass: 'legs',
  },
  OneLegUpWB: {
    rest: 'top',
    points: {
      skin: [
        [460, 470],
        [120, 920],
        [770, 1000],
      ],
    },
    mass: 'legs',
  },
};
