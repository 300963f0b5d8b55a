import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import { unpacked } from './woff.ts';

/** How heavy words are. */
export type Weight = 'regular' | 'bold';

/** A font that a document can write with. */
export interface Face {
  readonly name: string;
  readonly bytes: Buffer;
  readonly has: (letter: number) => boolean; // by code point
}

// The house's own letters; what they lack, DejaVu has for most alphabets, and Unifont for nearly all that is left, in plain shapes.
const unifont = import.meta.resolve('@fontsource/unifontex/files/unifontex-latin-400-normal.woff');
const names: Readonly<Record<Weight, readonly string[]>> = {
  regular: [
    import.meta.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-400-normal.woff'),
    import.meta.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-ext-400-normal.woff'),
    import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    unifont,
  ],
  bold: [
    import.meta.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff'),
    import.meta.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-ext-700-normal.woff'),
    import.meta.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
    unifont,
  ],
};

/** Stands for a letter that no font has. */
export const MISSING = '\u25A1';

/** Words that one font can write. */
export interface Stretch {
  readonly face: Face;
  readonly text: string;
}

/** The fonts of a document, opened when the first word needs them. */
export class Faces {
  readonly #open = new Map<string, Face>();
  readonly #known = new Map<string, Face | undefined>(); // by weight and letter

  /** The font that can write a letter; undefined where none has it. */
  faceFor(letter: string, weight: Weight): Face | undefined {
    const key = `${weight}${letter}`;
    if (this.#known.has(key)) return this.#known.get(key);
    const code = letter.codePointAt(0) ?? 0;
    let found: Face | undefined;
    for (const name of names[weight]) {
      const face = this.#face(name);
      if (face.has(code)) {
        found = face;
        break;
      }
    }
    this.#known.set(key, found);
    return found;
  }

  /** Cuts words where another font has to go on. Marks stay with the letter before them; what no font has becomes an empty box; marks for the setting alone are left out. */
  stretches(text: string, weight: Weight): readonly Stretch[] {
    const found: { face: Face; text: string }[] = [];
    for (const letter of text) {
      if (unseen.test(letter)) continue;
      const before = found.at(-1);
      if (before && mark.test(letter) && before.face.has(letter.codePointAt(0) ?? 0)) {
        before.text += letter;
        continue;
      }
      const face = this.faceFor(letter, weight) ?? this.faceFor(MISSING, weight);
      const shown = this.faceFor(letter, weight) ? letter : MISSING;
      if (!face) continue;
      if (before?.face === face) before.text += shown;
      else found.push({ face, text: shown });
    }
    return found;
  }

  #face(name: string): Face {
    const known = this.#open.get(name);
    if (known) return known;
    const bytes = unpacked(readFileSync(fileURLToPath(name)));
    const font = create(bytes) as Font;
    const face = { name, bytes, has: (code: number): boolean => font.hasGlyphForCodePoint(code) };
    this.#open.set(name, face);
    return face;
  }
}

const mark = /^\p{M}$/u;
const unseen = /^[\p{Cf}\p{Variation_Selector}\n\r\t]$/u;
