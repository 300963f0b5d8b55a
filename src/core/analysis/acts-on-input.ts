import { openInk } from '../story/runtime.ts';
import type { Story } from '../story/story.ts';
import { command, type Content, contentOf } from './content.ts';

/** The variables that a player can give (`# input:`, `# checklist:`) and that the story does more with than print: what is typed can decide how it goes on. */
export function actsOnInput(story: Story): readonly string[] {
  const content = contentOf(openInk(story, {}, () => undefined));
  return typedInto(content).filter((variable) =>
    content.items.some((item, at) => {
      if (item.kind === 'pointer') return item.variable === variable;
      if (item.kind !== 'reference' || item.item.name !== variable) return false;
      const next = content.items[at + 1];
      return next?.kind !== 'command' || next.command !== command.evalOutput || content.things[at + 1]?.parent !== item.item.parent;
    }),
  );
}

function typedInto({ things }: Content): readonly string[] {
  const tags = things.flatMap((thing) => {
    const { value } = thing as { readonly value?: unknown };
    const [, tag, what] = (typeof value === 'string' && /^\s*(input|checklist)\s*:\s*(\S+)/iu.exec(value)) || [];
    return what === undefined ? [] : tag?.toLowerCase() === 'checklist' ? `checklist_${what.toLowerCase()}` : what;
  });
  return [...new Set(tags)];
}
