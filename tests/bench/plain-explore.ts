import { Story as Ink } from 'inkjs';
import type { InkJson } from '../../src/core/story/story.ts';

/** How far a plain search came. */
export interface PlainSearch {
  readonly edges: number; // choices taken
  readonly states: number;
  readonly finished: boolean;
  readonly seconds: number; // of the processor
}

/** Searches a story as one does with ink alone: its state as JSON, put back before each choice, and known again by its text. */
export function searchPlainly(json: InkJson, seconds: number): PlainSearch {
  const ink = quiet(new Ink(json));
  const known = new Set<string>();
  const waiting: { readonly state: string; readonly choice: number }[] = [];
  const end = performance.now() + seconds * 1000;
  const { user: before } = process.cpuUsage();
  let edges = 0;
  const look = (): void => {
    while (ink.canContinue) ink.Continue();
    const state = ink.state.toJson();
    if (known.has(state)) return;
    known.add(state);
    for (const choice of ink.currentChoices.keys()) waiting.push({ state, choice });
  };
  look();
  for (let next = waiting.pop(); next && performance.now() < end; next = waiting.pop()) {
    ink.state.LoadJson(next.state);
    ink.ChooseChoiceIndex(next.choice);
    look();
    edges += 1;
  }
  return { edges, states: known.size, finished: waiting.length === 0 && performance.now() < end, seconds: (process.cpuUsage().user - before) / 1e6 };
}

/** The pieces of text that plays at random perform within a time: as every other tester of ink plays. By path. */
export function wanderPlainly(json: InkJson, seconds: number): ReadonlySet<string> {
  const seen = new Set<string>();
  const ink = quiet(new Ink(json));
  const perform = ink.PerformLogicAndFlowControl.bind(ink);
  ink.PerformLogicAndFlowControl = (thing) => {
    const { value } = (thing ?? {}) as { readonly value?: unknown };
    if (thing && typeof value === 'string' && value.trim() !== '') seen.add(thing.path.toString());
    return perform(thing);
  };
  const end = performance.now() + seconds * 1000;
  for (let seed = 1; performance.now() < end; seed++) {
    ink.ResetState();
    ink.state.storySeed = seed;
    for (;;) {
      while (ink.canContinue) ink.Continue();
      const { length } = ink.currentChoices;
      if (length === 0 || performance.now() >= end) break;
      ink.ChooseChoiceIndex(Math.floor(Math.random() * length));
    }
  }
  return seen;
}

function quiet(ink: Ink): Ink {
  ink.onError = () => undefined;
  ink.allowExternalFunctionFallbacks = true;
  return ink;
}
