import type { Condition } from '../story/book.ts';
import type { Carried } from '../story/play.ts';
import { openInk } from '../story/runtime.ts';
import type { Story } from '../story/story.ts';
import type { Transcript } from './session.ts';

/** What a scene that was played hands to the next: of the variables that both share, those that are other than the next one's own values. */
export function handedOn(from: Story, { carries }: Pick<Transcript, 'carries'>, to: Story): Carried {
  const { variablesState } = openInk(to, {}, () => undefined);
  const shared = Object.entries(carries).filter(([name]) => from.shared.has(name) && variablesState.GlobalVariableExistsWithName(name));
  return Object.fromEntries(shared.filter(([name, value]) => variablesState[name] !== value));
}

/** What a new season knows of the one before: its variable `last_x` begins with what `x` came to there. */
export function lookedBack({ carries }: Pick<Transcript, 'carries'>, to: Story): Carried {
  const { variablesState } = openInk(to, {}, () => undefined);
  const then = [...to.shared].flatMap((name) => (name.startsWith('last_') ? [{ name, value: carries[name.slice('last_'.length)] }] : []));
  const other = then.flatMap(({ name, value }) => {
    const own: unknown = variablesState[name];
    return value !== undefined && typeof value === typeof own && value !== own ? [[name, value] as const] : [];
  });
  return Object.fromEntries(other);
}

/** Whether what has been carried so far is as a scene of the season asks. A variable that is not there is no value. */
export function holds(when: Condition | undefined, carried: Carried): boolean {
  return Object.entries(when ?? {}).every(([name, asked]) => {
    const value = carried[name];
    if (typeof asked !== 'object') return value === asked;
    return typeof value === 'number' && value >= (asked.min ?? -Infinity) && value <= (asked.max ?? Infinity);
  });
}
