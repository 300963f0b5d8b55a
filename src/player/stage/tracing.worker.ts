import { type Order, prepare, trace, type Traced } from './tracing.ts';

/** What the worker is asked. */
export interface TracingRequest {
  readonly number: number;
  readonly order: Order;
}

/** What it answers. */
export interface TracingAnswer {
  readonly number: number;
  readonly traced: Traced | undefined;
}

addEventListener('message', ({ data: { number, order } }: MessageEvent<TracingRequest>) => {
  void trace(order)
    .catch(() => undefined)
    .then((traced) => {
      const picture = traced?.picture;
      const transfer = picture === undefined ? [] : ['data' in picture ? picture.data.buffer : picture];
      postMessage({ number, traced } satisfies TracingAnswer, { transfer });
    });
});
prepare();
