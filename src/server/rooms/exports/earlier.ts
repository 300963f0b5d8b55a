import { setImmediate } from 'node:timers/promises';
import type { RoomDebrief } from '../../../core/workshop/debrief.ts';
import { roomDebrief } from '../../../core/workshop/debrief-room.ts';
import { reduce } from '../../../core/workshop/reduce.ts';
import { opened, type Settings } from '../../../core/workshop/room.ts';
import type { Earlier } from '../exports.ts';
import { type Staged, Scripts } from '../scripts.ts';
import type { RoomStore } from '../store.ts';

const REMEMBERED = 50; // rooms
const MOST = 12; // rooms that a room is compared with: the newest

/** Finds what earlier rooms came to that played the same version of a story and have ended. Rehearsals are left out. */
export function earlierIn(store: RoomStore, stage: (settings: Settings) => readonly Staged[]): Earlier {
  const known = new Map<string, RoomDebrief>(); // by code: what has ended changes no more
  return async ({ kept: { code, settings } }) => {
    const versions = new Map(stage(settings).map(({ story }, at) => [settings.scenes[at] ?? story.id, story.hash]));
    const rooms = new Map(await Promise.all([...versions].map(async ([scene, version]) => [scene, new Set(await store.roomsOf(version))] as const)));
    const codes = new Set([...rooms.values()].flatMap((each) => [...each]));
    codes.delete(code);
    const found: RoomDebrief[] = [];
    for (const other of codes) {
      if (found.length === MOST) break;
      await setImmediate(); // one room at a time: what else is going on comes between
      const debrief = known.get(other) ?? (await endedRoom(store, stage, other));
      if (!debrief) continue;
      known.set(other, debrief);
      found.push({ ...debrief, scenes: debrief.scenes.filter(({ story }) => rooms.get(story)?.has(other)) });
    }
    while (known.size > REMEMBERED) known.delete([...known.keys()][0] ?? '');
    return found;
  };
}

async function endedRoom(store: RoomStore, stage: (settings: Settings) => readonly Staged[], code: string): Promise<RoomDebrief | undefined> {
  const kept = await store.find(code);
  if (!kept || kept.settings.invented > 0) return undefined;
  const room = (await store.log(code)).map(({ event }) => event).reduce(reduce, opened(kept.settings));
  if (room.phase !== 'ended') return undefined;
  try {
    return roomDebrief(room, new Scripts(kept.settings, stage(kept.settings)));
  } catch {
    return undefined; // another of its scenes has been rewritten, or is gone
  }
}
