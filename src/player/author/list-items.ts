import type { Story } from '../../core/story/story.ts';

/** The items that a list variable may hold: those of the lists that its items come from, or that it is named after; where neither is known, all. */
export function listItems({ ink }: Story, name: string, value: readonly string[]): readonly string[] {
  const { listDefs = {} } = ink as { readonly listDefs?: Readonly<Record<string, Readonly<Record<string, number>>>> };
  const from = new Set([name, ...value.map((item) => item.split('.')[0] ?? '')].filter((list) => list in listDefs));
  const lists = from.size > 0 ? [...from] : Object.keys(listDefs);
  return lists.flatMap((list) =>
    Object.entries(listDefs[list] ?? {})
      .toSorted(([, a], [, b]) => a - b)
      .map(([item]) => `${list}.${item}`),
  );
}
