import type { ChoiceId } from './beat.ts';
import type { InkJson } from './story.ts';

/** What tells two options of one knot apart that read alike: the place of a choice point among its namesakes, from 1. */
export type Ordinals = ReadonlyMap<string, number>; // path of the choice point -> 1, 2, …

/** Counts, in source order, the choice points of each knot and stitch that are written with the same words. */
export function countNamesakes(ink: InkJson): Ordinals {
  const ordinals = new Map<string, number>();
  const seen = new Map<string, number>();
  for (const { path, words } of choicePoints(ink.root, [])) {
    const name = `${placeOf(path)}\n${words}`;
    const ordinal = (seen.get(name) ?? 0) + 1;
    seen.set(name, ordinal);
    ordinals.set(path, ordinal);
  }
  return ordinals;
}

/** The stable name of an option without `# id:`: where it is written, and a slug of its words. */
export function nameChoice(path: string, text: string, ordinals: Ordinals): ChoiceId {
  const place = placeOf(path);
  const slug = slugOf(text);
  const ordinal = ordinals.get(path) ?? 1;
  return `${place === '' ? '' : `${place}.`}${slug}${ordinal > 1 ? `~${ordinal}` : ''}`;
}

/** `knot` or `knot.stitch`: the names at the head of a path; numbers and ink's own `c-0`, `g-1` end it. */
export function placeOf(path: string): string {
  const parts = path.split('.');
  const end = parts.findIndex((part, at) => at > 1 || /^(\d+|[cg]-\d+|s|b|\$.*)$/u.test(part));
  return parts.slice(0, end < 0 ? parts.length : end).join('.');
}

/** Letters and digits of any script, hyphens between, at most 40 characters. */
function slugOf(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['choice'];
  return words.join('-').slice(0, 40).replace(/-$/u, '');
}

interface ChoicePoint {
  readonly path: string;
  readonly words: string; // as written, before any logic
}

function* choicePoints(node: unknown, path: readonly string[]): Generator<ChoicePoint> {
  if (!Array.isArray(node)) return;
  const content = node as readonly unknown[];
  let words = '';
  for (const [at, item] of content.slice(0, -1).entries()) {
    if (typeof item === 'string') {
      if (item.startsWith('^')) words += item;
      else if (item === 'ev' && content[at + 1] === 'str') words = '';
    } else if (Array.isArray(item)) yield* choicePoints(item, [...path, nameOf(item) ?? String(at)]);
    else if (typeof item === 'object' && item !== null && '*' in item) {
      yield { path: [...path, String(at)].join('.'), words: words + startWords(content) };
    }
  }
  const named: unknown = content.at(-1);
  if (typeof named !== 'object' || named === null) return;
  for (const [name, container] of Object.entries(named)) yield* choicePoints(container, [...path, name]);
}

/** A container's own name, `#n`, if it has one. */
function nameOf(container: readonly unknown[]): string | undefined {
  const last = container.at(-1) as { readonly '#n'?: unknown } | null | undefined;
  return typeof last === 'object' && last !== null && typeof last['#n'] === 'string' ? last['#n'] : undefined;
}

/** The words that a choice shares with its result: ink keeps them in a container named `s`. */
function startWords(content: readonly unknown[]): string {
  const named = content.at(-1) as { readonly s?: unknown } | null | undefined;
  const shared = typeof named === 'object' && named !== null ? named.s : undefined;
  return Array.isArray(shared) ? JSON.stringify(shared) : '';
}
