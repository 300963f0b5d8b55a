import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Progress } from '../core/analysis/explore.ts';
import { findPlaces, pathOf } from './check-places.ts';
import { forPeople } from './check-print.ts';
import { askedStories } from './check-run.ts';
import { page } from './explore-html.ts';
import { summary } from './explore-print.ts';
import { runExplore } from './explore-run.ts';
import type { Subject } from './explore-worker.ts';
import { readArgs, readNumber, UsageError } from './usage.ts';

const help = `Usage: promoted explore <story> [--json] [--seconds N] [--seed N] [--html FILE]

Plays a story in every way that there is, and says what it found: how many playthroughs, how
often each ending, what nobody ever comes to, what each path can show, and whether it is fair.
Takes an ink file, a compiled .json, or a name under stories/.

  --seconds N  how long it may search; 60 where nothing is said. What was not seen to its end
               is called bounded, never exact. Ctrl-C stops it, and prints what is known so far
  --seed N     of the rehearsal before the search, and of bots that play at random
  --json       for programs; docs/explore-schema.json says what is in it
  --html FILE  writes a report for a browser into one file

Ends with 0 where nothing is wrong, 1 where a path breaks down or is unfair, 2 where it could
not look.
`;

/** `promoted explore`: settles with the exit code. */
export async function exploreVerb(args: readonly string[]): Promise<number> {
  const { values, rest, help: asked } = readArgs(args, { json: 'flag', seconds: 'text', seed: 'text', html: 'text' });
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  const [word, more] = rest;
  if (word === undefined) throw new UsageError('explore needs a story, for example: promoted explore two-places-at-once');
  if (more !== undefined) throw new UsageError(`explore takes one story, and "${more}" is another.`);
  const seconds = readNumber('seconds', values.seconds ?? '60', 1, 86_400);
  const seed = readNumber('seed', values.seed ?? '1', 0, 4_294_967_295);
  const { subject, file, folder } = find(word);
  const { exploration, diagnostics: raw } = await runExplore({ subject, seconds, seed }, values.json ? () => undefined : showProgress());
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  const diagnostics = raw.map((each) => ({ ...each, file: named(join(folder, each.file)) }));
  if (!exploration) throw new Error(diagnostics.map(({ file: at, line, message }) => `${at}:${line}: ${message.replaceAll(/\s+/gu, ' ')}`).join('; '));
  const report = { format: 1 as const, story: named(file), exploration, diagnostics };
  if (values.html !== undefined) writeFileSync(values.html, page(report));
  if (values.json) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  else process.stdout.write(`${summary(report)}\n${forPeople({ diagnostics, stories: [report.story], lineOf: () => undefined }, 'plain')}`);
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

const named = (file: string): string => relative(process.cwd(), file).replaceAll(sep, '/');

/** The story that a person means. Throws UsageError where there is none, or more than one. */
function find(word: string): { readonly subject: Subject; readonly file: string; readonly folder: string } {
  const path = scenePath(word);
  if (path.endsWith('.json') && statSync(path).isFile()) {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
    return { subject: { kind: 'compiled', id: basename(path, '.json'), json: parsed(text, path) }, file: path, folder: '' };
  }
  const stories = findPlaces([path], process.cwd()).flatMap((place) => askedStories(place).map((root) => ({ place, root })));
  const [story, another] = stories;
  if (!story) throw new UsageError(`There is no story at "${word}".`);
  if (another) throw new UsageError(`There are ${stories.length} stories at "${word}": ${stories.map(({ root }) => root).join(', ')}. Name one.`);
  const { place, root } = story;
  return { subject: { kind: 'source', folder: place.folder, root }, file: join(place.path, root), folder: place.path };
}

/** A path, or the name of a scene in any book. */
function scenePath(word: string): string {
  try {
    return pathOf(word, process.cwd());
  } catch (error) {
    const scenes = word.endsWith('.ink') || word.includes('/') ? [] : scenesNamed(word);
    if (scenes[0] === undefined) throw error;
    return scenes[0];
  }
}

function scenesNamed(name: string): readonly string[] {
  return findPlaces([], process.cwd()).flatMap(({ path, roots }) => (roots.includes(`${name}.ink`) ? [join(path, `${name}.ink`)] : []));
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${basename(path)} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One line on a terminal, written over and over; nothing elsewhere. */
function showProgress(): (progress: Progress) => void {
  const began = performance.now();
  let last = 0;
  return ({ phase, turns, waiting }) => {
    if (!process.stderr.isTTY || (performance.now() - last < 100 && phase === 'searching')) return;
    last = performance.now();
    process.stderr.write(
      `\r\u001B[K${phase} · ${turns} turns played · ${waiting} ways waiting · ${((last - began) / 1000).toFixed(1)} s · Ctrl-C: what is known so far`,
    );
  };
}
