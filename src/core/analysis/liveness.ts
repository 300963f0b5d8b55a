import type { Fact, FlowGraph } from './flow-graph.ts';

/** What can still be read, from each place of a story: a row of bits a place, one bit a fact. */
export interface Liveness {
  readonly facts: readonly Fact[];
  readonly words: number; // of 32 bits, a place
  readonly bits: Uint32Array;
}

/** Backward liveness: a fact is live where some way on reads it before anything overwrites it. (Kildall 1973; any compiler book.) */
export function livenessOf({ successors, uses, kills }: FlowGraph): Liveness {
  const facts = [...new Set(uses.flat())];
  const index = new Map(facts.map((fact, bit) => [fact, bit]));
  const words = Math.max(1, (facts.length + 31) >> 5);
  const places = successors.length;
  const bits = new Uint32Array(places * words);
  const before: number[][] = successors.map(() => []);
  for (const [at, nexts] of successors.entries()) for (const next of nexts) before[next]?.push(at);
  const waiting = successors.map((_, at) => at);
  const isWaiting = new Uint8Array(places).fill(1);
  const row = new Uint32Array(words);
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    isWaiting[at] = 0;
    row.fill(0);
    for (const next of successors[at] ?? []) for (let word = 0; word < words; word++) row[word]! |= bits[next * words + word] ?? 0;
    const killed = index.get(kills[at] ?? '');
    if (killed !== undefined) row[killed >> 5]! &= ~(1 << (killed & 31));
    for (const fact of uses[at] ?? []) {
      const bit = index.get(fact) ?? 0;
      row[bit >> 5]! |= 1 << (bit & 31);
    }
    if (row.every((word, n) => word === bits[at * words + n])) continue;
    bits.set(row, at * words);
    for (const earlier of before[at] ?? []) {
      if (isWaiting[earlier] === 0) {
        isWaiting[earlier] = 1;
        waiting.push(earlier);
      }
    }
  }
  return { facts, words, bits };
}

/** The facts live at any of these places; the places that are undefined, where a flow ends, add none. */
export function liveAt({ facts, words, bits }: Liveness, places: readonly (number | undefined)[]): readonly Fact[] {
  return facts.filter((_, bit) => places.some((place) => place !== undefined && ((bits[place * words + (bit >> 5)] ?? 0) >>> (bit & 31)) & 1));
}
