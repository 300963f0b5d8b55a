import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { withCoverage } from '../core/analysis/map-coverage.ts';
import { toShelf } from '../core/check/shelf.ts';
import { findPlaces, pathOf } from './check-places.ts';
import { forPeople } from './check-print.ts';
import { askedStories } from './check-run.ts';
import { coverageIn } from './explore-coverage.ts';
import { page } from './explore-html.ts';
import { type ExploreReport, summary } from './explore-print.ts';
import { progressLine } from './explore-progress.ts';
import { runExplore } from './explore-run.ts';
import type { Subject } from './explore-worker.ts';
import { jsonIn } from './json-in.ts';
import { clean } from './play-look.ts';
import { Refused, shelfOf } from './refused.ts';
import { readArgs, readNumber, UsageError } from './usage.ts';

const help = `Usage: promoted explore <story> [--json] [--seconds N] [--seed N] [--profile NAME]
                        [--html FILE] [--coverage FILE]
       promoted explore --season [book] [--json] [--seconds N] [--seed N]

Plays a story in every way that there is, and says what it found: how many playthroughs, how
often each ending, what nobody ever comes to, what each path can show, and whether it is fair.
Takes an ink file, a compiled .json, or a name under stories/.

  --seconds N      how long it may search; 60 where nothing is said. What was not seen to its end
                   is called bounded, never exact. Ctrl-C stops it, and prints what is known so far
  --seed N         of the rehearsal before the search, and of bots that play at random
  --profile NAME   begins with the values that "profiles" in book.json has under this name; "all":
                   with the story's own, and then with each profile that changes one, as check --deep
                   does. Where nothing is said: with the story's own
  --json           for programs; docs/explore-schema.json says what is in it
  --html FILE      writes a report for a browser into one file, with a map of the story
  --coverage FILE  writes how likely each line is come by, for promoted map --coverage
  --season         plays the whole season of a book, each scene with what the one before it left:
                   by chance, so that this is an estimate, and by bots that go by form alone. Then
                   it searches every path of every scene for the fewest scored decisions, with its
                   own values and with each profile, as far as the time goes: --seconds is for all
                   of it. docs/explore-season-schema.json says what is in its --json

Ends with 0 where nothing is wrong, 1 where a path breaks down or is unfair, 2 where it could
not look.
`;

/** `promoted explore`: settles with the exit code. */
export async function exploreVerb(args: readonly string[]): Promise<number> {
  const options = { json: 'flag', seconds: 'text', seed: 'text', html: 'text', coverage: 'text', profile: 'text', season: 'flag' } as const;
  const { values, rest, help: asked } = readArgs(args, options);
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  const [word, more] = rest;
  const seconds = readNumber('seconds', values.seconds ?? '60', 1, 86_400);
  const seed = readNumber('seed', values.seed ?? '1', 0, 4_294_967_295);
  if (more !== undefined) throw new UsageError(`explore takes one ${values.season ? 'book' : 'story'}, and "${more}" is another.`);
  if (values.season) {
    const other = (['html', 'coverage', 'profile'] as const).find((name) => values[name] !== undefined);
    if (other !== undefined) throw new UsageError(`--${other} is for one story: a season has none.`);
    return (await import('./explore-season.ts')).exploreSeasonVerb({ word, seconds, seed, json: values.json });
  }
  if (word === undefined) throw new UsageError('explore needs a story, for example: promoted explore two-places-at-once');
  const { subject, file, folder } = find(word);
  if (subject.kind === 'source') shelfOf(subject.folder, (name) => named(join(folder, name))); // it refuses a book that it cannot read
  if (values.coverage !== undefined && subject.kind === 'compiled')
    throw new UsageError('--coverage goes by lines, and a compiled story has forgotten its own: name its source.');
  const profile = known(values.profile, subject);
  const progress = process.stderr.isTTY && !values.json ? progressLine() : undefined;
  const { explorations, starts, diagnostics: found } = await runExplore({ subject, seconds, seed, profile }, (...news) => progress?.show(...news));
  progress?.clear();
  const raw = explorations.length < starts ? found.filter(({ code }) => !ofAllStarts.has(code)) : found;
  const diagnostics = raw.map((each) => ({ ...each, file: named(join(folder, each.file)) }));
  const [first, ...others] = explorations;
  if (!first && diagnostics.length === 0) throw new UsageError(`The profile "${profile}" changes nothing that this story begins with.`);
  if (!first) throw new Refused(diagnostics);
  const report: ExploreReport = { format: 1, story: named(file), ...first, profiles: others, starts, diagnostics };
  const coverage = coverageIn(report.exploration);
  const map = async (): Promise<string> => {
    const [{ mapAt }, { svgOf }, { storyAt }] = await Promise.all([import('./map.ts'), import('./map-svg.ts'), import('./story-at.ts')]);
    const drawn = mapAt(storyAt(file, process.cwd()));
    return svgOf(subject.kind === 'source' ? withCoverage(drawn, coverage) : drawn, 'within a page');
  };
  if (values.coverage !== undefined) writeFileSync(values.coverage, `${JSON.stringify({ format: 1, story: report.story, ...coverage }, null, 1)}\n`);
  if (values.html !== undefined) writeFileSync(values.html, page(report, await map()));
  if (values.json) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  else
    process.stdout.write(
      `${summary(report).split('\n').map(clean).join('\n')}\n${forPeople({ diagnostics, stories: [report.story], lineOf: () => undefined }, 'plain')}`,
    );
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What "never" says takes every beginning that there is. */
const ofAllStarts: ReadonlySet<string> = new Set(['P301', 'P302']);

/** A profile that the story's book has; null: the story's own values; undefined: all. Throws UsageError. */
function known(profile: string | undefined, subject: Subject): string | null | undefined {
  if (profile === undefined) return null;
  if (profile === 'all') return undefined;
  const book = subject.kind === 'source' ? toShelf(subject.folder).shelf.book : undefined;
  const names = Object.keys(book?.profiles ?? {});
  if (names.includes(profile)) return profile;
  throw new UsageError(`There is no profile "${profile}": ${names.length === 0 ? 'the story is in no book that has any' : `there is ${names.join(', ')}`}.`);
}

const named = (file: string): string => relative(process.cwd(), file).replaceAll(sep, '/');

/** The story that a person means. Throws UsageError where there is none, or more than one. */
function find(word: string): { readonly subject: Subject; readonly file: string; readonly folder: string } {
  const path = pathOf(word, process.cwd());
  if (path.endsWith('.json') && statSync(path).isFile()) {
    const json = jsonIn(basename(path), readFileSync(path, 'utf8'));
    return { subject: { kind: 'compiled', id: basename(path, '.json'), json }, file: path, folder: '' };
  }
  const stories = findPlaces([path], process.cwd()).flatMap((place) => askedStories(place).map((root) => ({ place, root })));
  const [story, another] = stories;
  if (!story) throw new UsageError(`There is no story at "${word}".`);
  if (another) throw new UsageError(`There are ${stories.length} stories at "${word}": ${stories.map(({ root }) => root).join(', ')}. Name one.`);
  const { place, root } = story;
  return { subject: { kind: 'source', folder: place.folder, root }, file: join(place.path, root), folder: place.path };
}
