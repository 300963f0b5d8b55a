import type { CallStack } from 'inkjs/engine/CallStack';
import type { InkObject } from 'inkjs/engine/Object';
import type { Pointer } from 'inkjs/engine/Pointer';
import { firstFrom } from './content.ts';
import { countsAs, type CountUse } from './counts.ts';
import type { Fact } from './flow-graph.ts';
import { Letters } from './letters.ts';
import { liveAt, type Liveness, livenessOf } from './liveness.ts';
import type { Machine, Way } from './machine.ts';
import type { Snapshot, StateColumns } from './snapshot.ts';
import { valueKey } from './value-key.ts';

/** Names what is ahead of an option: two ways with the same key go on alike, whatever came before them. */
export type WayKey = (snapshot: Snapshot, way: Way) => string;

/**
 * Keys are the place that an option leads to, where it returns to, and of all that the state holds only what can still be read.
 * Made once a story; reads the runtime's content, and never changes it.
 */
export function wayKeys({ ink, columns, flow, idle }: Machine): WayKey {
  const liveness = livenessOf(flow);
  const known = new Map<string, Reading>();
  const own = new WeakMap<Way, WayPart>();
  const letters = new Letters();
  return (snapshot, way) => {
    const part =
      own.get(way) ??
      partOf(way, columns, (place) => {
        const reading = known.get(place) ?? readingAt({ ink, columns, flow, idle, liveness }, way);
        known.set(place, reading);
        return reading;
      });
    own.set(way, part);
    letters.add(part.key);
    addValues(letters, snapshot, part);
    return letters.word();
  };
}

/** What an option brings into its key by itself, whatever the state. */
interface WayPart {
  readonly key: string;
  readonly reading: Reading;
  readonly pointed: readonly number[]; // variables read, through pointers, besides those of the reading
}

function partOf(way: Way, { globals }: StateColumns, readingOf: (place: string) => Reading): WayPart {
  const place = placeKey(way);
  const reading = readingOf(place);
  const names = [...pointedAt(way.thread)].toSorted();
  const pointed = names.map((name) => globals.numberOf(name)).filter((number) => !reading.variables.includes(number));
  return { key: `${place}|${frameValues(way.thread, reading)}|`, reading, pointed };
}

/** What is live at a place, sorted by where the state keeps it; variables, visits and turns by their numbers there. */
interface Reading {
  readonly variables: readonly number[];
  readonly frames: readonly ReadonlySet<string>[]; // for each frame of the stack, its variables that are live
  readonly visits: readonly { readonly at: number; readonly path: string; readonly uses: readonly CountUse[] }[];
  readonly turns: readonly number[];
  readonly countsTurns: boolean;
}

/** What is known of a story before any of it is played. */
interface Known extends Pick<Machine, 'ink' | 'columns' | 'flow' | 'idle'> {
  readonly liveness: Liveness;
}

function readingAt({ ink, columns, flow, liveness, idle }: Known, { path, thread }: Way): Reading {
  const at = ({ container, index }: Pointer): number | undefined => {
    const thing = container ? firstFrom(container, index) : undefined;
    return thing && flow.content.numbers.get(thing);
  };
  // The last frame goes where the option leads; those below it go on behind the call that they wait for.
  const places = thread.callstack.map(({ currentPointer }, frame) => {
    if (frame === thread.callstack.length - 1) return at(ink.PointerAtPath(path));
    const { container, index } = currentPointer;
    const thing = container ? firstFrom(container, index + 1) : undefined;
    return thing && flow.content.numbers.get(thing);
  });
  const live = liveAt(liveness, places);
  const of = (mark: string): readonly string[] =>
    live
      .filter((fact) => fact.startsWith(mark))
      .map((fact) => fact.slice(1))
      .toSorted();
  return {
    variables: variablesIn(live).flatMap((name) => (idle.has(name) ? [] : [columns.globals.numberOf(name)])),
    frames: places.map((place) => new Set(variablesIn(liveAt(liveness, [place])))),
    visits: of('#').map((counted) => ({ at: columns.visits.numberOf(counted), path: counted, uses: flow.counts.get(`#${counted}`) ?? [] })),
    turns: of('@').map((counted) => columns.turns.numberOf(counted)),
    countsTurns: live.includes('turns'),
  };
}

const variablesIn = (facts: readonly Fact[]): readonly string[] => facts.filter((fact) => fact.startsWith('$')).map((fact) => fact.slice(1));

/** Where the option leads, and where each frame returns to. What came just before counts too: it decides which containers are newly visited. */
function placeKey({ path, thread }: Way): string {
  const frames = thread.callstack
    .slice(0, -1)
    .map(({ currentPointer, type, inExpressionEvaluation }) => `${type}${inExpressionEvaluation ? 'e' : ''}${pointerKey(currentPointer)}`);
  return [path.toString(), pointerKey(thread.previousPointer), String(thread.callstack.at(-1)?.type), ...frames].join(' ');
}

const pointerKey = ({ container, index }: Pointer): string => (container ? `${container.path.toString()}:${index}` : '-');

/** The variables that frames point at (`ref`): read, through the pointer, by other names than their own. */
function pointedAt(thread: CallStack.Thread): ReadonlySet<string> {
  const names = thread.callstack.flatMap(({ temporaryVariables }) => [...temporaryVariables.values()].flatMap((value) => pointee(value) ?? []));
  return new Set(names);
}

const pointee = (value: InkObject): string | undefined => ('contextIndex' in value && 'variableName' in value ? String(value.variableName) : undefined);

function frameValues(thread: CallStack.Thread, { frames }: Reading): string {
  const pointed = pointedAt(thread);
  return thread.callstack
    .map(({ temporaryVariables }, frame) =>
      [...temporaryVariables]
        .filter(([name]) => pointed.size > 0 || frames[frame]?.has(name))
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${name}=${valueKey(value)}`)
        .join(','),
    )
    .join('/');
}

/** Adds the values that a reading asks for, in its order: what they are values of, the reading knows. */
function addValues(letters: Letters, { globals, visits, turns, turn, shuffles }: Snapshot, { reading, pointed }: WayPart): void {
  for (const number of reading.variables) letters.add(globalKey(globals, number));
  for (const number of pointed) letters.add(globalKey(globals, number));
  for (const { at, path, uses } of reading.visits) {
    const count = countsAs(visits.at(at) ?? 0, uses);
    const shuffle = count === 0 ? undefined : shuffles.get(path);
    letters.add(shuffle ? `${count}(${[...shuffle.dealt].join(';')})` : count);
  }
  for (const number of reading.turns) {
    const last = turns.at(number);
    letters.add(last === undefined ? '' : turn - last);
  }
  if (reading.countsTurns) letters.add(turn);
}

function globalKey(globals: Snapshot['globals'], number: number): string | number {
  const value = globals.at(number);
  return value === undefined ? '' : valueKey(value);
}
