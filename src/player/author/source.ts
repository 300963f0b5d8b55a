import { locate } from '../../core/story/source-map.ts';
import type { SceneId, Story } from '../../core/story/story.ts';

/** A line in an author's file. */
export interface Spot {
  readonly file: string;
  readonly line: number; // from 1
  readonly editor: string | undefined; // the address that opens it in the author's editor; undefined: nobody can
}

/** Where a story is written. */
export interface Source {
  readonly scene: SceneId;
  readonly spotOf: (path: string) => Spot | undefined; // of ink's content
}

/** Finds out where a story is written: from the file that was opened, or from the development server. Undefined: nobody knows. */
export async function sourceOf(story: Story): Promise<Source | undefined> {
  if (story.source) return { scene: story.id, spotOf: spotsIn(story.source, () => undefined) };
  if (!import.meta.env.DEV) return undefined;
  const { editorAddress, fetchSource } = await import('../dev/source.ts');
  const found = await fetchSource(story.id).catch(() => undefined);
  return found && { scene: story.id, spotOf: spotsIn(found.map, (file, line) => editorAddress(found, file, line)) };
}

function spotsIn(map: Parameters<typeof locate>[0], editor: (file: string, line: number) => string | undefined): Source['spotOf'] {
  return (path) => {
    const [, file, digits] = /^(.*):(\d+)$/su.exec(locate(map, path) ?? '') ?? [];
    const line = Number(digits);
    return file === undefined ? undefined : { file, line, editor: editor(file, line) };
  };
}
