import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Story as Ink } from 'inkjs';
import { Compiler, CompilerOptions } from 'inkjs/full';
import { describe, expect, test } from 'vitest';
import { readBooks } from '../../src/cli/books.ts';
import { profilesFor } from '../../src/core/analysis/profiles.ts';
import { placeIn } from '../../src/core/story/book.ts';
import { Play } from '../../src/core/story/play.ts';
import { hash32 } from '../../src/core/story/hash.ts';

// Our stories in ink's own compiler and runtime, as Inky and the ink extensions of other editors use them: nothing of ours is there.

const shelf = join(import.meta.dirname, '../../stories');
const scenes = readBooks(shelf).flatMap(({ book, scenes: all }) =>
  all.map(({ story }) => {
    const id = story.id.slice(book.id.length + 1);
    const { kind = 'scene' } = placeIn(book, story.id);
    return { story, kind, starts: profilesFor({ ...story, id }, book), folder: join(shelf, book.id), file: `${id}.ink` };
  }),
);

const ROUND = 25; // plays from one beginning, before the next has its turn
const MOST = 2_000; // plays in all

/** Compiles with ink's own compiler, as Inky does, and gives what it says. */
function compiledPlainly(folder: string, file: string): { readonly json: unknown; readonly said: readonly string[] } {
  const said: string[] = [];
  const files = { ResolveInkFilename: (name: string) => join(folder, name), LoadInkFileContents: (path: string) => readFileSync(path, 'utf8') };
  const compiler = new Compiler(readFileSync(join(folder, file), 'utf8'), new CompilerOptions(file, [], false, (message) => void said.push(message), files));
  return { json: JSON.parse(compiler.Compile().ToJson() ?? 'null'), said };
}

describe.each(scenes)('$file', ({ story, kind, starts, folder, file }) => {
  const { json, said } = compiledPlainly(folder, file);

  test("compiles with ink's own compiler, which has nothing to say against it", () => {
    expect(said).toEqual([]);
    expect(JSON.stringify(json)).toBe(JSON.stringify(story.ink));
  });

  test('has no external functions', () => {
    expect(JSON.stringify(json)).not.toContain('"x()"');
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed))('says in a plain runtime what it says here, to its end (seed %i)', (seed) => {
    const play = new Play(story, seed);
    const plain = new Ink(JSON.parse(JSON.stringify(json)) as Record<string, unknown>);
    const troubles: string[] = [];
    plain.onError = (message) => void troubles.push(message);
    plain.state.storySeed = hash32(seed);
    for (let turn = 0; ; turn++) {
      const lines: string[] = [];
      while (plain.canContinue) lines.push((plain.Continue() ?? '').trim());
      const beats = play.turn.beats.map(({ text }) => text).filter((text) => text !== '');
      expect(lines.filter((line) => line !== '').map((line, at) => line.slice(line.length - (beats[at] ?? line).length))).toEqual(beats);
      const words = plain.currentChoices.map(({ text }) => text.trim());
      expect(words).toEqual(play.turn.choices.map(({ text }) => text));
      const taken = hash32(seed * 1000 + turn) % Math.max(1, words.length);
      const choice = play.turn.choices[taken];
      if (!choice) break;
      plain.ChooseChoiceIndex(taken);
      play.choose(choice.id);
    }
    expect([troubles, play.turn.trouble]).toEqual([[], null]);
  });

  test('comes to each of its endings in a plain runtime, by a bare loop, from its own values or what the book says that earlier scenes may leave', () => {
    const named = new Set([...readFileSync(join(folder, file), 'utf8').matchAll(/# ending: ([\w-]+)/gu)].map(([, id]) => id));
    const met = new Set<string | undefined>();
    const plain = new Ink(JSON.parse(JSON.stringify(json)) as Record<string, unknown>);
    for (let run = 0; run < MOST && met.size < named.size; run++) {
      plain.ResetState();
      plain.state.storySeed = hash32(run);
      const { carried = {} } = starts[Math.floor(run / ROUND) % starts.length] ?? {};
      for (const [variable, value] of Object.entries(carried)) plain.variablesState[variable] = value;
      for (let turn = 0; ; turn++) {
        while (plain.canContinue) {
          plain.Continue();
          for (const tag of plain.currentTags ?? []) met.add(/^ending: ([\w-]+)/u.exec(tag)?.[1]);
        }
        met.delete(undefined);
        const { length } = plain.currentChoices;
        if (length === 0) break;
        plain.ChooseChoiceIndex(hash32(run * 1000 + turn) % length);
      }
    }
    expect(met).toEqual(named);
    expect(met.size).toBeGreaterThanOrEqual(kind === 'week' ? 1 : 3);
  });
});

test('there is a story to look at', () => {
  expect(scenes.map(({ file }) => file)).toContain('two-places-at-once.ink');
});
