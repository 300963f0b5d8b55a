import { join } from 'node:path';
import { bakePeople } from './people/bake.ts';

const assets = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const wants = (what: string): boolean => asked.length === 0 || asked.includes(what);

if (wants('people')) {
  console.log('Drawing the people…');
  await bakePeople(join(assets, 'cast'));
}
