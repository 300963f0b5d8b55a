/** One frame of a page's main thread. */
export interface Frame {
  readonly script: number; // milliseconds of the processor, until the next frame
  readonly passed: number; // milliseconds by the clock on the wall, for the same
  readonly drawn: boolean; // the stage was drawn in it
}

/** What we read of an event of Chromium's trace. (Trace Event Format.) */
interface Event {
  readonly name: string;
  readonly ph: string;
  readonly ts: number; // microseconds
  readonly dur?: number; // microseconds
  readonly tdur?: number; // microseconds of the processor
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

// What runs script, or waits for it.
const SCRIPT = new Set([
  'FunctionCall',
  'EvaluateScript',
  'v8.evaluateModule',
  'FireAnimationFrame',
  'TimerFire',
  'EventDispatch',
  'RunMicrotasks',
  'FireIdleCallback',
  'MinorGC',
  'MajorGC',
]);
const APART = 2000; // microseconds: callbacks nearer than this belong to one frame

/** The frames of a trace in which a callback was run before drawing, with all script up to the next. `stage`: the file whose callbacks draw. Throws where the trace is no trace. */
export function framesIn(trace: unknown, stage: string): readonly Frame[] {
  const { traceEvents } = trace as { readonly traceEvents?: readonly Event[] };
  if (traceEvents === undefined) throw new TypeError('The browser gave no trace.');
  const events = traceEvents.filter(({ ph }) => ph === 'X').toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const main = mainThread(events);
  const ours = events.filter(({ name, pid, tid }) => `${pid} ${tid}` === main && SCRIPT.has(name));
  const outer = outermost(ours);
  const calls = outer.filter(({ name }) => name === 'FireAnimationFrame');
  const begins = calls.filter(({ ts }, at) => ts - endOf(calls[at - 1]) > APART).map(({ ts }) => ts);
  const drawings = ours.filter(({ ts, args }) => args?.data?.url?.endsWith(stage) === true && calls.some((call) => ts >= call.ts && ts < endOf(call)));
  return begins.map((from, at): Frame => {
    const within = ({ ts }: Event): boolean => ts >= from && ts < (begins[at + 1] ?? Infinity);
    const script = outer.filter(within);
    return {
      script: sum(script.map(({ tdur, dur = 0 }) => tdur ?? dur)) / 1000,
      passed: sum(script.map(({ dur = 0 }) => dur)) / 1000,
      drawn: drawings.some(within),
    };
  });
}

/** The thread on which the page's callbacks ran; undefined: no callback ran. */
function mainThread(events: readonly Event[]): string | undefined {
  const found = events.find(({ name }) => name === 'FireAnimationFrame');
  return found && `${found.pid} ${found.tid}`;
}

/** Those that lie in no other: what is inside is counted with them. */
function outermost(events: readonly Event[]): readonly Event[] {
  const result: Event[] = [];
  for (const event of events) if (event.ts >= endOf(result.at(-1))) result.push(event);
  return result;
}

const endOf = (event: Event | undefined): number => (event ? event.ts + (event.dur ?? 0) : -Infinity);
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);
