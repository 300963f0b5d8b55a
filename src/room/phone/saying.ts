import type { Connection } from '../connection.ts';
import type { Latest } from './latest.ts';

/** How far something is that somebody sent, in a sentence. */
export function sayingOf(
  { state, refusal }: Latest,
  room: Pick<Connection<unknown>, 'line'>,
  words: { readonly nothing: string; readonly kept: string },
): string {
  if (state.value === 'refused') return refusal.value;
  if (state.value === 'on-its-way') return room.line.value === 'here' ? 'On its way …' : 'It waits here, and is sent as soon as the connection is back.';
  return words[state.value];
}
