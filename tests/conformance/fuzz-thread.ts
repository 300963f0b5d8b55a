import { parentPort } from 'node:worker_threads';
import { explore } from '../../src/core/analysis/explore.ts';
import { checkScenes, readScenes } from '../../src/core/check/check.ts';
import { toShelf } from '../../src/core/check/shelf.ts';
import { compile } from '../../src/core/story/compile.ts';
import { clock } from '../../src/cli/explore-depth.ts';
import { playOut, storyFrom } from './performing.ts';

/** A source to be compiled, checked and played. */
export interface FuzzTask {
  readonly source: string;
  readonly depth: 'compile' | 'all';
  readonly book: string | undefined; // text of its book.json: then the rules for books look at it too
}

/** What came of it. */
export interface FuzzAnswer {
  readonly compiled: boolean;
  readonly diagnostics: number;
  readonly ended: boolean; // a play came to an end
  readonly explored: 'exact' | 'bounded' | undefined; // within a few turns; undefined: there is no story
  readonly notTheSame: number; // plays that were not the same when they were played back
  readonly misplaced: string | undefined; // a diagnostic that names a place which is not there
}

const TURNS = 500; // of the search
const SECONDS = 5; // for it; a single turn can take longer

parentPort?.on('message', (task: FuzzTask) => parentPort?.postMessage(tried(task)));

function tried({ source, book, depth }: FuzzTask): FuzzAnswer {
  const sources = new Map([['story.ink', source]]);
  if (depth === 'compile')
    return {
      compiled: compile(sources, 'story.ink').json !== undefined,
      diagnostics: 0,
      ended: false,
      explored: undefined,
      notTheSame: 0,
      misplaced: undefined,
    };
  const { shelf } = toShelf({ sources, texts: new Map(book === undefined ? [] : [['book.json', book]]), art: undefined });
  const diagnostics = checkScenes(shelf, readScenes(shelf, ['story.ink']));
  const lines = source.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  const wrong = diagnostics.find(
    ({ file, line, column = 1, endColumn = column + 1, message }) =>
      message.trim() === '' ||
      (file === 'story.ink' && (line > lines.length || column < 1 || endColumn <= column || endColumn > (lines[line - 1] ?? '').length + 2)),
  );
  const story = storyFrom(sources, 'story.ink');
  const plays = story && playOut(story, [1]);
  return {
    compiled: story !== undefined,
    diagnostics: diagnostics.length,
    ended: (plays?.ended ?? 0) > 0,
    explored: story && explore(story, { runs: TURNS, stop: clock(SECONDS, () => false) }).verdict,
    notTheSame: plays?.notTheSame ?? 0,
    misplaced: wrong && `${wrong.file}:${wrong.line}:${wrong.column}-${wrong.endColumn} ${wrong.code} ${wrong.message}`,
  };
}
