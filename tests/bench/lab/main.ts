import { replay, type Session, type Transcript } from '../../../src/core/session/session.ts';
import { toStory } from '../../../src/core/story/story.ts';
import { readBare } from './bare.ts';

/** A session and the story that it was played in. */
export interface Recorded {
  readonly ink: unknown;
  readonly session: Session;
}

/** The core alone in a page: what a session costs there, in time and in memory. */
export interface Lab {
  /** Milliseconds of each of so many replays, the first one cold. */
  readonly time: (ink: unknown, session: Session, times: number) => readonly number[];
  /** Milliseconds of each of so many readings by the ink runtime alone, the first one cold. */
  readonly timeBare: (ink: unknown, decisions: number, times: number) => readonly number[];
  /** Milliseconds of replaying all of these once, one after the other. */
  readonly timeAll: (recorded: readonly Recorded[]) => number;
  /** Replays a session and keeps all that was said and decided, as a play does. Answers with the number of turns. */
  readonly keep: (ink: unknown, session: Session) => number;
}

let kept: Pick<Transcript, 'turns' | 'decisions'> | undefined;

const lab: Lab = {
  time: (ink, session, times) => {
    const story = toStory('lab/long', ink);
    return timed(times, () => replay(story, session));
  },
  timeBare: (ink, decisions, times) => timed(times, () => readBare(ink, decisions)),
  timeAll: (recorded) => {
    const chapters = recorded.map(({ ink, session }, at) => ({ story: toStory(`lab/${at}`, ink), session }));
    const [all = Infinity] = timed(1, () => chapters.forEach(({ story, session }) => replay(story, session)));
    return all;
  },
  keep: (ink, session) => {
    const { turns, decisions } = replay(toStory('lab/long', ink), session);
    kept = { turns, decisions };
    return kept.turns.length;
  },
};
Object.assign(globalThis, { lab });

function timed(times: number, work: () => unknown): readonly number[] {
  return Array.from({ length: times }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
}
