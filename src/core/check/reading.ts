import type { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { Evidence } from '../story/beat.ts';
import { type Meaning, readTag, TagError } from '../story/tags.ts';
import { didYouMean } from './near.ts';
import { branchesOf, type Files, is, isFlow, isTag, type Parsed, partsOf, spanOf } from './parsed.ts';
import type { Span } from './source.ts';

/** A tag where its author wrote it. */
export interface SourceTag {
  readonly text: string; // without the hash: `mood: priya warm`
  readonly span: Span;
  readonly on: 'top' | 'line' | 'choice'; // top: before the story's first word
  readonly before: SourceTag | undefined; // the tag to its left, on the same line
  readonly meaning: Meaning | undefined; // undefined: unknown, or it makes no sense, or `dynamic`
  readonly nonsense: string | undefined; // why a known tag makes no sense
  readonly meant?: string | undefined; // the word that it probably should have been, as a hint
  readonly dynamic: boolean; // it says something else each time: there is logic in it
}

/** Words that somebody reads or hears, in one piece. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** A line that the story says. */
export interface SourceLine {
  readonly text: string; // where it has variants: the longest
  readonly span: Span;
}

/** A choice as written: what is between the bullet and its result. */
export interface Option {
  readonly node: Choice;
  readonly text: string; // where it has variants: the longest
  readonly span: Span;
  readonly tags: readonly SourceTag[];
  readonly id: string | undefined;
  readonly evidence: readonly Evidence[];
  readonly silence: boolean;
  readonly disabled: boolean;
}

/** What stands in a story's source, in its order. */
export interface Reading {
  readonly tags: readonly SourceTag[];
  readonly words: readonly Words[];
  readonly lines: readonly SourceLine[];
  readonly options: readonly Option[]; // without fallbacks, which nobody sees
  readonly tagAt: ReadonlyMap<Parsed, SourceTag>; // by the node that begins it
}

/** Reads a story as ink parsed it. */
export function read(story: Parsed, files: Files): Reading {
  const reader = new Reader(files);
  reader.all(partsOf(story));
  reader.endLine();
  return reader;
}

interface OpenTag {
  readonly node: Parsed;
  readonly span: Span;
  text: string;
  end: number; // column
  dynamic: boolean;
}

class Reader implements Reading {
  readonly tags: SourceTag[] = [];
  readonly words: Words[] = [];
  readonly lines: SourceLine[] = [];
  readonly options: Option[] = [];
  readonly tagAt = new Map<Parsed, SourceTag>();
  readonly #files: Files;
  #on: SourceTag['on'] = 'top';
  #open: OpenTag | undefined;
  #text = '';
  #span: Span | undefined; // of the line's first words

  constructor(files: Files) {
    this.#files = files;
  }

  all(nodes: readonly Parsed[]): void {
    for (const node of nodes) this.#one(node);
  }

  endLine(): void {
    if (this.#text.trim() !== '' && this.#span) this.lines.push({ text: this.#text.trim(), span: this.#span });
    this.#text = '';
    this.#span = undefined;
  }

  #one(node: Parsed): void {
    const branches = branchesOf(node);
    if (isTag(node)) {
      if (node.isStart) this.#begin(node);
      else this.#end();
    } else if (this.#open && node.typeName !== 'Text' && node.typeName !== 'ContentList') this.#open.dynamic = true;
    else if (is(node, 'Text')) this.#say(node, node.text);
    else if (is(node, 'Choice')) this.#choice(node);
    else if (branches) this.#branch(branches);
    else if (isFlow(node) || node.typeName === 'Gather') {
      this.endLine();
      this.#on = 'line';
      this.all(partsOf(node));
    } else if (node.typeName === 'Weave' || node.typeName === 'ContentList') this.all(partsOf(node));
    else if (node.typeName === 'Divert' && this.#on === 'top') this.#on = 'line';
  }

  #say(node: Parsed, text: string): void {
    const span = spanOf(node, this.#files);
    if (this.#open) {
      this.#open.text += text;
      if (span.line === this.#open.span.line) this.#open.end = Math.max(this.#open.end, span.endColumn);
      return;
    }
    if (text === '\n') return this.endLine();
    if (text.trim() === '') {
      this.#text += text;
      return;
    }
    if (this.#on === 'top') this.#on = 'line';
    this.#text += text;
    this.#span ??= span;
    this.words.push({ text, span });
  }

  /** One of them will be said: the longest counts. Where they have lines of their own, each line counts. */
  #branch(branches: readonly Parsed[]): void {
    const text = this.#text;
    const span = this.#span;
    let longest = '';
    let first: Span | undefined;
    let apart = false;
    for (const branch of branches) {
      const said = this.lines.length + this.options.length;
      this.#text = '';
      this.#span = undefined;
      this.all(branch.typeName === 'ConditionalSingleBranch' || branch.typeName === 'ContentList' || branch.typeName === 'Weave' ? partsOf(branch) : [branch]);
      if (this.lines.length + this.options.length > said) {
        apart = true;
        this.endLine();
      }
      if (this.#text.length > longest.length) longest = this.#text;
      first ??= this.#span;
    }
    this.#text = text + longest;
    this.#span = span ?? first;
    if (apart) this.endLine();
  }

  #choice(node: Choice): void {
    this.endLine();
    this.#on = 'choice';
    const from = this.tags.length;
    this.all(node.startContent ? partsOf(node.startContent) : []);
    const start = this.#text;
    this.all(node.choiceOnlyContent ? partsOf(node.choiceOnlyContent) : []);
    const span = this.#span ?? spanOf(node, this.#files);
    const text = this.#text.trim();
    this.#on = 'line';
    const tags = this.tags.slice(from);
    if (!node.isInvisibleDefault && (text !== '' || tags.length > 0)) this.options.push({ node, text, span, tags, ...marksOf(tags) });
    this.#text = start;
    this.#span = start.trim() === '' ? undefined : span;
    this.all(node.innerContent ? partsOf(node.innerContent) : []);
  }

  #begin(node: Parsed): void {
    this.#end();
    const span = spanOf(node, this.#files);
    this.#open = { node, span, text: '', end: span.endColumn, dynamic: false };
  }

  #end(): void {
    const open = this.#open;
    if (!open) return;
    this.#open = undefined;
    const text = open.text.trim();
    const span = { ...open.span, endColumn: open.end };
    const last = this.tags.at(-1);
    const before = last && last.span.file === span.file && last.span.line === span.line ? last : undefined;
    const tag: SourceTag = { text, span, on: this.#on, before, dynamic: open.dynamic, ...(open.dynamic ? unread : understood(text)) };
    this.tags.push(tag);
    this.tagAt.set(open.node, tag);
  }
}

const unread = { meaning: undefined, nonsense: undefined } as const;

function understood(text: string): Pick<SourceTag, 'meaning' | 'nonsense' | 'meant'> {
  try {
    return { meaning: readTag(text), nonsense: undefined };
  } catch (error) {
    if (error instanceof TagError)
      return { meaning: undefined, nonsense: error.message, meant: error.found === undefined ? undefined : didYouMean(error.found, error.known) };
    throw error;
  }
}

function marksOf(tags: readonly SourceTag[]): Pick<Option, 'id' | 'evidence' | 'silence' | 'disabled'> {
  const meanings = tags.flatMap(({ meaning }) => meaning ?? []);
  return {
    id: meanings.find((meaning) => meaning.kind === 'id')?.id,
    evidence: meanings.flatMap((meaning) => (meaning.kind === 'evidence' ? [meaning.evidence] : [])),
    silence: meanings.some(({ kind }) => kind === 'silence'),
    disabled: meanings.some(({ kind }) => kind === 'disabled'),
  };
}
