import { signal } from '@preact/signals';
import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { decide, begin } from '../../../src/core/session/session.ts';
import { createGame, sayIn } from '../../../src/player/game.ts';
import { Title } from '../../../src/player/page/title/title.tsx';
import { ScenesDialog } from '../../../src/player/page/title/scenes.tsx';
import { parseBook } from '../../../src/core/story/book.ts';
import type { Game, ShelvedBook } from '../../../src/player/page/views.ts';
import { openSaves } from '../../../src/player/saves.ts';
import { connectTo } from '../../../src/player/saves/database.ts';
import { newId } from '../../../src/player/saves/run-id.ts';
import { openSeen } from '../../../src/player/seen.ts';
import { defaults } from '../../../src/player/settings.ts';
import '../../../src/player/page/tokens.css';
import bookText from '../../../stories/northline/book.json?raw';
import map from '../../../assets/places/map/map.svg?raw';
import { ink } from '../../support/ink.ts';

const story = ink`
  Rain.
  + [Wait #id: wait] Later.
  + [Go #id: go] Now.
  - -> END
`;
const scene = 'northline/quay';

function newGame(): Game {
  const notices = signal<readonly string[]>([]);
  const connect = connectTo(newId());
  const shelf: readonly ShelvedBook[] = [
    {
      id: 'northline',
      title: 'Northline',
      book: parseBook(JSON.parse(bookText)),
      rubric: () => Promise.resolve(undefined),
      scenes: [{ id: scene, title: 'The Quay', summary: 'It rains.', minutes: 5, load: () => Promise.resolve(story), reach: () => Promise.resolve(undefined) }],
    },
  ];
  return createGame({
    settings: signal(defaults),
    notices,
    shelf,
    saves: openSaves(connect, sayIn(notices)),
    seen: openSeen(connect),
    capabilities: { speech: false, fullscreen: true, storage: true },
  });
}

const keep = (game: Game, decisions: number, ended = false): Promise<void> =>
  game.saves.autosave(
    'run',
    {
      scene,
      title: 'The Quay',
      name: '',
      saved: Date.now(),
      run: 'first',
      session: Array.from({ length: decisions }).reduce<ReturnType<typeof begin>>(
        (session) => decide(session, { kind: 'choice', choice: 'wait', thought: 0 }),
        begin(story, 1),
      ),
    },
    ended,
  );

/** A page like index.html, with the real map. */
function page(): HTMLElement {
  document.documentElement.dataset['theme'] = 'light';
  const chart = document.body.appendChild(document.createElement('div'));
  chart.id = 'map';
  chart.append(document.importNode(new DOMParser().parseFromString(map, 'image/svg+xml').documentElement, true));
  return document.body.appendChild(document.createElement('div'));
}

const centreOf = ({ x, y, width, height }: DOMRect): DOMPoint => new DOMPoint(x + width / 2, y + height / 2);

/** How far a point of the window lies from a lane, in its px. */
function distance(lane: SVGPathElement, { x, y }: DOMPoint): number {
  const length = lane.getTotalLength();
  const points = Array.from({ length: 200 }, (_, step) =>
    DOMPoint.fromPoint(lane.getPointAtLength((length * step) / 199)).matrixTransform(lane.getScreenCTM()!),
  );
  return Math.min(...points.map((point) => Math.hypot(point.x - x, point.y - y)));
}

afterEach(() => {
  for (const root of document.querySelectorAll('body > div')) {
    render(null, root);
    root.remove();
  }
  delete document.documentElement.dataset['motion'];
});

test('whoever comes for the first time sees one way to begin', () => {
  const root = page();
  render(<Title game={newGame()} />, root);
  expect([...root.querySelectorAll('.pass')].map((pass) => pass.textContent)).toEqual(['New game The Quay · about 5 minutes']);
});

test('whoever was here before is told where they stand', async () => {
  const root = page();
  const game = newGame();
  await keep(game, 3);
  render(<Title game={game} />, root);
  expect(root.querySelector('.pass')?.textContent).toBe('Continue The Quay · decision 4 · just now');
});

test('what is over is not gone on with', async () => {
  const root = page();
  const game = newGame();
  await keep(game, 1);
  await keep(game, 2, true); // the point before it is kept, too
  render(<Title game={game} />, root);
  expect(root.querySelector('.pass')?.textContent).toContain('New game');
});

