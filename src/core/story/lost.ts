import { type InkJson, NotAStory } from './story.ts';

/** Throws NotAStory where a compiled story leads to a place that it does not have: ink would begin again there, without a word. */
export function refuseLost(ink: InkJson): void {
  const [first, ...more] = lostPlaces(ink);
  if (first === undefined) return;
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  throw new NotAStory(`This compiled story is not whole: it leads to “${first}”${others}, which it does not have. Compile it again from its ink.`);
}

/** The places that a compiled story leads to and does not have, as its diverts name them; each once. */
export function lostPlaces({ root }: InkJson): readonly string[] {
  const lost = new Set<string>();
  const top = containerOf(root as readonly unknown[], undefined);
  for (const { path, from } of ways(top)) if (!leads(path, from, top)) lost.add(path);
  return [...lost];
}

/** A container of ink's JSON: what stands in it, and what of that has a name. */
interface Container {
  readonly items: readonly unknown[]; // containers, and anything else as it is
  readonly named: Map<string, Container>;
  readonly parent: Container | undefined;
}

function containerOf(json: readonly unknown[], parent: Container | undefined): Container {
  const items: unknown[] = [];
  const here: Container = { items, named: new Map(), parent };
  for (const item of json.slice(0, -1)) items.push(Array.isArray(item) ? containerOf(item, here) : item);
  for (const [name, value] of Object.entries(json.at(-1) ?? {})) {
    if (Array.isArray(value)) here.named.set(name, containerOf(value, here));
    else if (name === '#n') parent?.named.set(String(value), here);
  }
  return here;
}

const isContainer = (item: unknown): item is Container => typeof item === 'object' && item !== null && 'named' in item && item.named instanceof Map;
const LEADS: readonly string[] = ['->', '->t->', 'f()', '*', '^->', 'CNT?']; // each names a place

/** Everything in a container that names a place, and the container that it stands in. */
function* ways(here: Container): Generator<{ readonly path: string; readonly from: Container }> {
  const inside = new Set(here.named.values());
  for (const item of here.items) {
    if (isContainer(item)) inside.add(item);
    else if (typeof item === 'object' && item !== null && !('var' in item)) {
      for (const [key, path] of Object.entries(item)) if (LEADS.includes(key) && typeof path === 'string') yield { path, from: here };
    }
  }
  for (const container of inside) yield* ways(container);
}

function leads(path: string, from: Container, top: Container): boolean {
  const relative = path.startsWith('.');
  let at: unknown = relative ? from : top;
  for (const step of path.split('.').slice(relative ? 2 : 0)) {
    if (!isContainer(at)) return false;
    if (step === '^') at = at.parent;
    else at = /^\d+$/u.test(step) ? at.items[Number(step)] : at.named.get(step);
  }
  return at !== undefined;
}
