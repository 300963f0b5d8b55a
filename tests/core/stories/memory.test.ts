import { describe, expect, test } from 'vitest';
import { is, type Parsed } from '../../../src/core/check/parsed.ts';
import type { Scene } from '../../../src/core/check/rule.ts';
import { linesOf, played, season, shared, toPlay, written } from './northline.ts';

const LEAST = 6; // places in a scene where what came before it shows

/** The shared variables that a scene sets: in ink, or by what its player writes. */
function setBy({ variables, tags }: Scene): ReadonlySet<string> {
  const inInk = variables.uses.flatMap(({ kind, variable }) => (kind === 'set' ? [variable] : []));
  const byHand = tags.flatMap(({ text }) => {
    const [, cue = '', name = ''] = /^(input|checklist):\s*(\w+)/u.exec(text) ?? [];
    return cue === 'checklist' ? [`checklist_${name}`] : [name];
  });
  return new Set([...inInk, ...byHand].filter((name) => shared.has(name)));
}

/** The lines of a scene's own file on which one of these variables decides what is said, or is said. What functions reckon with does not count. */
function placesOf(scene: Scene, names: (name: string) => boolean): readonly number[] {
  const reads = scene.variables.uses.filter(({ kind, variable, node }) => kind === 'read' && names(variable) && !inFunction(node));
  const spans = reads.map(({ node }) => scene.at(node)).filter(({ file }) => file === scene.files.root);
  return [...new Set(spans.map(({ line }) => line))];
}

const inFunction = (node: Parsed): boolean => is(node, 'Function') || (node.parent !== null && inFunction(node.parent));
const isOld = (name: string): boolean => name === 'season' || name.startsWith('last_');

/** How a memory's sentence begins, by which it is known again where somebody quotes it. */
const OPENING = 5; // words

const remembered = (scene: string): readonly string[] =>
  linesOf(scene).flatMap((line) => [...line.matchAll(/# remember: \w+ \w+ ([^#]+)/gu)].map(([, sentence = '']) => openingOf(sentence)));

const openingOf = (sentence: string): string => sentence.toLowerCase().replace(/[.,]/gu, '').trim().split(' ').slice(0, OPENING).join(' ');

/** The lines of a scene that are spoken or told in the words of one of these. */
const quoting = (scene: string, sentences: readonly string[]): readonly string[] =>
  linesOf(scene).filter((line) => {
    const said = line.split(' # ')[0]?.toLowerCase().replace(/[.,]/gu, '') ?? '';
    return sentences.some((sentence) => said.includes(sentence));
  });

const all = season.map((entry) => ({ ...entry, read: written(entry.scene) }));

describe('what came before shows', () => {
  const before = all.map(({ scene, kind, read }, at) => {
    const earlier = new Set(all.slice(0, at).flatMap((each) => [...setBy(each.read)]));
    const own = setBy(read);
    return { scene, kind, places: placesOf(read, (name) => earlier.has(name) && !own.has(name)) };
  });

  test.each(before.filter(({ scene, kind }) => kind !== 'week' && scene !== 'the-offer'))(
    'in $scene, in at least six places, and by no gauge and nothing that it sets itself',
    ({ places }) => {
      expect(places.length).toBeGreaterThanOrEqual(LEAST);
    },
  );

  test.each(season.map(({ scene, kind }, at) => ({ scene, kind, at })).filter(({ scene, kind }) => kind !== 'week' && scene !== 'the-offer'))(
    'in $scene, in the very words of a memory, at six places',
    ({ scene, at }) => {
      const earlier = new Set(season.slice(0, at).flatMap((each) => [...remembered(each.scene)]));
      expect(quoting(scene, [...earlier]).length).toBeGreaterThanOrEqual(LEAST);
    },
  );

  test('in every week', () => {
    expect(before.filter(({ kind, places }) => kind === 'week' && places.length < LEAST).map(({ scene }) => scene)).toEqual([]);
  });
});

describe('a second season remembers the first', () => {
  test('in five scenes and two weeks, at the least', () => {
    const remembering = all.filter(({ read }) => placesOf(read, isOld).length > 0);
    expect(remembering.filter(({ kind }) => kind !== 'week').length).toBeGreaterThanOrEqual(5);
    expect(remembering.filter(({ kind }) => kind === 'week').length).toBeGreaterThanOrEqual(2);
  });

  const said = (...how: Parameters<typeof played>): string =>
    played(...how)
      .map(({ text }) => text)
      .join('\n');

  test('in words: who took the chair hears of it again at the same glass, and nobody else does', () => {
    const glass = toPlay('two-places-at-once');
    const again = { season: 2, last_took_chair: true };
    expect(said(glass, again, 'hold-sentence')).toContain('Last time you took the chair while she stood next to it.');
    expect(said(glass, { took_chair: true }, 'hold-sentence')).not.toContain('Last time');
  });

  test('in words: one opens the timetable at the sentence one left', () => {
    const bench = toPlay('the-offer');
    const ids = ['cut-it', 'to-tomas', 'by-winter', 'bring-plate', 'who-writes', 'monday-nine', 'hold-coat', 'the-money'];
    expect(said(bench, { season: 2, last_sentence: 'Count the pier.' }, ...ids)).toContain('"Count the pier."');
    expect(said(bench, {}, ...ids)).not.toContain('last time');
  });
});
