import { expect, test } from 'vitest';
import { hash32 } from '../../../src/core/story/hash.ts';
import { Play } from '../../../src/core/story/play.ts';
import { toPlay } from './northline.ts';

const PLAYS = 100;

/** What a line says of the tiles, and what the pictures are told while it is read. */
const sayings: readonly (readonly [line: RegExp, red: RegExp])[] = [
  [/9 OF 14 QUAYS|Nine red tiles|Nine tiles go back to red|the tiles go back to red one by one/u, /^123456789$/u],
  [/Nine tiles go green|Green, all nine|Nine green tiles|nine tiles change their minds|They're green by now/u, /^0$/u],
  [/The ninth (?:tile )?goes green|It's as green as the others/u, /^0$/u],
  [/They're all but green by now|Eight looks very like nine|one at the edge that hasn't changed|one red tile, at the edge|it's Grissay, and Grissay/u, /^9$/u],
  [/it's Lunn, and Lunn/u, /^7$/u],
  [/Priya watches Castle go green|They're walking\. The ticket/u, /^23456789$/u],
  [/One tile goes green, and then a second|A second tile goes green|Two green, seven red/u, /^\d{7}$/u],
  [/Three tiles, nine minutes/u, /^\d{4}$/u],
  [/The eighth tile goes green/u, /^\d$/u],
  [/From up here it isn't a wall of red/u, /^\d{7,9}$/u],
  [/a gate that cost more than its boat swings open/u, /^[0-8]+$/u],
];

test('whatever is said of the tiles in Two Places, the pictures show it', () => {
  const scene = toPlay('two-places-at-once');
  const met = new Set<RegExp>();
  for (let seed = 0; seed < PLAYS; seed++) {
    const play = new Play(scene, seed);
    let red = -1;
    for (let turn = 0; ; turn++) {
      for (const { text, cues } of play.turn.beats) {
        for (const cue of cues) if (cue.kind === 'gauge' && cue.gauge === 'quays') red = cue.value;
        for (const [line, shown] of sayings)
          if (line.test(text)) {
            met.add(line);
            expect(String(red), `${text} (seed ${seed})`).toMatch(shown);
          }
      }
      const { choices } = play.turn;
      const choice = choices[hash32(seed * 1000 + turn) % Math.max(1, choices.length)];
      if (choice === undefined) break;
      play.choose(choice.id);
    }
  }
  expect(sayings.filter(([line]) => !met.has(line))).toEqual([]);
});
