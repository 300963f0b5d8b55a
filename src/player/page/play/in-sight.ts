import { useEffect } from 'preact/hooks';
import type { Performer } from '../../performer.ts';
import type { Words } from './words.ts';

const MARGIN = 28; // css pixels around what is brought into sight

/** Where the page scrolls, what comes is brought into sight: the newest words first of all. It does in words alone, and in a window with hardly any room. */
export function useNewestInSight(words: Words, performer: Performer, mode: 'stage' | 'text'): void {
  const newest = words.entries.value.at(-1)?.key;
  const deciding = performer.deciding.value;
  useEffect(() => {
    const sheet = document.querySelector('.play .sheet');
    const [top, leaf, entry] = ['.top', '.leaf', '.entry.current'].map((part) => sheet?.querySelector(part)?.getBoundingClientRect());
    if (!sheet || !top || !leaf || !entry) return;
    const below = leaf.bottom - (sheet.clientHeight - MARGIN); // pixels that do not fit
    const room = entry.top - Math.max(top.bottom, 0) - MARGIN;
    const by = room < 0 ? room : Math.min(below, room);
    const behavior = document.documentElement.dataset['motion'] === 'reduced' ? 'instant' : 'smooth';
    if (by !== 0 && (by > 0 || room < 0)) sheet.scrollBy({ top: by, behavior });
  }, [newest, deciding, mode]);
}
