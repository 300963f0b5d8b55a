import type { CastId, ChoiceId, DimensionId } from './beat.ts';
import { fnv64 } from './hash.ts';
import type { Book } from './book.ts';
import type { SourceMap } from './source-map.ts';
import { readTag } from './tags.ts';

/** Names one version of a story's text and logic: 16 hexadecimal digits. */
export type StoryHash = string;
/** A scene of a book, `northline/two-places-at-once`; or `opened/…` for a story from disk. */
export type SceneId = string;

/** An ink variable that the player sees as a gauge. */
export interface Gauge {
  readonly id: string; // the ink variable
  readonly label: string; // empty: in no words, for the pictures only
  readonly least: number;
  readonly most: number;
}

/** What options are called now that had another name when the story was released before: by their old names. */
export type Aliases = Readonly<Record<ChoiceId, ChoiceId>>;

/** A compiled story: data, safe to share between any number of plays. */
export interface Story {
  readonly id: SceneId;
  readonly hash: StoryHash; // of `ink`
  readonly ink: InkJson;
  readonly title: string;
  readonly author: string | null;
  readonly summary: string | null;
  readonly minutes: number | null;
  readonly language: string;
  readonly dimensions: readonly DimensionId[]; // that it is mainly about
  readonly gauges: readonly Gauge[];
  readonly names: ReadonlyMap<string, CastId>; // lower-case name in front of a colon -> who speaks; empty: no book
  readonly reads: ReadonlySet<string>; // variables that some line reads, here or in a later scene
  readonly aliases: Aliases; // old saves may hold those names
  readonly shared: ReadonlySet<string>; // variables that all scenes of its book share: one scene hands them to the next
  readonly source?: SourceMap; // where its lines are written, of a story that was opened as ink
}

/** What `inkjs` calls a compiled story: JSON with an ink version. */
export type InkJson = { readonly inkVersion: number; readonly root: unknown };

/** The story cannot be had: not ink, or an ink that we do not speak. The message is one sentence for people. */
export class NotAStory extends Error {
  override readonly name = 'NotAStory';
}

/** What a book knows of a scene besides its ink. */
export interface Beside {
  readonly readLater?: Iterable<string>; // variables that later scenes read
  readonly aliases?: Aliases;
  readonly shared?: Iterable<string>; // variables that all its scenes share
}

/** Takes compiled ink for a story. Throws NotAStory where it is not compiled ink. */
export function toStory(id: SceneId, json: unknown, book?: Book, { readLater = [], aliases = {}, shared = [] }: Beside = {}): Story {
  const ink = parseInk(json);
  const marks = topTags(ink).map(tryRead);
  const meta = new Map(marks.flatMap((mark) => (mark?.kind === 'meta' ? [[mark.key, mark.value] as const] : [])));
  return {
    id,
    hash: fnv64(JSON.stringify(ink)),
    ink,
    title: meta.get('title') ?? titleOfOnly(book) ?? id.split('/').at(-1) ?? id,
    author: meta.get('author') ?? null,
    summary: meta.get('summary') ?? null,
    minutes: Number.parseInt(meta.get('minutes') ?? '', 10) || null,
    language: meta.get('language') ?? book?.language ?? 'en',
    dimensions: (meta.get('dimensions') ?? '').split(/[\s,]+/u).filter(Boolean),
    gauges: marks.flatMap((mark) => (mark?.kind === 'gauge-declared' ? [{ id: mark.gauge, label: mark.label, least: mark.least, most: mark.most }] : [])),
    names: book ? namesOf(book) : new Map(),
    reads: new Set([...variablesRead(ink.root), ...readLater]),
    aliases,
    shared: new Set(shared),
  };
}

/** A book of one story may name it for it. */
const titleOfOnly = (book: Book | undefined): string | undefined => (book?.season.length === 1 ? book.title : undefined);

/** Throws NotAStory, saying what was found and what was expected. */
function parseInk(json: unknown): InkJson {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new NotAStory('This is not a compiled ink story: an object with "inkVersion" and "root" was expected.');
  const { inkVersion, root } = json as Partial<InkJson>;
  if (typeof inkVersion !== 'number') throw new NotAStory('This JSON is not a compiled ink story: it has no "inkVersion".');
  if (inkVersion < 18 || inkVersion > 21) throw new NotAStory(`This story was compiled for ink format ${inkVersion}; formats 18 to 21 can be played.`);
  if (!Array.isArray(root)) throw new NotAStory('This compiled ink story has no content: "root" is missing.');
  return json as InkJson;
}

/** The tags before the first word of a story, as ink counts them. */
function topTags(ink: InkJson): readonly string[] {
  const first: unknown = (ink.root as readonly unknown[])[0];
  if (!Array.isArray(first)) return [];
  const tags: string[] = [];
  let open: string | undefined;
  for (const item of first as readonly unknown[]) {
    if (item === '#') open = '';
    else if (item === '/#') {
      if (open !== undefined) tags.push(open);
      open = undefined;
    } else if (typeof item === 'object' && item !== null && '#' in item) tags.push(String(item['#']));
    else if (open !== undefined && typeof item === 'string') open += item.replace(/^\^/u, '');
    else if (typeof item === 'string' && item.startsWith('^')) break;
  }
  return tags;
}

function tryRead(tag: string): ReturnType<typeof readTag> {
  try {
    return readTag(tag);
  } catch {
    return undefined; // a tag with nonsense: `check` tells the author; the play goes on
  }
}

/** Who speaks, by the name in front of a colon, in small letters. */
export function namesOf(book: Book): ReadonlyMap<string, CastId> {
  const names = new Map<string, CastId>();
  const add = (name: string, id: CastId): void => void names.set(name.toLowerCase(), id);
  for (const [id, person] of Object.entries(book.cast)) for (const name of [id, person.name, person.full]) add(name, id);
  for (const [id, voice] of Object.entries(book.voices)) add(voice.name, id);
  return names;
}

/** Names of the variables that the compiled content reads. */
function* variablesRead(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const each of node) yield* variablesRead(each);
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'VAR?' && typeof value === 'string') yield value;
      else yield* variablesRead(value);
    }
  }
}
