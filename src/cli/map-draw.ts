import type { MapEdge, MapPlace, Stretch } from '../core/analysis/map.ts';
import { type Box, type Card, measure, nameOf } from './map-boxes.ts';
import { type Area, middleOf, type Point } from './map-place.ts';
import { coatOf, escaped, paint, share } from './map-paint.ts';

/** A box of the map, as SVG. */
export function drawBox(box: Box, area: Area): string {
  const inner = box.kind === 'card' ? drawCard(box) : box.kind === 'flag' ? drawFlag(box) : box.kind === 'stub' ? drawStub(box) : drawChip(box);
  return `<g transform="translate(${round(area.x)} ${round(area.y)})">${inner}</g>`;
}

/** Around what stands in one place. */
export function drawFrame({ x, y, width, height }: Area): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="22" fill="${paint.haze}" fill-opacity=".75" stroke="${paint.ink}" stroke-opacity=".18" stroke-width="1.5"/>`;
}

/** A way between two boxes, its corners round. */
export function drawWay(points: readonly Point[], { kind }: MapEdge, reached: boolean): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const path = [`M${at(first)}`];
  for (const [index, point] of rest.entries()) {
    const before = points[index] ?? first;
    const after = rest[index + 1];
    if (after) path.push(`L${at(towards(point, before))}`, `Q${at(point)} ${at(towards(point, after))}`);
    else path.push(`L${at({ x: point.x - 3, y: point.y })}`);
  }
  const dash = kind === 'visits' ? ' stroke-dasharray="2 5" stroke-linecap="round"' : reached ? '' : ' stroke-dasharray="6 5"';
  return `<path d="${path.join('')}" fill="none" stroke="${kind === 'visits' ? paint.brand : paint.ink}" stroke-opacity="${reached ? '.62' : '.3'}" stroke-width="1.7" marker-end="url(#tip)"${dash}/>`;
}

function drawChip({ place, width, height }: Extract<Box, { readonly kind: 'chip' }>): string {
  const isStart = place.name === '';
  const coat = coatOf(
    place,
    isStart ? { fill: paint.mustard, words: paint.ink } : { fill: place.returns ? paint.soft : paint.brand, words: place.returns ? paint.ink : paint.card },
  );
  const text = share(place.probability);
  return `${hint(nameOf(place), place.stretch)}<rect width="${width}" height="${height}" rx="${height / 2}" fill="${coat.fill}" stroke="${paint.ink}" stroke-width="1.6"${coat.dash}/>
<text class="name" ${text === '' ? `x="${width / 2}" text-anchor="middle"` : 'x="17"'} y="${height / 2 + 4.8}" style="fill:${coat.words}">${escaped(nameOf(place))}</text>${right(text, width - 14, height / 2 + 4.2, coat.words)}`;
}

/** Where a way goes on: the name there, and the number of its band. */
function drawStub({ text, width, height }: Extract<Box, { readonly kind: 'stub' }>): string {
  return `<path d="M0 0H${width - 6}Q${width} 0 ${width} ${height / 2}T${width - 6} ${height}H0Z" fill="${paint.soft}"/><text class="words" x="7" y="${height / 2 + 4.4}">${escaped(text)}</text>`;
}

/** The number of a band, above it. */
export function drawNumber({ x, y, width }: Area, number: number): string {
  return `<g transform="translate(${round(x)} ${round(y)})"><path d="M0 12H${round(width)}" stroke="${paint.ink}" stroke-opacity=".18" stroke-width="1.5"/><rect width="34" height="24" rx="12" fill="${paint.ink}"/><text class="name" x="17" y="16.8" text-anchor="middle" style="fill:${paint.card}">${number}</text></g>`;
}

function drawFlag({ ending, title, width, height }: Extract<Box, { readonly kind: 'flag' }>): string {
  const coat = coatOf(ending, ending.title === '' ? { fill: paint.haze, words: paint.ink } : { fill: paint.warm, words: paint.ink });
  const low = height - 8;
  return `${hint(ending.title === '' ? 'The story ends here' : ending.title, ending.stretch)}<path d="M4 2H${width - 2}L${width - 13} ${low / 2 + 1}L${width - 2} ${low}H4Z" fill="${coat.fill}" stroke="${paint.ink}" stroke-width="1.6" stroke-linejoin="round"${coat.dash}/>
