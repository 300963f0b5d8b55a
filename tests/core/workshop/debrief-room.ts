import type { Rubric } from '../../../src/core/assessment/rubric.ts';
import { begin, decide, replay } from '../../../src/core/session/session.ts';
import type { Story } from '../../../src/core/story/story.ts';
import type { Turn } from '../../../src/core/story/beat.ts';
import { type Caller, type Command, Refused } from '../../../src/core/workshop/command.ts';
import type { PersonDebrief, Playbook, RoomDebrief } from '../../../src/core/workshop/debrief.ts';
import { personDebrief } from '../../../src/core/workshop/debrief-person.ts';
import { roomDebrief } from '../../../src/core/workshop/debrief-room.ts';
import { perform } from '../../../src/core/workshop/perform.ts';
import { reduce } from '../../../src/core/workshop/reduce.ts';
import { type Offer, opened, type Room, type Settings } from '../../../src/core/workshop/room.ts';
import { ink } from '../../support/ink.ts';

/** Five decisions between going it alone, sharing, and neither; the third is key; two ends. */
export const shift: Story = ink`
  # title: The long shift
  VAR shared = 0
  The first alarm. # ask: Who should hear it?
  * [Take it. #id: take #leading 1 lets-go #operations 5 calm]
    # why: It was quick, and nobody learned.
  * [Hand it over. #id: hand #leading 5 lets-go #operations 2 calm]
    # why: It took longer, and now two can do it.
    ~ shared = shared + 1
  * [Look away. #id: away]
  - The second alarm.
  * [Take it too. #id: take-2 #leading 1 #operations 4]
    # why: Again you.
  * [Ask who would. #id: ask-2 #leading 4 #operations 3]
    # why: Somebody would.
    ~ shared = shared + 1
  - The third alarm. # key
  * [Stay. #id: stay-3 #leading 2 #operations 5]
  * [Go home. #id: home-3 #leading 5 #operations 1]
    # why: They can.
    ~ shared = shared + 1
  * [Call the boss. #id: boss-3 #leading 3]
  - The fourth.
  * [Write it down. #id: write-4 #operations 5 calm]
  * [Let it be. #id: let-4 #operations 1 calm]
  - The fifth.
  * [Thank them. #id: thank-5 #leading 5 lets-go]
    # why: They heard it.
  * [Leave. #id: leave-5 #leading 2 lets-go]
  - { shared > 1:
      They wave. # ending: together "You went together"
    - else:
      It is dark. # ending: alone "You stayed alone"
  }
  -> END
`;

/** What that story is read on. */
export const rubric: Rubric = {
  id: 'small',
  version: 1,
  dimensions: [
    {
      id: 'leading',
      name: 'Leading over managing',
      about: 'Lets others do it.',
      anchors: ['a', 'b', 'c', 'd', 'e'],
      indicators: [{ id: 'lets-go', name: 'lets go', stance: 'pull', shift: 'lead', practice: 'Hand over one thing.' }],
    },
    {
      id: 'operations',
      name: 'Operational excellence',
      about: 'Keeps it running.',
      anchors: ['a', 'b', 'c', 'd', 'e'],
      indicators: [{ id: 'calm', name: 'stays calm', stance: 'push', shift: 'value', practice: 'Breathe first.' }],
    },
  ],
};

const known = new Map<string, Turn>();

/** Plays scenes that are all that story. */
export const playbook: Playbook = {
  facts: (scene) => ({ title: `Shift ${scene + 1}`, summary: '' }),
  rubric: () => rubric,
  turn: (_scene, path) => {
    const key = path.join(' ');
    const turn = known.get(key) ?? replay(shift, sessionOf(path)).turns.at(-1);
    if (!turn) throw new Error('A story without a turn.');
    known.set(key, turn);
    return turn;
  },
};

/** Somebody's play of that story by themselves. */
export function sessionOf(path: readonly string[]): ReturnType<typeof begin> {
  return path.reduce((session, choice) => decide(session, { kind: 'choice', choice, thought: 0 }), begin(shift, 1));
}

/** A workshop on that story, led and voted in by hand. */
export class Shift {
  room: Room;
  now = 1_000_000;

  constructor(settings: Partial<Settings> = {}) {
    this.room = opened({
      scenes: ['test/shift', 'test/shift-again'],
      seed: 1,
      deciding: 'together',
      teams: 2,
      names: 'free',
      confidence: 'asked',
      secondVote: 'offered',
      selfCheck: 'asked',
      coach: 'off',
      invented: 0,
      ...settings,
    });
  }

  do(caller: Caller, command: Command): this {
    const offers = (tables: Room['tables']): Readonly<Record<string, Offer>> => Object.fromEntries([...tables].map(([id, { path }]) => [id, offerAt(path)]));
    this.room = perform(this.room, caller, command, { now: (this.now += 700), offers }).reduce(reduce, this.room);
    return this;
  }

  /** Does it where it can be done. */
  attempt(caller: Caller, command: Command): boolean {
    try {
      this.do(caller, command);
      return true;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return false;
    }
  }

  lead(...kinds: readonly ('next' | 'discuss' | 'reopen' | 'look-at-minority' | 'come-back' | 'skip' | 'next-scene' | 'end' | 'close-checks')[]): this {
    for (const kind of kinds) this.do({ role: 'facilitator' }, { kind });
    return this;
  }

  join(...names: readonly string[]): this {
    for (const name of names) this.do({ role: 'participant', id: name }, { kind: 'join', name: `NAME-${name}.` });
    return this;
  }

  vote(choices: Readonly<Record<string, string>>, confidence: number | null = null): this {
    const { question } = this.room;
    if (!question) throw new Error('Nothing is asked.');
    for (const [id, choice] of Object.entries(choices)) this.do({ role: 'participant', id }, { kind: 'vote', question, choice, confidence });
    return this;
  }

  follow(choice: string, table = 'room'): this {
    return this.do({ role: 'facilitator' }, { kind: 'follow', table, choice });
  }

  /** Reads on, votes as said, and goes where the desk says. */
  decide(taken: string, choices: Readonly<Record<string, string>>, confidence: number | null = null): this {
    return this.lead('next').vote(choices, confidence).lead('next').follow(taken);
  }

  alone(id: string, ...path: readonly string[]): this {
    for (const choice of path) {
      const decision = this.room.tables.get(id)?.path.length ?? 0;
      this.do({ role: 'participant', id }, { kind: 'go-alone', decision, choice });
    }
    return this;
  }

  get debrief(): RoomDebrief {
    return roomDebrief(this.room, playbook);
  }

  of(id: string): PersonDebrief {
    return personDebrief(this.room, playbook, id);
  }
}

/** The same vote of everybody. */
export const all = (names: readonly string[], choice: string): Readonly<Record<string, string>> => Object.fromEntries(names.map((name) => [name, choice]));

function offerAt(path: readonly string[]): Offer {
  const { choices, briefing } = playbook.turn(0, path);
  return { choices: choices.map(({ id, text }) => ({ id, text })), key: briefing.key };
}
