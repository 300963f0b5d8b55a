import { jsonBreak } from '../core/check/json-break.ts';
import { UsageError } from './usage.ts';

/** What the text of a file holds. Throws UsageError, which says where it is no JSON. */
export function jsonIn(file: string, text: string): unknown {
  const bare = text.replace(/^\uFEFF/u, '');
  try {
    return JSON.parse(bare);
  } catch {
    const { line, column, message } = jsonBreak(bare);
    throw new UsageError(`${file}:${line}:${column}: ${message}`);
  }
}
