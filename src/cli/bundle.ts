import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Rubric } from '../core/assessment/rubric.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { type BookOnDisk, readBooks, type SceneOnDisk } from './books.ts';
import { reachText } from './reach.ts';

const NAME = 'virtual:books';
const INSIDE = `\0${NAME}`;
const AT = '/@books/'; // where `npm run dev` serves what a build would write to files

/** Gives the pages `virtual:books`: every book under a folder, its scenes compiled into files of their own. An error in a story fails the build. */
export function bundleBooks(folder: string): Plugin {
  let building = false;
  return {
    name: 'promoted:books',
    configResolved: ({ command }) => {
      building = command === 'build';
    },
    resolveId: (id) => (id === NAME ? INSIDE : undefined),
    load(id) {
      if (id !== INSIDE) return undefined;
      const books = readBooks(folder);
      const diagnostics = books.flatMap((book) => book.diagnostics);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) this.error(errors.map(line).join('\n'));
      for (const each of diagnostics) if (each.severity === 'warning') this.warn(line(each));
      const emitted = (name: string, text: () => string): string => {
        const source = text();
        return source === 'null' ? source : `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: name.replaceAll('/', '-'), source })}`;
      };
      return moduleOf(books, building ? emitted : (name) => JSON.stringify(AT + name));
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (!path.startsWith(AT)) return next();
        const found = files(readBooks(folder)).get(path.slice(AT.length));
        if (found === undefined) return next();
        response.setHeader('Content-Type', 'application/json').end(found());
      });
    },
    hotUpdate({ file, modules }) {
      if (!file.startsWith(join(folder, '/').replaceAll('\\', '/'))) return modules;
      const books = this.environment.moduleGraph.getModuleById(INSIDE);
      if (books !== undefined) this.environment.moduleGraph.invalidateModule(books);
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** `name:line: what is wrong`, as compilers say it. */
export function line({ file, line: number, message, hint }: Diagnostic): string {
  return `${file}:${number}: ${message}${hint === null ? '' : ` ${hint}`}`;
}

/** The source text of the module. `address` gives the expression that is a file's address. */
function moduleOf(books: readonly BookOnDisk[], address: (name: string, text: () => string) => string): string {
  const shown = books.map(({ book, rubric, scenes }) => {
    const entries = scenes.map((scene) => {
      const { id, title, summary, minutes } = scene.story;
      const addresses = filesOf(scene).map(([key, name, text]) => `${JSON.stringify(key)}:${address(name, text)}`);
      return `{...${JSON.stringify({ id, title, summary, minutes })},${addresses.join(',')}}`;
    });
    const rubricAt = rubric === undefined ? 'null' : address(...rubricFile(book.id, rubric));
    return `{"book":${JSON.stringify(book, forPlayers)},"rubric":${rubricAt},"scenes":[${entries.join(',')}]}`;
  });
  return `export const books = [${shown.join(',')}];`;
}

// What a book says to its authors' tools alone.
const forAuthors: ReadonlySet<string> = new Set(['$schema', 'rules', 'words', 'kind']);
const forPlayers = (key: string, value: unknown): unknown => (forAuthors.has(key) ? undefined : value);

/** All files of all books by name; each is made when it is asked for. */
function files(books: readonly BookOnDisk[]): ReadonlyMap<string, () => string> {
  return new Map(
    books.flatMap(({ book, rubric, scenes }) => [
      ...scenes.flatMap((scene) => filesOf(scene).map(([, name, text]) => [name, text] as const)),
      ...(rubric === undefined ? [] : [rubricFile(book.id, rubric)]),
    ]),
  );
}

/** What the player fetches when a scene begins, and what its debrief fetches. */
function filesOf({ story, readLater }: SceneOnDisk): readonly (readonly [key: string, name: string, text: () => string])[] {
  return [
    ['url', `${story.id}.json`, () => JSON.stringify({ ink: story.ink, readLater })],
    ['reach', `${story.id}.reach.json`, () => reachText(story)],
  ];
}

const rubricFile = (book: string, rubric: Rubric): readonly [name: string, text: () => string] => [`${book}/rubric.json`, () => JSON.stringify(rubric)];
