import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Names, reworded } from '../core/check/compiler-words.ts';
import { notUtf8 } from '../core/check/scene.ts';
import { toShelf } from '../core/check/shelf.ts';
import { readSource, strangeIn } from '../core/check/source.ts';
import { type Book, placeIn } from '../core/story/book.ts';
import type { Sources } from '../core/story/compile.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { sharedIn } from '../core/story/shared.ts';
import { locate } from '../core/story/source-map.ts';
import type { SceneId } from '../core/story/story.ts';
import { LiveCompiler } from './live-compiler.ts';
import type { LiveCompiled, LiveStory } from './live-worker.ts';
import { runReach } from './reach-run.ts';

/** A mistake as the page shows it: with the line itself, and where the file lies. `src/player/dev/saved.ts` reads it. */
export interface Mistake extends Pick<Diagnostic, 'file' | 'line' | 'message' | 'hint'> {
  readonly source: string; // the line; empty where none is known
  readonly path: string; // absolute, of the file
}

/** The newest text of a scene that compiled. `src/player/dev/saved.ts` reads it. */
export interface LiveChange {
  readonly scene: SceneId;
  readonly nth: number; // of all that was compiled, from 1: of two texts of a scene the greater is the newer
  readonly ink: string; // JSON
  readonly readLater: readonly string[];
  readonly shared: readonly string[];
}

/** What a look at the folder came to. */
export interface Look {
  readonly mistakes: readonly Mistake[];
  readonly warnings: readonly Mistake[];
  readonly books: 'same' | 'changed'; // what is said of them apart from their scenes' text
  readonly scenes: 'same' | 'changed'; // titles, summaries, minutes, or which there are
}

/** A book as it was last well formed. */
interface LiveBook {
  readonly texts: string; // of book.json and rubric.json
  readonly book: Book;
  readonly rubric: string | undefined; // JSON
  readonly scenes: Map<SceneId, LiveScene>;
}

interface LiveScene {
  readonly inputs: ReadonlyMap<string, string | undefined>; // each file that it asked for, as it was
  readonly answer: LiveCompiled;
  readonly made: LiveStory | undefined; // the newest that compiled
  readonly nth: number; // of it, as in `LiveChange`
}

type Found = Said & Pick<Diagnostic, 'severity'>;
type Said = Pick<Mistake, 'file' | 'line' | 'message' | 'hint'>;

const WARM = 6; // times
const JSONS = ['book.json', 'rubric.json'] as const;

/** The books of a folder while somebody writes them: always the newest version that is well formed. */
export class LiveBooks {
  readonly #folder: string;
  readonly #compiler: LiveCompiler;
  readonly #books = new Map<string, LiveBook>(); // by the name of their folder
  #compiled = 0; // scenes so far

  constructor(folder: string, compiler: LiveCompiler = new LiveCompiler()) {
    this.#folder = folder;
    this.#compiler = compiler;
  }

