import { parentPort } from 'node:worker_threads';
import type { Story as Ink } from 'inkjs';
import { compileLive, type Sources } from '../core/story/compile.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { type SourceMap, sourceMap } from '../core/story/source-map.ts';
import { type SceneId, type Story, toStory } from '../core/story/story.ts';

/** What the compiler beside the development server is asked. */
export type LiveRequest =
  | { readonly kind: 'compile'; readonly scene: SceneId; readonly sources: Sources; readonly root: string }
  | { readonly kind: 'map'; readonly scene: SceneId };

/** What came of compiling one scene. */
export interface LiveCompiled {
  readonly read: readonly string[]; // names of files it asked for, there or not
  readonly diagnostics: readonly Diagnostic[];
  readonly made: LiveStory | undefined; // undefined: it did not compile
}

/** A compiled scene as text, and what others need to know of it. */
export interface LiveStory extends Pick<Story, 'hash' | 'title' | 'summary' | 'minutes'> {
  readonly ink: string; // JSON
  readonly reads: readonly string[]; // variables
}

const made = new Map<SceneId, Ink>(); // the newest of each scene that compiled: maps are read off it when somebody asks

parentPort?.on('message', (request: LiveRequest) => parentPort?.postMessage(request.kind === 'compile' ? compiled(request) : mapped(request.scene)));

function compiled({ scene, sources, root }: Extract<LiveRequest, { kind: 'compile' }>): LiveCompiled {
  const asked = new Asked(sources);
  const { ink, diagnostics } = compileLive(asked, root);
  const read = [...asked.names];
  if (!ink) return { read, diagnostics, made: undefined };
  try {
    const text = ink.ToJson() ?? 'null';
    const { hash, title, summary, minutes, reads } = toStory(scene, JSON.parse(text));
    made.set(scene, ink);
    return { read, diagnostics, made: { ink: text, hash, title, summary, minutes, reads: [...reads] } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { read, diagnostics: [...diagnostics, { code: 'P002', severity: 'error', file: root, line: 0, message, hint: null }], made: undefined };
  }
}

function mapped(scene: SceneId): SourceMap | undefined {
  const ink = made.get(scene);
  return ink && sourceMap(ink, `${scene.split('/').at(-1) ?? scene}.ink`);
}

/** Sources that remember what was asked of them. */
class Asked extends Map<string, string> {
  readonly names = new Set<string>();
  override get(name: string): string | undefined {
    this.names.add(name);
    return super.get(name);
  }
}
