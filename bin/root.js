import { dirname } from 'path';
import { fileURLToPath } from 'url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
