import type { Beat } from '../core/story/beat.ts';
import { fnv64 } from '../core/story/hash.ts';
import type { SceneId } from '../core/story/story.ts';
import type { SeenStore } from './page/views.ts';
import type { Connect } from './saves/database.ts';

const PAUSE = 1_500; // milliseconds without a new line, before the lines are written

/** The lines this browser has shown. Answers from memory at once; writes when nothing is happening. Where nothing can be kept, it lasts as long as the window. */
export function openSeen(connect: Connect): SeenStore {
  const lines = new Map<SceneId, Set<string>>();
  const unwritten = new Set<SceneId>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const of = (scene: SceneId): Set<string> => {
    const known = lines.get(scene) ?? new Set();
    lines.set(scene, known);
    return known;
  };
  const ready = connect()
    .then((database) => database.getAll('seen'))
    .then((records) => {
      for (const { scene, lines: kept } of records) for (const line of kept) of(scene).add(toName(line));
    })
    .catch(() => undefined); // a browser that keeps nothing has seen nothing

  async function write(): Promise<void> {
    clearTimeout(timer);
    const scenes = [...unwritten];
    unwritten.clear();
    if (scenes.length === 0) return;
    const transaction = (await connect()).transaction('seen', 'readwrite', { durability: 'relaxed' });
    for (const scene of scenes) {
      const kept = (await transaction.store.get(scene))?.lines ?? []; // another window may have added some
      for (const line of kept) of(scene).add(toName(line));
      await transaction.store.put({ scene, lines: BigUint64Array.from([...of(scene)].map(toNumber)) });
    }
    await transaction.done;
  }
  const writeQuietly = (): void => void write().catch(() => undefined); // losing this costs nothing but a line read twice
  addEventListener('pagehide', writeQuietly);

  return {
    ready,
    has: (scene, beat) => lines.get(scene)?.has(nameOf(beat)) ?? false,
    add(scene, beat) {
      const name = nameOf(beat);
      if (of(scene).has(name)) return;
      of(scene).add(name);
      unwritten.add(scene);
      clearTimeout(timer);
      timer = setTimeout(writeQuietly, PAUSE);
    },
  };
}

const nameOf = ({ speaker, text }: Beat): string => fnv64(`${speaker ?? ''}\n${text}`);
const toNumber = (name: string): bigint => BigInt(`0x${name}`);
const toName = (line: bigint): string => line.toString(16).padStart(16, '0');
