import type { ChoiceId } from '../story/beat.ts';
import { leadsRound, settle, type Space } from './playthroughs.ts';

/** How likely a playthrough ever does something (0 to 1), where each option is as likely as the others. Where not every way was followed: at least so much. */
export interface Chances {
  readonly ofPassages: (passages: readonly number[]) => number; // to hear any of these
  readonly ofChoice: (choice: ChoiceId) => number; // to take it
}

/** Lays out a space for being asked often: all moves in one row, state by state, so that one question is one pass over plain arrays. */
export function chancesIn({ graph, moves, groups, start, passages }: Space): Chances {
  const rows = groups.map((group) => ({ group, isRound: leadsRound(moves, group) }));
  const first = new Int32Array(moves.length + 1); // by state: where its moves begin; the next one's beginning is where they end
  for (const [state, all] of moves.entries()) first[state + 1] = (first[state] ?? 0) + all.length;
  const flat = [...moves.flat(), ...start];
  const to = Int32Array.from(flat, (move) => move.to);
  const chance = Float64Array.from(flat, (move) => move.chance);
  const byPassage: number[][] = passages.map(() => []);
  for (const [at, { passage }] of flat.entries()) byPassage[passage]?.push(at);
  const byChoice = new Map<ChoiceId, number[]>();
  for (const [state, all] of moves.entries()) {
    for (const [at, { option }] of all.entries()) {
      const choice = graph.states[state]?.options[option]?.id ?? '';
      const known = byChoice.get(choice);
      if (known) known.push((first[state] ?? 0) + at);
      else byChoice.set(choice, [(first[state] ?? 0) + at]);
    }
  }
  const isAsked = new Uint8Array(flat.length);
  const chances = new Float64Array(moves.length);
  const sum = (from: number, end: number): number => {
    let all = 0;
    for (let at = from; at < end; at++) all += chance[at]! * (isAsked[at] === 1 ? 1 : chances[to[at]!]!);
    return all;
  };
  const ask = (asked: Iterable<number>): number => {
    isAsked.fill(0);
    chances.fill(0);
    for (const at of asked) isAsked[at] = 1;
    for (const { group, isRound } of rows) {
      const once = (): number => {
        let change = 0;
        for (const state of group) {
          const now = sum(first[state]!, first[state + 1]!);
          change = Math.max(change, now - chances[state]!);
          chances[state] = now;
        }
        return change;
      };
      if (isRound) settle(once);
      else once();
    }
    return Math.min(1, Math.round(sum(first[moves.length]!, flat.length) * 1e9) / 1e9);
  };
  return {
    ofPassages: (asked) => ask(asked.flatMap((passage) => byPassage[passage] ?? [])),
    ofChoice: (choice) => ask(byChoice.get(choice) ?? []),
  };
}
