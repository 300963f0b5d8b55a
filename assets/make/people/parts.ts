import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as peeps from 'react-peeps';
import svgpath from 'svgpath';

/** What a part is of a figure. */
export type PartKind = 'body' | 'hair' | 'face' | 'beard' | 'accessory';

/** A part of the drawing set: its silhouette and its line, as paths in units. */
export interface Part {
  readonly silhouette: readonly string[];
  readonly ink: readonly string[];
}

const DRAWINGS: Readonly<Record<PartKind, Readonly<Record<string, unknown>>>> = {
  body: { ...peeps.BustPose, ...peeps.SittingPose },
  hair: peeps.Hair,
  face: peeps.Face,
  beard: peeps.FacialHair,
  accessory: peeps.Accessories,
};

// Where react-peeps puts each part; bodies carry their own place.
const PLACE: Readonly<Record<PartKind, readonly [number, number]>> = {
  body: [0, 0],
  hair: [225, 0],
  face: [384, 186],
  beard: [348, 338],
  accessory: [272, 241],
};

/** The part of that name, all transforms applied. Throws when the set has none. */
export function part(kind: PartKind, name: string): Part {
  const drawing = DRAWINGS[kind][name];
  if (!drawing) throw new Error(`The drawing set has no ${kind} "${name}".`);
  const markup = renderToStaticMarkup(createElement(drawing, { strokeColor: 'INK', backgroundColor: 'BG' }));
  const silhouette: string[] = [];
  const ink: string[] = [];
  const transforms = [`translate(${PLACE[kind].join(' ')})`];
  for (const [, close, tag, attributes = '', selfClosed] of markup.matchAll(/<(\/?)(g|path)([^>]*?)(\/?)>/g)) {
    const transform = attribute(attributes, 'transform') ?? '';
    if (tag === 'g') {
      if (close) transforms.pop();
      else if (!selfClosed) transforms.push(transform);
    } else if (!close) {
      const path = placed(attribute(attributes, 'd') ?? '', [...transforms, transform]);
      const fill = attribute(attributes, 'fill') ?? 'INK';
      if (fill === 'BG') silhouette.push(path);
      if (fill === 'INK') ink.push(path);
    }
  }
  return { silhouette, ink };
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
}

function placed(d: string, transforms: readonly string[]): string {
  let path = svgpath(d);
  for (const transform of transforms.toReversed()) if (transform !== '') path = path.transform(transform);
  return path.abs().round(1).toString();
}
