/** Something a screen reader says by itself. */
export interface Heard {
  readonly number: number; // from 1
  readonly by: 'log' | 'status' | 'focus'; // a line of the story, a sentence of the game, or what has taken the focus
  readonly text: string;
}

const LIVE = '[role="log"], [role="status"], [role="alert"], [aria-live]';
const HOLDERS = 'section, nav, aside, main, form, fieldset, ul, ol, dialog, [role="group"], [role="region"], [role="list"]'; // a name does not stand in place of what is in them
const KEPT = 40;

/** Listens to what the page announces: what is added to its live regions, and what takes the focus. Never to what is inside `deaf`. Returns how to stop. */
export function listenToPage(deaf: (node: Node) => boolean, hear: (heard: readonly Heard[]) => void): () => void {
  let all: readonly Heard[] = [];
  let number = 0;
  const add = (by: Heard['by'], text: string): void => {
    if (text === '') return;
    all = [...all.slice(1 - KEPT), { number: (number += 1), by, text }];
    hear(all);
  };
  const announce = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement;
    const region = element?.closest(LIVE);
    if (!element || !region || deaf(node) || isQuiet(element)) return;
    add(region.getAttribute('role') === 'log' ? 'log' : 'status', spoken(node));
  };
  const watch = new MutationObserver((changes) => {
    for (const { type, addedNodes, target } of changes) {
      if (type === 'characterData') announce(target);
      else for (const node of addedNodes) announce(node);
    }
  });
  const focused = ({ target }: FocusEvent): void => {
    if (target instanceof Element && !deaf(target)) add('focus', named(target));
  };
  for (const entry of [...document.querySelectorAll('[role="log"] > *')].slice(-3)) announce(entry);
  watch.observe(document.body, { childList: true, characterData: true, subtree: true });
  document.addEventListener('focusin', focused);
  return () => {
    watch.disconnect();
    document.removeEventListener('focusin', focused);
  };
}

/** Whether the nearest word on it is that nothing be announced. */
function isQuiet(element: Element): boolean {
  return element.closest('[aria-live]')?.getAttribute('aria-live') === 'off';
}

/** The words of a part of the page as they are spoken: also those that only ears are meant for, never those that are hidden from them. */
export function spoken(node: Node): string {
  return wordsOf(node).replaceAll(/\s+/gu, ' ').trim();
}

function wordsOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true' || !node.checkVisibility()) return '';
  const label = node.getAttribute('aria-label');
  if (label !== null && !node.matches(HOLDERS)) return label;
  const words = `${label === null ? '' : `${label}: `}${[...node.childNodes].map(wordsOf).join('')}`;
  return /^(?:inline|inline-.*)$/u.test(getComputedStyle(node).display) ? words : ` ${words} `;
}

/** What has the focus, as it is called, and what it is. */
function named(element: Element): string {
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').flatMap((id) => document.getElementById(id) ?? []);
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];
  const name = element.getAttribute('aria-label') ?? [...labelled, ...labels].map(spoken).join(' ');
  if (name === '' && element.matches(HOLDERS)) return roleOf(element); // what it holds is not its name
  const said = name === '' ? spoken(element) : name;
  return said === '' ? '' : `${said}, ${roleOf(element)}`;
}

function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role !== null) return role;
  const tag = element.tagName.toLowerCase();
  if (/^h[1-6]$/u.test(tag)) return `heading ${tag.slice(1)}`;
  return { a: 'link', input: 'field', textarea: 'field', select: 'list', summary: 'switch' }[tag] ?? tag;
}
