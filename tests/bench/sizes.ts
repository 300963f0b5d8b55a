import { MOST_SCENE, sceneFilesIn } from '../scene-sizes.ts';
import { loadsOf, MOST } from '../sizes.ts';
import type { Bench, Figure, Measure } from './figure.ts';
import { begin, lend, readFast, readOn } from './hand.ts';
import { weighPictures } from './pictures.ts';

/** What must be loaded, and from where. */
export const sizes: Measure = {
  name: 'sizes',
  title: 'What is loaded',
  how: `The weight is read from the build's own list of what loads what: all JavaScript and CSS on the way to the title, and on to the first words of a story, each
file compressed by gzip. Fonts, the stage and sound come after that. A scene's story is fetched when it begins. The requests are those of a whole play with stage and sound, to the debrief and back to the title.
The pictures of a scene are all that the stage asks for in a play of it, on a window of 1920 by 1080, to the islands at its end, each file compressed by gzip: 60 seasons are played by chance,
the heaviest play of each scene stands here, and a test holds the list against what the stage really asks for.`,
  run: measure,
};

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const weights = loadsOf(bench.dist).map(({ to, bytes, files }): Figure => ({
    what: `JavaScript and CSS on the way to ${to}`,
    unit: 'kB',
    value: bytes / 1000,
    most: MOST / 1000,
    note: `${files.length} files`,
  }));
  const scenes = sceneFilesIn(bench.dist);
  const [heaviest] = scenes;
  const { all, foreign } = await requests(bench);
  return [
    ...weights,
    {
      what: 'The heaviest story of a scene',
      unit: 'kB',
      value: (heaviest?.bytes ?? Infinity) / 1000,
      most: MOST_SCENE / 1000,
      note: `${heaviest?.file ?? 'none'}, of ${scenes.length}`,
    },
    {
      what: 'Requests to other addresses',
      unit: 'requests',
      value: foreign.length,
      most: 0,
      note: foreign.length === 0 ? `of ${all} in a whole play` : foreign.slice(0, 3).join(' '),
    },
    ...(await weighPictures()),
  ];
}

/** Plays the scene and looks at its debrief. Gives how many requests there were, and those that left our address. */
async function requests({ browser, game }: Bench): Promise<{ readonly all: number; readonly foreign: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  await lend(page);
  await readFast(page);
  await begin(page, game);
  while ((await readOn(page)) > 0) {
    const before = await page
      .locator('.entry.chosen')
      .last()
      .getAttribute('data-entry', { timeout: 1 })
      .catch(() => null);
    await page.keyboard.press('1');
    await page.waitForFunction((entry) => [...document.querySelectorAll('.entry.chosen')].at(-1)?.getAttribute('data-entry') !== entry, before);
  }
  await page.getByRole('button', { name: 'Your debrief' }).click();
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  const web = asked.filter((url) => /^(?:https?|wss?):/u.test(url));
  return { all: web.length, foreign: web.filter((url) => !url.startsWith(game)) };
}
