import { resume } from '../core/session/resume.ts';
import { handedOn } from '../core/session/season.ts';
import { replay } from '../core/session/session.ts';
import type { Carried } from '../core/story/play.ts';
import type { Story } from '../core/story/story.ts';
import type { Playing, SaveStore, SceneEntry } from './page/views.ts';

/** What a scene begins with: what `after` came to; else what the last first run before it did that is over; else its own values. */
export async function carriedInto(story: Story, after: Playing | undefined, before: readonly SceneEntry[], saves: SaveStore): Promise<Carried> {
  if (after) return handedOn(after.run.story, after.run.transcript(), story);
  await saves.ready;
  for (const entry of before.toReversed()) {
    const first = saves.firstOf(entry.id);
    if (!first?.ended) continue;
    const earlier = await entry.load();
    return handedOn(earlier, replay(earlier, resume(earlier, first.save.session).session), story);
  }
  return {};
}
