import { expect, test } from 'vitest';
import { pictureAt } from '../../../src/player/stage/files.ts';
import { at, beat, box, colourAt, patience, stageIn, tableauOf } from './theatre.ts';

const slowly = { timeout: 10_000 };

test('a picture that is missing is told once, and the show goes on', async () => {
  const problems: string[] = [];
  const parent = box();
  const stage = await stageIn(parent, { pictureAt: () => undefined, onProblem: (sentence) => problems.push(sentence) });
  stage.show(tableauOf([at('priya', 'left'), at('tomas', 'right')]));
  await stage.present(
    beat(
      [
        { kind: 'mood', cast: 'priya', mood: 'angry' },
        { kind: 'enter', cast: 'mei', side: 'centre' },
      ],
      'mei',
    ),
    patience(),
  );
  expect(problems).toEqual([expect.stringMatching(/^A picture could not be loaded \(.+\)\. The play goes on without it\.$/u)]);
  expect(stage.sight().figures).toHaveLength(3);
});

test('where a place cannot be had as fine as the screen is, it stands there less fine, and that is no problem', async () => {
  const problems: string[] = [];
  const asked: string[] = [];
  const parent = box();
  const stage = await stageIn(parent, {
    pixelRatio: 3,
    pictureAt: (path) => {
      asked.push(path);
      return path.endsWith('-3240.webp') ? '/no-such-picture.webp' : pictureAt(path);
    },
    onProblem: (sentence) => problems.push(sentence),
  });
  stage.show(tableauOf([]));
  await expect.poll(() => asked.some((path) => path.endsWith('-3240.webp')), slowly).toBe(true);
  await expect.poll(() => asked.some((path) => path.endsWith('-2160.webp')), slowly).toBe(true);
  await expect.poll(async () => (await colourAt(stage, parent, 480, 200)).some((part) => part > 0), slowly).toBe(true);
  expect(problems).toEqual([]);
});
