import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { type BookOnDisk, readBooks, type SceneOnDisk } from './books.ts';

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
      return moduleOf(books, (name, source) =>
        building ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: name.replaceAll('/', '-'), source })}` : JSON.stringify(AT + name),
      );
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (!path.startsWith(AT)) return next();
        const found = files(readBooks(folder)).get(path.slice(AT.length));
        if (found === undefined) return next();
        response.setHeader('Content-Type', 'application/json').end(found);
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
function moduleOf(books: readonly BookOnDisk[], address: (name: string, source: string) => string): string {
  const shown = books.map(({ book, rubric, scenes }) => {
    const entries = scenes.map((scene) => {
      const { id, title, summary, minutes } = scene.story;
      return `{...${JSON.stringify({ id, title, summary, minutes })},"url":${address(`${id}.json`, textOf(scene))}}`;
    });
    const rubricAt = rubric === undefined ? 'null' : address(`${book.id}/rubric.json`, JSON.stringify(rubric));
    return `{"book":${JSON.stringify(book)},"rubric":${rubricAt},"scenes":[${entries.join(',')}]}`;
  });
  return `export const books = [${shown.join(',')}];`;
}

function files(books: readonly BookOnDisk[]): ReadonlyMap<string, string> {
  return new Map(
    books.flatMap(({ book, rubric, scenes }) => [
      ...scenes.map((scene) => [`${scene.story.id}.json`, textOf(scene)] as const),
      ...(rubric === undefined ? [] : [[`${book.id}/rubric.json`, JSON.stringify(rubric)] as const]),
    ]),
  );
}

/** What the player fetches when a scene begins. */
const textOf = ({ story, readLater }: SceneOnDisk): string => JSON.stringify({ ink: story.ink, readLater });
