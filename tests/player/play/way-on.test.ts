import { expect, test } from 'vitest';
import { page as browser } from 'vitest/browser';
import type { StageHand } from '../../../src/player/page/play/company.ts';
import { ink } from '../../support/ink.ts';
import '../../../src/player/page/typefaces/faces.css';
import { idle } from './idle.ts';
import { drawn, found, play } from './table.tsx';

const WORDS = 'Nobody had asked the ferry, and the ferry said so, in its own way, with its horn, twice, at the top of its voice, before it left!'.split(' ');
const story = ink`${Array.from({ length: WORDS.length - 1 }, (_, at) => `${WORDS.slice(0, at + 2).join(' ')}!`).join('\n')}`;

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [320, 568],
  [844, 390],
  [320, 256],
] as const) {
  for (const textSize of [100, 200]) {
    for (const stage of ['on', 'off'] as const) {
      test(`the way on lies over no letter at ${width} by ${height}, text ${textSize} %, stage ${stage}`, async () => {
        await browser.viewport(width, height);
        document.documentElement.style.fontSize = `${textSize}%`;
        const table = await play(story, { settings: { stage }, company: { stage: async (): Promise<StageHand> => idle } });
        await document.fonts.ready;
        const covered: string[] = [];
        for (let lines = 0; lines < WORDS.length - 2; lines++) {
          const wayOn = await found(() => table.page.querySelector<HTMLElement>('.go-on'));
          const said = table.page.querySelector('.entry.current .said');
          const text = document.createRange();
          if (said) text.selectNodeContents(said);
          const button = wayOn.getBoundingClientRect();
          if (
            [...text.getClientRects()].some(
              (line) => line.right > button.left + 1 && line.left < button.right - 1 && line.bottom > button.top + 1 && line.top < button.bottom - 1,
            )
          )
            covered.push(said?.textContent ?? '');
          wayOn.click();
          await drawn();
        }
        document.documentElement.style.fontSize = '';
        expect(covered).toEqual([]);
      });
    }
  }
}
