import type { Cue, Evidence, Level, Side } from './beat.ts';

/** What a tag says that is not a cue: about the story, an option, or the decision ahead. */
export type Mark =
  | { readonly kind: 'meta'; readonly key: MetaKey; readonly value: string }
  | { readonly kind: 'gauge-declared'; readonly gauge: string; readonly label: string; readonly least: number; readonly most: number }
  | { readonly kind: 'id'; readonly id: string }
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
}

/** How a tag is written and read. */
export interface TagRow<M extends Meaning = Meaning> {
  readonly on: 'top' | 'line' | 'choice'; // where it belongs
  readonly example: string;
  readonly means: string;
  readonly read: (words: Words) => M;
}

/** The value of a tag, taken word by word from the left. */
class Words {
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
  oneOf<T extends string>(what: string, allowed: readonly T[], fallback: T): T {
    const word = this.maybe()?.toLowerCase() ?? fallback;
    const found = allowed.find((each) => each === word);
    if (found === undefined) throw new TagError(`"# ${this.#tag}": "${word}" is not ${what}; write ${allowed.join(', ')}`);
    return found;
  }
}

const sides: readonly Side[] = ['left', 'centre', 'right'];
const lower = (words: Words, what: string): string => words.word(what).toLowerCase();
const track = (words: Words): Extract<Cue, { kind: 'music' }> => {
  const name = lower(words, 'a track');
  return { kind: 'music', track: name === 'none' ? null : name };
};
const meta = (key: MetaKey, example: string, means: string): TagRow => ({
  on: 'top',
  example,
  means,
  read: (words) => ({ kind: 'meta', key, value: words.all('a value') }),
});
const flag = (kind: 'temptation' | 'silence' | 'disabled' | 'key' | 'ignored', on: TagRow['on'], example: string, means: string): TagRow => ({
  on,
  example,
  means,
  read: () => ({ kind }),
});
const prose = (kind: 'why' | 'ask' | 'note', example: string, means: string): TagRow => ({
  on: 'line',
  example,
  means,
  read: (words) => ({ kind, text: words.all('its text') }),
});
const picture = (example: string): TagRow<Extract<Cue, { kind: 'picture' }>> => ({
  on: 'line',
  example,
  means: 'a picture of the common ink web template',
  read: (words) => ({ kind: 'picture', url: words.all('an address') }),
});
const ignored = (example: string): TagRow => flag('ignored', 'line', example, 'understood and left alone: it belongs to another player');

/** One row a cue that an author can write. A cue without a row does not compile; `gauge` is noticed, never written. */
type CueRows = { readonly [K in Exclude<Cue['kind'], 'gauge'>]: TagRow<Extract<Cue, { kind: K }>> };

const cues: CueRows = {
  place: {
    on: 'line',
    example: 'place: war-room night',
    means: 'backdrop and light',
    read: (words) => ({ kind: 'place', place: lower(words, 'a place'), light: words.maybe()?.toLowerCase() ?? null }),
  },
  enter: {
    on: 'line',
    example: 'enter: priya left',
    means: 'someone comes on stage: left, centre or right',
    read: (words) => ({ kind: 'enter', cast: lower(words, 'who enters'), side: words.oneOf('a side', sides, 'centre') }),
  },
  exit: { on: 'line', example: 'exit: priya', means: 'someone leaves the stage', read: (words) => ({ kind: 'exit', cast: lower(words, 'who leaves') }) },
  mood: {
    on: 'line',
    example: 'mood: priya worried',
    means: 'how someone looks',
    read: (words) => ({ kind: 'mood', cast: lower(words, 'whose mood'), mood: lower(words, 'a mood') }),
  },
  sound: {
    on: 'line',
    example: 'sound: pager',
    means: 'a sound, once; every sound has a caption',
    read: (words) => ({ kind: 'sound', sound: lower(words, 'a sound') }),
  },
  music: { on: 'line', example: 'music: incident', means: 'the track that plays from here; `none` for silence', read: (words) => track(words) },
  clock: { on: 'line', example: 'clock: 07:40', means: 'story time', read: (words) => ({ kind: 'clock', time: words.all('a time') }) },
  segment: { on: 'line', example: 'segment', means: "one segment of the scene's clock is gone", read: () => ({ kind: 'segment' }) },
  zoom: {
    on: 'line',
    example: 'zoom: out',
    means: 'the view from ten thousand feet, and back',
    read: (words) => ({ kind: 'zoom', zoom: words.oneOf('a zoom', ['in', 'out'], 'out') }),
  },
  voice: {
    on: 'line',
    example: 'voice: fixer take-keyboard',
    means: 'an inner voice speaks, for the option named or for none',
    read: (words) => ({ kind: 'voice', voice: lower(words, 'a voice'), choice: words.maybe() ?? null }),
  },
  memory: {
    on: 'line',
    example: 'remember: fixed_release priya You fixed her release without asking.',
    means: 'a memory, held in the variable named, which some reachable line must read',
    read: (words) => ({ kind: 'memory', variable: words.word('a variable'), cast: lower(words, 'who remembers'), text: words.all('a sentence') }),
  },
  input: {
    on: 'line',
    example: 'input: sentence 200',
    means: 'the player may type; so many characters go into the variable',
    read: (words) => ({ kind: 'input', variable: words.word('a variable'), limit: Math.max(1, words.number('a limit')) }),
  },
  ending: {
    on: 'line',
    example: 'ending: mended "You both know now"',
    means: 'a named ending',
    read: (words) => {
      const ending = lower(words, 'a name');
      return { kind: 'ending', ending, title: words.maybe() ?? ending };
    },
  },
  picture: picture('IMAGE: ferry.png'),
  style: {
    on: 'line',
    example: 'CLASS: aside',
    means: 'a class of the common ink web template',
    read: (words) => ({ kind: 'style', name: words.all('a name') }),
  },
  clear: { on: 'line', example: 'CLEAR', means: 'a fresh page', read: () => ({ kind: 'clear' }) },
  link: {
    on: 'line',
    example: 'LINK: https://example.org',
    means: 'a link under the line',
    read: (words) => ({ kind: 'link', url: words.all('an address'), opens: 'here' }),
  },
};

