import type { InkObject } from 'inkjs/engine/Object';

/** Names a value with its type: 1 and 1.0 divide differently. A list with all that its members and operators can tell apart. */
export function valueKey(value: InkObject): string | number {
  const { valueType, value: held, contextIndex } = value as { readonly valueType?: unknown; readonly value?: unknown; readonly contextIndex?: number };
  if (valueType === INT && typeof held === 'number') return held; // nearly all are; and numbers are quick to look up
  if (typeof held === 'number' || typeof held === 'boolean') return `${String(valueType)}:${held}`;
  if (held instanceof Map) {
    const list = held as ReadonlyMap<string, number> & { readonly originNames?: readonly string[] | null };
    return `{${[...list].map(([item, number]) => `${item}${number}`).join(' ')}/${(list.originNames ?? []).join(' ')}}`;
  }
  return `${String(valueType)}:${JSON.stringify(String(held))}${contextIndex === undefined ? '' : `@${contextIndex}`}`;
}

const INT = 0; // ink's ValueType, which inkjs does not export
