import { readFileSync, writeFileSync } from 'node:fs';
import { Story as Ink } from 'inkjs';
import { type Coverage, parseCoverage, withCoverage } from '../core/analysis/map-coverage.ts';
import { mermaidOf } from '../core/analysis/map-mermaid.ts';
import { storyMap, type StoryMap } from '../core/analysis/map.ts';
import { compileLive } from '../core/story/compile.ts';
import { svgOf } from './map-svg.ts';
import { type StoryAt, storyAt } from './story-at.ts';
import { readArgs, UsageError } from './usage.ts';

const help = `Usage: promoted map <story> [--format svg | mermaid | json] [--out FILE] [--coverage FILE]

Draws a story as a graph: knots, stitches, decisions with their options, and endings.
Takes a name under stories/, a folder, or any ink file or compiled story.

  --format    svg, to look at and to print, where nothing is said; mermaid, for pages that draw it;
              json, for programs: docs/writing.md says what is in it
  --out       writes it to a file, instead of here
  --coverage  a JSON file with "lines", from "file:line" to how likely a play comes by (0 to 1):
              what is likely is drawn warm, what never happens in outline

Ends with 0; with 2 where it could not draw.
`;

/** `promoted map`: settles with the exit code. */
export async function map(args: readonly string[]): Promise<number> {
  const { values, rest, help: asked } = readArgs(args, { format: 'text', out: 'text', coverage: 'text' });
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  const [word, more] = rest;
  if (word === undefined) throw new UsageError('map needs a story, for example: promoted map two-places-at-once');
  if (more !== undefined) throw new UsageError(`map draws one story, and "${more}" is another.`);
  const format = values.format ?? 'svg';
  if (!isFormat(format)) throw new UsageError(`--format says "${format}": svg, mermaid or json was expected.`);
  const drawn = mapAt(smallEnough(storyAt(word, process.cwd())));
  const shown = values.coverage === undefined ? drawn : withCoverage(drawn, readCoverage(values.coverage));
  const text = await formats[format](shown);
  if (values.out === undefined) process.stdout.write(text);
  else writeFileSync(values.out, text);
  return 0;
}

const formats = {
  svg: (shown: StoryMap): Promise<string> => svgOf(shown, 'alone'),
  mermaid: mermaidOf,
  json: (shown: StoryMap): string => `${JSON.stringify({ format: 1, ...shown }, null, 2)}\n`,
} as const;
const isFormat = (word: string): word is keyof typeof formats => Object.keys(formats).includes(word);

const MOST = 1_500_000; // characters of ink, or of a compiled story

/** Throws UsageError where a story is so large that nobody could look at its map, and making it would take minutes. */
function smallEnough(at: StoryAt): StoryAt {
  const { source, story } = at;
  const size = source ? [...source.place.folder.sources.values()].reduce((sum, text) => sum + text.length, 0) : JSON.stringify(story.ink).length;
  if (size > MOST)
    throw new UsageError(`This story has ${(size / 1e6).toFixed(1)} million characters; map draws up to ${MOST / 1e6} million. Draw one of its parts.`);
  return at;
}

/** The map of a story: with lines, where the source is there. */
export function mapAt({ story, source }: Pick<StoryAt, 'story' | 'source'>): StoryMap {
  const live = source && compileLive(source.place.folder.sources, source.root).ink;
  return storyMap(story, live ?? new Ink(story.ink));
}

function readCoverage(file: string): Coverage {
  try {
    return parseCoverage(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
