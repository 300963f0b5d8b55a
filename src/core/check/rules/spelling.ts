import type { Book } from '../../story/book.ts';
import { quoted } from '../quoted.ts';
import type { Words } from '../reading.ts';
import type { Finding, Scene, SceneRule, Shelf, Speller } from '../rule.ts';
import { keyOf } from './tags.ts';

/** The rule about spelling. */
export const spellingRules: readonly SceneRule[] = [
  {
    code: 'P161',
    title: 'A word that the dictionary does not have',
    severity: 'warning',
    looksAt: 'source',
    why: 'A typing error in somebody\'s one good sentence is all that a room remembers. British and American spelling are both right; so are names from the cast and the words listed under "words" in book.json. Each word is named once a file. Stories in other languages are left alone: "# language: it" at the top of the story says so, and a story that says nothing and is hardly English is asked once.',
    mend: 'Correct it, or add it to "words" in book.json.',
    wrong: 'You recieve a message.\n-> END',
    right: 'You receive a message.\n-> END',
    find: (scene, shelf) => (shelf.speller && isEnglish(scene, shelf) ? misspellings(scene, shelf, shelf.speller) : []),
  },
];

const ENOUGH = 20; // different words, to tell a language by
const FOREIGN = 0.4; // of them unknown: in the most fanciful English it is a sixth
const LONGEST = 40; // letters of a word that may be another one: what is longer was never a word, and looking takes for ever
const MOST_HINTS = 40; // in one story: what else a word may be takes 30 ms to find out

const prose: ReadonlySet<string> = new Set(['title', 'summary', 'why', 'ask', 'note', 'remember', 'ending', 'gauge']);

function* misspellings(scene: Scene, { book }: Shelf, speller: Speller): Generator<Finding> {
  const own = ownWords(book);
  const known = new Map<string, boolean>();
  const knows = (word: string): boolean => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const now = own.has(word.toLowerCase()) || stems(word).some((stem) => own.has(stem.toLowerCase()) || speller.knows(stem));
    known.set(word, now);
    return now;
  };
  const told = new Map<string, number>();
  const found: { readonly words: Words; readonly at: number; readonly word: string }[] = [];
  for (const words of [...scene.words, ...proseOf(scene)]) {
    for (const { word, at } of wordsIn(words.text)) {
      if (knows(word)) continue;
      const key = `${words.span.file} ${word.toLowerCase()}`;
      if (!told.has(key)) found.push({ words, at, word });
      told.set(key, (told.get(key) ?? 0) + 1);
    }
  }
  const strange = [...known.values()].filter((is) => !is).length;
  const [first] = found;
  if (first && known.size >= ENOUGH && strange > known.size * FOREIGN) {
    yield {
      span: first.words.span,
      message: `The dictionary does not have ${strange} of the ${known.size} words in this story: it seems to be in another language than English.`,
      hint: 'Say in which at the top of the story, for example: # language: it',
    };
    return;
  }
  for (const [nth, { words, at, word }] of found.entries()) {
    const line = scene.files.sources.get(words.span.file)?.lines[words.span.line - 1] ?? '';
    const column = Math.max(line.indexOf(word, words.span.column - 1 + Math.min(at, 1)), line.indexOf(word, words.span.column - 1)) + 1 || words.span.column;
    const times = told.get(`${words.span.file} ${word.toLowerCase()}`) ?? 1;
    const near = nth < MOST_HINTS && word.length <= LONGEST ? speller.suggest(word).slice(0, 3) : [];
    const hint = near.length > 0 ? `${near.map((each) => `"${each}"`).join(', ')}?` : null;
    yield {
      span: { ...words.span, column, endColumn: column + word.length },
      message: `The dictionary does not have ${quoted(word)}${times > 1 ? ` (${times} times in this file)` : ''}.`,
      hint,
    };
  }
}

/** What people read in tags: without the tag's key, and the names that come first in some. */
function proseOf(scene: Scene): readonly Words[] {
  return scene.tags.flatMap(({ text, span, meaning, dynamic }) => {
    const key = keyOf(text);
    if (dynamic || !meaning || !prose.has(key)) return [];
    const said =
      meaning.kind === 'memory'
        ? meaning.text
        : meaning.kind === 'ending'
          ? meaning.title
          : meaning.kind === 'gauge-declared'
            ? meaning.label
            : meaning.kind === 'meta'
              ? meaning.value
              : 'text' in meaning
                ? meaning.text
                : '';
    const line = scene.files.sources.get(span.file)?.lines[span.line - 1] ?? '';
    const at = line.indexOf(said, span.column - 1);
    return said === '' || (meaning.kind === 'ending' && said === meaning.ending)
      ? []
      : [{ text: said, span: at < 0 ? span : { ...span, column: at + 1, endColumn: at + 1 + said.length } }];
  });
}

/** Words of two letters or more. Those with figures in them, addresses, and what is shouted in short are no words. */
function* wordsIn(text: string): Generator<{ readonly word: string; readonly at: number }> {
  for (const found of text.matchAll(/\S+/gu)) {
    if (/[\d@/\\]|\p{L}[._]\p{L}|^https?:?$/u.test(found[0])) continue;
    for (const part of found[0].matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu)) {
      const word = part[0].replace(/['’]s$/iu, ''); // whose it is, is no other word
      if (word.length > 1 && !(word === word.toUpperCase() && word.length < 6)) yield { word, at: found.index + part.index };
    }
  }
}

/** Ways in which a word may stand in a dictionary: as it is, in small letters, without an ending that can follow any word. */
function stems(word: string): readonly string[] {
  const plain = word.normalize('NFC').replaceAll('’', "'");
  const bare = plain.replace(/'(?:s|ll|d|ve|re|m)$/iu, '').replace(/'$/u, '');
  const dropped = /[io]n'$/iu.test(plain) ? [`${plain.slice(0, -1)}g`] : [];
  return [...new Set([plain, bare, ...dropped].flatMap((each) => [each, each.toLowerCase(), each.charAt(0).toUpperCase() + each.slice(1).toLowerCase()]))];
}

function ownWords(book: Book | undefined): ReadonlySet<string> {
  const names = book
    ? [
        ...Object.values(book.cast).flatMap(({ name, full }) => [name, full]),
        ...Object.values(book.voices).map(({ name }) => name),
        ...Object.values(book.places).map(({ name }) => name),
        book.title,
      ]
    : [];
  return new Set([...(book?.words ?? []), ...names.flatMap((name) => name.split(/\s+/u))].map((word) => word.toLowerCase()));
}

function isEnglish(scene: Scene, { book }: Shelf): boolean {
  const said = scene.tags.find(({ meaning }) => meaning?.kind === 'meta' && meaning.key === 'language')?.meaning;
  const language = said?.kind === 'meta' ? said.value : (book?.language ?? 'en');
  return /^en\b/iu.test(language);
}
