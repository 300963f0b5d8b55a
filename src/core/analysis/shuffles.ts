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

/** What a shuffle of so many elements can still deal at this place of this round; `again`: what it has dealt there already. */
export function leftIn(
  shuffles: Shuffles,
  { path, round, place }: Omit<NonNullable<Deal>, 'element'>,
  size: number,
): { readonly again: number | undefined; readonly left: readonly number[] } {
  const shuffle = shuffles.get(path);
  const before: ReadonlyMap<number, number> = shuffle?.round === round ? shuffle.dealt : new Map();
  const gone = new Set(before.values());
  return { again: before.get(place), left: Array.from({ length: size }, (_, element) => element).filter((element) => !gone.has(element)) };
}
