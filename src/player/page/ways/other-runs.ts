import { resume } from '../../../core/session/resume.ts';
import type { Transcript } from '../../../core/session/session.ts';
import type { Game, KeptSave, Playing } from '../views.ts';

const MOST = 40; // runs that are played back: the newest

/** All other runs of the scene on the table that this browser keeps, each as far as it came. */
export function otherRuns({ saves, shelf }: Pick<Game, 'saves' | 'shelf'>, { id, run }: Playing): readonly Transcript[] {
  const scene = run.story.id;
  const seasons = shelf.some(({ scenes }) => scenes.some((entry) => entry.id === scene)) ? firstsOf(saves, scene) : [];
  const kept = [...seasons, ...saves.all.value.filter(({ save }) => save.scene === scene)].filter((each) => each.run !== id);
  const furthest = new Map<string, KeptSave>();
  for (const each of kept) {
    const known = furthest.get(each.run);
    if (!known || known.save.session.decisions.length < each.save.session.decisions.length) furthest.set(each.run, each);
  }
  const newest = [...furthest.values()].toSorted((a, b) => b.save.saved - a.save.saved).slice(0, MOST);
  return newest.flatMap(({ save }) => {
    try {
      return resume(run.story, save.session).transcript;
    } catch {
      return []; // it does not play back: whoever opens it is told so
    }
  });
}

/** The first runs of a scene, season by season: their saves may have left the ring. */
function firstsOf(saves: Game['saves'], scene: string): readonly KeptSave[] {
  const firsts: KeptSave[] = [];
  for (let season = 1; ; season++) {
    const first = saves.firstOf(scene, season);
    if (!first) return firsts;
    firsts.push(first);
  }
}
