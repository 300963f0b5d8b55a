import { parentPort, workerData } from 'node:worker_threads';
import { csvOf } from './csv.ts';
import type { Kind } from './make.ts';
import type { Report } from './report.ts';

/** What a thread is given to make. */
export interface Order {
  readonly kind: Kind;
  readonly report: Report;
}

const { kind, report } = workerData as Order;
const bytes = await made();
parentPort?.postMessage(bytes);

async function made(): Promise<Uint8Array> {
  switch (kind) {
    case 'csv':
      return new TextEncoder().encode(csvOf(report));
    case 'json':
      return new TextEncoder().encode(`${JSON.stringify(report, null, 1)}\n`);
    case 'xlsx':
      return (await import('./xlsx.ts')).xlsxOf(report);
    case 'pdf':
      return (await import('./pdf.ts')).pdfOf(report);
    case 'pptx':
      return (await import('./slides.ts')).slidesOf(report);
  }
}
