/** The game's colours, by day. */
export const paint = {
  ink: '#2a2140',
  paper: '#fbf3e4',
  card: '#fffaf0',
  haze: '#f4e4cf',
  muted: '#6a5b78',
  brand: '#215d66',
  soft: '#d9ece6',
  mustard: '#e3b04a',
  warm: '#d9705a',
} as const;

/** How a piece of the map is painted. */
export interface Coat {
  readonly fill: string;
  readonly words: string;
  readonly dash: string; // an attribute of what is drawn in outline; else empty
}

/** What is reached has a colour: its own, or by how likely a play comes by. What is not is an outline. */
export function coatOf({ reached, probability }: { readonly reached: boolean; readonly probability?: number }, own: Pick<Coat, 'fill' | 'words'>): Coat {
  if (!reached) return { fill: 'none', words: paint.muted, dash: ' stroke-dasharray="5 4"' };
  return probability === undefined ? { ...own, dash: '' } : { fill: heat(probability), words: paint.ink, dash: '' };
}

/** From cream, seldom, to terracotta, always. The root keeps seldom things apart. */
export function heat(probability: number): string {
  const part = Math.sqrt(Math.min(1, Math.max(0, probability)));
  const mixed = [
    [0xff, 0xe4],
    [0xf4, 0x86],
    [0xd6, 0x6c],
  ].map(([cold = 0, hot = 0]) => Math.round(cold + (hot - cold) * part));
  return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** A probability (0 to 1) for people; empty where nobody measured. */
export function share(probability: number | undefined): string {
  if (probability === undefined) return '';
  if (probability === 0) return 'never';
  const percent = probability * 100;
  if (percent < 0.1) return '<0.1 %';
  return `${percent < 1 || (percent > 99 && percent < 100) ? percent.toFixed(1) : Math.round(percent)} %`;
}

/** Words within SVG. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/[^\t\n\r\P{Cc}]/gu, '�');
}
