import { type CompiledWhole, compileWhole } from '../story/compile.ts';
import type { Diagnostic } from '../story/diagnostic.ts';
import { type Names, reworded } from './compiler-words.ts';
import { decisionsOf } from './decisions.ts';
import { flowOf } from './flow.ts';
import { type Files, isFlow, spanOf, within } from './parsed.ts';
import { fileNamed, includesOf } from './includes.ts';
import { read } from './reading.ts';
import type { Scene, Shelf } from './rule.ts';
import { readSource, type Span, strangeIn, wholeLine, wordIn } from './source.ts';
import { variablesOf } from './variables.ts';

/** A story, read; and what the compiler says of it. */
export interface SceneRead {
  readonly root: string;
  readonly includes: readonly string[]; // the files it is made of, itself among them
  readonly scene: Scene | undefined; // undefined: ink could make nothing of it
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles and reads the story whose first file is `root`. It may not return: the compiler may not. */
export function readScene(shelf: Shelf, root: string): SceneRead {
  const includes = includesOf(shelf, root);
  const sources = new Map(includes.map((name) => [name, readSource(name, shelf.sources.get(name) ?? '')]));
  const strange = [...sources.values()].flatMap((source) => strangeIn(source) ?? []).map(notUtf8);
  if (includes.some((name) => shelf.sources.get(name)?.includes('\0'))) return { root, includes, scene: undefined, diagnostics: strange }; // not text at all
  const live = compileWhole(shelf.sources, root);
  const files: Files = { root, sources };
  const scene = live.parsed && sceneFrom(live.parsed, live, files);
  const names: Names = {
    flows: (scene?.nodes ?? []).flatMap((node) => (isFlow(node) ? (node.identifier?.name ?? []) : [])),
    variables: [...(scene?.variables.known ?? [])],
  };
  const diagnostics = live.diagnostics.map((said): Diagnostic => {
    const { about, ...words } = reworded(said, names);
    const each = { ...said, ...words };
    const file = fileNamed(each.file);
    const source = sources.get(file);
    if (!source || each.line === 0) return { ...each, file };
    const { column, endColumn } = (about !== undefined && wordIn(source, each.line, about)) || wholeLine(source, file, each.line);
    return { ...each, file, column, endColumn };
  });
  return { root, includes, scene, diagnostics: [...strange, ...diagnostics] };
}

/** What is to be said of a file that is not UTF-8, at its first character that cannot be read. */
export function notUtf8(span: Span): Diagnostic {
  const message = 'This file is not written in UTF-8: here stands a character that cannot be read.';
  return { code: 'P008', severity: 'error', ...span, message, hint: 'Let your editor save it once more, as UTF-8.' };
}

/** Of a source with errors, ink's tree may lack anything anywhere: then what the compiler says has to do. */
function sceneFrom(parsed: Parsed, live: CompiledWhole, files: Files): Scene | undefined {
  if (live.ink) return sceneOf(parsed, live, files);
  try {
    return sceneOf(parsed, live, files);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

type Parsed = NonNullable<CompiledWhole['parsed']>;

function sceneOf(parsed: Parsed, { ink, text }: CompiledWhole, files: Files): Scene {
  const nodes = within(parsed);
  const reading = read(parsed, files);
  return {
    tags: reading.tags,
    words: reading.words,
    lines: reading.lines,
    options: reading.options,
    tagAt: reading.tagAt,
    files,
    nodes,
    decisions: decisionsOf(parsed, reading),
    variables: variablesOf(parsed, nodes),
    compiled: ink && { ink, text, flow: flowOf(ink) },
    scored: reading.options.some(({ evidence }) => evidence.length > 0),
    at: (node) => spanOf(node, files),
  };
}