test('a scene is open, begun, or played, and its what-ifs are counted', async () => {
  const root = page();
  const game = newGame();
  await game.saves.ready;
  const state = (): string | undefined => root.querySelector('.scene-state')?.textContent;
  render(<ScenesDialog game={game} />, root);
  await expect.poll(state).toBe('About 5 minutes · open');
  await keep(game, 2);
  await expect.poll(state).toBe('About 5 minutes · begun, decision 3');
  await keep(game, 3, true);
  await expect.poll(state).toBe('About 5 minutes · played');
  await game.saves.autosave('other', { ...game.saves.all.value[0]!.save, run: 'what-if' }, false);
  await expect.poll(state).toBe('About 5 minutes · played · 1 what-if');
});

test('ferries sail on the lanes of the map, all at their own hour', async () => {
  render(<Title game={newGame()} />, page());
  await expect.poll(() => document.querySelectorAll('.ferry').length).toBeGreaterThan(5);
  const sailing = [...document.querySelectorAll('.ferry')].flatMap((ferry) => ferry.getAnimations());
  expect(sailing.length).toBe(document.querySelectorAll('.ferry').length);
  const lanes = [...document.querySelectorAll<SVGPathElement>('.lane')];
  const places = [...document.querySelectorAll('.ferry')].map((ferry) => centreOf(ferry.getBoundingClientRect()));
  for (const [at, place] of places.entries()) expect(distance(lanes[at]!, place), `ferry ${at + 1}`).toBeLessThan(12);
  expect(new Set(places.map(({ x }) => Math.round(x))).size).toBeGreaterThan(places.length / 2);
});

test('where motion is not wanted nothing on the title moves', async () => {
  document.documentElement.dataset['motion'] = 'reduced';
  render(<Title game={newGame()} />, page());
  await expect.poll(() => document.querySelectorAll('.ferry').length).toBeGreaterThan(5);
  expect(document.getAnimations().filter(({ playState }) => playState === 'running')).toEqual([]);
});

test('no island is cut off where the map stands to the right', async () => {
  await browser.viewport(1440, 900);
  render(<Title game={newGame()} />, page());
  const coasts = document.querySelector<SVGPathElement>('#coasts')!;
  const edge = document.querySelector('#map svg')!.getBoundingClientRect().left;
  const inland = coasts.getScreenCTM()!.inverse();
  const land: DOMPoint[] = [];
  for (let x = 4; x < edge; x += 8)
    for (let y = 4; y < 900; y += 8) {
      const point = new DOMPoint(x, y);
      if (coasts.isPointInFill(point.matrixTransform(inland))) land.push(point);
    }
  expect(land.length, 'some land lies left of it').toBeGreaterThan(10);
  for (const { x, y } of land) expect(document.elementsFromPoint(x, y)).toContain(coasts);
});

test('the map is there for the eyes only, and goes with the title', async () => {
  const root = page();
  render(<Title game={newGame()} />, root);
  const chart = document.getElementById('map')!;
  expect([chart.hidden, chart.getAttribute('aria-hidden')]).toEqual([false, 'true']);
  render(null, root);
  expect(chart.hidden).toBe(true);
  await expect.poll(() => document.querySelectorAll('.ferry').length).toBe(0);
});

test('after a gesture the tune of the title is heard, said in words, and can be silenced for good', async () => {
  const game = newGame();
  const root = page();
  render(<Title game={game} />, root);
  await userEvent.click(root.querySelector('.tagline') ?? root);
  await expect.poll(() => root.querySelector('.tune')?.textContent).toContain('Northline’s tune, on a piano');
  game.settings.value = { ...game.settings.value, captions: 'off' };
  await expect.poll(() => root.querySelector('.tune')?.textContent).toBe('Music off');
  await userEvent.click(root.querySelector('.tune button') ?? root);
  expect(game.settings.value.music).toBe(0);
  await expect.poll(() => root.querySelector('.tune')).toBeNull();
  render(null, root);
});

test('axe finds nothing on the title', async () => {
  const root = page();
  const game = newGame();
  await keep(game, 1);
  render(<Title game={game} />, root);
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } }); // the frame of the test page is none of ours
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
