import type { SceneDebrief, Step } from '../../../core/workshop/debrief.ts';
import type { EarlierPlace } from '../../../core/workshop/debrief-compare.ts';
import type { ChoiceId } from '../../../core/story/beat.ts';
import type { Report } from './report.ts';
import { cut, fit, tableName } from './words.ts';

/** An option with its votes of all tables that stood there. */
export interface ForkOption {
  readonly id: ChoiceId;
  readonly text: string;
  readonly votes: readonly number[]; // in each round
  readonly shares: readonly number[]; // 0..1, in each round
  readonly takenBy: readonly string[]; // tables
  readonly earlier: number | null; // 0..1: share among earlier rooms; null: none voted here
}

/** A decision as it is drawn: what tables that stood at the same place voted and did. */
export interface ForkDrawn {
  readonly scene: string; // its title
  readonly decision: number; // of the scene, from 1
  readonly name: string; // "Decision 3"; with its tables where not all stood here
  readonly key: boolean;
  readonly asks: readonly string[];
  readonly options: readonly ForkOption[];
  readonly votes: readonly number[]; // in each round
  readonly confidence: number | null; // 1..5, of the last round; null: not said, or of several tables
  readonly led: boolean; // a table was led elsewhere than it voted
  readonly heat: number; // 0..1
}

/** All decisions of a workshop in the order of play; tables that stood at the same place stand together. */
export function forksOf({ scenes, earlier }: Report): readonly ForkDrawn[] {
  return scenes.flatMap((scene) => {
    const places = earlier.find(({ story }) => story === scene.story)?.places ?? [];
    const found = Map.groupBy(
      scene.tables.flatMap(({ table, steps }) =>
        steps.map((step, at) => ({ table, step, before: JSON.stringify(steps.slice(0, at).map(({ taken }) => taken)) })),
      ),
      ({ before }) => before,
    );
    const drawn = [...found].flatMap(([before, here]) =>
      fork(
        scene,
        here,
        places.find(({ path }) => JSON.stringify(path) === before),
      ),
    );
    return drawn.toSorted((a, b) => a.decision - b.decision);
  });
}

interface Stood {
  readonly table: string;
  readonly step: Step;
}

function fork({ title, tables }: SceneDebrief, here: readonly Stood[], place: EarlierPlace | undefined): readonly ForkDrawn[] {
  const [first] = here;
  if (!first) return [];
  const { step } = first;
  const rounds = Math.max(...here.map((each) => each.step.rounds.length));
  const votes = Array.from({ length: rounds }, (_, round) => sum(here.map((each) => each.step.rounds[round]?.votes ?? 0)));
  const options = step.choices.map(({ id, text }): ForkOption => {
    const mine = votes.map((_all, round) => sum(here.map((each) => each.step.rounds[round]?.counts.find(({ choice }) => choice === id)?.votes ?? 0)));
    return {
      id,
      text: cut(fit(text), LONGEST),
      votes: mine,
      shares: mine.map((each, round) => each / (votes[round] || 1)),
      takenBy: here.flatMap((each) => (each.step.taken === id ? [each.table] : [])),
      earlier: place ? (place.shares[id] ?? 0) : null,
    };
  });
  return [
    {
      scene: fit(title),
      decision: step.decision + 1,
      name:
        here.length === tables.length
          ? `Decision ${step.decision + 1}`
          : `Decision ${step.decision + 1} · ${here.map(({ table }) => tableName(table)).join(', ')}`,
      key: step.key,
      asks: step.asks.map(fit),
      options,
      votes,
      confidence: here.length === 1 ? (step.rounds.findLast((round) => round.votes > 0)?.confidence ?? null) : null,
      led: here.some((each) => each.step.led),
      heat: Math.max(...here.map((each) => each.step.heat)),
    },
  ];
}

const LONGEST = 300; // letters of an option where it is drawn

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
