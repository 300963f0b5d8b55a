import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import nspell from 'nspell';
import type { Speller } from '../core/check/rule.ts';

const require = createRequire(import.meta.url);
const file = join(import.meta.dirname, '../../node_modules/.cache/promoted/spelling.json');

/** A dictionary of British and American English that keeps what it was asked: it takes a second to read, and stories change by a word. */
export interface Dictionary extends Speller {
  /** Keeps the answers for the next time. */
  readonly keep: () => void;
}

/** Of each word whether it is known; of one that is not, what else it may be, once that was asked. */
type Answers = Record<string, boolean | readonly string[]>;

/** Opens the dictionary. */
export function openDictionary(): Dictionary {
  const paths = [require.resolve('dictionary-en-gb'), require.resolve('dictionary-en')].map((path) => dirname(path));
  const version = createHash('sha256')
    .update(paths.map((path) => readFileSync(join(path, 'package.json'), 'utf8')).join(''))
    .digest('hex');
  const kept = read(version);
  const answers: Answers = { ...kept };
  let loaded: readonly nspell[] | undefined;
  const dictionaries = (): readonly nspell[] =>
    (loaded ??= paths.map((path) => nspell(readFileSync(join(path, 'index.aff')), readFileSync(join(path, 'index.dic')))));
  const ask = (word: string): boolean | readonly string[] => {
    if (!Object.hasOwn(answers, word)) answers[word] = dictionaries().some((dictionary) => dictionary.correct(word));
    return answers[word] ?? false;
  };
  return {
    knows: (word) => ask(word) === true,
    suggest: (word) => {
      const before = ask(word);
      if (typeof before !== 'boolean') return before;
      return (answers[word] = dictionaries()[0]?.suggest(word) ?? []);
    },
    keep: () => {
      if (loaded === undefined) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ version, answers }));
    },
  };
}

function read(version: string): Answers {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string; readonly answers: Answers };
    return kept.version === version ? kept.answers : {};
  } catch {
    return {}; // nothing kept yet
  }
}
