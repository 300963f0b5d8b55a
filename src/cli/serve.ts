import { fileURLToPath } from 'node:url';
import { listen } from '../server/listen.ts';
import { pages } from '../server/pages.ts';
import { openBrowser } from './open-browser.ts';
import { readArgs, readNumber, UsageError } from './usage.ts';

const help = `Usage: promoted serve [--port N] [--open]

Serves the built pages (npm run build) until you stop it with Ctrl+C.

  --port N  the port; 4173, or the next free one, where none is named
  --open    opens the game in a browser, where there is a screen
`;

const PORT = 4173;

/** `promoted serve`: settles with the exit code once it is told to stop. */
export async function serve(args: readonly string[]): Promise<number> {
  const { values, rest, help: asked } = readArgs(args, { port: 'text', open: 'flag' });
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  if (rest.length > 0) throw new UsageError(`serve takes no "${rest[0]}": the pages are always those in dist.`);
  const [port, tries] = values.port === undefined ? [PORT, 20] : [readNumber('port', values.port, 0, 65_535), 1];
  const listening = await listen(pages(fileURLToPath(new URL('../../dist', import.meta.url))), port, tries);
  const { here, network } = listening.addresses;
  process.stdout.write(`Promoted is at ${here}\n${network.map((address) => `   on your network: ${address}\n`).join('')}Stop it with Ctrl+C.\n`);
  if (values.open && !openBrowser(here)) process.stdout.write(`There is no screen here: open ${here} in a browser.\n`);
  await told();
  await listening.close();
  return 0;
}

/** Settles when somebody asks the program to stop. */
function told(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => settle());
  });
}
