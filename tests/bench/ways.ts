import { begin, decide, replay, type Session, type Transcript } from '../../src/core/session/session.ts';
import { hash32 } from '../../src/core/story/hash.ts';
import { Play } from '../../src/core/story/play.ts';
import type { Story } from '../../src/core/story/story.ts';

const LONGEST = 100; // decisions

/** One way through a story, from the first line to an end. The same `seed` is the same way. */
export function way(story: Story, seed: number): Transcript {
  const play = new Play(story, 1);
  let session: Session = begin(story, 1);
  for (let made = 0; made < LONGEST; made++) {
    const open = play.turn.choices.filter(({ disabled }) => !disabled);
    const choice = open[hash32(seed * 1009 + made) % open.length];
    if (choice === undefined) break;
    play.choose(choice.id);
    session = decide(session, { kind: 'choice', choice: choice.id, thought: 0 });
  }
  return replay(story, session);
}
