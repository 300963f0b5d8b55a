/** How the player looks from behind, as they chose it: hair and what it is like, never who they are. */
export interface YourLook {
  readonly says: string; // in words: `A bob`
  readonly hair: string; // a path about the middle of the head, which is 260 wide and 320 high
  readonly colour: string;
  readonly top: string; // the colour of what they wear
}

const CROP = 'M-128 10C-140 -110 -70 -172 2 -172C80 -172 142 -108 128 12C124 60 112 92 92 106C56 124 -56 124 -92 106C-114 88 -124 56 -128 10Z';
const BOB = 'M-140 20C-158 -120 -76 -182 2 -182C84 -182 160 -118 142 22C146 90 150 142 136 176C60 196 -70 194 -136 176C-152 140 -146 84 -140 20Z';
const LONG = 'M-138 10C-152 -122 -74 -180 2 -180C84 -180 154 -118 140 12C150 130 168 236 176 330C70 352 -72 350 -176 330C-166 232 -150 126 -138 10Z';
const BUN = `${CROP}M-66 -168C-70 -236 -34 -262 4 -262C42 -262 72 -236 66 -168Z`;
const TAIL = `${CROP}M42 -40C62 60 60 190 34 280C22 304 -4 306 -22 282C-58 190 -60 60 -40 -40Z`;
const CURLS =
  'M-150 40C-200 0 -188 -70 -158 -96C-160 -160 -104 -196 -60 -188C-24 -226 48 -222 74 -186C124 -192 168 -148 158 -96C194 -62 196 4 152 40C176 88 150 140 104 140H-104C-150 140 -178 88 -150 40Z';
const AFRO = 'M-196 -30C-204 -160 -104 -236 2 -236C112 -236 206 -156 196 -28C190 80 128 128 86 136H-86C-130 126 -190 78 -196 -30Z';
const WAVES =
  'M-136 8C-156 -118 -74 -182 2 -182C84 -182 156 -116 138 10C164 44 126 82 148 118C172 156 128 190 150 226C60 250 -62 250 -150 226C-126 188 -172 156 -148 118C-126 82 -164 44 -136 8Z';
const SCARF = 'M-150 40C-170 -120 -80 -190 2 -190C88 -190 172 -116 152 40C160 110 190 170 232 214C120 268 -118 268 -232 214C-190 168 -160 108 -150 40Z';
const TURBAN =
  'M-158 -10C-186 -140 -92 -214 2 -214C100 -214 188 -138 160 -8C150 30 122 44 96 50C104 76 104 98 96 114H-96C-104 98 -104 76 -96 50C-122 42 -150 28 -158 -10Z';
const BALD = 'M-112 20C-120 -96 -64 -152 2 -152C70 -152 122 -94 112 22C108 64 100 92 88 112H-88C-100 90 -108 60 -112 20Z';
const UNDERCUT = 'M-120 -30C-150 -128 -78 -196 12 -190C96 -186 150 -116 124 -30C126 40 112 88 96 112H-96C-112 88 -124 40 -120 -30Z';

/** A dozen looks to choose from, by name. */
export const yourLooks: Readonly<Record<string, YourLook>> = {
  crop: { says: 'Short hair', hair: CROP, colour: '#4b3448', top: '#5b6b86' },
  bob: { says: 'A bob', hair: BOB, colour: '#3a2b45', top: '#7a5a72' },
  long: { says: 'Long hair', hair: LONG, colour: '#6b4635', top: '#4f7178' },
  bun: { says: 'A bun', hair: BUN, colour: '#4a3340', top: '#86665a' },
  tail: { says: 'A ponytail', hair: TAIL, colour: '#8a5a3c', top: '#56647f' },
  curls: { says: 'Curls', hair: CURLS, colour: '#4a2f33', top: '#6d7a5c' },
  afro: { says: 'An afro', hair: AFRO, colour: '#33242f', top: '#7d5f4e' },
  waves: { says: 'Waves', hair: WAVES, colour: '#a9774a', top: '#5a5f86' },
  scarf: { says: 'A headscarf', hair: SCARF, colour: '#5d7286', top: '#4f4a63' },
  turban: { says: 'A turban', hair: TURBAN, colour: '#7a4f6b', top: '#4f6470' },
  bald: { says: 'No hair', hair: BALD, colour: '#a8765a', top: '#5c5468' },
  undercut: { says: 'An undercut', hair: UNDERCUT, colour: '#5a5563', top: '#84604f' },
};

/** The look of that name; of another, or none, the first. */
export function yourLook(name: string): YourLook & { readonly id: string } {
  const id = Object.hasOwn(yourLooks, name) ? name : 'crop';
  return { id, ...(yourLooks[id] as YourLook) };
}

/** Shoulders, neck and ears of everybody, about the middle of the head; and how light lies on hair. */
export const YOUR_BODY = {
  shoulders:
    'M-70 60H74C76 150 84 190 110 214C220 238 330 270 372 372C410 470 424 600 430 720H-430C-424 600 -410 470 -372 372C-330 270 -220 238 -108 214C-82 190 -72 150 -70 60Z',
  neck: 'M-62 60H66C66 120 72 160 88 192C40 214 -36 214 -84 192C-68 160 -62 120 -62 60Z',
  ears: 'M-112 -4C-140 -22 -160 0 -154 34C-150 64 -132 84 -112 70ZM112 -4C140 -22 160 0 154 34C150 64 132 84 112 70Z',
  gloss:
    'M-96 -70C-88 -118 -50 -142 -2 -142C-46 -128 -74 -104 -82 -58C-86 -50 -96 -56 -96 -70ZM22 -140C60 -132 86 -108 94 -74C76 -104 54 -120 22 -128C14 -132 14 -140 22 -140Z',
  skin: '#a8765a',
} as const;
