import type { Story as ParsedStory } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Story as Ink } from 'inkjs';
import * as full from 'inkjs/full';
import type { Diagnostic } from './diagnostic.ts';
import { type SourceMap, sourceMap } from './source-map.ts';

const { Compiler, CompilerOptions } = full;
shareNameLetters(full as unknown as { readonly InkParser: { readonly prototype: object } }); // which its types leave out

/** Ink files by name, as INCLUDE says them: relative to the root file. */
export type Sources = ReadonlyMap<string, string>;

/** What came of compiling: ink's JSON, where there is one, and everything the author should hear. */
export interface Compiled {
  readonly json: unknown; // undefined: it did not compile
  readonly map: SourceMap;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles the ink file named `root`. Never throws: all that is wrong is a diagnostic. It may not return: guard it with a timeout. */
export function compile(sources: Sources, root: string): Compiled {
  const { ink, text, diagnostics } = compileWhole(sources, root);
  const nothing = { json: undefined, map: { files: [], lines: new Map() }, diagnostics } as const;
  if (!ink) return nothing;
  try {
    return { json: JSON.parse(text), map: sourceMap(ink, root), diagnostics };
  } catch {
    return { ...nothing, diagnostics: [...diagnostics, unwritable(sources, root)] };
  }
}

/** What the compiler has in its hands: live objects, which cannot leave the thread. */
export interface CompiledLive {
  readonly parsed: ParsedStory | undefined; // the source as ink understood it; undefined: not at all
  readonly ink: Ink | undefined; // undefined: it did not compile
  readonly diagnostics: readonly Diagnostic[];
}

/** As `compile`, for those who look at the source itself. */
export function compileLive(sources: Sources, root: string): CompiledLive {
  const diagnostics: Diagnostic[] = [];
  const report = (message: string): void => void diagnostics.push(toDiagnostic(message, root));
  const text = sources.get(root);
  if (text === undefined) {
    diagnostics.push({ code: 'P001', severity: 'error', file: root, line: 0, message: `There is no file named ${root}.`, hint: null });
    return { parsed: undefined, ink: undefined, diagnostics };
  }
  const files = {
    ResolveInkFilename: (name: string): string => name,
    LoadInkFileContents: (name: string): string => {
      const found = sources.get(name) ?? sources.get(name.replace(/^\.\//u, '').replaceAll('\\', '/'));
      if (found === undefined) throw new Error(`Cannot find the included file "${name}"`);
      return stripMark(found);
    },
  };
  const compiler = new Compiler(stripMark(text), new CompilerOptions(root, [], false, report, files));
  const broken = (): boolean => diagnostics.some(({ severity }) => severity === 'error');
  try {
    const ink = compiler.Compile();
    return { parsed: parsedBy(compiler), ink: broken() ? undefined : ink, diagnostics };
  } catch (error) {
    // The compiler throws after it has reported, and also, rarely, of itself.
    if (!broken()) {
      const said = error instanceof Error ? error.message : String(error);
      if (said === '') diagnostics.push(speechless(sources, root));
      else report(`ERROR: ${said}`);
    }
    return { parsed: parsedBy(compiler), ink: undefined, diagnostics };
  }
}

/** A story that is compiled to its end: live, and written down. */
export interface CompiledWhole extends CompiledLive {
  readonly text: string; // ink's JSON; `null` where it did not compile
}

/** As `compileLive`; what ink cannot write down counts as not compiled, as it does for `compile`. */
export function compileWhole(sources: Sources, root: string): CompiledWhole {
  const live = compileLive(sources, root);
  try {
    return { ...live, text: live.ink?.ToJson() ?? 'null' };
  } catch {
    return { ...live, ink: undefined, text: 'null', diagnostics: [...live.diagnostics, unwritable(sources, root)] };
  }
}

/** Ink's compiler lets pass what it then cannot write: `->-> END`. */
function unwritable(sources: Sources, root: string): Diagnostic {
  const error = { code: 'P002', severity: 'error' } as const;
  for (const [file, text] of sources) {
    const line = text.split(/\r?\n/u).findIndex((each) => /->->\s*(?:END|DONE)\b/u.test(each)) + 1;
    if (line > 0)
      return { ...error, file, line, message: 'A tunnel cannot lead on to END or DONE.', hint: 'Write ->-> alone, and -> END where the tunnel was entered.' };
  }
  return { ...error, file: root, line: 0, message: 'Ink cannot write down what it made of this story.', hint: null };
}

/** Ink's compiler breaks off over a variable that holds `-> DONE`, and says nothing at all. */
function speechless(sources: Sources, root: string): Diagnostic {
  const error = { code: 'P002', severity: 'error' } as const;
  for (const [file, text] of sources) {
    const line = text.split(/\r?\n/u).findIndex((each) => /=\s*->\s*(?:END|DONE)\b/u.test(each)) + 1;
    if (line > 0)
      return { ...error, file, line, message: 'A variable cannot hold -> END or -> DONE.', hint: 'Make a knot of its own that goes there, and hold that.' };
  }
  return { ...error, file: root, line: 1, message: 'Ink gives this story up without a word.', hint: null };
}

function parsedBy(compiler: full.Compiler): ParsedStory | undefined {
  try {
    return compiler.parsedStory;
  } catch {
    return undefined; // it did not get that far
  }
}

const stripMark = (text: string): string => text.replace(/^\uFEFF/u, '');

/** Ink's own messages: `ERROR: 'file.ink' line 12: text`. */
function toDiagnostic(message: string, root: string): Diagnostic {
  const found = /^(ERROR|WARNING|AUTHOR|TODO|NOTE|RUNTIME ERROR|RUNTIME WARNING)?:?\s*(?:'([^']*)'\s*)?(?:line (\d+):\s*)?(.*)$/su.exec(message);
  const [, kind = 'ERROR', file, line, text = message] = found ?? [];
  const severity = kind.includes('ERROR') ? 'error' : kind.includes('WARNING') ? 'warning' : 'info';
  return {
    code: severity === 'error' ? 'P002' : severity === 'warning' ? 'P003' : 'P004',
    severity,
    file: file ?? root,
    line: Number(line ?? 0),
    message: text.trim(),
    hint: hintFor(text),
  };
}

function hintFor(text: string): string | null {
  if (/included file/u.test(text)) return 'Open the included files together with the story, or mend the INCLUDE line.';
  if (/[Dd]ivert target not found|target not found/u.test(text)) return 'Is the knot spelt the same way in both places?';
  return null;
}

/** Names may be made of thirty thousand letters, and ink's parser gathers them anew for every file: a tenth of the time of compiling. Here it does so once. */
function shareNameLetters({ InkParser: { prototype } }: { readonly InkParser: { readonly prototype: object } }): void {
  const own = Object.getOwnPropertyDescriptor(prototype, 'identifierCharSet');
  let letters: unknown;
  function get(this: unknown): unknown {
    return (letters ??= own?.get?.call(this));
  }
  if (own) Object.defineProperty(prototype, 'identifierCharSet', { configurable: true, get });
}
