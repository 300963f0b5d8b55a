import { expect, test } from 'vitest';
import { pictureAt } from '../../../src/player/stage/files.ts';
import { at, beat, box, colourAt, frame, patience, stageIn, tableauOf } from './theatre.ts';

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
  await expect.poll(() => asked.some((path) => path.endsWith('-3240.webp'))).toBe(true);
  await expect.poll(() => asked.some((path) => path.endsWith('-2160.webp'))).toBe(true);
  await expect.poll(async () => (await colourAt(stage, parent, 480, 200)).some((part) => part > 0)).toBe(true);
  expect(problems).toEqual([]);
});

test('where a person cannot be had as fine as the screen is, they stand there in another picture of them, and that is no problem', async () => {
  const problems: string[] = [];
  const stage = await stageIn(box(), {
    pictureAt: (path) => (/^cast\/mei-(?!0\.74x)/u.test(path) ? '/no-such-picture.webp' : pictureAt(path)),
    onProblem: (sentence) => problems.push(sentence),
  });
  stage.show(tableauOf([at('mei', 'left', 'happy')]));
  await expect.poll(() => stage.sight().figures[0]?.face?.mouth).toBe('mouth-happy');
  expect(problems).toEqual([]);
});

test('who comes into another room is fetched while the room is', async () => {
  const asked: string[] = [];
  const stage = await stageIn(box(), {
    pictureAt: (path) => {
      asked.push(path);
      return pictureAt(path);
    },
  });
  stage.show(tableauOf([]));
  const shown = stage.present(
    beat([
      { kind: 'place', place: 'small-room', light: null },
      { kind: 'enter', cast: 'priya', side: 'left' },
    ]),
    patience(),
  );
  await frame(); // the room takes more than half a second
  expect(asked.some((path) => path.startsWith('cast/priya-'))).toBe(true);
  await shown;
  expect(stage.sight().figures[0]?.face?.eyes).toBe('eyes-neutral');
});

test('where a card would hold too much at once, a place is coarse until the one before it is gone', async () => {
  const asked: string[] = [];
  const stage = await stageIn(box(), {
    pixelRatio: 3,
    lite: false,
    motion: 'reduced',
    pictureAt: (path) => {
      asked.push(path);
      return pictureAt(path);
    },
  });
  stage.show(tableauOf([at('priya', 'left'), at('mei', 'centre'), at('tomas', 'right')]));
  await expect.poll(() => stage.sight().figures.filter(({ face }) => face).length).toBe(3);
  await stage.present(beat([{ kind: 'place', place: 'small-room', light: null }]), patience());
  await expect.poll(() => asked.filter((path) => path.includes('small-room/day-far')).map((path) => path.replace(/\D+/gu, ''))).toEqual(['2160', '3240']);
});
