import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { gzipSync } from 'node:zlib';
import { withCard } from './card.ts';
import { type Bench, type Figure, type Measure, median } from './figure.ts';
import { begin, lend, readFast, readOn } from './hand.ts';
import type { Empty } from './lab/stage/empty.ts';
import type { Theatre } from './lab/stage/stage.ts';

const TIMES = 5;
const SLOWER = 4; // times: the processor of a plain phone
const SMALL = { viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1 };
const LARGE = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 };
const FINE = { ...LARGE, deviceScaleFactor: 2 };
const PLACES = ['small-room', 'incident-corner', 'glass-office', 'kitchen', 'quay', 'map', 'open-office'];

/** What it takes until the stage stands, and what it holds. */
export const staging: Measure = {
  name: 'staging',
  title: 'The stage stands',
  how: `The stage alone in a page, from opening the address until the open office and three people in it have been drawn, on a processor slowed down ${SLOWER} times, nothing kept from before: the
middle of ${TIMES}, in turn with the peer, an empty game of the whole of Phaser in the same window (${SMALL.viewport.width} by ${SMALL.viewport.height}). This machine has no graphics card, so that the stage chooses by itself to
be lite; with a card, of which it is told, it loads its layers. Somebody comes in: frames that were counted, at full speed of the processor, by the second. Pictures on the card are counted by what WebGL is
given to keep, four bytes a pixel, at twice the pixels of a window of ${LARGE.viewport.width} by ${LARGE.viewport.height}, through ${PLACES.length} places, one after the other. A scene's pictures: all that are fetched in a whole play with all
layers, in that window, as they are sent. Phaser is weighed in an empty game, compressed by gzip: the whole of it, and what the stage uses of it.`,
  run: measure,
};

async function measure(bench: Bench): Promise<readonly Figure[]> {
  const [lite, card, empty, slim]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let time = 0; time < TIMES; time++) {
    lite.push(await stageReady(bench, 'as it is'));
    empty.push(await emptyReady(bench, 'whole'));
    card.push(await stageReady(bench, 'with a card'));
    slim.push(await emptyReady(bench, 'own'));
  }
  const peer = median(empty);
  const entrance = await entering(bench);
  const pictures = await kept(bench);
  return [
    { what: 'Until the stage stands', unit: 'ms', value: median(lite), most: 1.5 * peer, peer, note: 'lite' },
    {
      what: 'Until the stage stands, with a card',
      unit: 'ms',
      value: median(card),
      most: 1.5 * peer,
      peer,
      note: 'all layers, drawn by the processor all the same',
    },
    { what: 'An empty game of what we use of Phaser', unit: 'ms', value: median(slim), peer },
    { what: 'Phaser, compressed', unit: 'kB', value: weight(bench, 'own'), peer: weight(bench, 'whole') },
    { what: 'Frames a second while somebody comes in', unit: 'frames', value: entrance.rate, least: 20, note: `${entrance.frames} frames counted` },
    {
      what: 'Pictures kept on the card, at most',
      unit: 'MB',
      value: pictures.standing / 1e6,
      most: 200,
      note: `${Math.round(pictures.passing / 1e6)} MB while one place takes over from another`,
    },
    { what: 'Pictures of a scene, in a whole play', unit: 'kB', value: (await fetched(bench, LARGE)) / 1000, most: 600 },
    { what: 'The same on a screen twice as fine', unit: 'kB', value: (await fetched(bench, FINE)) / 1000 },
  ];
}

type Card = 'as it is' | 'with a card';

/** Bytes of the pictures that WebGL keeps: now, and the most that there were. */
interface Textures {
  now: number;
  most: number;
}

/** A page of its own, with nothing kept. */
async function fresh({ browser }: Bench, card: Card, screen = SMALL): Promise<{ readonly page: Page; readonly session: CDPSession }> {
  const context = await browser.newContext({ serviceWorkers: 'block', ...screen });
  const page = await context.newPage();
  if (card === 'with a card') await page.addInitScript(withCard);
  return { page, session: await context.newCDPSession(page) };
}

