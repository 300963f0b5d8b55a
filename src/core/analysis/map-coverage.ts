import * as z from 'zod/mini';
import type { MapNode, MapOption, MapPlace, Stretch, StoryMap } from './map.ts';

/** How likely a play under equal chances comes by each line: what `promoted explore` finds out. */
export interface Coverage {
  readonly lines: Readonly<Record<string, number>>; // `file:line` -> 0..1
}

/** What is no coverage. The message is one sentence for people. */
export class NotCoverage extends Error {
  override readonly name = 'NotCoverage';
}

const shape = z.object({ lines: z.record(z.string(), z.number().check(z.gte(0), z.lte(1 + 1e-9))) });

/** Throws NotCoverage, saying where it is wrong. */
export function parseCoverage(json: unknown): Coverage {
  const parsed = shape.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new NotCoverage(`This is no coverage: at "${issue?.path.join('.') || 'lines'}", "lines" with a number from 0 to 1 for each "file:line" was expected.`);
}

/** A map that knows how likely a play comes by each of its pieces. What is in no line of the coverage is never come by. */
export function withCoverage(map: StoryMap, { lines }: Coverage): StoryMap {
  const byFile = new Map<string, Map<number, number>>();
  for (const [place, probability] of Object.entries(lines)) {
    const [, file = '', line = '0'] = /^(.*):(\d+)$/su.exec(place) ?? [];
    const known = byFile.get(file) ?? new Map<number, number>();
    byFile.set(file, known.set(Number(line), probability));
  }
  const most = (stretch: Stretch | null): number => {
    let found = 0;
    for (let line = stretch?.from ?? 1; line <= (stretch?.to ?? 0); line++) found = Math.max(found, byFile.get(stretch?.file ?? '')?.get(line) ?? 0);
    return Math.min(1, found);
  };
  const places = new Map(map.nodes.flatMap((node) => (node.kind === 'place' ? [[node.id, most(node.stretch)] as const] : [])));
  const nodes = map.nodes.map((node): MapNode => {
    if (node.kind === 'place') return seen<MapPlace>(node, places.get(node.id) ?? 0);
    if (node.kind === 'ending') return seen(node, node.stretch ? most(node.stretch) : (places.get(node.place ?? '') ?? 0));
    const options = node.options.map((option): MapOption => ({ ...option, probability: most(option.stretch) }));
    const taken = options.reduce((sum, { probability = 0 }) => sum + probability, 0);
    return { ...seen(node, Math.min(taken, places.get(node.place ?? '') ?? 1)), options };
  });
  return { ...map, nodes };
}

const seen = <N extends MapNode>(node: N, probability: number): N => ({ ...node, probability, reached: probability > 0 });
