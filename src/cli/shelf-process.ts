import { readBooks } from './books.ts';
import { Refused } from './refused.ts';

// Reads the books of a folder, says what they are, or the sentence that they are refused with, and ends: `shelf.ts` starts it.
process.send?.(read(process.argv[2] ?? ''));

function read(folder: string): ReturnType<typeof readBooks> | string {
  try {
    return readBooks(folder, 'scenes');
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}
