import type { StoryMap } from '../core/analysis/map.ts';
import { measure } from './map-boxes.ts';
import { drawBox, drawFrame, drawNumber, drawWay } from './map-draw.ts';
import { layOut } from './map-layout.ts';
import { escaped, heat, paint } from './map-paint.ts';
import { FOOT, MARGIN, paper, TOP } from './map-paper.ts';
import { inRows } from './map-passages.ts';

const LEAST = 760; // as wide as the legend

/** Draws a map to look at and to print. It needs nothing from outside. Alone it says on which paper; within a page that is the page's to say. */
export async function svgOf(map: StoryMap, where: 'alone' | 'within a page'): Promise<string> {
  const layout = await layOut(map);
  const inner = Math.max(layout.width, LEAST);
  const passages = inRows(layout.passages, inner);
  const width = Math.ceil(inner + 2 * MARGIN);
  const below = TOP + layout.height;
  const height = Math.ceil(below + passages.height + FOOT);
  const measured = map.nodes.some(({ probability }) => probability !== undefined);
  const reached = new Map(map.nodes.map((node) => [node.id, node.reached]));
  const frames = layout.frames.flatMap(({ id }) => layout.at.get(`frame ${id}`) ?? []);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(`Map of ${map.title}`)}">
<style>
  text { font-family: 'Bricolage Grotesque Variable', 'Bricolage Grotesque', 'Segoe UI', system-ui, 'Helvetica Neue', Arial, sans-serif; fill: ${paint.ink}; }
  .story { font-family: 'Literata Variable', Literata, Georgia, serif; font-size: 36px; font-weight: 600; }
  .muted { fill: ${paint.muted}; font-size: 15px; }
  .name { font-size: ${measure.name}px; font-weight: 650; }
  .words { font-size: ${measure.text}px; }
  .silence { font-style: italic; }
  .share { font-size: 11.5px; font-weight: 600; }
${where === 'alone' ? paper(layout.bands.length === 0 ? 'one page' : 'pages') : ''}  @media print { .sheet { fill: #ffffff; } }
</style>
<defs><marker id="tip" viewBox="0 0 10 10" refX="7" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .6L9 5L0 9.4Z" fill="${paint.ink}"/></marker></defs>
<rect class="sheet" width="${width}" height="${height}" fill="${paint.paper}"/>
<text class="story" x="${MARGIN}" y="64">${escaped(map.title)}</text>
<text class="muted" x="${MARGIN}" y="92">${escaped(summary(map, measured))}</text>
<g transform="translate(${MARGIN} ${TOP})">
${layout.bands.map((head, at) => drawNumber(head, at + 1)).join('\n')}
${frames
  .toSorted((one, other) => other.width * other.height - one.width * one.height)
  .map(drawFrame)
  .join('\n')}
${layout.ways.map(({ edge, points }) => drawWay(points, edge, reached.get(edge.from) === true && reached.get(edge.to) === true)).join('\n')}
${layout.boxes.map((box) => drawBox(box, layout.at.get(box.id) ?? { x: 0, y: 0, width: 0, height: 0 })).join('\n')}
</g>
<g transform="translate(${MARGIN} ${below + 64})">${passages.height === 0 ? '' : `<text class="muted" y="-16">Passages, which lead back to where they were entered</text>`}
${passages.placed.map(({ box, area }) => drawBox(box, area)).join('\n')}
</g>
<g transform="translate(${MARGIN} ${height - 34})">${legend(measured)}</g>
</svg>
`;
}

function summary({ nodes }: StoryMap, measured: boolean): string {
  const of = (kind: string): number => nodes.filter((node) => node.kind === kind).length;
  const lost = nodes.filter(({ reached }) => !reached).length;
  const counts = [many(of('place'), 'place', 'places'), many(of('decision'), 'decision', 'decisions'), many(of('ending'), 'ending', 'endings')];
  return `${counts.join(' · ')}${lost === 0 ? '' : ` · ${lost} ${measured ? 'never seen' : 'without a way to them'}`}`;
}

const many = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

/** What the marks mean, in one line. */
function legend(measured: boolean): string {
  const parts: readonly (readonly [drawing: string, words: string, width: number])[] = [
    [`<path d="M2 0L10 -8L18 0L10 8Z" fill="${paint.mustard}" stroke="${paint.ink}" stroke-width="1.6"/>`, 'decision', 100],
    [`<circle cx="10" r="4.5" fill="${paint.warm}" stroke="${paint.ink}" stroke-width="1.4"/>`, 'temptation', 124],
    [`<path d="M0 0H20" stroke="${paint.brand}" stroke-width="2" stroke-dasharray="2 5" stroke-linecap="round"/>`, 'goes there and comes back', 246],
    [
      `<rect y="-8" width="20" height="16" rx="6" fill="none" stroke="${paint.ink}" stroke-width="1.6" stroke-dasharray="5 4"/>`,
      measured ? 'never seen' : 'no way to it',
      122,
    ],
    ...(measured ? [[scale(), 'seldom to always', 220] as const] : []),
  ];
  let x = 0;
  return parts
    .map(([drawing, words, width]) => {
      const part = `<g transform="translate(${x} 0)">${drawing}<text class="muted" x="${drawing.includes('<g') ? 98 : 30}" y="5">${words}</text></g>`;
      x += width;
      return part;
    })
    .join('');
}

const scale = (): string =>
  `<g>${[0.01, 0.1, 0.25, 0.5, 1].map((each, at) => `<rect x="${at * 18}" y="-8" width="18" height="16" fill="${heat(each)}"/>`).join('')}</g>`;
