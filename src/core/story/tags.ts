import type { Cue, Evidence, Level, Move, Side } from './beat.ts';

/** What a tag says that is not a cue: about the story, an option, or the decision ahead. */
export type Mark =
  | { readonly kind: 'meta'; readonly key: MetaKey; readonly value: string }
  | { readonly kind: 'gauge-declared'; readonly gauge: string; readonly label: string; readonly least: number; readonly most: number }
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | { readonly kind: 'temptation' | 'silence' | 'disabled' | 'key' | 'ignored' }
  | { readonly kind: 'why' | 'ask' | 'note'; readonly text: string };

/** What the top of a file may say about the story. */
export type MetaKey = 'title' | 'author' | 'summary' | 'minutes' | 'language' | 'dimensions' | 'theme';

/** Anything a tag can mean. */
export type Meaning = Cue | Mark;

/** What is wrong with a tag, in words an author can act on. */
export class TagError extends Error {
  override readonly name = 'TagError';
  readonly found: string | undefined; // the word that is not one of `known`
  readonly known: readonly string[];
  constructor(message: string, found?: string, known: readonly string[] = []) {
    super(message);
    this.found = found;
    this.known = known;
  }
}

/** The value of a tag, taken word by word from the left. */
export class Words {
  readonly #tag: string;
  #rest: string;
  constructor(tag: string, rest: string) {
    this.#tag = tag;
    this.#rest = rest.trim();
  }
  /** The next word. Throws TagError naming `what` where there is none. */
  word(what: string): string {
    const word = this.maybe();
    if (word === undefined) throw new TagError(`"# ${this.#tag}" lacks ${what}`);
    return word;
  }
  maybe(): string | undefined {
    const found = /^("[^"]*"|\S+)\s*(.*)$/su.exec(this.#rest);
    this.#rest = found?.[2] ?? '';
    return found?.[1]?.replace(/^"(.*)"$/su, '$1');
  }
  /** All that is left. Throws TagError naming `what` where nothing is. */
  all(what: string): string {
    if (this.#rest === '') throw new TagError(`"# ${this.#tag}" lacks ${what}`);
    return this.#rest;
  }
  number(what: string): number {
    const word = this.word(what);
    if (!/^-?\d+$/u.test(word)) throw new TagError(`"# ${this.#tag}": "${word}" is not a whole number (${what})`);
    return Number(word);
  }
  oneOf<T extends string>(what: string, allowed: readonly T[], fallback?: T): T {
    const word = this.maybe()?.toLowerCase() ?? fallback ?? '';
    const found = allowed.find((each) => each === word);
    if (found === undefined) throw new TagError(`"# ${this.#tag}": "${word}" is not ${what}; write ${allowed.join(', ')}`, word, allowed);
    return found;
  }
}

const sides: readonly Side[] = ['left', 'centre', 'right'];
const moves: readonly Move[] = ['ask', 'tell', 'listen', 'solve'];
const CHECKLIST = 1_000; // characters: more than any rubric's dimensions with their ratings
const lower = (words: Words, what: string): string => words.word(what).toLowerCase();
const track = (words: Words): Extract<Cue, { kind: 'music' }> => {
  const name = lower(words, 'a track');
  return { kind: 'music', track: name === 'none' ? null : name };
};

/** Reads the value of a tag. Throws TagError where it makes no sense. */
export type TagReader<M extends Meaning = Meaning> = (words: Words) => M;

const meta =
  (key: MetaKey): TagReader =>
  (words) => ({ kind: 'meta', key, value: words.all('a value') });
const flag =
  (kind: 'temptation' | 'silence' | 'disabled' | 'key' | 'ignored'): TagReader =>
  () => ({ kind });
const prose =
  (kind: 'why' | 'ask' | 'note'): TagReader =>
  (words) => ({ kind, text: words.all('its text') });
const ignored = flag('ignored'); // understood and left alone: it belongs to another player

/** One reader a cue that an author can write. A cue without one does not compile; `gauge` is noticed, never written. */
type CueReaders = { readonly [K in Exclude<Cue['kind'], 'gauge'>]: TagReader<Extract<Cue, { kind: K }>> };

const cues: CueReaders = {
  place: (words) => ({ kind: 'place', place: lower(words, 'a place'), light: words.maybe()?.toLowerCase() ?? null }),
  enter: (words) => ({ kind: 'enter', cast: lower(words, 'who enters'), side: words.oneOf('a side', sides, 'centre') }),
  exit: (words) => ({ kind: 'exit', cast: lower(words, 'who leaves') }),
  mood: (words) => ({ kind: 'mood', cast: lower(words, 'whose mood'), mood: lower(words, 'a mood') }),
  sound: (words) => ({ kind: 'sound', sound: lower(words, 'a sound') }),
  music: track,
  clock: (words) => ({ kind: 'clock', time: words.all('a time') }),
  segment: () => ({ kind: 'segment' }),
  zoom: (words) => ({ kind: 'zoom', zoom: words.oneOf('a zoom', ['in', 'out'], 'out') }),
  voice: (words) => ({ kind: 'voice', voice: lower(words, 'a voice'), choice: words.maybe() ?? null }),
  memory: (words) => ({ kind: 'memory', variable: words.word('a variable'), cast: lower(words, 'who remembers'), text: words.all('a sentence') }),
  input: (words) => ({ kind: 'input', variable: words.word('a variable'), limit: Math.max(1, words.number('a limit')) }),
  ending: (words) => {
    const ending = lower(words, 'a name');
    return { kind: 'ending', ending, title: words.maybe() ?? ending };
  },
  picture: (words) => ({ kind: 'picture', url: words.all('an address') }),
  style: (words) => ({ kind: 'style', name: words.all('a name') }),
  clear: () => ({ kind: 'clear' }),
  link: (words) => ({ kind: 'link', url: words.all('an address'), opens: 'here' }),
};

/** The key of a tag, in lower case. */
export type TagKey =
  | 'title'
  | 'author'
  | 'summary'
  | 'minutes'
  | 'language'
  | 'dimensions'
  | 'theme'
  | 'gauge'
  | 'place'
  | 'enter'
  | 'exit'
  | 'mood'
  | 'sound'
  | 'audio'
  | 'play_sound'
  | 'music'
  | 'audioloop'
  | 'play_music'
  | 'stop_music'
  | 'clock'
  | 'segment'
  | 'zoom'
  | 'voice'
  | 'remember'
  | 'input'
  | 'checklist'
  | 'ending'
  | 'image'
  | 'background'
  | 'class'
  | 'clear'
  | 'link'
  | 'linkopen'
  | 'ask'
  | 'note'
  | 'why'
  | 'key'
  | 'id'
  | 'move'
  | 'temptation'
  | 'silence'
  | 'unclickable'
  | 'disabled'
  | 'hidden'
  | 'restart'
  | 'checkpoint'
  | 'savegame'
  | 'stop_sound'
  | 'style'
  | 'font'
  | 'observe'
  | 'debug'
  | 'cover'
  | 'autosave'
  | 'single_scene'
  | 'scene_align'
  | 'choices'
  | 'hide_choices'
  | 'continue_maximally'
  | 'toolbar'
  | 'game_sound'
  | 'css'
  | 'page';

/** Who reads which tag. What each is for stands in `tag-manual.ts`, a row a key. */
export const readers: Readonly<Record<TagKey, TagReader>> = {
  title: meta('title'),
  author: meta('author'),
  summary: meta('summary'),
  minutes: meta('minutes'),
  language: meta('language'),
  dimensions: meta('dimensions'),
  theme: meta('theme'),
  gauge: (words) => ({
    kind: 'gauge-declared',
    gauge: words.word('a variable'),
    label: words.word('a label'),
    least: words.number('its least value'),
    most: words.number('its greatest value'),
  }),
  place: cues.place,
  enter: cues.enter,
  exit: cues.exit,
  mood: cues.mood,
  sound: cues.sound,
  audio: cues.sound,
  play_sound: cues.sound,
  music: cues.music,
  audioloop: cues.music,
  play_music: cues.music,
  stop_music: () => ({ kind: 'music', track: null }),
  clock: cues.clock,
  segment: cues.segment,
  zoom: cues.zoom,
  voice: cues.voice,
  remember: cues.memory,
  input: cues.input,
  checklist: (words) => {
    const checklist = words.oneOf('a time for the checklist', ['before', 'after']);
    return { kind: 'input', variable: `checklist_${checklist}`, limit: CHECKLIST, checklist };
  },
  ending: cues.ending,
  image: cues.picture,
  background: cues.picture,
  class: cues.style,
  clear: cues.clear,
  link: cues.link,
  linkopen: (words) => ({ kind: 'link', url: words.all('an address'), opens: 'beside' }),
  ask: prose('ask'),
  note: prose('note'),
  why: prose('why'),
  key: flag('key'),
  id: (words) => ({ kind: 'id', id: words.word('a name') }),
  move: (words) => ({ kind: 'move', move: words.oneOf('a move', moves) }),
  temptation: flag('temptation'),
  silence: flag('silence'),
  unclickable: flag('disabled'),
  disabled: flag('disabled'),
  hidden: ignored,
  restart: ignored,
  checkpoint: ignored,
  savegame: ignored,
  stop_sound: ignored,
  style: ignored,
  font: ignored,
  observe: ignored,
  debug: ignored,
  cover: ignored,
  autosave: ignored,
  single_scene: ignored,
  scene_align: ignored,
  choices: ignored,
  hide_choices: ignored,
  continue_maximally: ignored,
  toolbar: ignored,
  game_sound: ignored,
  css: ignored,
  page: ignored,
};

/** The reader of a tag, whatever the case its key is written in; undefined where nobody knows it. */
export function readerOf(key: string): TagReader | undefined {
  const known = key.toLowerCase();
  return Object.hasOwn(readers, known) ? readers[known as TagKey] : undefined;
}

/** What a tag means; undefined where nobody knows it. Keys are case-insensitive. Throws TagError where a known tag makes no sense. */
export function readTag(tag: string): Meaning | undefined {
  const [, key = '', rest = ''] = /^\s*([\w-]+)\s*(?::|\s|$)(.*)$/su.exec(tag) ?? [];
  const reader = readerOf(key);
  const bare = !tag.includes(':');
  if (reader && (!bare || wordless.has(key.toLowerCase()))) return reader(new Words(tag.trim(), rest));
  return readEvidence(tag) ?? reader?.(new Words(tag.trim(), rest));
}

const wordless: ReadonlySet<string> = new Set(['segment', 'clear', 'key', 'temptation', 'silence', 'unclickable', 'disabled', 'stop_music']);

/** `leading 2 lets-go`: an option stands at level 2 on a dimension, by an indicator if one is named. */
function readEvidence(tag: string): Mark | undefined {
  const found = /^\s*([a-z][a-z-]*)\s+(-?\d+)(?:\s+([a-z][\w-]*))?\s*$/iu.exec(tag);
  if (!found) return undefined;
  const level = Number(found[2]);
  if (!isLevel(level)) throw new TagError(`"# ${tag.trim()}": a level is 1 to 5, not ${level}`);
  return { kind: 'evidence', evidence: { dimension: (found[1] ?? '').toLowerCase(), level, indicator: found[3]?.toLowerCase() ?? null } };
}

const isLevel = (value: number): value is Level => Number.isInteger(value) && value >= 1 && value <= 5;
