import { Story as Ink } from 'inkjs';
import { expect, test } from 'vitest';
import { NotCoverage, parseCoverage, withCoverage } from '../../../src/core/analysis/map-coverage.ts';
import { mermaidOf } from '../../../src/core/analysis/map-mermaid.ts';
import { storyMap, type MapNode, type StoryMap } from '../../../src/core/analysis/map.ts';
import { compileLive } from '../../../src/core/story/compile.ts';
import { toStory } from '../../../src/core/story/story.ts';

/** The map of ink written in a test. */
function mapOf(source: string): StoryMap {
  const { ink, diagnostics } = compileLive(new Map([['test.ink', source]]), 'test.ink');
  if (!ink) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return storyMap(toStory('test/test', JSON.parse(ink.ToJson() ?? 'null')), ink);
}

const ids = (map: StoryMap, kind: MapNode['kind']): readonly string[] => map.nodes.filter((node) => node.kind === kind).map(({ id }) => id);
const ways = (map: StoryMap): readonly string[] =>
  map.edges.map(({ from, option, to, kind }) => `${from}${option === null ? '' : `/${option}`} ${kind === 'goes' ? '->' : '<->'} ${to}`);

const harbour = `# title: Harbour
VAR calm = 5
It rings.
* ["Mine." #id: take #temptation #leading 1]
  You take it.
  -> quay
* [Say nothing. #id: wait #silence]
- -> quay
=== quay
You walk down.
-> breathe -> talk
=== breathe
{calm > 3: You breathe.} {twice(calm)}
->->
=== talk
* "Begin[."]," she says.
  She begins. # ending: mended "You both know now"
  -> END
+ [Look away.]
  -> talk.later
= later
Later.
-> DONE
=== attic
Nobody comes here.
* [Dust.] -> END
=== function twice(x)
~ return x * 2
`;

test('knots and stitches are places, and functions are not', () => {
  expect(ids(mapOf(harbour), 'place')).toEqual(['~', 'quay', 'breathe', 'talk', 'talk.later', 'attic']);
});

test('what is offered together is one decision, with the words and marks of its options', () => {
  const decisions = mapOf(harbour).nodes.flatMap((node) => (node.kind === 'decision' ? [node.options] : []));
  expect(decisions.map((options) => options.map(({ id, text }) => [id, text]))).toEqual([
    [
      ['take', '"Mine."'],
      ['wait', 'Say nothing.'],
    ],
    [
      ['talk.begin', '"Begin."'],
      ['talk.look-away', 'Look away.'],
    ],
    [['attic.dust', 'Dust.']],
  ]);
  expect(decisions[0]).toMatchObject([
    { temptation: true, silence: false },
    { temptation: false, silence: true },
  ]);
});

test('words of an option that are not always the same are three dots, and its name does without them', () => {
  const ink = `VAR late = true
VAR n = 3
* [Tell {late:Amira|Priya}: "{n} of {&nine|ten}." #id: tell]
* {late} {n > 1} [Wait{late: a while|}{late: # tagged}.]
* Go {late:back|on} now[ and wait], and {n}.
* [{late: # tagged} Stay. #id: {n}]
- -> END`;
  const options = mapOf(ink).nodes.flatMap((node) => (node.kind === 'decision' ? node.options : []));
  expect(options.map(({ id, text }) => [id, text])).toEqual([
    ['tell', 'Tell …: "… of …."'],
    ['wait', 'Wait….'],
    ['go-now-and-wait', 'Go … now and wait'],
    ['stay', 'Stay.'],
  ]);
});

test('every way is there: straight on, to a tunnel and back, to an ending with a name or without', () => {
  expect(ways(mapOf(harbour))).toEqual([
    '~ -> ~#1',
    'quay <-> breathe',
    'quay -> talk',
    'talk -> talk#1',
    'talk.later -> talk.later!',
    'attic -> attic#1',
    '~#1/0 -> quay',
    '~#1/1 -> quay',
    'talk#1/0 -> talk!mended',
    'talk#1/1 -> talk.later',
    'attic#1/0 -> attic!',
  ]);
});

test('what there is no way to is known, and so is every line', () => {
  const { nodes } = mapOf(harbour);
  expect(nodes.filter(({ reached }) => !reached).map(({ id }) => id)).toEqual(['attic', 'attic#1', 'attic!']);
  expect(nodes.find(({ id }) => id === 'talk#1')?.stretch).toEqual({ file: 'test.ink', from: 16, to: 19 });
});

