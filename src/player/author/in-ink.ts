import type { Value } from '../../core/session/values.ts';

/** A value as it is written in ink. */
export function inInk(value: Value): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value !== 'object') return String(value);
  if ('to' in value) return `-> ${value.to}`;
  return `(${value.map((item) => item.split('.').at(-1)).join(', ')})`;
}
