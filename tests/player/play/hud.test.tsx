import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { bare } from '../../../src/core/story/tableau.ts';
import { Hud } from '../../../src/player/page/play/hud.tsx';

afterEach(() => document.body.replaceChildren());

test('gauges that have a name stand above the scene, those for the pictures do not', () => {
  const root = document.body.appendChild(document.createElement('div'));
  const gauges = [
    { id: 'trust', label: 'The trust', least: 0, most: 10 },
    { id: 'quays', label: '', least: 0, most: 9 },
  ];
  render(<Hud tableau={{ ...bare, gauges: { trust: 4, quays: 9 } }} gauges={gauges} book={undefined} />, root);
  expect([...root.querySelectorAll('.gauge')].map(({ textContent }) => textContent)).toEqual([expect.stringContaining('The trust')]);
  render(<Hud tableau={{ ...bare, gauges: { quays: 9 } }} gauges={gauges} book={undefined} />, root);
  expect(root.querySelector('.gauges')).toBeNull();
});
