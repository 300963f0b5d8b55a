import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { rubricShape } from '../../../src/core/assessment/rubric.ts';
import { releasedShape } from '../../../src/core/check/released.ts';
import { bookShape } from '../../../src/core/story/book.ts';

const stories = join(import.meta.dirname, '../../../stories');

/** A schema without what it says to people. */
function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => typeof value !== 'string' || !['description', 'title'].includes(key))
      .map(([key, value]) => [key, bare(value)]),
  );
}

test.each([
  ['book', bookShape],
  ['rubric', rubricShape],
  ['released', releasedShape],
] as const)('editors are told of %s.json what the game expects of it', (name, shape) => {
  const told: unknown = JSON.parse(readFileSync(join(stories, `schemas/${name}.schema.json`), 'utf8'));
  expect(bare(told)).toEqual(bare(z.toJSONSchema(shape, { target: 'draft-7', io: 'output' })));
});

test.each(['book', 'rubric', 'released'])('the %s.json of Northline names its schema', (name) => {
  const { $schema } = JSON.parse(readFileSync(join(stories, `northline/${name}.json`), 'utf8')) as { readonly $schema: string };
  expect($schema).toBe(`../schemas/${name}.schema.json`);
});
