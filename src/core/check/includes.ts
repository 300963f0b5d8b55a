import type { Sources } from '../story/compile.ts';

/** A file and all that it includes, as far as they are there. */
export function includesOf({ sources }: { readonly sources: Sources }, root: string): readonly string[] {
  const found = new Set([root]);
  for (const name of found) {
    const text = sources.get(name) ?? '';
    for (const [, included = ''] of text.matchAll(/^[ \t]*INCLUDE[ \t]*([^\r\n]+?)[ \t]*$/gmu)) {
      if (sources.has(fileNamed(included))) found.add(fileNamed(included));
    }
  }
  return [...found];
}

/** An INCLUDE as it names files here: forward slashes, no `./`. */
export function fileNamed(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\.\//u, '');
}
