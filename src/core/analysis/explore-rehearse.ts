import type { ChoiceId } from '../story/beat.ts';
import { hash32 } from '../story/hash.ts';
import type { Throws } from './dice.ts';
import type { Listener } from './explore-listen.ts';
import { openOptions } from './playthroughs.ts';
import type { Machine, Waiting } from './machine.ts';
import type { Voice } from './silence.ts';

/** What a rehearsal found: for each passage that it heard first, the choices that led to it. */
export type Rehearsed = ReadonlyMap<number, readonly ChoiceId[]>;

const QUIET = 25; // playthroughs without anything new, before a rehearsal is over
const MOST = 2_000; // playthroughs
const LONGEST = 2_000; // decisions in one
const PATIENCE = 20_000; // decisions in all: the time belongs to the search

/** Plays a story through again and again, each time with the options that were taken least: it soon comes to most of what there is. */
export function rehearse(machine: Machine, listener: Listener, seed: number, stop: () => boolean): Rehearsed {
  const random = dice(seed);
  const found = new Map<number, readonly ChoiceId[]>();
  const performed = new Set<number>();
  const times = new Map<string, number>();
  const hear = (play: (throws: Throws, voice: Voice) => Waiting, choices: readonly ChoiceId[]): Waiting => {
    const listening = (throws: Throws, voice: Voice): Waiting => {
      const turn = play(throws, voice);
      const passage = listener.heard(turn, () => play(throws, 'overheard'));
      if (found.has(passage)) return turn;
      found.set(passage, [...choices]);
      for (const number of listener.passages[passage]?.performed ?? []) performed.add(number);
      return turn;
    };
    return fall(listening, random);
  };
  let made = 0;
  for (let run = 0, quiet = 0; run < MOST && quiet < QUIET && made < PATIENCE && !stop(); run++, quiet++) {
    const before = performed.size;
    const choices: ChoiceId[] = [];
    let turn = hear((throws, voice) => machine.begin(throws, voice), choices);
    while (choices.length < LONGEST && made < PATIENCE && !stop()) {
      const { snapshot, options, ways } = turn;
      const keys = openOptions(options).map((at) => ({ at, count: times.get(`${ways[at]?.path.toString()}`) ?? 0 }));
      const least = Math.min(...keys.map(({ count }) => count));
      const rarest = keys.filter(({ count }) => count === least);
      const picked = rarest[Math.floor(random() * rarest.length)];
      const way = picked && ways[picked.at];
      if (!picked || !way) break;
      choices.push(options[picked.at]?.id ?? '');
      turn = hear((throws, voice) => machine.take(snapshot, way, throws, voice), choices);
      times.set(way.path.toString(), picked.count + (turn.trouble === null ? 1 : MOST)); // what breaks off was heard, and can take long
      made++;
    }
    if (performed.size > before) quiet = 0;
  }
  return found;
}

/** Throws dice as they are asked for. How many there are, and with how many sides, is known only from playing. */
function fall(play: (throws: Throws, voice: Voice) => Waiting, random: () => number): Waiting {
  let throws: readonly number[] = [];
  for (;;) {
    const turn = play(throws, 'silent');
    if (turn.sides.length <= throws.length || turn.trouble !== null) return turn; // who goes round without end may throw dice without end
    throws = [...throws, Math.floor(random() * (turn.sides[throws.length] ?? 1))];
  }
}

/** Numbers from 0 up to 1, always the same for a seed. (Counter through MurmurHash3's finaliser.) */
export function dice(seed: number): () => number {
  let count = hash32(seed);
  return () => hash32((count = (count + 0x9e3779b9) >>> 0)) / 0x1_0000_0000;
}
