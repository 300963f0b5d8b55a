import { readBooks } from './books.ts';

// Reads the books of a folder, says what they are, and ends: `shelf.ts` starts it.
process.send?.(readBooks(process.argv[2] ?? '', 'scenes'));
