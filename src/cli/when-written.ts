import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When each file of a folder of books was last written, as one text: it is the same where nothing was saved in between, and empty where the folder cannot be read. */
export function whenWritten(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => isOfBook(name))
      .toSorted()
      .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs} ${statSync(join(folder, name)).size}`)
      .join('\n');
  } catch {
    return ''; // something went while it was looked at
  }
}

/** Whether it is a file that books are made of: their ink, book.json or rubric.json. */
export const isOfBook = (path: string): boolean => /\.(?:ink|json)$/u.test(path);
