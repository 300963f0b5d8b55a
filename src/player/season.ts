import { resume } from '../core/session/resume.ts';
import { handedOn, holds, lookedBack } from '../core/session/season.ts';
import { replay, type Transcript } from '../core/session/session.ts';
import { ofSeason, seasonOf } from '../core/session/which-season.ts';
import type { Carried } from '../core/story/play.ts';
import type { SceneId, Story } from '../core/story/story.ts';
import type { KeptSave, Playing, SaveStore, SceneEntry } from './page/views.ts';

type Scenes = readonly SceneEntry[]; // of a book, in the order of its season

/** What a scene begins with: what `from` came to, if that is a run; else what the last first run before it did that is over, in the season `from` or the newest; else what it knows of the season before, and its own values. */
export async function carriedInto(story: Story, from: Playing | number | undefined, scenes: Scenes, saves: SaveStore): Promise<Carried> {
  if (typeof from === 'object') return { ...handedOn(from.run.story, from.run.transcript(), story), ...ofSeason(seasonOf(from.run.session.peek().carried)) };
  await saves.ready;
  const season = from ?? newestSeason(scenes, saves);
  const at = scenes.findIndex(({ id }) => id === story.id);
  for (const entry of scenes.slice(0, at).toReversed()) {
    const first = saves.firstOf(entry.id, season);
    if (!first?.ended) continue;
    const earlier = await entry.load();
    return { ...handedOn(earlier, playedBack(earlier, first), story), ...ofSeason(season) };
  }
  return { ...(season > 1 ? await known(story, season - 1, scenes, saves) : {}), ...ofSeason(season) };
}

/** What a scene knows of an earlier season, by the last first run of it that is over. */
async function known(story: Story, season: number, scenes: Scenes, saves: SaveStore): Promise<Carried> {
  for (const entry of scenes.toReversed()) {
    const first = saves.firstOf(entry.id, season);
    if (first?.ended) return lookedBack(playedBack(await entry.load(), first), story);
  }
  return {};
}

/** The newest season of a book, from 1, in which something was decided. */
export function newestSeason(scenes: Scenes, saves: Pick<SaveStore, 'hadFirst'>): number {
  let season = 1;
  while (scenes.some(({ id }) => saves.hadFirst(id, season + 1))) season += 1;
  return season;
}

/** What the season goes on with after a run that is over: the next scene whose condition holds. Nothing after the last, and after a rehearsal. */
export function sceneAfter({ run, shelved }: Playing): SceneEntry | undefined {
  if (!shelved || run.kind === 'rehearsal') return undefined;
  const { carries } = run.transcript();
  return later(shelved.scenes, run.story.id).find(({ when }) => holds(when, carries));
}

/** Where a season stands. */
export type Standing =
  | { readonly kind: 'at'; readonly scene: SceneEntry; readonly first: KeptSave | undefined } // `first`: it is begun
  | { readonly kind: 'over' };

/** Where a season stands: in the middle of the scene that was played last in it, or after that; after the last, before the first that was left out. */
export async function standing(scenes: Scenes, saves: SaveStore, season: number): Promise<Standing> {
  await saves.ready;
  const firsts = scenes.flatMap((scene) => {
    const first = saves.firstOf(scene.id, season);
    return first ? [{ scene, first }] : [];
  });
  const last = firsts.toSorted((a, b) => b.first.save.saved - a.first.save.saved)[0];
  if (last && !last.first.ended) return { kind: 'at', ...last };
  const { carries } = last ? playedBack(await last.scene.load(), last.first) : { carries: {} };
  for (const scene of last ? later(scenes, last.scene.id) : scenes) {
    const first = saves.firstOf(scene.id, season);
    if (!first?.ended && holds(scene.when, carries)) return { kind: 'at', scene, first };
  }
  const leftOut = scenes.find(({ id, kind, when }) => kind !== 'week' && !when && !saves.firstOf(id, season)?.ended);
  return leftOut ? { kind: 'at', scene: leftOut, first: saves.firstOf(leftOut.id, season) } : { kind: 'over' };
}

/** The ending that a first run came to, as its story names it; undefined: it has none, or cannot be had now. */
export async function endingOf(scene: SceneEntry, first: KeptSave): Promise<string | undefined> {
  const { turns } = playedBack(await scene.load(), first);
  const ending = turns.flatMap(({ beats }) => beats.flatMap(({ cues }) => cues)).findLast((cue) => cue.kind === 'ending');
  return ending?.kind === 'ending' ? ending.title : undefined;
}

const later = (scenes: Scenes, id: SceneId): Scenes => scenes.slice(scenes.findIndex((scene) => scene.id === id) + 1);
const playedBack = (story: Story, { save }: KeptSave): Transcript => replay(story, resume(story, save.session).session);
