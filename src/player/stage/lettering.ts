/** How words on the stage look. They all stand in the page too, for those who read there. */
export interface Lettering {
  readonly size: number; // CSS px
  readonly face: 'interface' | 'words';
  readonly weight: 400 | 600;
}

/** Words broken into lines, ready to be written. */
export interface Lines {
  readonly lines: readonly string[];
  readonly font: string;
  readonly step: number; // CSS px from one line to the next
  readonly height: number; // CSS px
  readonly width: number; // CSS px: of the longest line
}

const FACES = { words: '"Literata Variable", Georgia, serif', interface: '"Bricolage Grotesque Variable", system-ui, sans-serif' };

/** Breaks words into lines that are no longer than `width`, in CSS px. */
export function set(context: CanvasRenderingContext2D, words: string, width: number, { size, face, weight }: Lettering): Lines {
  context.font = `${weight} ${size}px ${FACES[face]}`;
  const lines: string[] = [];
  for (const paragraph of words.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/\s+/u)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && context.measureText(longer).width > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    lines.push(line);
  }
  const step = size * 1.28;
  return { lines, font: context.font, step, height: lines.length * step, width: Math.max(...lines.map((line) => context.measureText(line).width)) };
}

/** Writes them with their top at `y`, and their left, right or middle at `x`. */
export function write(
  context: CanvasRenderingContext2D,
  { lines, font, step }: Lines,
  x: number,
  y: number,
  colour: string,
  align: CanvasTextAlign = 'left',
): void {
  context.font = font;
  context.fillStyle = colour;
  context.textAlign = align;
  context.textBaseline = 'middle';
  for (const [at, line] of lines.entries()) context.fillText(line, x, y + (at + 0.5) * step);
}
