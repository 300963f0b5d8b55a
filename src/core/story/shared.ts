import type { Sources } from './compile.ts';

/** The variables that the scenes of a book share, and hand on: those declared in its folder `shared`. */
export function sharedIn(sources: Sources): readonly string[] {
  const files = [...sources].filter(([file]) => file.startsWith('shared/')).map(([, text]) => text);
  return files.flatMap((text) => [...text.matchAll(/^[ \t]*VAR[ \t]+(\w+)/gmu)].flatMap(([, name]) => name ?? []));
}
