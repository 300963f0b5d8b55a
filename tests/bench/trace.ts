/** One frame of a page's main thread. */
export interface Frame {
  readonly script: number; // milliseconds until the next frame
  readonly drawn: boolean; // the stage was drawn in it
}

/** What we read of an event of Chromium's trace. (Trace Event Format.) */
interface Event {
  readonly name: string;
  readonly ph: string;
  readonly ts: number; // microseconds
  readonly dur?: number; // microseconds
  readonly pid: number;
  readonly tid: number;
}

interface Span {
  readonly from: number; // microseconds
  readonly to: number;
}

// What runs script, or waits for it: they lie inside one another, and are counted once.
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

/** The frames of a trace in which a callback was run before drawing, with all script up to the next. Throws where the trace is no trace. */
export function framesIn(trace: unknown): readonly Frame[] {
  const { traceEvents } = trace as { readonly traceEvents?: readonly Event[] };
  if (traceEvents === undefined) throw new TypeError('The browser gave no trace.');
  const events = traceEvents.filter(({ ph }) => ph !== 'M').toSorted((a, b) => a.ts - b.ts);
  const main = mainThread(events);
  const ours = events.filter(({ pid, tid }) => `${pid} ${tid}` === main);
  const script = merged(ours.filter(({ name, dur }) => SCRIPT.has(name) && dur !== undefined).map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur })));
  const marks = ours.filter(({ name }) => name === 'drawn').map(({ ts }) => ts);
  const calls = ours.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }));
  const begins = calls.filter(({ from }, at) => from - (calls[at - 1]?.to ?? -Infinity) > APART).map(({ from }) => from);
  return begins.map((from, at): Frame => {
    const to = begins[at + 1] ?? Infinity;
    return {
      script: script.filter((span) => span.from >= from && span.from < to).reduce((sum, span) => sum + span.to - span.from, 0) / 1000,
      drawn: marks.some((ts) => ts >= from && ts < to),
    };
  });
}

/** The thread on which the page's callbacks ran; none: no callback ran. */
function mainThread(events: readonly Event[]): string | undefined {
  const found = events.find(({ name }) => name === 'FireAnimationFrame') ?? events.find(({ name }) => name === 'drawn');
  return found && `${found.pid} ${found.tid}`;
}

/** Spans that overlap become one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}
