/** What each shuffle has dealt in its present round, by path: at which place of the round, which element. */
export type Shuffles = ReadonlyMap<string, { readonly round: number; readonly dealt: ReadonlyMap<number, number> }>;

/** What a shuffle has dealt; undefined: that throw was a die. */
export type Deal = { readonly path: string; readonly round: number; readonly place: number; readonly element: number } | undefined;

/** Shuffles after some deals more. */
export function dealt(before: Shuffles, deals: readonly Deal[]): Shuffles {
  if (deals.length === 0) return before;
  const now = new Map(before);
  for (const deal of deals) {
    if (!deal) continue;
    const shuffle = now.get(deal.path);
    const round = shuffle?.round === deal.round ? shuffle.dealt : [];
    now.set(deal.path, { round: deal.round, dealt: new Map([...round, [deal.place, deal.element]]) });
  }
  return now;
}
