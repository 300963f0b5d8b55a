import type PDFDocument from 'pdfkit';
import { colours } from './colours.ts';
import { type Face, Faces, type Weight } from './fonts.ts';
import { type Line, linesOf } from './lines.ts';
import { fit } from './words.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** How words are set. */
export interface Setting {
  readonly size?: number; // points
  readonly weight?: Weight;
  readonly colour?: string;
  readonly x?: number; // points from the left edge
  readonly wide?: number; // points
  readonly after?: number; // points of air below
  readonly lines?: number; // at most; what is longer ends with an ellipsis
}

/** The margins of a page and what they leave, in points. */
export const page = { left: 56, right: 539, top: 60, bottom: 782, wide: 483 } as const;

/** A document that is written from top to bottom. */
export class Leaf {
  readonly pdf: Pdf;
  readonly #faces = new Faces();
  readonly #widths = new Map<string, number>();
  readonly #registered = new Set<Face>();
  y: number = page.top; // points from the top edge: where the next thing goes

  constructor(pdf: Pdf) {
    this.pdf = pdf;
  }

  /** Begins a new page where less than so many points are left. */
  need(high: number): void {
    if (this.y + high <= page.bottom) return;
    this.pdf.addPage();
    this.y = page.top;
  }

  /** Sets words, over as many pages as they take. */
  write(text: string, set: Setting = {}): void {
    const { size = 10.5, x = page.left, after = 4 } = set;
    for (const line of this.linesIn(text, set)) {
      this.need(size * LEADING);
      this.#draw(line, x, this.y + size, set);
      this.y += size * LEADING;
    }
    this.y += after;
  }

  /** Sets words at a place, and gives how high they are, in points. */
  writeAt(text: string, y: number, set: Setting): number {
    const { size = 10.5, x = page.left } = set;
    const lines = this.linesIn(text, set);
    for (const [at, line] of lines.entries()) this.#draw(line, x, y + at * size * LEADING + size, set);
    return lines.length * size * LEADING;
  }

  /** How high words would be, in points. */
  highOf(text: string, set: Setting): number {
    return this.linesIn(text, set).length * (set.size ?? 10.5) * LEADING;
  }

  /** The words as lines. */
  linesIn(text: string, { size = 10.5, weight = 'regular', wide = page.wide, lines: most }: Setting): readonly Line[] {
    const measure = (face: Face, part: string): number => this.#widthOf(face, part) * size;
    const lines = linesOf(fit(text), wide, weight, this.#faces, measure);
    if (most === undefined || lines.length <= most) return lines;
    const [dots] = linesOf('…', wide, weight, this.#faces, measure);
    return lines
      .slice(0, most)
      .map((line, at) =>
        at < most - 1 || !dots ? line : { ...line, pieces: line.side === 'left' ? [...line.pieces, ...dots.pieces] : [...dots.pieces, ...line.pieces] },
      );
  }

  /** A filled box. */
  box(x: number, y: number, wide: number, high: number, colour: string, round = 3): void {
    if (wide <= 0 || high <= 0) return;
    const corner = Math.min(round, wide / 2, high / 2);
    this.pdf.roundedRect(x, y, wide, high, corner).fill(colour);
  }

  /** A thin line across. */
  rule(): void {
    this.pdf.moveTo(page.left, this.y).lineTo(page.right, this.y).lineWidth(0.6).strokeColor(colours.haze).stroke();
    this.y += 8;
  }

  #draw({ pieces, wide: used, side }: Line, x: number, baseline: number, { size = 10.5, colour = colours.ink, wide = page.wide }: Setting): void {
    let at = side === 'right' ? x + Math.max(0, wide - used) : x;
    for (const { face, text, wide: step } of pieces) {
      this.#in(face).fontSize(size).fillColor(colour).text(text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
      at += step;
    }
  }

  #in(face: Face): Pdf {
    if (!this.#registered.has(face)) this.pdf.registerFont(face.name, face.bytes);
    this.#registered.add(face);
    return this.pdf.font(face.name);
  }

  /** In points at a size of one. */
  #widthOf(face: Face, text: string): number {
    const key = `${face.name} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const width = this.#in(face).fontSize(1).widthOfString(text);
    this.#widths.set(key, width);
    return width;
  }
}

const LEADING = 1.32;
