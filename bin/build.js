import { node24 } from './node24.js';
import { packages } from './packages.js';
import { pages } from './pages.js';
import { say } from './say.js';

// `npm run build`: the pages, as static files in dist/, for any web host.
main();

async function main() {
  const node = await node24();
  await packages(node);
  await pages(node);
  say('The pages stand in dist/.');
}
