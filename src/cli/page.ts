import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type PluginOption } from 'vite';
import { contentPolicy } from '../server/security.ts';

const SCRIPT = 'first-paint.js';

/** Completes index.html: the content policy (in what is built), the script that runs before the first paint, and the map of the islands. */
export function completePage(root: string): Plugin[] {
  const map = join(root, 'assets/places/map/map.svg');
  return [
    {
      name: 'promoted:page',
      async buildStart() {
        if (this.environment.config.command === 'build') this.emitFile({ type: 'asset', name: SCRIPT, source: await firstPaint(root) });
      },
      configureServer(server) {
        server.middlewares.use(`/${SCRIPT}`, (_request, response) => {
          void firstPaint(root).then((code) => response.setHeader('Content-Type', 'text/javascript').end(code));
        });
      },
      transformIndexHtml: {
        order: 'pre',
        handler: (html) => html.replace('<div id="map"></div>', () => `<div id="map">${readFileSync(map, 'utf8').trim()}</div>`),
      },
    },
    {
      name: 'promoted:head',
      transformIndexHtml: {
        order: 'post',
        handler(html, { bundle }) {
          const built = Object.values(bundle ?? {}).find((file) => file.type === 'asset' && file.names.includes(SCRIPT));
          const script = `<script src="./${built?.fileName ?? SCRIPT}"></script>`;
          // In development, Vite itself needs what the policy forbids.
          const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy}" />`;
          // The character set must stand within the first kilobyte, the policy before all that it is about.
          return html.replace(/<meta charset="utf-8" ?\/?>/u, (charset) => [charset, ...(built === undefined ? [] : [policy]), script].join('\n    '));
        },
      },
    },
  ];
}

/** Builds room.html beside the game, by itself: what the two share would make the way to the game's first words longer. */
export function roomPage(root: string, plugins: () => PluginOption[]): Plugin {
  return {
    name: 'promoted:room',
    apply: 'build',
    async writeBundle({ dir }) {
      await build({
        configFile: false,
        root,
        base: './',
        publicDir: 'assets/icons',
        logLevel: 'warn',
        plugins: plugins(),
        build: {
          target: 'es2022',
          outDir: dir ?? 'dist',
          emptyOutDir: false,
          copyPublicDir: false, // they are there already
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          chunkSizeWarningLimit: 2000, // as the game's own build
          rolldownOptions: { input: 'room.html', checks: { bundlerTimings: false } },
        },
      });
    },
  };
}

/** Writes a compressed twin beside each file that gains from one. Our server sends them; other hosts have ways of their own. */
export function compress(): Plugin {
  return {
    name: 'promoted:compress',
    apply: 'build',
    writeBundle({ dir = '' }, bundle) {
      for (const { fileName } of Object.values(bundle)) {
        if (!/\.(?:js|css|html|json|svg)$/u.test(fileName)) continue;
        const plain = readFileSync(join(dir, fileName));
        if (plain.length > 1000) writeFileSync(join(dir, `${fileName}.gz`), gzipSync(plain, { level: 9 }));
      }
    },
  };
}

/** The script as one plain function: a module would wait until the page has been read. */
async function firstPaint(root: string): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(root, 'src/player/first-paint.ts'), name: 'firstPaint', formats: ['iife'] } },
  });
  const [output] = Array.isArray(result) ? result : [];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error('src/player/first-paint.ts gave no script.');
  return code;
}
