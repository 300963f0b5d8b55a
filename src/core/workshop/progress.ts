import type { Room } from './room.ts';

/** Where each plays alone: how many have come how far. Never who. */
export interface Progress {
  readonly made: readonly { readonly decisions: number; readonly people: number }[]; // how many are under way, by the decisions they have made; fewest first
  readonly done: number; // people whose story has ended
}

/** How far everybody is, where each plays alone. `isOver`: whether somebody's story has ended. */
export function progressOf({ settings, tables, participants }: Room, isOver: (id: string) => boolean): Progress | undefined {
  if (settings.deciding !== 'alone') return undefined;
  const people = [...tables.values()].filter(({ id }) => participants.get(id)?.removed === null);
  const underWay = people.filter(({ id }) => !isOver(id)).map(({ path }) => path.length);
  const steps = [...new Set(underWay)].toSorted((a, b) => a - b);
  return {
    made: steps.map((decisions) => ({ decisions, people: underWay.filter((each) => each === decisions).length })),
    done: people.length - underWay.length,
  };
}
