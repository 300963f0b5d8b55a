import { draft, type Drawn, type Order } from './tracing.ts';

/** What the worker is asked. */
export interface TracingRequest {
  readonly number: number;
  readonly order: Order;
}

/** What it answers. */
export interface TracingAnswer {
  readonly number: number;
  readonly drawn: Drawn | undefined;
}

addEventListener('message', ({ data: { number, order } }: MessageEvent<TracingRequest>) => {
  void draft(order)
    .catch(() => undefined)
    .then((drawn) => postMessage({ number, drawn } satisfies TracingAnswer));
});
