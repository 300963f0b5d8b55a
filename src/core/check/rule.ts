import type { Story as Ink } from 'inkjs';
import type { Rubric } from '../assessment/rubric.ts';
import type { ChoiceId } from '../story/beat.ts';
import type { Book } from '../story/book.ts';
import type { Sources } from '../story/compile.ts';
import type { Decision } from './decisions.ts';
import type { Flow } from './flow.ts';
import type { Files, Parsed } from './parsed.ts';
import type { Reading } from './reading.ts';
import type { Released } from './released.ts';
import type { Span } from './source.ts';
import type { Variables } from './variables.ts';

/** What a rule has to say, and of what. */
export interface Finding {
  readonly span: Span;
  readonly message: string; // in the author's words: what was found
  readonly hint: string | null; // what to do, where that is not plain
}

/** How a rule is known, set and explained. `docs/diagnostics.md` is made of these. */
export interface RuleInfo {
  readonly code: string; // `P134`: stable, never used again for another
  readonly title: string; // a sentence: what is wrong
  readonly severity: 'error' | 'warning'; // where the book says nothing else
  readonly why: string; // why it matters to those who play
  readonly mend: string;
  readonly wrong: string; // ink (or a piece of book.json) that the rule finds
  readonly right: string; // the same, mended
}

/** A rule about one story's source. */
export interface SceneRule extends RuleInfo {
  readonly looksAt: 'source' | 'flow'; // flow: only where the story compiles
  /** `shared`: what it finds in a file stands only where every story that includes the file agrees. */
  readonly scope?: 'shared';
  readonly find: (scene: Scene, shelf: Shelf) => Iterable<Finding>;
}

/** A rule about a book as a whole. */
export interface BookRule extends RuleInfo {
  readonly looksAt: 'book';
  readonly find: (shelf: Shelf, scenes: readonly SceneFacts[]) => Iterable<Finding>;
}

/** A rule that needs to know all that can happen in a story (`--deep`): `Explored` is what a search of its states found. */
export interface DeepRule<Explored> extends RuleInfo {
  readonly looksAt: 'states';
  /** `everywhere`: what it finds stands only where it is so with every profile. */
  readonly holds?: 'everywhere';
  readonly find: (scene: Scene, explored: Explored, shelf: Shelf) => Iterable<Finding>;
}

/** One story, read for its rules. */
export interface Scene extends Reading {
  readonly files: Files;
  readonly nodes: readonly Parsed[]; // all of the source, in its order
  readonly decisions: readonly Decision[];
  readonly variables: Variables;
  readonly compiled: { readonly ink: Ink; readonly text: string; readonly flow: Flow } | undefined; // undefined: it does not compile
  readonly scored: boolean; // some option carries evidence
  readonly at: (node: Parsed) => Span;
}

/** What the rules about a whole book go by, of one story: plain data, which can leave the thread that read the story. */
export interface SceneFacts {
  readonly root: string; // first file
  readonly files: readonly string[]; // that it is made of
  readonly compiled: boolean;
  readonly ids: readonly ChoiceId[]; // of its options
  readonly globals: readonly string[]; // declared with VAR
  readonly known: readonly string[]; // VAR, LIST and CONST
  readonly begins: ReadonlyMap<string, string | number | boolean | undefined>; // what variables begin as; undefined: a list or a place. None where it does not compile
  readonly gauges: readonly GaugeDeclared[];
  readonly occasions: readonly Occasion[];
}

/** A gauge as a story declares it. */
export interface GaugeDeclared {
  readonly gauge: string; // the variable
  readonly least: number;
  readonly most: number;
}

/** An inner voice that speaks for an option. */
export interface Occasion {
  readonly voice: string;
  readonly at: Span;
  readonly right: boolean; // nothing on offer has a higher mean credit
}

/** What stories lie beside, and what they are read with. */
export interface Shelf {
  readonly sources: Sources; // by name, relative to the folder
  readonly book: Book | undefined;
  readonly rubric: Rubric | undefined;
  readonly released: Released | undefined;
  readonly art: Art | undefined; // undefined: not known, so that none is missing
  readonly speller: Speller | undefined; // undefined: spelling is not looked at
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>; // by first file of a story: the variables that it reads
  readonly texts: ReadonlyMap<string, string>; // of book.json, rubric.json and released.json, where they are there
}

/** What there is a picture or a sound of. */
export interface Art {
  readonly cast: ReadonlySet<string>;
  readonly places: ReadonlyMap<string, readonly string[]>; // to the lights it is drawn in
  readonly sounds: ReadonlySet<string>;
  readonly music: ReadonlySet<string>;
}

/** A dictionary. */
export interface Speller {
  readonly knows: (word: string) => boolean;
  readonly suggest: (word: string) => readonly string[]; // the likeliest first; perhaps none
}
