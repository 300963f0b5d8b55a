/** Where in the source each runtime object came from. */
export interface SourceMap {
  readonly files: readonly string[];
  readonly lines: ReadonlyMap<string, readonly [file: number, line: number]>; // path of the object -> index into `files`, line from 1
}

/** As much of ink's runtime objects as the map needs. */
interface RuntimeNode {
  readonly path: { toString(): string };
  readonly debugMetadata: { readonly fileName: string | null; readonly startLineNumber: number } | null;
  readonly content?: readonly RuntimeNode[];
  readonly namedContent?: ReadonlyMap<string, unknown>;
}

/** Reads the map off a story fresh from the compiler; one loaded from JSON has forgotten its lines. */
export function sourceMap(story: { readonly mainContentContainer: unknown }, root: string): SourceMap {
  const files: string[] = [];
  const lines = new Map<string, readonly [number, number]>();
  const fileIndex = (name: string): number => {
    const known = files.indexOf(name);
    return known >= 0 ? known : files.push(name) - 1;
  };
  const visit = (node: RuntimeNode): void => {
    const meta = node.debugMetadata;
    if (meta) lines.set(node.path.toString(), [fileIndex(meta.fileName ?? root), meta.startLineNumber]);
    const children = node.content ?? [];
    for (const child of children) visit(child);
    for (const named of node.namedContent?.values() ?? []) if (!children.includes(named as RuntimeNode)) visit(named as RuntimeNode);
  };
  visit(story.mainContentContainer as RuntimeNode);
  return { files, lines };
}

/** `file:line` of the nearest mapped object at or above a path; undefined where nothing is known. */
export function locate(map: SourceMap, path: string): string | undefined {
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const found = map.lines.get(parts.join('.'));
    if (found) return `${map.files[found[0]] ?? ''}:${found[1]}`;
  }
  return undefined;
}