/** Every tag by its key, in lower case. Documentation and checks are made from this table. */
export const grammar: ReadonlyMap<string, TagRow> = new Map<string, TagRow>([
  ['title', meta('title', 'title: Two Places at Once', "the story's name")],
  ['author', meta('author', 'author: Ada', 'who wrote it')],
  ['summary', meta('summary', 'summary: One clock, two rooms', 'one sentence for the list of scenes')],
  ['minutes', meta('minutes', 'minutes: 10', 'how long it plays')],
  ['language', meta('language', 'language: en', 'the language that it is read aloud in')],
  ['dimensions', meta('dimensions', 'dimensions: leading, operations', 'the dimensions that this scene is mainly about')],
  ['theme', meta('theme', 'theme: dark', 'a theme of the common ink web template')],
  [
    'gauge',
    {
      on: 'top',
      example: 'gauge: trust "Trust" 0 10',
      means: 'a variable shown as a gauge',
      read: (words) => ({
        kind: 'gauge-declared',
        gauge: words.word('a variable'),
        label: words.word('a label'),
        least: words.number('its least value'),
        most: words.number('its greatest value'),
      }),
    },
  ],
  ['place', cues.place],
  ['enter', cues.enter],
  ['exit', cues.exit],
  ['mood', cues.mood],
  ['sound', cues.sound],
  ['audio', { ...cues.sound, example: 'AUDIO: bell.mp3' }],
  ['play_sound', { ...cues.sound, example: 'PLAY_SOUND: bell.mp3' }],
  ['music', cues.music],
  ['audioloop', { ...cues.music, example: 'AUDIOLOOP: theme.mp3' }],
  ['play_music', { ...cues.music, example: 'PLAY_MUSIC: theme.mp3' }],
  ['stop_music', { ...cues.music, example: 'STOP_MUSIC', read: () => ({ kind: 'music', track: null }) }],
  ['clock', cues.clock],
  ['segment', cues.segment],
  ['zoom', cues.zoom],
  ['voice', cues.voice],
  ['remember', cues.memory],
  ['input', cues.input],
  ['ending', cues.ending],
  ['image', cues.picture],
  ['background', picture('BACKGROUND: quay.png')],
  ['class', cues.style],
  ['clear', cues.clear],
  ['link', cues.link],
  ['linkopen', { ...cues.link, example: 'LINKOPEN: https://example.org', read: (words) => ({ kind: 'link', url: words.all('an address'), opens: 'beside' }) }],
  ['ask', prose('ask', 'ask: Who owns this outage?', 'a question for the room, before a decision')],
  ['note', prose('note', 'note: Wait for the second hand.', "a note for the facilitator's desk, before a decision")],
  ['why', prose('why', 'why: It costs four minutes and buys a lead.', 'between a choice and the next decision: the reason shown in the debrief')],
  ['key', flag('key', 'line', 'key', 'a decision worth the full loop')],
  ['id', { on: 'choice', example: 'id: take-keyboard', means: 'the stable name of the option', read: (words) => ({ kind: 'id', id: words.word('a name') }) }],
  ['temptation', flag('temptation', 'choice', 'temptation', 'do it yourself')],
  ['silence', flag('silence', 'choice', 'silence', 'say nothing')],
  ['unclickable', flag('disabled', 'choice', 'UNCLICKABLE', 'shown, but cannot be taken')],
  ['disabled', flag('disabled', 'choice', 'DISABLED', 'shown, but cannot be taken')],
  ['hidden', flag('ignored', 'choice', 'HIDDEN', 'understood and left alone: it belongs to another player')],
  ...[
    'restart',
    'checkpoint',
    'savegame',
    'stop_sound',
    'style',
    'font',
    'observe',
    'debug',
    'cover',
    'autosave',
    'single_scene',
    'scene_align',
    'choices',
    'hide_choices',
    'continue_maximally',
    'toolbar',
    'game_sound',
    'css',
    'page',
  ].map((key) => [key, ignored(key.toUpperCase())] as const),
]);

/** What a tag means; undefined where nobody knows it. Keys are case-insensitive. Throws TagError where a known tag makes no sense. */
export function readTag(tag: string): Meaning | undefined {
  const [, key = '', rest = ''] = /^\s*([\w-]+)\s*(?::|\s|$)(.*)$/su.exec(tag) ?? [];
  const row = grammar.get(key.toLowerCase());
  const bare = !tag.includes(':');
  if (row && (!bare || wordless.has(key.toLowerCase()))) return row.read(new Words(tag.trim(), rest));
  return readEvidence(tag) ?? (row ? row.read(new Words(tag.trim(), rest)) : undefined);
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
