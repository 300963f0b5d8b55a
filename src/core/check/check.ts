import type { Diagnostic } from '../story/diagnostic.ts';
import { factsOf } from './facts.ts';
import type { DeepRule, Finding, RuleInfo, Scene, SceneFacts, SceneRule, Shelf } from './rule.ts';
import { sceneRules, wholeBookRules } from './rules.ts';
import { readScene, type SceneRead } from './scene.ts';
import { applySettings, unknownSettings } from './settings.ts';
import { readSource, type Source } from './source.ts';

/** Rules that look at more than the source, and what each needs for it. */
export interface Depth<Explored> {
  readonly rules: readonly DeepRule<Explored>[];
  readonly explore: (scene: Scene) => readonly Sounded<Explored>[]; // none: it could not be
}

/** What was found with some values to begin with. */
export interface Sounded<Explored> {
  readonly profile: string | null; // of the book; null: the story's own values
  readonly explored: Explored;
}

/** Reads the stories that begin with these files, one after the other. `onRead` hears of each before and after: ink may never come back. */
export function readScenes(shelf: Shelf, roots: readonly string[], onReading: (root: string) => void = () => undefined): readonly SceneRead[] {
  return roots.map((root) => {
    onReading(root);
    return readScene(shelf, root);
  });
}

/** All that is to be said about these stories and the book they are in, by file and line. */
export function checkScenes<Explored = never>(shelf: Shelf, read: readonly SceneRead[], deep?: Depth<Explored>): readonly Diagnostic[] {
  return bookFindings(shelf, sceneFindings(withReads(shelf, readsOf(read)), read, deep));
}

/** Only what the rules say that look at more than the source, and what was said when the stories were read. */
export function soundScenes<Explored>(shelf: Shelf, read: readonly SceneRead[], deep: Depth<Explored>): readonly Diagnostic[] {
  const known = withReads(shelf, readsOf(read));
  const reports = read.map((each): SceneReport => ({ ...said(each), deep: each.scene ? deepFindings(each.scene, known, deep) : [] }));
  return sorted(shelf, reports, allOf(reports));
}

/** The variables that each story reads, by its first file. */
export type Reads = Shelf['reads'];

/** What these stories read. */
export function readsOf(read: readonly SceneRead[]): Reads {
  return new Map(read.flatMap(({ scene }) => (scene ? [[scene.files.root, scene.variables.read] as const] : [])));
}

/** A shelf that knows what all its stories read. */
export function withReads(shelf: Shelf, reads: Reads): Shelf {
  return { ...shelf, reads };
}

/** What the rules say about one story, before its book is looked at as a whole. Plain data, which can leave the thread that read the story. */
export interface SceneReport extends Omit<SceneRead, 'scene'> {
  readonly facts: SceneFacts | undefined; // undefined: ink could make nothing of it
  readonly found: readonly (readonly Finding[])[]; // by each of the rules about one story, in their order
  readonly deep: readonly Diagnostic[];
}

/** Lets the rules about one story look at each of these. `shelf` knows what all stories of the folder read. */
export function sceneFindings<Explored = never>(shelf: Shelf, read: readonly SceneRead[], deep?: Depth<Explored>): readonly SceneReport[] {
  return read.map((each): SceneReport => {
    const { scene } = each;
    if (!scene) return said(each);
    return {
      ...said(each),
      facts: factsOf(scene),
      found: sceneRules.map((rule) => foundBy(rule, scene, shelf)),
      deep: deep ? deepFindings(scene, shelf, deep) : [],
    };
  });
}

function said({ root, includes, diagnostics }: SceneRead): SceneReport {
  return { root, includes, diagnostics, facts: undefined, found: [], deep: [] };
}

/** All that is to be said, once the rules about one story have looked at all stories of a folder. */
export function bookFindings(shelf: Shelf, reports: readonly SceneReport[]): readonly Diagnostic[] {
  const ofScenes = sceneRules.flatMap((rule, at) => agreed(rule, at, reports).map((finding) => toDiagnostic(rule, finding)));
  const facts = reports.flatMap((report) => report.facts ?? []);
  const ofBook = wholeBookRules.flatMap((rule) => [...rule.find(shelf, facts)].map((finding) => toDiagnostic(rule, finding)));
  return sorted(shelf, reports, allOf(reports, [...ofScenes, ...ofBook]));
}

