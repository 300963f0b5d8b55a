import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Bucket } from '../../../src/server/rooms/bucket.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

const taken = (bucket: Bucket, times: number): number => Array.from({ length: times }, () => bucket.take()).filter(Boolean).length;

test('so many messages come through at once, then five a second, and what is saved up is never more than that', () => {
  const bucket = new Bucket(20);
  expect(taken(bucket, 100)).toBe(20);
  vi.advanceTimersByTime(1_000);
  expect(taken(bucket, 100)).toBe(5);
  vi.advanceTimersByTime(3_600_000);
  expect(taken(bucket, 100)).toBe(20);
});
