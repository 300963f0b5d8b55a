import type { Sources } from '../../core/story/compile.ts';

const INCLUDE = /^[ \t]*INCLUDE[ \t]*(.+?)[ \t]*$/gmu;

/** The files that an ink text includes, as it names them. */
export function includesOf(text: string): readonly string[] {
  return [...text.matchAll(INCLUDE)].map(([, name = '']) => name);
}

/** The files that may be the beginning: those that no other includes; all, where they include one another in a circle. */
export function rootsOf(sources: Sources): readonly string[] {
  const included = new Set(
    [...sources].flatMap(([name, text]) =>
      includesOf(text)
        .flatMap((path) => findFile(sources, path) ?? [])
        .filter((found) => found !== name),
    ),
  );
  const roots = [...sources.keys()].filter((name) => !included.has(name));
  return roots.length > 0 ? roots : [...sources.keys()];
}

/** The same files, found also under the paths by which they are included: a picker knows names only, not folders. */
export function asIncluded(sources: Sources): Sources {
  const all = new Map(sources);
  for (const path of [...sources.values()].flatMap(includesOf)) {
    const found = findFile(sources, path);
    const text = found === undefined ? undefined : sources.get(found);
    if (text !== undefined) all.set(path, text);
  }
  return all;
}

/** The file that an INCLUDE means: the one of that path, else the one of that name. */
function findFile(sources: Sources, path: string): string | undefined {
  const plain = path.replaceAll('\\', '/').replace(/^\.\//u, '');
  if (sources.has(plain)) return plain;
  const name = plain.split('/').at(-1);
  return [...sources.keys()].find((each) => each.split('/').at(-1) === name);
}
