import type { Diagnostic } from '../story/diagnostic.ts';
import type { BookRule, DeepRule, Finding, RuleInfo, Scene, SceneRule, Shelf } from './rule.ts';
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
  return findingsOf(shelf, read, { scenes: sceneRules, books: wholeBookRules, deep });
}

/** Only what the rules say that look at more than the source, and what was said when the stories were read. */
export function soundScenes<Explored>(shelf: Shelf, read: readonly SceneRead[], deep: Depth<Explored>): readonly Diagnostic[] {
  return findingsOf(shelf, read, { scenes: [], books: [], deep });
}

interface Rules<Explored> {
  readonly scenes: readonly SceneRule[];
  readonly books: readonly BookRule[];
  readonly deep: Depth<Explored> | undefined;
}

function findingsOf<Explored>(shelf: Shelf, read: readonly SceneRead[], { scenes: ofScenes, books, deep }: Rules<Explored>): readonly Diagnostic[] {
  const scenes = read.flatMap(({ scene }) => scene ?? []);
  const reads = new Map(scenes.map((scene) => [scene.files.root, scene.variables.read]));
  const known: Shelf = { ...shelf, reads };
  const sources = new Map<string, Source>(scenes.flatMap(({ files }) => [...files.sources]));
  for (const { includes } of read) for (const name of includes) if (!sources.has(name)) sources.set(name, readSource(name, shelf.sources.get(name) ?? ''));
  const found = [
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...ofScenes.flatMap((rule) =>
      agreed(
        rule.scope === 'shared',
        read,
        scenes.map((scene) => [scene, foundBy(rule, scene, known)] as const),
      ).map((finding) => toDiagnostic(rule, finding)),
    ),
    ...books.flatMap((rule) => [...rule.find(known, scenes)].map((finding) => toDiagnostic(rule, finding))),
    ...(deep ? scenes.flatMap((scene) => deepFindings(scene, known, deep)) : []),
  ];
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
function agreed(shared: boolean, read: readonly SceneRead[], found: readonly (readonly [Scene, readonly Finding[]])[]): readonly Finding[] {
  const all = found.flatMap(([, findings]) => findings);
  if (!shared) return all;
  const times = new Map<string, number>();
  for (const [, findings] of found) for (const key of new Set(findings.map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  const including = (file: string): number => read.filter(({ scene, includes }) => scene !== undefined && includes.includes(file)).length;
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
