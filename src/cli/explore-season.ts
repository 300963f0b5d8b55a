import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { seasonFindings } from '../core/check/season-findings.ts';
import { textsIn } from './check-places.ts';
import { forPeople } from './check-print.ts';
import { type SeasonReport, seasonSummary } from './explore-season-print.ts';
import type { SeasonNews } from './explore-season-worker.ts';
import { clean } from './play-look.ts';
import { Refused, shelfOf } from './refused.ts';
import { searchInThread } from './search-thread.ts';
import { UsageError } from './usage.ts';

/** What is asked of a season. */
export interface SeasonOptions {
  readonly word: string | undefined; // a book's name under stories/, or its folder; undefined: the only one there
  readonly seconds: number;
  readonly seed: number;
  readonly json: boolean;
}

/** `promoted explore --season`: settles with the exit code. Throws UsageError. */
export async function exploreSeasonVerb({ word, seconds, seed, json }: SeasonOptions): Promise<number> {
  const home = bookAt(word, process.cwd());
  const named = (name: string): string => relative(process.cwd(), join(home, name)).replaceAll(sep, '/');
  shelfOf({ sources: new Map(), texts: textsIn(home), art: undefined }, named); // it refuses a book that it cannot read
  const isShown = process.stderr.isTTY && !json;
  const hear = (news: SeasonNews, wait: () => void): boolean => {
    if (news.kind === 'found') return true;
    wait(); // reading all scenes takes its time, and each play does after that
    if (isShown) process.stderr.write(`\r\u001B[K${clean(news.said)} · Ctrl-C: what is known`);
    return false;
  };
  const script = new URL('./explore-season-worker.ts', import.meta.url);
  const request = { folder: dirname(home), name: basename(home), seconds, seed };
  const found = await searchInThread<SeasonNews>({ script, request, seconds, hear });
  if (isShown) process.stderr.write('\r\u001B[K');
  if (found.kind !== 'found') throw new Error('The search ended without a word.');
  if (found.diagnostics.length > 0) throw new Refused(found.diagnostics.map((each) => ({ ...each, file: named(each.file.split('/').slice(2).join('/')) })));
  if (!found.season) throw new UsageError(`There is no scene in the season of "${basename(home)}".`);
  const file = named('book.json');
  const report: SeasonReport = { format: 1, book: file, season: found.season, diagnostics: seasonFindings(found.season, file) };
  if (json) process.stdout.write(`${JSON.stringify(report, null, 1)}\n`);
  else {
    const said = seasonSummary(report).split('\n').map(clean).join('\n');
    process.stdout.write(`${said}\n${forPeople({ diagnostics: report.diagnostics, stories: [file], lineOf: () => undefined }, 'plain')}`);
  }
  return report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The folder of the book that a person means. Throws UsageError where there is none, or more than one. */
function bookAt(word: string | undefined, here: string): string {
  const shelf = resolve(here, 'stories');
  const isBook = (folder: string): boolean => existsSync(join(folder, 'book.json'));
  if (word !== undefined) {
    const found = [resolve(here, word), join(shelf, word)].map((path) => (basename(path) === 'book.json' ? dirname(path) : path)).find(isBook);
    if (found === undefined) throw new UsageError(`There is no book at "${word}", nor under stories: a folder with a book.json was expected.`);
    return found;
  }
  const [book, another] = existsSync(shelf)
    ? readdirSync(shelf)
        .map((name) => join(shelf, name))
        .filter(isBook)
    : [];
  if (book === undefined) throw new UsageError('There is no book under stories: name the folder of one.');
  if (another !== undefined) throw new UsageError(`There is more than one book under stories: ${basename(book)}, ${basename(another)}. Name one.`);
  return book;
}
