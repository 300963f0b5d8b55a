import { InkList, type Story as Ink } from 'inkjs';
import type { InkObject } from 'inkjs/engine/Object';

/** What an ink variable holds. */
export type Value =
  | string
  | number
  | boolean
  | readonly string[] // a list: its items, as `list.item`
  | { readonly to: string }; // a divert target: the path it leads to

/** Values of variables, by name. */
export type Values = Readonly<Record<string, Value>>;

/** All global variables of a runtime, as ink holds them: an object is another one whenever its variable was set. */
export function globalsOf(ink: Ink): ReadonlyMap<string, InkObject> {
  return ink.state.variablesState['_globalVariables'] as ReadonlyMap<string, InkObject>;
}

/** What ink holds, as a plain value; undefined where there is no plain word for it. */
export function toValue(held: InkObject): Value | undefined {
  const { value } = held as { readonly value?: unknown };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof InkList) return value.orderedItems.map(({ Key }) => Key.fullName);
  return 'targetPath' in held ? { to: String(held.targetPath) } : undefined;
}

/** Sets a variable of a runtime. What the story does not have, a variable, an item or a knot, is left as it is. */
export function setValue(ink: Ink, name: string, value: Value): void {
  const { variablesState } = ink;
  if (!variablesState.GlobalVariableExistsWithName(name)) return;
  if (typeof value !== 'object') variablesState[name] = value;
  else if ('to' in value) variablesState[name] = placeIn(ink, value.to)?.path ?? variablesState[name];
  else variablesState[name] = listOf(ink, value);
}

/** The container of a knot, or of what is named inside one; undefined where there is none of that name. */
export function placeIn(ink: Ink, path: string): ReturnType<Ink['KnotContainerWithName']> | undefined {
  const [knot = '', ...inside] = path.split('.');
  let place = ink.KnotContainerWithName(knot);
  for (const name of inside) place = (place?.namedContent.get(name) ?? null) as typeof place;
  return place ?? undefined;
}

function listOf(ink: Ink, items: readonly string[]): InkList {
  const list = new InkList();
  for (const item of items) {
    const found = ink.listDefinitions?.FindSingleItemListWithName(item)?.value;
    for (const { Key, Value: number } of found?.orderedItems ?? []) list.Add(Key, number);
  }
  return list;
}

/** The same value, whatever it is made of. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
