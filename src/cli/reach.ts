import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reachTable } from '../core/analysis/reach-table.ts';
import { fnv64 } from '../core/story/hash.ts';
import type { Story } from '../core/story/story.ts';

const core = join(import.meta.dirname, '../core');
const cache = join(import.meta.dirname, '../../node_modules/.cache/promoted/reach');

/** The text of a story's reach table, or `null` where it has none within the budget. The search takes seconds, so what was found is kept. */
export function reachText(story: Story): string {
  const file = join(cache, `${fnv64(story.hash + coreVersion())}.json`);
  const kept = read(file);
  if (kept !== undefined) return kept;
  const text = JSON.stringify(reachTable(story).table);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, text);
  return text;
}

/** Another core may find something else. */
function coreVersion(): string {
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return fnv64(
    files
      .toSorted()
      .map((name) => readFileSync(join(core, name), 'utf8'))
      .join('\n'),
  );
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // not searched yet
  }
}
