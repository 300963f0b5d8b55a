import type { Plugin } from 'vite';
import type { Rubric } from '../core/assessment/rubric.ts';
import { type Book, placeIn } from '../core/story/book.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { type BookOnDisk, readBooks, type SceneOnDisk } from './books.ts';
import { leftOut } from './left-out.ts';
import { LiveServer, NO_MORE } from './live-server.ts';
import { reachText } from './reach.ts';
import { Refused } from './refused.ts';

const NAME = 'virtual:books';
const INSIDE = `\0${NAME}`;
const FURTHER = `${NAME}/further`; // the scenes after each book's first

/**
 * Gives the pages `virtual:books`: every book under a folder, its scenes compiled into files of their own. An error in a story fails the
 * build; in development the page says it, and goes on with what was there before. What a book says of its people, places and sounds comes
 * with each of its scenes, or, where a page needs it before, at once. The way to the title should not grow with the season: of each book the
 * first scene is there, and `further` fetches the others.
 */
export function bundleBooks(folder: string, books: 'with-scenes' | 'at-once' = 'with-scenes'): Plugin {
  let live: LiveServer | undefined;
  let read: readonly BookOnDisk[] = [];
  return {
    name: 'promoted:books',
    configureServer: (server) => void (live = new LiveServer(server, folder, INSIDE)),
    resolveId: (id) => (id === NAME || id === FURTHER ? `\0${id}` : undefined),
    load(id) {
      if (id !== INSIDE && id !== `\0${FURTHER}`) return undefined;
      if (live) return live.module();
      const emitted = (name: string, text: () => string): string => {
        const source = text();
        return source === 'null' ? source : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: name.replaceAll('/', '-'), source })}`;
      };
      if (id !== INSIDE) return `export const scenes = [${read.map(({ book, scenes }) => entriesOf(book, scenes.slice(1), emitted)).join(',')}];`;
      try {
        read = readBooks(folder);
      } catch (error) {
        if (error instanceof Refused) this.error({ message: error.message, stack: '' });
        throw error;
      }
      const diagnostics = read.flatMap((book) => book.diagnostics);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) this.error({ message: errors.map(line).join('\n'), stack: '' });
      for (const each of diagnostics) if (each.severity === 'warning') this.warn(line(each));
      for (const sentence of leftOut(folder)) this.warn(sentence);
      return moduleOf(read, emitted, books);
    },
  };
}

/** `name:line: what is wrong`, as compilers say it. */
export function line({ file, line: number, message, hint }: Diagnostic): string {
  return `${file}:${number}: ${message}${hint === null ? '' : ` ${hint}`}`;
}

type Address = (name: string, text: () => string) => string;

/** The source text of the module. `address` gives the expression that is a file's address. */
function moduleOf(books: readonly BookOnDisk[], address: Address, when: 'with-scenes' | 'at-once'): string {
  const shown = books.map(({ book, rubric, scenes }) => {
    const rubricAt = rubric === undefined ? 'null' : address(...rubricFile(book.id, rubric));
    const { id: name, title: called } = book;
    const whole = when === 'at-once' ? `"book":${JSON.stringify(book, forPlayers)},` : '';
    const first = entriesOf(book, when === 'at-once' ? scenes : scenes.slice(0, 1), address);
    return `{...${JSON.stringify({ id: name, title: called })},${whole}"rubric":${rubricAt},"scenes":${first}}`;
  });
  const further = when === 'at-once' ? NO_MORE : `async () => (await import(${JSON.stringify(FURTHER)})).scenes`;
  return `export const books = [${shown.join(',')}];\nexport const further = ${further};`;
}

function entriesOf(book: Book, scenes: readonly SceneOnDisk[], address: Address): string {
  const entries = scenes.map((scene) => {
    const { id, title, summary, minutes } = scene.story;
    const addresses = filesOf(scene, book).map(([key, name, text]) => `${JSON.stringify(key)}:${address(name, text)}`);
    return `{...${JSON.stringify({ id, title, summary, minutes, ...placeIn(book, id) })},${addresses.join(',')}}`;
  });
  return `[${entries.join(',')}]`;
}

// What a book says to its authors' tools alone.
const forAuthors: ReadonlySet<string> = new Set(['$schema', 'rules', 'words', 'kind', 'profiles']);
const forPlayers = (key: string, value: unknown): unknown => (forAuthors.has(key) ? undefined : value);

/** What the player fetches when a scene begins, and what its debrief fetches. */
function filesOf({ story, readLater }: SceneOnDisk, book: Book): readonly (readonly [key: string, name: string, text: () => string])[] {
  return [
    [
      'url',
      `${story.id}.json`,
      () =>
        JSON.stringify({
          ink: story.ink,
          readLater,
          aliases: story.aliases,
          shared: [...story.shared],
          book: JSON.parse(JSON.stringify(book, forPlayers)) as unknown,
        }),
    ],
    ['reach', `${story.id}.reach.json`, () => reachText(story)],
  ];
}

const rubricFile = (book: string, rubric: Rubric): readonly [name: string, text: () => string] => [`${book}/rubric.json`, () => JSON.stringify(rubric)];
