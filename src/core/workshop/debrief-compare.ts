import type { ChoiceId } from '../story/beat.ts';
import type { SceneId } from '../story/story.ts';
import type { RoomDebrief } from './debrief.ts';
import { ENOUGH_PEOPLE } from './tally.ts';

/** How earlier rooms voted where they stood at the same place. */
export interface EarlierPlace {
  readonly path: readonly ChoiceId[]; // that was taken before
  readonly rooms: number; // that voted here
  readonly votes: number; // of all of them, in their last round
  readonly shares: Readonly<Record<ChoiceId, number>>; // 0..1 by option, of those votes
}

/** A scene as earlier rooms voted in it. */
export interface EarlierScene {
  readonly story: SceneId;
  readonly places: readonly EarlierPlace[]; // shorter paths first
}

/** How earlier rooms voted, place by place. They must have played the same version of these stories. Places at which fewer than five people voted are left out. */
export function compareWith(earlier: readonly RoomDebrief[]): readonly EarlierScene[] {
  const scenes = new Map<SceneId, Map<string, Gathered>>();
  for (const room of earlier) {
    for (const { story, branches } of room.scenes) {
      const places = scenes.get(story) ?? new Map<string, Gathered>();
      scenes.set(story, places);
      const here = new Set<Gathered>();
      for (const { path, votes } of branches) {
        if (votes === 0) continue;
        const before = path.slice(0, -1);
        const key = JSON.stringify(before);
        const place = places.get(key) ?? { path: before, rooms: 0, votes: new Map() };
        places.set(key, place);
        const option = path.at(-1) ?? '';
        place.votes.set(option, (place.votes.get(option) ?? 0) + votes);
        here.add(place);
      }
      for (const place of here) place.rooms += 1;
    }
  }
  return [...scenes].map(([story, places]) => ({ story, places: [...places.values()].flatMap(placeOf).toSorted((a, b) => a.path.length - b.path.length) }));
}

interface Gathered {
  readonly path: readonly ChoiceId[];
  rooms: number;
  readonly votes: Map<ChoiceId, number>;
}

function placeOf({ path, rooms, votes }: Gathered): readonly EarlierPlace[] {
  const all = [...votes.values()].reduce((sum, each) => sum + each, 0);
  if (all < ENOUGH_PEOPLE) return [];
  return [{ path, rooms, votes: all, shares: Object.fromEntries([...votes].map(([choice, each]) => [choice, each / all])) }];
}
