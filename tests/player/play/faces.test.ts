import { expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import type { Run } from '../../../src/player/run.ts';
import { parseBook } from '../../../src/core/story/book.ts';
import { compile } from '../../../src/core/story/compile.ts';
import { toStory } from '../../../src/core/story/story.ts';
import '../../../src/player/page/typefaces/faces.css';
import { Eye } from '../../../src/player/stage/eye.ts';
import { type Box, nowhere, settingOf } from '../../../src/player/stage/kit.ts';
import { faceOf, type Insets, seenAs, standsOf } from '../../../src/player/stage/layout.ts';
import bookText from '../../../stories/northline/book.json?raw';
import type { CastId } from '../../../src/core/story/beat.ts';
import type { StageHand } from '../../../src/player/page/play/company.ts';
import { idle } from './idle.ts';
import { drawn, found, options, play, type Table } from './table.tsx';

const scenes = import.meta.glob<string>(
  ['../../../stories/northline/{the-offer,two-places-at-once,majors,away}.ink', '../../../stories/northline/shared/*.ink'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const sources = new Map(Object.entries(scenes).map(([path, text]) => [path.replace(/^.*\/northline\//u, ''), text]));
const book = parseBook(JSON.parse(bookText));

const windows = [
  { name: 'a phone held up', width: 390, height: 844 },
  { name: 'a small phone held up', width: 320, height: 568 },
  { name: 'a phone held sideways', width: 844, height: 390 },
  { name: 'a tablet', width: 820, height: 1180 },
  { name: 'a desk', width: 1440, height: 900 },
  { name: 'a wide desk', width: 2560, height: 1080 },
] as const;
const PHONES = 3; // of these, where room is scarce: looked at before every decision, the others before the first three

test.for(['the-offer', 'two-places-at-once', 'majors', 'away'])('in %s no box of words crosses a face, at any decision, in any window', async (name) => {
  const { json } = compile(sources, `${name}.ink`);
  let covered: Insets | undefined;
  const eye = new Eye();
  const stage: StageHand = {
    ...idle,
    present: async (beat) => eye.hear(beat),
    decide: (state) => void (eye.held = state === 'open'),
    setSafeArea: (insets) => void (covered = insets),
  };
  const table = await play(toStory(`northline/${name}`, json, book), { book, settings: { stage: 'on' }, company: { stage: async () => stage } });
  await document.fonts.ready;
  const crossed: string[] = [];
  const look = async (when: string): Promise<void> => {
    await drawn();
    if (covered) for (const crossing of crossings(table, covered, eye)) crossed.push(`${when}: ${crossing}`);
  };
  for (let decision = 1; decision <= 8; decision++) {
    for (let lines = 0; lines < 200 && table.run.phase.value === 'reading'; lines++) {
      table.page.querySelector<HTMLButtonElement>('.go-on')?.click();
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (table.run.phase.value !== 'deciding') break;
    const skip = [...table.page.querySelectorAll('button')].find(({ textContent }) => textContent === 'Skip it');
    skip?.click();
    await found(() => table.page.querySelector('.choice'));
    for (const { name: window, width, height } of decision <= 3 ? windows : windows.slice(0, PHONES)) {
      await browser.viewport(width, height);
      await look(`decision ${decision}, ${window}`);
    }
    options(table)[decision % options(table).length]?.click();
    await drawn();
  }
  expect(table.run.session.value.decisions.length).toBeGreaterThan(3);
  expect(crossed).toEqual([]);
});

/** Which words lie over which face, where the stage looks now. */
function crossings({ page, run }: Table, safe: Insets, eye: Eye): readonly string[] {
  const words = [...page.querySelectorAll('.card, .entry.current .who, .when-where, .gauges, .toolbar')].map((each) => ({
    of: each.className,
    box: each.getBoundingClientRect(),
  }));
  return faces(run, safe, eye).flatMap(({ cast, box: { x, y, w, h } }) =>
    words.flatMap(({ of, box }) => {
      const across = Math.min(x + w, box.right) - Math.max(x, box.left);
      const down = Math.min(y + h, box.bottom) - Math.max(y, box.top);
      return across > 1 && down > 1 ? [`${of} lies over ${cast}, ${Math.round(across)} by ${Math.round(down)} of ${Math.round(w)} by ${Math.round(h)}`] : [];
    }),
  );
}

function faces(run: Run, safe: Insets, eye: Eye): readonly { readonly cast: CastId; readonly box: Box }[] {
  const { place, light, figures, zoom } = run.tableauAt(run.position.value);
  if (zoom === 'out') return [];
  const viewport = { width: innerWidth, height: innerHeight, safe };
  const stands = standsOf(settingOf(place, light) ?? nowhere, viewport, figures, eye.speaker);
  const { view } = eye.look(viewport, stands, 'free');
  return [...stands].map(([cast, stand]) => ({ cast, box: seenAs(faceOf(stand, cast), view) }));
}