function allOf(reports: readonly SceneReport[], found: readonly Diagnostic[] = []): readonly Diagnostic[] {
  return [...reports.flatMap(({ diagnostics }) => diagnostics), ...found, ...reports.flatMap(({ deep }) => deep)];
}

/** As the book and the comments in the sources want it, by file and line. */
function sorted(shelf: Shelf, reports: readonly SceneReport[], found: readonly Diagnostic[]): readonly Diagnostic[] {
  const names = new Set(reports.flatMap(({ includes }) => includes));
  const sources = new Map<string, Source>([...names].map((name) => [name, readSource(name, shelf.sources.get(name) ?? '')]));
  const all = [...unique(applySettings(found, shelf.book, sources)), ...unknownSettings(shelf.book, shelf.texts.get('book.json') ?? '', sources)];
  return all.toSorted(
    (one, other) => compare(one.file, other.file) || one.line - other.line || (one.column ?? 0) - (other.column ?? 0) || compare(one.code, other.code),
  );
}

/** Of a source with errors, ink's tree may lack anything anywhere: there a rule finds what it can. */
function foundBy(rule: SceneRule, scene: Scene, shelf: Shelf): readonly Finding[] {
  if (scene.compiled) return [...rule.find(scene, shelf)];
  const found: Finding[] = [];
  try {
    if (rule.looksAt === 'source') for (const finding of rule.find(scene, shelf)) found.push(finding);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return found;
}

/** What all stories that include a file agree on, where a rule wants that; else all of it. */
function agreed({ scope }: SceneRule, rule: number, reports: readonly SceneReport[]): readonly Finding[] {
  const all = reports.flatMap(({ found }) => found[rule] ?? []);
  if (scope !== 'shared') return all;
  const times = new Map<string, number>();
  for (const { found } of reports) for (const key of new Set((found[rule] ?? []).map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const including = (file: string): number => reports.filter(({ facts, includes }) => facts !== undefined && includes.includes(file)).length;
  return all.filter((finding) => times.get(keyOf(finding)) === including(finding.span.file));
}

const keyOf = ({ span, message }: Finding): string => `${span.file}:${span.line}:${span.column} ${message}`;

function deepFindings<Explored>(scene: Scene, shelf: Shelf, { rules, explore }: Depth<Explored>): readonly Diagnostic[] {
  const sounded = scene.compiled ? explore(scene) : [];
  return rules.flatMap((rule) => {
    const found = new Map<string, { readonly finding: Finding; readonly profiles: Set<string | null> }>();
    for (const { profile, explored } of sounded) {
      for (const finding of rule.find(scene, explored, shelf)) {
        const known = found.get(keyOf(finding));
        if (known) known.profiles.add(profile);
        else found.set(keyOf(finding), { finding, profiles: new Set([profile]) });
      }
    }
    return [...found.values()].flatMap(({ finding, profiles }) => {
      if (profiles.size === sounded.length) return [toDiagnostic(rule, finding)];
      return rule.holds === 'everywhere' ? [] : [toDiagnostic(rule, { ...finding, message: `${withProfiles([...profiles])}: ${finding.message}` })];
    });
  });
}

/** `With the profiles "a" and "b"`. */
function withProfiles(profiles: readonly (string | null)[]): string {
  const names = profiles.flatMap((name) => (name === null ? [] : [`"${name}"`]));
  const own = profiles.includes(null) ? ["the story's own values"] : [];
  const all = [...own, ...(names.length === 0 ? [] : [`the profile${names.length === 1 ? '' : 's'} ${listed(names)}`])];
  return `With ${listed(all)}`;
}

const listed = (words: readonly string[]): string => [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');

function toDiagnostic({ code, severity }: RuleInfo, { span, message, hint }: Finding): Diagnostic {
  return { code, severity, ...span, message, hint };
}

/** A file that two stories include is spoken of once. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((each) => [`${each.code} ${each.file}:${each.line}:${each.column ?? 0} ${each.message}`, each])).values()];
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
