import type { Beat, Cue } from '../../core/story/beat.ts';
import type { Whereabouts } from './around.ts';

/** The effects of a beat: those that its author names, and those that come with what happens in it. */
export function effectsOf(beat: Beat, before: Whereabouts): readonly string[] {
  const named = beat.cues.flatMap((cue) => (cue.kind === 'sound' ? [cue.sound] : []));
  const cut = beat.cues.some(({ kind }) => kind === 'place'); // who is there when a place is shown has not come in
  const acts = beat.cues.flatMap((cue) => {
    const act = actOf(cue, before);
    return act === undefined || (act === 'steps' && cut) ? [] : [act];
  });
  return named.length > 0 ? [...named, ...acts.filter((act) => LOUD.has(act))] : [...new Set(acts)];
}

const LOUD: ReadonlySet<string> = new Set(['away', 'down', 'ending']); // heard beside a sound that the author named; the rest would crowd it

/** What can be heard of a cue by itself. */
function actOf(cue: Cue, before: Whereabouts): string | undefined {
  switch (cue.kind) {
    case 'enter':
    case 'exit':
      return 'steps';
    case 'segment':
      return 'segment';
    case 'zoom':
      if (cue.zoom === before.zoom) return undefined;
      return cue.zoom === 'out' ? 'away' : 'down';
    case 'memory':
      return 'memory';
    case 'voice':
      return 'breath';
    case 'ending':
      return 'ending';
    case 'sound':
    case 'music':
    case 'place':
    case 'mood':
    case 'clock':
    case 'input':
    case 'gauge':
    case 'picture':
    case 'style':
    case 'clear':
    case 'link':
      return undefined;
  }
}