test('choices of different conditions are one decision; those after a gather are another', () => {
  const map = mapOf(`VAR late = false
{late:
  * [One.] -> then
- else:
  * [Two.] -> then
}
* [Three.]
- (then) Then.
* [Four.] -> END
`);
  const options = map.nodes.flatMap((node) => (node.kind === 'decision' ? [node.options.map(({ text }) => text)] : []));
  expect(options).toEqual([['One.', 'Two.', 'Three.'], ['Four.']]);
  expect(ways(map)).toEqual(['~ -> ~#1', '~#1/0 -> ~#2', '~#1/1 -> ~#2', '~#1/2 -> ~#2', '~#2/0 -> ~!']);
});

test('an option in a tunnel says that it leads back, and a fallback says nothing', () => {
  const map = mapOf(`-> ask -> done
=== ask
* [Yes.] ->->
* -> done
=== done
-> END
`);
  const [decision] = map.nodes.flatMap((node) => (node.kind === 'decision' ? [node] : []));
  expect(decision?.options).toMatchObject([
    { text: 'Yes.', returns: true },
    { text: '', returns: false },
  ]);
  expect(map.nodes.find(({ id }) => id === 'ask')).toMatchObject({ returns: true });
});

test('threads are visited, and their choices are decisions of their own place', () => {
  const map = mapOf(`<- gossip
* [Leave.] -> END
=== gossip
* [Listen.] -> END
`);
  expect(ways(map)).toEqual(['~ -> ~#1', '~ <-> gossip', 'gossip -> gossip#1', '~#1/0 -> ~!', 'gossip#1/0 -> gossip!']);
});

test('a compiled story has the same map, without lines', () => {
  const { ink } = compileLive(new Map([['test.ink', harbour]]), 'test.ink');
  const story = toStory('test/test', JSON.parse(ink?.ToJson() ?? 'null'));
  const loaded = storyMap(story, new Ink(story.ink));
  expect(ways(loaded)).toEqual(ways(mapOf(harbour)));
  expect(loaded.nodes.map(({ stretch }) => stretch)).toEqual(loaded.nodes.map(() => null));
});

test('coverage says how likely each piece is, and what never happens is not reached', () => {
  const map = withCoverage(
    mapOf(harbour),
    parseCoverage({ lines: { 'test.ink:3': 1, 'test.ink:4': 0.25, 'test.ink:7': 0.75, 'test.ink:10': 1, 'test.ink:17': 0.5 } }),
  );
  const likely = new Map(map.nodes.map(({ id, probability, reached }) => [id, [probability, reached]]));
  expect([likely.get('~'), likely.get('~#1'), likely.get('quay'), likely.get('talk'), likely.get('breathe')]).toEqual([
    [1, true],
    [1, true],
    [1, true],
    [0.5, true],
    [0, false],
  ]);
  const [first] = map.nodes.flatMap((node) => (node.kind === 'decision' ? [node.options.map(({ probability }) => probability)] : []));
  expect(first).toEqual([0.25, 0.75]);
});

test('what is no coverage is refused in one sentence', () => {
  for (const wrong of [undefined, {}, { lines: [] }, { lines: { 'a:1': 2 } }, { lines: { 'a:1': '1' } }])
    expect(() => parseCoverage(wrong)).toThrow(NotCoverage);
});

test('Mermaid gets every node and every way, and no words that break it', () => {
  const text = mermaidOf(mapOf(harbour));
  expect(text).toContain('|"#34;Mine.#34;"| n1');
  expect(text.match(/ -->| -\.->/gu)).toHaveLength(11);
  expect(text).toContain('>"You both know now"]');
  expect(text.match(/:::lost/gu)).toHaveLength(3);
});

test('Mermaid gets words that mean something to it as numbers, and reads no name of a knot as its own word', () => {
  const text = mermaidOf(
    mapOf(`# title: An "odd" one
* [Say "end" & \`**md**\`; \\[x\\] \\{y\\} \\| <b> \\#quot; _it_ ~z~.] -> end
* [1. Größe, 日本語] -> subgraph
=== end
The end. # ending: end "\` 1. \`"
-> END
=== subgraph
-> END
`),
  );
  expect(text).toContain('title: "An \\"odd\\" one"\n');
  expect(text).toContain('|"Say #34;end#34; #38; #96;#42;#42;md#42;#42;#96;#59; #91;x#93;');
  expect(text).toContain('|"1. Größe, 日本語"|');
  expect(text).toMatch(/^ *n\d+\("end"\)$/mu);
  expect(text).toMatch(/^ *n\d+\("subgraph"\)$/mu);
  expect(text).toContain('>"#96; 1. #96;"]');
  for (const [, words = ''] of text.matchAll(/"([^"\n]*)"/gu)) expect(words.replaceAll(/#\d+;/gu, '')).not.toMatch(/[#&<>`*_~;[\]{}|]/u);
});
