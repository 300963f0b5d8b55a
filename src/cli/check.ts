import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readSource, type Source } from '../core/check/source.ts';
import { findPlaces } from './check-places.ts';
import { count, forGithub, forPeople, forPrograms, type Report } from './check-print.ts';
import { askedStories, checkPlaces } from './check-run.ts';
import { readArgs, readNumber, UsageError } from './usage.ts';

const help = `Usage: promoted check [files or folders] [--deep] [--json | --format github]

Says what is wrong with stories before anybody plays them. Takes ink files, folders of them,
or names under stories/; where none is named: stories. Also ink that was not made for this game.

  --deep           plays each story in every way that there is, too: is every line come to, is it fair?
  --seconds N      how long --deep may take for each story; 60 where nothing is said
  --json           for programs; docs/diagnostics.md says what is in it
  --format github  for GitHub's workflows
  --format json    the same as --json

What each code means, and how to turn a rule off, stands in docs/diagnostics.md.
Ends with 0 where there are no errors, 1 where there are, 2 where it could not look.
`;

/** `promoted check`: settles with the exit code. */
export async function check(args: readonly string[]): Promise<number> {
  const { values, rest, help: asked } = readArgs(args, { json: 'flag', format: 'text', deep: 'flag', seconds: 'text' });
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  const format = values.json ? 'json' : (values.format ?? 'people');
  if (!['people', 'json', 'github'].includes(format)) throw new UsageError(`--format says "${format}": people, json or github was expected.`);
  const here = process.cwd();
  const places = findPlaces(rest, here);
  const named = (file: string): string => relative(here, file).replaceAll(sep, '/');
  const seconds = readNumber('seconds', values.seconds ?? '60', 1, 86_400);
  const found = await checkPlaces(places, { seconds: values.deep ? seconds : undefined });
  const diagnostics = places.flatMap(({ path }, at) => (found[at]?.diagnostics ?? []).map((each) => ({ ...each, file: named(join(path, each.file)) })));
  const sources = new Map<string, Source | undefined>();
  const report: Report = {
    diagnostics,
    stories: places.flatMap((place) => askedStories(place).map((root) => named(join(place.path, root)))),
    lineOf: (file, line) => {
      if (line === 0) return undefined; // of a file that is not there
      if (!sources.has(file)) sources.set(file, existsSync(file) ? readSource(file, readFileSync(file, 'utf8')) : undefined);
      return sources.get(file)?.lines[line - 1];
    },
  };
  process.stdout.write(format === 'json' ? forPrograms(report) : format === 'github' ? forGithub(report) : forPeople(report, coloured() ? 'colours' : 'plain'));
  return count(diagnostics).error > 0 ? 1 : 0;
}

/** On a terminal, where nobody asked for none (no-color.org). */
function coloured(): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return process.stdout.isTTY || (FORCE_COLOR !== undefined && FORCE_COLOR !== '0');
}
