import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { sayIn } from '../../../src/player/game.ts';

test('a name that turns the direction of reading turns its own alone', () => {
  const notices = signal<readonly string[]>([]);
  const line = document.body.appendChild(document.createElement('p'));
  sayIn(notices)('“before \u202Ereven” is in your saves now.');
  line.textContent = notices.value.at(-1) ?? '';
  const at = (words: string): number => {
    const range = document.createRange();
    const start = (line.textContent ?? '').indexOf(words);
    range.setStart(line.firstChild!, start);
    range.setEnd(line.firstChild!, start + 1);
    return range.getBoundingClientRect().left;
  };
  expect(at('saves')).toBeLessThan(at('now.'));
  line.remove();
});
