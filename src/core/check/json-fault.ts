import type * as z from 'zod/mini';
import { didYouMean } from './near.ts';

/** What is wrong in a JSON file: where, by keys and places in lists, and what was found and expected there. */
export interface JsonFault {
  readonly path: readonly string[];
  readonly what: string; // a sentence
}

/** The first thing that is wrong with `json`, which its shape refused for these issues. */
export function faultIn(shape: z.core.$ZodType, json: unknown, issues: readonly z.core.$ZodIssue[]): JsonFault {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]; // who writes a key wrong lacks it, too
  if (!issue) return { path: [], what: 'It cannot be used.' };
  const path = issue.path.map(String);
  const found = path.reduce(memberOf, json);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = keysAt(shape, path);
    return {
      path: [...path, key],
      what: ['There is no such key here.', didYouMean(key, known) ?? (known.length > 0 ? `There is ${known.join(', ')}.` : '')].join(' ').trim(),
    };
  }
  if (issue.code === 'invalid_key') return { path, what: `The name ${quoted(path.at(-1))} cannot be used: ${expectedBy(issue.issues[0])} was expected.` };
  if (found === undefined) return { path, what: `It is missing: ${expectedBy(issue)} was expected.` };
  return { path, what: `${quoted(found)} was found, and ${expectedBy(issue)} was expected.` };
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;

/** In words: what should stand there. A shape's own message says just that. */
function expectedBy(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'something else';
  if (issue.message !== 'Invalid input') return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return listed(issue.values.map(quoted));
    case 'too_small':
      return issue.origin === 'string'
        ? 'a text that is not empty'
        : `${issue.origin === 'number' ? 'a number that is' : 'a list of'} ${issue.minimum} or more`;
    case 'too_big':
      return `${issue.origin === 'number' ? 'a number that is' : 'a list of'} ${String(issue.maximum)} or less`;
    default:
      return 'something else';
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [ … ]',
  tuple: 'a list: [ … ]',
  object: 'an object: { … }',
  record: 'an object: { … }',
};

const listed = (words: readonly string[]): string => [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');

/** A value as its author wrote it, where it is short. */
function quoted(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 58)}…"` : text;
}

/** The keys that may stand in the object at a path. */
function keysAt(shape: z.core.$ZodType, path: readonly string[]): readonly string[] {
  const inner = partsOf(shape);
  const [key, ...rest] = path;
  if (key === undefined) return inner.flatMap((part) => (part.type === 'object' ? Object.keys(part.shape) : [])).filter((each) => each !== '$schema');
  return inner.flatMap((part) => {
    const next = part.type === 'object' ? part.shape[key] : part.type === 'record' ? part.valueType : part.type === 'array' ? part.element : undefined;
    return next ? keysAt(next, rest) : [];
  });
}

/** What a shape is made of, without what only says that it may be missing, or is one of several. */
function partsOf({ _zod: { def } }: z.core.$ZodType): readonly (z.core.$ZodObjectDef | z.core.$ZodRecordDef | z.core.$ZodArrayDef)[] {
  const each = def as z.core.$ZodObjectDef | z.core.$ZodRecordDef | z.core.$ZodArrayDef | z.core.$ZodOptionalDef | z.core.$ZodUnionDef;
  if (each.type === 'optional') return partsOf(each.innerType);
  if (each.type === 'union') return each.options.flatMap(partsOf);
  return each.type === 'object' || each.type === 'record' || each.type === 'array' ? [each] : [];
}