  /**
   * Reads the folder and compiles what has changed since the last look. `tell` hears of each scene as soon as it is compiled anew. Throws where a
   * file goes while it is read; then nothing has been taken up, and the next look finds all of it.
   */
  async look(tell: (change: LiveChange) => void): Promise<Look> {
    const before = this.#heads();
    const found: Mistake[] = [];
    const warnings: Mistake[] = [];
    let books: Look['books'] = 'same';
    const read = bookFolders(this.#folder).map((name) => [name, filesIn(join(this.#folder, name))] as const);
    const names = read.map(([name]) => name);
    for (const gone of [...this.#books.keys()].filter((name) => !names.includes(name))) books = this.#books.delete(gone) ? 'changed' : books;
    for (const [name, files] of read) {
      const say = (each: Found): number => (each.severity === 'error' ? found : warnings).push(this.#mistake(name, each, files));
      const texts = JSON.stringify(JSONS.map((file) => files.get(file)));
      if (this.#books.get(name)?.texts !== texts && this.#readBook(name, texts, files, say)) books = 'changed';
      const book = this.#books.get(name);
      if (book) await this.#compileBook(name, book, files, say, books === 'changed' ? () => undefined : tell);
    }
    return { mistakes: once(found), warnings: once(warnings), books, scenes: this.#heads() === before ? 'same' : 'changed' };
  }

  /** What `virtual:books` says. `at` is where files are served. */
  index(at: string): readonly object[] {
    return [...this.#books].map(([name, { book, rubric, scenes }]) => ({
      id: book.id,
      title: book.title,
      book,
      rubric: rubric === undefined ? null : `${at}${name}/rubric.json`,
      scenes: [...scenes].flatMap(([id, { made }]) => {
        if (!made) return [];
        const { title, summary, minutes } = made;
        return [{ id, title, summary, minutes, ...placeIn(book, id), reach: `${at}${id}.reach.json`, url: `${at}${id}.json` }];
      }),
    }));
  }

  /** The text of a file that `index` or a map names, or of `book/scene/ink.path.json`: where that stands in the source. Undefined where there is none. */
  async file(path: string): Promise<string | undefined> {
    const [name = '', file = '', at] = path.split('/');
    const book = this.#books.get(name);
    if (!book) return undefined;
    if (at !== undefined) return this.#lineAt(name, file, at.replace(/\.json$/u, ''));
    if (file === 'rubric.json') return book.rubric;
    const id = `${name}/${file.replace(/(?:\.source|\.reach)?\.json$/u, '')}`;
    const scene = book.scenes.get(id);
    const { made } = scene ?? {};
    if (!scene || !made) return undefined;
    if (file.endsWith('.reach.json')) return runReach({ scene: id, ink: made.ink });
    if (!file.endsWith('.source.json')) {
      const beside = JSON.stringify({ nth: scene.nth, readLater: readLater(book, id), shared: sharedIn(filesIn(this.#placeOf(name))) });
      return `{"ink":${made.ink},${beside.slice(1)}`;
    }
    const map = await this.#compiler.map(id);
    return map && JSON.stringify({ hash: made.hash, folder: this.#placeOf(name), files: map.files, lines: [...map.lines] });
  }

  /** Compiles the longest scene some times more, while it is `wanted`: a compiler that is warm takes a third of the time, and the author's first edit has it then. */
  async warm(wanted: () => boolean): Promise<void> {
    const [name = '', book] = [...this.#books][0] ?? [];
    const [id] = [...(book?.scenes ?? [])].toSorted(([, a], [, b]) => (b.made?.ink.length ?? 0) - (a.made?.ink.length ?? 0))[0] ?? [];
    if (id === undefined) return;
    const sources = filesIn(this.#placeOf(name));
    for (let time = 0; time < WARM && wanted(); time++)
      await this.#compiler.compile({ scene: `${id} again`, sources, root: `${id.slice(name.length + 1)}.ink` });
  }

  close(): void {
    this.#compiler.close();
  }

  #placeOf(name: string): string {
    return join(this.#folder, name).replaceAll('\\', '/');
  }

  #mistake(name: string, { file, line, message, hint }: Said, files: Sources): Mistake {
    const source = files.get(file)?.split('\n')[line - 1]?.trim() ?? '';
    return { file: `${basename(this.#folder)}/${name}/${file}`, line, message, hint, source, path: `${this.#placeOf(name)}/${file}` };
  }

  async #lineAt(name: string, scene: string, path: string): Promise<string | undefined> {
    const map = await this.#compiler.map(`${name}/${scene}`);
    const [, file, line] = /^(.*):(\d+)$/su.exec((map && locate(map, path)) ?? '') ?? [];
    if (file === undefined) return undefined;
    return JSON.stringify(this.#mistake(name, { file, line: Number(line), message: '', hint: null }, filesIn(this.#placeOf(name))));
  }

  #heads(): string {
    return JSON.stringify([...this.#books.values()].map(({ scenes }) => [...scenes].map(([id, { made }]) => [id, made?.title, made?.summary, made?.minutes])));
  }

  /** Whether there is a new book now. One that is not well formed leaves the old one. */
  #readBook(name: string, texts: string, files: Sources, say: (found: Found) => void): boolean {
    const { shelf, diagnostics } = toShelf({ sources: new Map(), texts: files, art: undefined });
    for (const each of diagnostics) say(each);
    const { book, rubric } = shelf;
    if (!book || diagnostics.length > 0) return false;
    const scenes = new Map<SceneId, LiveScene>();
    for (const { scene } of book.season) {
      const known = this.#books.get(name)?.scenes.get(`${name}/${scene}`);
      scenes.set(`${name}/${scene}`, known ?? { inputs: new Map([['', '']]), answer: { read: [], diagnostics: [], made: undefined }, made: undefined, nth: 0 });
    }
    this.#books.set(name, { texts, book, rubric: rubric && JSON.stringify(rubric), scenes });
    return true;
  }

  /** From the last scene to the first: what a later one reads must be known. */
  async #compileBook(name: string, book: LiveBook, files: Sources, say: (found: Found) => void, tell: (change: LiveChange) => void): Promise<void> {
    const sources = new Map([...files].filter(([file]) => file.endsWith('.ink')));
    for (const [file, text] of sources) {
      const span = /[\0\uFFFD]/u.test(text) ? strangeIn(readSource(file, text)) : undefined;
      if (span) say(notUtf8(span));
    }
    for (const [id, known] of [...book.scenes].toReversed()) {
      let scene = known;
      if ([...known.inputs].some(([file, text]) => files.get(file) !== text)) {
        const answer = await this.#compiler.compile({ scene: id, sources, root: `${id.slice(name.length + 1)}.ink` });
        const nth = answer.made ? ++this.#compiled : known.nth;
        scene = { inputs: new Map(answer.read.map((file) => [file, files.get(file)])), answer, made: answer.made ?? known.made, nth };
        book.scenes.set(id, scene);
        if (answer.made) tell({ scene: id, nth, ink: answer.made.ink, readLater: readLater(book, id), shared: sharedIn(files) });
      }
      const wrong = scene.answer.diagnostics.filter(({ severity }) => severity !== 'info');
      const names = wrong.length > 0 ? namesIn(sources) : undefined;
      for (const each of wrong) say(names ? { ...each, ...reworded(each, names) } : each);
    }
  }
}

function bookFolders(folder: string): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .filter((name) => existsSync(join(folder, name, 'book.json')));
}

/** What a book's folder says, by name: its ink, book.json and rubric.json. */
function filesIn(place: string): Sources {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  const wanted = names.filter((name) => name.endsWith('.ink') || JSONS.some((json) => json === name));
  return new Map(wanted.map((name) => [name, readFileSync(join(place, name), 'utf8').replace(/^\uFEFF/u, '')]));
}

/** What these sources have names for. */
function namesIn(sources: Sources): Names {
  const text = [...sources.values()].join('\n');
  const named = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
  return { flows: named(/^\s*=+\s*(?:function\s+)?([\p{L}\p{N}_]+)/gmu), variables: named(/^\s*(?:VAR|CONST|LIST)\s+([\p{L}\p{N}_]+)/gmu) };
}

/** Variables that scenes after this one read. */
function readLater({ scenes }: LiveBook, id: SceneId): readonly string[] {
  const later = [...scenes].slice([...scenes.keys()].indexOf(id) + 1);
  return [...new Set(later.flatMap(([, { made }]) => made?.reads ?? []))].toSorted();
}

/** Ink says some things twice, and a shared file is compiled with each scene. */
function once(mistakes: readonly Mistake[]): readonly Mistake[] {
  return [...new Map(mistakes.map((each) => [`${each.path}:${each.line}: ${each.message}`, each])).values()];
}
