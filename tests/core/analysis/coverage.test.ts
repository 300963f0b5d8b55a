import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore } from '../../../src/core/analysis/explore.ts';
import { Play } from '../../../src/core/story/play.ts';
import { ink } from '../../support/ink.ts';
import { compiled, stories } from '../../support/stories.ts';

test('a piece of text is as likely as the playthroughs that say it, and an option as those that take it', () => {
  let compared = 0;
  fc.assert(
    fc.property(stories({ dice: 'none', rounds: 'none' }), (source) => {
      const story = compiled(source);
      const { coverage, playthroughs, troubles } = explore(story);
      if (Number(playthroughs) > 200 || troubles.length > 0) return;
      const said = new Map<string, number>();
      const taken = new Map<string, number>();
      const add = (sums: Map<string, number>, keys: Iterable<string>, chance: number): void => {
        for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + chance);
      };
      const walk = (chosen: readonly string[], chance: number): void => {
        const play = new Play(story, 1);
        const turns = [play.turn, ...chosen.map((id) => play.choose(id))];
        const open = play.turn.choices.filter(({ disabled }) => !disabled);
        for (const { id } of open) walk([...chosen, id], chance / open.length);
        if (open.length > 0) return;
        add(said, new Set(turns.flatMap(({ beats }) => beats.flatMap(({ text }) => text.split(/\s+/u)))), chance);
        add(taken, new Set(chosen), chance);
      };
      walk([], 1);
      for (const { text, chance } of coverage.lines) {
        // The words of an option are read when it is offered: they are not said then.
        if (!/^(?:word\d+|one|two|three|inside|elsewhere|aside)$/u.test(text) || new RegExp(`^[*+ ]+.*\\b${text}\\b`, 'mu').test(source)) continue;
        if (coverage.lines.filter((line) => line.text === text).length > 1) continue;
        expect([text, chance.toFixed(6)]).toEqual([text, (said.get(text) ?? 0).toFixed(6)]);
        compared += 1;
      }
      for (const { choice, chance } of coverage.taken) expect([choice, chance.toFixed(6)]).toEqual([choice, (taken.get(choice) ?? 0).toFixed(6)]);
    }),
    { numRuns: 25, seed: 13, endOnFailure: true },
  );
  expect(compared).toBeGreaterThan(50);
});

test('what goes round, is called twice, or is shared by an option and its result is come by once at most', () => {
  const { coverage } = explore(ink`
    -> round
    === round
    Round.
    {echo()} {echo()}
    -> aside ->
    -> aside ->
    + [again] -> round
    * {aside > 2} Shared[.], they say.
      -> END
    * [out] -> END
    === aside
    Aside.
    ->->
    === function echo()
    Echo.`);
  const chances = new Map(coverage.lines.map(({ text, chance }) => [text, chance]));
  expect(['Round.', 'Echo.', 'Aside.', 'Shared'].map((text) => chances.get(text))).toEqual([1, 1, 1, 1]);
  expect(coverage.taken.map(({ choice, chance }) => [choice, chance])).toEqual([
    ['round.again', 0.5],
    ['round.out', 0.75],
    ['round.shared', 0.25],
  ]);
});

test('what is offered beside a choice that leads back to it is come by once at most', () => {
  const { coverage } = explore(ink`
    -> room
    === room
    * (heard) [listen] -> room
    * {heard} [smash] -> END
    + [wait] -> END`);
  expect(coverage.lines.find(({ text }) => text === 'smash')?.chance).toBe(1);
  expect(coverage.taken.map(({ chance }) => chance)).toEqual([0.5, 0.75, 0.25]);
});