async function stageReady(bench: Bench, card: Card): Promise<number> {
  const { page, session } = await fresh(bench, card);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${bench.lab}stage/stage.html`);
  const millis = await page.evaluate(() => (globalThis as unknown as { theatre: Theatre }).theatre.ready);
  await page.context().close();
  return millis;
}

async function emptyReady(bench: Bench, phaser: 'whole' | 'own'): Promise<number> {
  const { page, session } = await fresh(bench, 'as it is');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(`${bench.lab}${phaser}/empty.html`);
  const millis = await page.evaluate(() => (globalThis as unknown as { empty: Empty }).empty.ready);
  await page.context().close();
  return millis;
}

async function entering(bench: Bench): Promise<{ readonly rate: number; readonly frames: number }> {
  const { page } = await fresh(bench, 'as it is');
  await page.goto(`${bench.lab}stage/stage.html`);
  await page.bringToFront();
  const seen: { readonly frames: number; readonly millis: number }[] = [];
  await page.evaluate(() => (globalThis as unknown as { theatre: Theatre }).theatre.ready);
  for (let time = 0; time < TIMES; time++) seen.push(await page.evaluate(() => (globalThis as unknown as { theatre: Theatre }).theatre.enter()));
  await page.context().close();
  if (seen.every(({ frames }) => frames < 2)) throw new Error('Nobody was seen to walk in: the page was taken for one that nobody looks at.');
  return { rate: median(seen.map(({ frames, millis }) => (frames * 1000) / millis)), frames: seen.reduce((sum, { frames }) => sum + frames, 0) };
}

/** Bytes that the card was given to keep, on a way through many places: most while a place stands, and most of all. */
async function kept(bench: Bench): Promise<{ readonly standing: number; readonly passing: number }> {
  const { page } = await fresh(bench, 'with a card', FINE);
  await page.addInitScript(weighTextures);
  await page.goto(`${bench.lab}stage/stage.html`);
  await page.evaluate(() => (globalThis as unknown as { theatre: Theatre }).theatre.ready);
  const held = async (): Promise<Textures> => page.evaluate(() => (globalThis as unknown as { textures: Textures }).textures);
  let standing = (await held()).now;
  for (const place of PLACES) {
    await page.evaluate((at) => (globalThis as unknown as { theatre: Theatre }).theatre.go(at), place);
    standing = Math.max(standing, (await held()).now);
  }
  const { most } = await held();
  await page.context().close();
  return { standing, passing: most };
}

/** Bytes of all pictures that a whole play of the first scene asks for. */
async function fetched(bench: Bench, screen: typeof LARGE): Promise<number> {
  const { page, session } = await fresh(bench, 'with a card', screen);
  const pictures = new Set<string>();
  let bytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => void (response.mimeType === 'image/webp' && pictures.add(requestId)));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => void (pictures.has(requestId) && (bytes += encodedDataLength)));
  await session.send('Network.enable');
  await lend(page);
  await readFast(page);
  await begin(page, bench.game);
  await page.locator('.backdrop canvas').waitFor();
  while ((await readOn(page)) > 0) {
    const before = await page.locator('.entry.chosen').count();
    await page.keyboard.press('1');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.entry.chosen').length !== count || document.querySelector('button.choice') === null,
      before,
    );
    await page.waitForTimeout(500); // the stage asks for what it needs
  }
  await page.context().close();
  return bytes;
}

/** Kilobytes of an empty game's script, compressed. */
function weight({ labFolder }: Bench, phaser: 'whole' | 'own'): number {
  const folder = join(labFolder, phaser, 'assets');
  const files = readdirSync(folder).filter((name) => name.startsWith('empty') && name.endsWith('.js'));
  return files.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name)), { level: 9 }).length, 0) / 1000;
}

/** Runs in the page, in front of everything: counts the bytes of all pictures that WebGL keeps. */
function weighTextures(): void {
  const held = new Map<WebGLTexture, number>();
  const textures: Textures = { now: 0, most: 0 };
  const put = (texture: WebGLTexture, bytes: number): void => {
    textures.now += bytes - (held.get(texture) ?? 0);
    textures.most = Math.max(textures.most, textures.now);
    if (bytes > 0) held.set(texture, bytes);
    else held.delete(texture);
  };
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    prototype.texImage2D = new Proxy(Reflect.get(prototype, 'texImage2D'), {
      apply: (make, gl: WebGLRenderingContext, given: readonly unknown[]) => {
        const bound = gl.getParameter(gl.TEXTURE_BINDING_2D) as WebGLTexture | null;
        const source = given.at(-1) as { readonly width: number; readonly height: number } | null;
        const [width, height] = given.length >= 9 ? [Number(given[3]), Number(given[4])] : [source?.width ?? 0, source?.height ?? 0];
        if (bound && given[1] === 0) put(bound, width * height * 4);
        return Reflect.apply(make, gl, given) as unknown;
      },
    });
    prototype.deleteTexture = new Proxy(Reflect.get(prototype, 'deleteTexture'), {
      apply: (drop, gl: WebGLRenderingContext, [texture]: [WebGLTexture | null]) => {
        if (texture) put(texture, 0);
        return Reflect.apply(drop, gl, [texture]) as unknown;
      },
    });
  }
  Object.assign(globalThis, { textures });
}
