// The paper that a map is printed on. Where somebody prints on another, the browser makes these pages smaller: so no other has to be thought of.

export const MARGIN = 40; // px, beside the picture
export const TOP = 122; // px, for the title
export const FOOT = 70; // px, for the legend

const [LONG, SHORT, EDGE] = [420, 297, 8]; // mm: A3, and what is left free all round
const SLACK = 14; // px at each end of a page: a printer rounds

/** What an SVG that stands alone says of its paper. `pages`: as many as it takes; else it fits on one. */
export function paper(pages: 'one page' | 'pages'): string {
  const fits = pages === 'pages' ? 'height: auto;' : 'height: auto; max-height: 99vh;';
  return `  @page { size: A3 landscape; margin: ${EDGE}mm; }\n  @media print { :root { width: 100%; ${fits} } }\n`;
}

/** Where each of these rows begins (px, from the first) so that no edge of a page goes through one that a page could take. `foot` goes with the last. */
export function onPages(
  rows: readonly { readonly height: number }[],
  { width, apart, foot }: { readonly width: number; readonly apart: number; readonly foot: number },
): readonly number[] {
  const page = ((width + 2 * MARGIN) * (SHORT - 2 * EDGE)) / (LONG - 2 * EDGE);
  let y = TOP;
  return rows.map(({ height }, at) => {
    const room = page - 2 * SLACK;
    const whole = at === rows.length - 1 && height + foot <= room ? height + foot : height;
    const left = page - (y % page) - SLACK;
    if (whole > left && whole <= room) y += page - (y % page) + SLACK;
    const begins = y - TOP;
    y += height + apart;
    return begins;
  });
}
