import type { Choice, ChoiceId } from '../story/beat.ts';
import { Play } from '../story/play.ts';
import type { Carried } from '../story/runtime.ts';
import type { Story } from '../story/story.ts';
import { openOptions, type Space } from './playthroughs.ts';

/** Somebody who plays by one simple rule. */
export interface Bot {
  readonly name: string;
  readonly pick: (open: readonly Choice[], look: Look) => Choice | undefined;
}

/** What a bot may go by besides the options. */
export interface Look {
  readonly random: () => number; // from 0 up to 1
  readonly reach: (option: Choice) => readonly (number | null)[]; // `R(o)` on each dimension; none where it is not known
}

/** A play that a bot made. */
export interface Played {
  readonly made: readonly Made[];
  readonly ending: string | null; // the last that it named
}

/** A decision that a bot made. */
export interface Made {
  readonly choice: Choice;
  readonly offered: readonly Choice[];
}

/** A story to sit down at: the options on offer, and what happens when one is taken. */
export interface Seat {
  readonly options: () => readonly Choice[];
  readonly take: (choice: ChoiceId) => void;
  readonly reach: Look['reach'];
  readonly ending: () => string | null;
}

/** The bots that know nothing of scores. `kind`: words by which the kindest option is known. */
export function simpleBots(kind: readonly string[], tempting: boolean): readonly Bot[] {
  const words = new Set(kind.map((word) => word.toLowerCase()));
  const kindness = ({ text }: Choice): number => (text.toLowerCase().match(/[\p{L}'’]+/gu) ?? []).filter((word) => words.has(word)).length;
  return [
    { name: 'first', pick: (open) => open[0] },
    { name: 'last', pick: (open) => open.at(-1) },
    { name: 'longest', pick: (open) => mostBy(open, ({ text }) => text.length) },
    { name: 'shortest', pick: (open) => mostBy(open, ({ text }) => -text.length) },
    { name: 'question mark', pick: (open) => open.find(({ text }) => text.includes('?')) ?? open[0] },
    ...(tempting
      ? [
          { name: 'always the temptation', pick: (open: readonly Choice[]) => open.find(({ temptation }) => temptation) ?? open[0] },
          { name: 'never the temptation', pick: (open: readonly Choice[]) => open.find(({ temptation }) => !temptation) ?? open[0] },
        ]
      : []),
    ...(words.size > 0 ? [{ name: 'kindest', pick: (open: readonly Choice[]) => mostBy(open, kindness) }] : []),
  ];
}

/** Takes any option, each as likely as the others. */
export const randomBot: Bot = { name: 'random', pick: (open, { random }) => open[Math.floor(random() * open.length)] };

/** Follows the answer key of one dimension; of options that are equal there, the one that keeps most open on all. */
export function bestByKey(name: string, dimension: number): Bot {
  const known = (sum: number | null | undefined): number => sum ?? 0;
  return {
    name,
    pick: (open, { reach }) =>
      mostBy(open, (option) => {
        const sums = reach(option);
        return Math.round(known(sums[dimension]) * 1e6) * 1e6 + sums.reduce<number>((sum, each) => sum + known(each), 0);
      }),
  };
}

/** The first of those for which `worth` is greatest. */
function mostBy(open: readonly Choice[], worth: (choice: Choice) => number): Choice | undefined {
  return open.reduce<Choice | undefined>((best, choice) => (!best || worth(choice) > worth(best) ? choice : best), undefined);
}

const LONGEST = 1_000; // decisions: some stories can go round

/** Lets a bot play to the end. */
export function letPlay(bot: Bot, seat: Seat, random: () => number): Played {
  const made: Made[] = [];
  while (made.length < LONGEST) {
    const offered = seat.options();
    const open = offered.filter(({ disabled }) => !disabled);
    const choice = open.length === 0 ? undefined : bot.pick(open, { random, reach: seat.reach });
    if (!choice) break;
    seat.take(choice.id);
    made.push({ choice, offered });
  }
  return { made, ending: seat.ending() };
}

/** A seat at a story's state space: quick, and as good as the story itself where the space is exact. */
export function seatAtSpace(
  { graph, start, moves, passages }: Space,
  reachOf: (state: number) => readonly (readonly (number | null)[])[],
  random: () => number,
): Seat {
  let state = -1;
  let ending: string | null = null;
  const go = (from: Space['start']): void => {
    let left = random() * from.reduce((sum, { chance }) => sum + chance, 0);
    const move = from.length === 1 ? from[0] : (from.find(({ chance }) => (left -= chance) < 0) ?? from.at(-1));
    if (!move) return;
    state = move.to;
    ending = passages[move.passage]?.endings.at(-1)?.id ?? ending;
  };
  go(start);
  const options = (): readonly Choice[] => graph.states[state]?.options ?? [];
  return {
    options,
    take: (choice) => go((moves[state] ?? []).filter(({ option }) => options()[option]?.id === choice)),
    reach: (option) => reachOf(state)[options().indexOf(option)] ?? [],
    ending: () => ending,
  };
}

/** A seat at the story itself. Nothing is known about what is within reach. */
export function seatAtStory(story: Story, seed: number, carried: Carried): Seat {
  const play = new Play(story, seed, carried);
  let ending: string | null = null;
  const look = (): void => {
    for (const { cues } of play.turn.beats) for (const cue of cues) if (cue.kind === 'ending') ending = cue.ending;
  };
  look();
  return {
    options: () => play.turn.choices,
    take: (choice) => {
      play.choose(choice);
      look();
    },
    reach: () => [],
    ending: () => ending,
  };
}

/** Whether any decision of a space offers a temptation. */
export function hasTemptations({ graph }: Space): boolean {
  return graph.states.some(({ options }) => openOptions(options).some((at) => options[at]?.temptation));
}
