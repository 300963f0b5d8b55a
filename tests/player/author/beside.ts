import { compile } from '../../../src/core/story/compile.ts';
import { type Story, toStory } from '../../../src/core/story/story.ts';
import { found, play, type Table, type Wish } from '../play/table.tsx';

/** A story as it is when its author opens it from disk. */
export function opened(source: string): Story {
  const { json, map, diagnostics } = compile(new Map([['harbour.ink', source]]), 'harbour.ink');
  if (json === undefined) throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return { ...toStory('opened/harbour', json), source: map };
}

/** Plays a story with the drawer beside it. */
export async function beside(story: Story, wish: Wish = {}): Promise<Table & { readonly drawer: HTMLElement }> {
  sessionStorage.clear();
  const table = await play(story, wish);
  (await found(() => table.page.querySelector<HTMLButtonElement>('.tool-author'))).click();
  const drawer = await found(() => document.querySelector<HTMLElement>('.author-drawer'));
  await found(() => drawer.querySelector('.author-place'));
  return { ...table, drawer };
}

/** The field of a variable. */
export function field(drawer: HTMLElement, name: string): Promise<HTMLInputElement> {
  return found(() => {
    const label = [...drawer.querySelectorAll('.author-variable label')].find(({ textContent }) => textContent === name);
    return label && drawer.querySelector<HTMLInputElement>(`#${CSS.escape(label.getAttribute('for') ?? '')}`);
  });
}

/** Types a value as a person does, and leaves the field. */
export function enter(input: HTMLInputElement | HTMLSelectElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A button by what it says. */
export function button(within: HTMLElement, says: string): Promise<HTMLButtonElement> {
  return found(() => [...within.querySelectorAll('button')].find(({ textContent }) => textContent?.replaceAll(/[\u2066-\u2069]/gu, '').trim() === says));
}
