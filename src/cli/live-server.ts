import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';
import { leftOut } from './left-out.ts';
import { LiveBooks, type LiveChange, type Mistake } from './live-books.ts';
import { isOfBook, whenWritten } from './when-written.ts';

/** What open pages hear when something in the folder was saved. `src/player/dev/saved.ts` reads it. */
export interface Saved {
  readonly mistakes: readonly Mistake[];
  readonly books: readonly object[] | undefined; // as `virtual:books`, where it is not what it was
  readonly again: boolean; // a book or a rubric has changed: the page is to be loaded again
}

const AT = '/@books/'; // where files are served that a build would write
const BREATH = 15; // milliseconds after the last sign of a change: who saves, writes more than once
const QUIET = 2_000; // milliseconds after the first page has asked
const SECOND_LOOK = 60; // milliseconds: a watcher leaves out what follows too soon
const ROUND = 1_000; // milliseconds: a watcher hears nothing until it is ready, and on some shared folders never

/** The books of a folder beside the development server: pages are told what was saved, as soon as it is compiled. */
export class LiveServer {
  readonly #server: ViteDevServer;
  readonly #books: LiveBooks;
  readonly #folder: string;
  readonly #module: string; // id of `virtual:books`
  #mistakes: readonly Mistake[] = [];
  #looking: Promise<void> | undefined; // the first look begins with the first page
  #breath: ReturnType<typeof setTimeout> | undefined;
  #round: ReturnType<typeof setInterval> | undefined;
  #looks = 0; // that are going on
  #read = ''; // when all was written, as it was last read

  constructor(server: ViteDevServer, folder: string, module: string) {
    this.#server = server;
    this.#folder = folder;
    this.#module = module;
    this.#books = new LiveBooks(folder);
    server.watcher.add(folder);
    server.watcher.on('all', (_, path) => {
      if (path.startsWith(folder.replace(/[/\\]$/u, '') + sep) && isOfBook(path)) this.#soon('save');
    });
    server.httpServer?.once('close', () => {
      clearTimeout(this.#breath);
      clearInterval(this.#round);
      this.#books.close();
    });
    server.middlewares.use((request, response, next) => {
      const [path = ''] = (request.url ?? '').split('?');
      if (!path.startsWith(AT)) return next();
      this.#file(path.slice(AT.length)).then((text) => {
        response.statusCode = text === undefined ? 404 : 200;
        response.setHeader('Content-Type', 'application/json').setHeader('Cache-Control', 'no-store').end(text);
      }, next);
    });
  }

  /** The source text of `virtual:books`. */
  async module(): Promise<string> {
    await this.#looked();
    return `export const books = ${JSON.stringify(this.#books.index(AT))};\nexport const further = ${NO_MORE};`;
  }

  async #file(path: string): Promise<string | undefined> {
    await this.#looked();
    if (path === 'mistakes.json') return JSON.stringify(this.#mistakes);
    return path === 'books.json' ? JSON.stringify(this.#books.index(AT)) : this.#books.file(path);
  }

  #looked(): Promise<void> {
    if (this.#looking) return this.#looking;
    const first = (this.#looking = this.#look('first'));
    for (const sentence of leftOut(this.#folder)) this.#server.config.logger.warn(sentence);
    this.#round = setInterval(() => this.#goRound(), ROUND).unref();
    void first.then(() => setTimeout(() => void this.#books.warm(() => this.#looking === first), QUIET).unref());
    return first;
  }

  #soon(reason: 'save' | 'second'): void {
    if (!this.#looking) return;
    clearTimeout(this.#breath);
    this.#breath = setTimeout(
      () => {
        this.#breath = undefined;
        this.#looking = this.#looking?.then(() => this.#look(reason));
        if (reason === 'save') this.#soon('second');
      },
      reason === 'save' ? BREATH : SECOND_LOOK,
    );
  }

  /** Looks again where something was written since all was last read. */
  #goRound(): void {
    if (this.#breath === undefined && this.#looks === 0 && whenWritten(this.#folder) !== this.#read) this.#soon('second');
  }

  /** What a save came to is told, even where all is as it was: an author who saved again wants to see what is still wrong. */
  async #look(reason: 'first' | 'save' | 'second'): Promise<void> {
    const { hot, moduleGraph } = this.#server.environments.client;
    this.#looks++;
    this.#read = whenWritten(this.#folder);
    let news = reason !== 'second';
    const tell = (change: LiveChange): void => {
      news = true;
      if (reason !== 'first') hot.send('promoted:scene', change);
    };
    try {
      const { mistakes, warnings, books, scenes } = await this.#books.look(tell);
      const others = JSON.stringify(mistakes) !== JSON.stringify(this.#mistakes);
      this.#mistakes = mistakes;
      if (others) for (const each of [...mistakes, ...warnings]) this.#server.config.logger.warn(line(each));
      const module = moduleGraph.getModuleById(this.#module);
      if (module) moduleGraph.invalidateModule(module);
      if (reason === 'first' || (reason === 'second' && !others && books === 'same' && scenes === 'same')) return;
      hot.send('promoted:saved', {
        mistakes,
        books: scenes === 'same' ? undefined : this.#books.index(AT),
        again: books === 'changed',
      } satisfies Saved);
    } catch (error) {
      news = true;
      this.#server.config.logger.error(error instanceof Error ? error.message : String(error)); // a file went while it was read
    } finally {
      this.#looks--;
      if (news) this.#read = ''; // the next round reads once more: what is written twice within one tick of the disk's clock looks written once
    }
  }
}

/** What `virtual:books` says where it has all scenes already. */
export const NO_MORE = 'async () => []';

/** `name:line: what is wrong`, as compilers say it. */
function line({ file, line: number, message, hint }: Mistake): string {
  return `${file}:${number}: ${message}${hint === null ? '' : ` ${hint}`}`;
}
