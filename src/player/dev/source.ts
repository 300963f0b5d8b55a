import type { SourceMap } from '../../core/story/source-map.ts';
import type { SceneId, StoryHash } from '../../core/story/story.ts';

/** Where a scene's words stand in its author's files. */
export interface SceneSource {
  readonly hash: StoryHash; // of the story that the map is about
  readonly folder: string; // absolute path of the book's folder: `${folder}/${map.files[0]}` is a file on this machine
  readonly map: SourceMap;
}

/**
 * Asks the development server where the words of a scene stand, in its newest version that compiles; undefined where there is no such
 * server, as in a build, or it does not know the scene. Reach it by `import.meta.env.DEV ? await import('../dev/source.ts') : undefined`,
 * so that no build contains it. Ask again when it is needed again: a comment moves lines and leaves the story as it is.
 */
export async function fetchSource(scene: SceneId): Promise<SceneSource | undefined> {
  const answer = await fetch(`/@books/${scene}.source.json`).catch(() => undefined);
  if (answer?.ok !== true) return undefined;
  const { hash, folder, files, lines } = (await answer.json()) as Wire;
  return { hash, folder, map: { files, lines: new Map(lines) } };
}

/** The address at which the development server opens a file of a source in the author's editor. */
export function editorAddress({ folder }: Pick<SceneSource, 'folder'>, file: string, line: number): string {
  return `/__open-in-editor?file=${encodeURIComponent(`${folder}/${file}:${Math.max(1, line)}`)}`;
}

/** A map as JSON has it. `src/cli/live-books.ts` writes it. */
interface Wire {
  readonly hash: StoryHash;
  readonly folder: string;
  readonly files: readonly string[];
  readonly lines: readonly (readonly [path: string, at: readonly [file: number, line: number]])[];
}
