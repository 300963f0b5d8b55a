import type { ChoiceId } from '../story/beat.ts';
import type { Story } from '../story/story.ts';
import { readTags } from '../story/line.ts';

/** What a story has in all, whether or not anybody can come to it. */
export interface Inventory {
  readonly named: ReadonlySet<ChoiceId>; // options with an `# id:` of their own
  readonly unnamed: number; // options without
  readonly endings: ReadonlySet<string>; // by name
}

const INVISIBLE = 8; // of the flags of ink's choice point: taken by itself, never offered

/** Counts what a compiled story has. */
export function inventoryOf({ ink }: Pick<Story, 'ink'>): Inventory {
  const tags: string[] = [];
  let points = 0;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      tags.push(...tagsIn(node));
      node.forEach(visit);
    } else if (typeof node === 'object' && node !== null) {
      if ('*' in node && (Number((node as { readonly flg?: unknown }).flg) & INVISIBLE) === 0) points += 1;
      if ('#' in node) tags.push(String(node['#']));
      Object.values(node).forEach(visit);
    }
  };
  visit(ink.root);
  const meanings = readTags(tags);
  const ids = meanings.flatMap((meaning) => (meaning.kind === 'id' ? [meaning.id] : []));
  return {
    named: new Set(ids),
    unnamed: Math.max(0, points - ids.length),
    endings: new Set(meanings.flatMap((meaning) => (meaning.kind === 'ending' ? [meaning.ending] : []))),
  };
}

/** The tags that stand in one piece of content, as ink keeps them: opened, their words, closed. */
function tagsIn(content: readonly unknown[]): readonly string[] {
  const tags: string[] = [];
  let open: string | undefined;
  for (const item of content) {
    if (item === '#') open = '';
    else if (item === '/#') {
      if (open !== undefined) tags.push(open);
      open = undefined;
    } else if (open !== undefined && typeof item === 'string') open += item.replace(/^\^/u, '');
  }
  return tags;
}
