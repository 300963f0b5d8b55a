import type { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { branchesOf, is, isFlow, type Parsed, partsOf } from './parsed.ts';
import type { Option, Reading } from './reading.ts';

/** Choices that the source offers together. Conditions on single choices are taken to hold. */
export interface Decision {
  readonly options: readonly Option[]; // in the order of the source
  readonly offers: readonly (readonly Option[])[]; // what can be on offer at once: differs from `options` where conditions choose between groups
  readonly voices: number; // that speak in the lines just before it, at most
}

const MOST_OFFERS = 64; // more combinations of conditions than these are not told apart

/** Groups a story's options as its weave offers them. */
export function decisionsOf(story: Parsed, { options, tagAt }: Reading): readonly Decision[] {
  const optionOf = new Map<Parsed, Option>(options.map((option) => [option.node, option]));
  const decisions: Decision[] = [];

  const flow = (node: Parsed): void => {
    for (const part of partsOf(node)) {
      if (isFlow(part)) flow(part);
      else if (part.typeName === 'Weave') weave(part);
    }
  };
  /** A weave of its own: at the top of a knot, or deeper under a choice. Its gathers end decisions. */
  const weave = (node: Parsed): void => {
    let section: Parsed[] = [];
    const close = (): void => {
      const found = group(section);
      if (found.offers.some((offer) => offer.length > 0)) {
        const together = found.offers.map((offer) => offer.flatMap((choice) => optionOf.get(choice) ?? []));
        const all = [...new Set(together.flat())].sort((one, other) => options.indexOf(one) - options.indexOf(other));
        if (all.length > 0) decisions.push({ options: all, offers: together, voices: voicesIn(found.lead) });
      }
      section = [];
    };
    for (const part of partsOf(node)) {
      if (part.typeName === 'Gather') close();
      section.push(part);
    }
    close();
  };
  /** What a run without gathers offers, and what is said before it does. Weaves deeper within it are seen to on the way. */
  const group = (nodes: readonly Parsed[]): { readonly offers: readonly (readonly Choice[])[]; readonly lead: readonly Parsed[] } => {
    let offers: readonly (readonly Choice[])[] = [[]];
    const lead: Parsed[] = [];
    for (const node of nodes) {
      if (is(node, 'Choice')) offers = offers.map((offer) => [...offer, node]);
      else if (node.typeName === 'Weave') weave(node);
      else {
        const inner = conditional(node);
        if (inner)
          offers =
            offers.length * inner.length > MOST_OFFERS
              ? offers.map((offer) => [...offer, ...inner.flat()])
              : offers.flatMap((offer) => inner.map((more) => [...offer, ...more]));
        if (offers.every((offer) => offer.length === 0)) lead.push(node);
      }
    }
    return { offers, lead };
  };
  /** The groups between which conditions choose; undefined where there is no choice in them. */
  const conditional = (node: Parsed): readonly (readonly Choice[])[] | undefined => {
    if (node.typeName === 'ContentList') {
      const found = partsOf(node).flatMap((part) => conditional(part) ?? []);
      return found.length > 0 ? found : undefined;
    }
    const branches = branchesOf(node);
    const inner = branches?.flatMap((branch) => group(partsOf(branch).flatMap((part) => (part.typeName === 'Weave' ? partsOf(part) : [part]))).offers);
    if (!branches || !inner?.some((offer) => offer.length > 0)) return undefined;
    const always = branches.some((branch) => 'isElse' in branch && branch.isElse === true);
    return always ? inner : [...inner, []];
  };
  const voicesIn = (nodes: readonly Parsed[]): number => nodes.map(voices).reduce((sum, count) => sum + count, 0);
  const voices = (node: Parsed): number => {
    if (tagAt.get(node)?.meaning?.kind === 'voice') return 1;
    const branches = branchesOf(node);
    return branches ? Math.max(0, ...branches.map(voices)) : voicesIn(partsOf(node));
  };
  flow(story);
  return decisions;
}