<path d="M4 1V${height}" stroke="${paint.ink}" stroke-width="3.2" stroke-linecap="round"/>
<text class="name" x="15" y="${low / 2 + 5.6}" style="fill:${coat.words}">${escaped(title)}</text>${right(share(ending.probability), width - 20, low / 2 + 5, coat.words)}`;
}

function drawCard(card: Card): string {
  const { place, decision, rows, width, height } = card;
  const coat = coatOf(decision, { fill: paint.card, words: paint.ink });
  const body = `<rect width="${width}" height="${height}" rx="15" fill="${decision.reached ? paint.card : 'none'}" stroke="${paint.ink}" stroke-width="1.6"${coat.dash}/>`;
  const middle = middleOf(card);
  const diamond = `<path d="M-8 ${middle}L0 ${middle - 8}L8 ${middle}L0 ${middle + 8}Z" fill="${decision.reached ? (decision.probability === undefined ? paint.mustard : coat.fill) : paint.paper}" stroke="${paint.ink}" stroke-width="1.6"/>`;
  return `${body}${place ? drawHeader(place, width) : ''}${rows.map((row) => drawRow(row, width, decision.reached)).join('')}${diamond}`;
}

/** The name of the place that a card is. */
function drawHeader(place: MapPlace, width: number): string {
  const coat = coatOf(place, place.name === '' ? { fill: paint.mustard, words: paint.ink } : { fill: paint.brand, words: paint.card });
  const { header } = measure;
  return `<g>${hint(nameOf(place), place.stretch)}<path d="M0 ${header}V15A15 15 0 0 1 15 0H${width - 15}A15 15 0 0 1 ${width} 15V${header}Z" fill="${coat.fill}" stroke="${paint.ink}" stroke-width="1.6"${coat.dash}/>
<text class="name" x="15" y="${header / 2 + 5}" style="fill:${coat.words}">${escaped(nameOf(place))}</text>${right(share(place.probability), width - 14, header / 2 + 4.6, coat.words)}</g>`;
}

function drawRow({ option, lines, y, height }: Card['rows'][number], width: number, reached: boolean): string {
  const { pad, line } = measure;
  const never = option.probability === 0 || !reached;
  const coat = coatOf({ ...option, reached: !never }, { fill: option.text === '' ? 'none' : paint.haze, words: paint.ink });
  const words = lines.map((text, at) => `<tspan x="${pad + 11}" y="${round(y + 17 + at * line)}">${escaped(text)}</tspan>`).join('');
  const mark = option.temptation ? `<circle cx="${pad}" cy="${y + height / 2}" r="4.5" fill="${paint.warm}" stroke="${paint.ink}" stroke-width="1.4"/>` : '';
  const back = option.returns ? `<text class="words" x="${width - pad - 8}" y="${round(y + height / 2 + 4.5)}" text-anchor="end">↩</text>` : '';
  const far = width - pad - (option.returns ? 26 : 9);
  return `<g>${hint(option.text === '' ? 'Taken where nothing else is on offer' : option.text, option.stretch, option.id)}<rect x="${pad}" y="${y}" width="${width - 2 * pad}" height="${height}" rx="${Math.min(13, height / 2)}" fill="${coat.fill}"${never ? ` stroke="${paint.muted}"${coat.dash}` : ''}/>${mark}
<text class="words${option.silence || option.text === '' ? ' silence' : ''}" style="fill:${coat.words}">${words}</text>${back}${right(share(option.probability), far, y + height / 2 + 4, coat.words)}</g>`;
}

/** What a pointer that rests on it is told: all the words, and where they are written. */
function hint(text: string, stretch: Stretch | null, id?: string): string {
  return `<title>${escaped([text, ...(id === undefined ? [] : [id]), ...(stretch ? [`${stretch.file}:${stretch.from}`] : [])].join('\n'))}</title>`;
}

function right(text: string, x: number, y: number, colour: string): string {
  return text === '' ? '' : `<text class="share" x="${round(x)}" y="${round(y)}" text-anchor="end" style="fill:${colour}">${escaped(text)}</text>`;
}

/** A little way from a corner towards the next: where its rounding begins. */
function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(9, length / 2) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

const round = (length: number): number => Math.round(length * 10) / 10;
const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
