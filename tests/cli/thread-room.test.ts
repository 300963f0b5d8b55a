import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { giveRoom } from '../../src/cli/thread-room.ts';

const YOUNG = 48; // megabytes
const tell = `
  const { getHeapSpaceStatistics } = require('node:v8');
  require('node:worker_threads').parentPort.postMessage(getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size);`;

async function youngIn(most: number): Promise<number> {
  const worker = new Worker(tell, { eval: true, resourceLimits: { maxYoungGenerationSizeMb: most } });
  const [bytes] = await once(worker, 'message');
  await worker.terminate();
  return Number(bytes) / 2 ** 20;
}

test('a thread that was given room has it from its first moment, and need not earn it', async () => {
  const before = await youngIn(YOUNG);
  giveRoom({ old: 64, young: YOUNG });
  expect(before).toBeLessThan(YOUNG / 3);
  expect(await youngIn(YOUNG)).toBeGreaterThanOrEqual(YOUNG / 3);
});
