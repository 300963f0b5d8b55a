import { expect, test } from 'vitest';
import { drawn, found, options, readOn } from '../play/table.tsx';
import { beside, button, enter, field, opened } from './beside.ts';

const harbour = opened(`# title: Harbour Lights
# gauge: trust "Trust" 0 10
VAR trust = 3
VAR asked = false
VAR name = "Ada"
VAR route = -> rain
LIST bag = (apple), nail
-> office
=== office
The office is dark, {name}.
* ["Move over." #id: take]
    ~ trust -= 1
* ["Read me the worst of it." #id: list]
    ~ asked = true
-
Trust is {trust}, {asked}.
* [Go home. #id: home] -> route
=== rain
It rains on {bag}.
-> END
`);

test('of what all scenes share, what is touched is shown by itself, and the rest when it is asked for', async () => {
  const table = await beside({ ...harbour, shared: new Set(['trust', 'asked', 'name', 'route']) });
  const names = (): readonly (string | null)[] =>
    [...table.drawer.querySelectorAll('.author-variable > label, .author-list > summary > bdi')].map((each) => each.textContent);
  await field(table.drawer, 'trust'); // a gauge
  expect(names()).toEqual(['trust', 'bag']);
  await readOn(table);
  options(table)[1]?.click();
  await found(() => (names().includes('asked') ? true : undefined)); // by the decision
  expect(names()).toEqual(['trust', 'asked', 'bag']);
  const rest = await found(() =>
    [...table.drawer.querySelectorAll('.author-tick')].find(({ textContent }) => textContent === 'Also the 2 that all scenes share'),
  );
  rest.querySelector('input')?.click();
  const name = await field(table.drawer, 'name');
  expect(names()).toEqual(['trust', 'asked', 'name', 'route', 'bag']);
  enter(name, 'Mei');
  await found(() => [...table.drawer.querySelectorAll('.author-tick')].find(({ textContent }) => textContent === 'Also the one that all scenes share'));
  expect(name.isConnected).toBe(true);
  rest.querySelector('input')?.click();
  enter(await found(() => table.drawer.querySelector<HTMLSelectElement>('.author-form select')), 'rain');
  await drawn();
  (await button(table.drawer, 'Go to rain')).click();
  await found(() => (table.drawer.querySelector('.author-place')?.textContent === 'rain' ? true : undefined));
  expect(names()).toContain('name'); // what was set for it
});
