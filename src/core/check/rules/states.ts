import type { Exploration } from '../../analysis/explore.ts';
import { wayTo } from '../../analysis/explore-trail.ts';
import type { DeepRule, Finding, Scene, Shelf } from '../rule.ts';
import { broken, flowIn } from '../compiler-words.ts';
import { includesOf } from '../includes.ts';
import { isFlow } from '../parsed.ts';
import { quoted } from '../quoted.ts';
import { type Span, wholeLine } from '../source.ts';

const FEWEST = 3; // scored decisions on each of a scene's own dimensions
const MOST_TOP = 2; // dimensions on which a cheap trick may reach the top band
const MOST_RIGHT = 0.7;
const NOTHING = 1e-6;

type StatesRule = DeepRule<Exploration>;

const twoOptions = (first: string, second: string): string =>
  `# ask: Whose is it?\n* [Wait. #id: wait ${first}]\n    # why: It was theirs.\n    You wait.\n* [Go. #id: go ${second}]\n    # why: It was quick.\n    You go.\n- -> END`;
const threeTimes = (first: string, second: string): string =>
  [1, 2, 3].map((n) => `* [Wait. #id: wait-${n} ${first}]\n    You wait.\n* [Go. #id: go-${n} ${second}]\n    You go.\n- Then.`).join('\n');

/** Rules that only playing a story in every way can answer. */
export const statesRules: readonly StatesRule[] = [
  {
    code: 'P301',
    title: 'A line that nobody ever comes to',
    severity: 'warning',
    looksAt: 'states',
    holds: 'everywhere',
    why: 'Every way through the story was followed, and none leads here. Somebody wrote it to be read. A scene that takes over what earlier ones leave is followed from its own values and from those of each profile: then that is what the message says, and nothing about other values.',
    mend: 'Look at the condition that keeps it away, or take it out.',
    wrong: 'VAR late = false\nYou begin.\n{late: Nobody waits.}\n-> END',
    right: 'VAR late = false\nYou begin.\n* [Hurry.]\n* [Stroll.]\n    ~ late = true\n- {late: Nobody waits.}\n-> END',
    *find(scene, { verdict, coverage }, shelf) {
      if (verdict !== 'exact') return;
      const told = new Set<string>();
      const hint = triedWith(scene, shelf);
      for (const { place, text, witness } of coverage.lines) {
        if (witness !== null || told.has(place) || !isOwn(place, scene, shelf)) continue;
        told.add(place);
        const who = hint === null ? 'Nobody ever comes' : 'From the values that were tried, nobody comes';
        yield { span: spanOf(place, scene), message: `${who} to ${quoted(text)}.`, hint };
      }
    },
  },
  {
    code: 'P302',
    title: 'An option that is never on offer',
    severity: 'warning',
    looksAt: 'states',
    holds: 'everywhere',
    why: 'Every way through the story was followed, and its conditions hold on none.',
    mend: 'Look at its conditions, or take it out.',
    wrong: 'VAR late = false\n* [Wait.]\n* {late} [Run.]\n- -> END',
    right: 'VAR late = false\n* [Dawdle.]\n    ~ late = true\n* [Hurry.]\n- \n* [Wait.]\n* {late} [Run.]\n- -> END',
    *find(scene, { verdict, coverage }, shelf) {
      if (verdict !== 'exact') return;
      const hint = triedWith(scene, shelf);
      const never = hint === null ? 'is never on offer' : 'is not on offer from any of the values that were tried';
      for (const { place, text } of coverage.neverOffered)
        if (isOwn(place, scene, shelf)) yield { span: spanOf(place, scene), message: `${quoted(text)} ${never}.`, hint };
    },
  },
  {
    code: 'P303',
    title: 'A path that breaks down',
    severity: 'error',
    looksAt: 'states',
    why: 'Somebody who plays this way is told that something broke.',
    mend: 'Follow the choices that the hint names, and mend what happens at the end of them.',
    wrong: '* [Share it out.] -> shared\n* [Keep it.]\n- -> END\n=== shared\nEach has a crew.',
    right: '* [Share it out.] -> shared\n* [Keep it.]\n- -> END\n=== shared\nEach has a crew.\n-> END',
    *find(scene, { troubles, trail }) {
      for (const { message, place, witness } of troubles)
        yield { span: place === '' ? headingOf(flowIn(message), scene) : spanOf(place, scene), message: broken(message), hint: howTo(trail, witness) };
    },
  },
  {
    code: 'P304',
    title: 'A place from which no end can be reached',
    severity: 'error',
    looksAt: 'states',
    why: 'Whoever comes there can choose for ever, and never sees an ending or a debrief.',
    mend: 'Give it a way out.',
    wrong: '-> room\n=== room\n+ [Turn left.] -> room\n+ [Turn right.] -> room',
    right: '-> room\n=== room\n+ [Turn left.] -> room\n+ [Leave.] -> END',
    *find(scene, { endless, trail }) {
      if (endless)
        yield {
          span: spanOf(endless.place, scene),
          message: `From here on, no end can be reached (${percent(endless.chance)} come here).`,
          hint: howTo(trail, endless.witness),
        };
    },
  },
  {
    code: 'P305',
    title: 'An option that nobody should ever take',
    severity: 'warning',
    looksAt: 'states',
    why: 'Wherever it is on offer, another option leaves at least as much within reach on every dimension, and more on one. A decent, sane person might do it all the same; but then it should buy something.',
    mend: 'Let it show something that the others do not, now or later.',
    wrong: twoOptions('#leading 4 #operations 4', '#leading 2 #operations 2'),
    right: twoOptions('#leading 4 #operations 2', '#leading 2 #operations 4'),
    *find(scene, explored) {
      yield* verdicts(
        scene,
        explored,
        'worst',
        (text) => `Wherever ${text} is on offer, another option is at least as good on every dimension, now and for what comes after.`,
      );
    },
  },
  {
    code: 'P306',
    title: 'An option that everybody should always take',
    severity: 'warning',
    looksAt: 'states',
    why: 'Wherever it is on offer, it leaves more within reach than all the others, on every dimension. There is no obvious right answer; this is one.',
    mend: 'Let it cost something that shows.',
    wrong: twoOptions('#leading 4 #operations 4', '#leading 2 #operations 2'),
    right: twoOptions('#leading 4 #operations 2', '#leading 2 #operations 4'),
    *find(scene, explored) {
      yield* verdicts(scene, explored, 'best', (text) => `Wherever ${text} is on offer, nothing else is better on any dimension, now or for what comes after.`);
    },
  },
  {
    code: 'P307',
    title: "A path with too few decisions on the scene's own dimensions",
    severity: 'error',
    looksAt: 'states',
    why: `A scene says what it is mainly about. Fewer than ${FEWEST} moments are "not enough seen": whoever plays that path gets no reading there.`,
    mend: 'Let more decisions on that path speak to the dimension, or take it out of # dimensions.',
    wrong: '# dimensions: leading\n* [Wait. #id: wait #leading 4]\n* [Go. #id: go #leading 2]\n- -> END',
    right: `# dimensions: leading\n${threeTimes('#leading 4 #operations 2', '#leading 2 #operations 4')}\n-> END`,
    *find(scene, { dimensions }) {
      for (const { tag, dimension } of mainDimensions(scene)) {
        const { offered, fewest } = dimensions.find((each) => each.dimension === dimension) ?? { offered: { least: 0 }, fewest: [] };
        if (offered.least < FEWEST)
          yield {
            span: tag.span,
            message: `Some path has only ${offered.least} scored decision${offered.least === 1 ? '' : 's'} on ${dimension}.`,
            hint: `Every path needs ${FEWEST}.${fewest.length > 0 ? ` This has the fewest: ${fewest.join(', ')}.` : ''}`,
          };
      }
    },
  },
  {
    code: 'P308',
    title: 'A cheap trick that wins',
    severity: 'error',
    looksAt: 'states',
    why: `Somebody who always takes the first option, or the longest, or the one with a question mark, reads nothing. On more than ${MOST_TOP} dimensions, that must not look like consistent leadership.`,
    mend: 'Change the order of some options, their lengths, or what they show.',
    wrong: `${threeTimes('#leading 4 #operations 4 #inspiring 4', '#leading 2 #operations 2 #inspiring 2')}\n-> END`,
    right: `${threeTimes('#leading 4 #operations 2 #inspiring 4', '#leading 2 #operations 4 #inspiring 2')}\n-> END`,
    *find(scene, { balance }) {
      for (const { bot, simple, top: dimensions } of balance?.bots ?? [])
        if (simple && dimensions.length > MOST_TOP)
          yield {
            span: top(scene),
            message: `Playing "${bot}" reaches the top band on ${dimensions.length} dimensions: ${dimensions.join(', ')}.`,
            hint: `${MOST_TOP} are the most.`,
          };
    },
  },
  {
    code: 'P309',
    title: 'One answer key for everything',
    severity: 'error',
    looksAt: 'states',
    why: 'The path that is best on one dimension is also best on all others: to be good at it costs nothing, and there is nothing to weigh.',
    mend: 'Let the best path pay somewhere.',
    wrong: `${threeTimes('#leading 4 #operations 4', '#leading 2 #operations 2')}\n-> END`,
    right: `${threeTimes('#leading 4 #operations 2', '#leading 2 #operations 4')}\n-> END`,
    *find(scene, { balance, dimensions }) {
      if (dimensions.length < 2) return;
      for (const { dimension, costs } of balance?.prices ?? [])
        if (costs.length === 0) yield { span: top(scene), message: `The best path on ${dimension} is the best on all other dimensions too.`, hint: null };
    },
  },
  {
    code: 'P310',
    title: 'A voice to be followed',
    severity: 'error',
    looksAt: 'states',
    why: 'A voice is a temptation to think about, not a hint. Counted over all that can be heard in this story, each as often as it is heard.',
    mend: 'Let it be wrong more often, or speak for another option.',
    wrong: 'Ten minutes and it is done. # voice: fixer go\n* [Wait. #id: wait #leading 2]\n* [Go. #id: go #leading 4]\n- -> END',
    right: 'Ten minutes and it is done. # voice: fixer go\n* [Wait. #id: wait #leading 4]\n* [Go. #id: go #leading 2]\n- -> END',
    *find(scene, { balance }) {
      for (const { voice, heard, right } of balance?.voices ?? [])
        if (heard >= 1 - NOTHING && right > MOST_RIGHT + NOTHING)
          yield { span: top(scene), message: `"${voice}" is right ${percent(right)} of the time.`, hint: `${percent(MOST_RIGHT)} is the most.` };
    },
  },
  {
    code: 'P311',
    title: 'A story that was not seen to its end',
    severity: 'warning',
    looksAt: 'states',
    why: 'What else is said about its paths holds for those that were seen. Nothing is said about what nobody ever comes to.',
    mend: 'Give it more time with --seconds; or look for what never comes back to the same: a counter that only grows, a list that only fills.',
    wrong: '~ SEED_RANDOM(7)\nYou throw a {RANDOM(1, 6)}.\n-> END',
    right: 'You throw a {RANDOM(1, 6)}.\n-> END',
    *find(scene, { because }) {
      if (because !== null) yield { span: top(scene), message: `Not all of this story was seen. ${because}`, hint: null };
    },
  },
];

function* verdicts(scene: Scene, { effects }: Exploration, verdict: 'worst' | 'best', say: (text: string) => string): Generator<Finding> {
  // An option can be on offer in several company: it is spoken of only where it is the same in all.
  const offers = effects.flatMap(({ place, options }) => options.map((option) => ({ place, option })));
  for (const { place, option } of new Map(offers.map((each) => [each.option.choice, each])).values()) {
    const all = offers.filter((each) => each.option.choice === option.choice);
    if (!all.every((each) => each.option.verdict === verdict)) continue;
    const source = scene.options.find(({ id }) => id === option.choice);
    const company = effects.filter(({ options }) => options.some(({ choice }) => choice === option.choice)).flatMap(({ options }) => options);
    const hint = verdict === 'worst' ? alone(scene, option.choice, new Set(company.map(({ choice }) => choice))) : null;
    yield { span: source?.span ?? spanOf(place, scene), message: say(quoted(option.text)), hint };
  }
}

/** What an option shows for nothing, because no other beside it speaks to that: often why it is worth taking nowhere. */
function alone(scene: Scene, choice: string, company: ReadonlySet<string>): string | null {
  const evidence = scene.options.filter(({ id }) => id !== undefined && company.has(id));
  const others = new Set(evidence.filter(({ id }) => id !== choice).flatMap((option) => option.evidence.map(({ dimension }) => dimension)));
  const own = evidence.find(({ id }) => id === choice)?.evidence.filter(({ dimension }) => !others.has(dimension)) ?? [];
  const names = own.map(({ dimension }) => dimension).join(' and ');
  return own.length === 0 ? null : `What it shows on ${names} counts nothing: no option beside it speaks to that.`;
}

function mainDimensions(scene: Scene): readonly { readonly tag: Scene['tags'][number]; readonly dimension: string }[] {
  return scene.tags.flatMap((tag) =>
    tag.meaning?.kind === 'meta' && tag.meaning.key === 'dimensions'
      ? tag.meaning.value.split(/[\s,]+/u).flatMap((dimension) => (dimension === '' ? [] : [{ tag, dimension }]))
      : [],
  );
}

/** Whether a place is in a file of this story alone: what two stories share may be come to in the other. */
function isOwn(place: string, scene: Scene, shelf: Shelf): boolean {
  const [file = ''] = place.split(':');
  const own = new Set(includesOf(shelf, scene.files.root));
  return file === scene.files.root || ![...shelf.sources.keys()].some((other) => !own.has(other) && includesOf(shelf, other).includes(file));
}

/** What to do about a line that no value leads to, where earlier scenes may leave others; null: there are no others. */
function triedWith(scene: Scene, shelf: Shelf): string | null {
  const { root } = scene.files;
  const isFirst = `${shelf.book?.season[0]?.scene}.ink` === root;
  const own = includesOf(shelf, root).filter((file) => file !== root);
  const shares = [...shelf.sources.keys()].some(
    (other) => other !== root && !own.includes(other) && includesOf(shelf, other).some((file) => own.includes(file)),
  );
  return shelf.book && shares && !isFirst ? 'Earlier scenes may leave other values: put those that lead here into a profile in book.json.' : null;
}

function spanOf(place: string, scene: Scene): Span {
  const [, file = '', line = ''] = /^(.*):(\d+)$/u.exec(place) ?? [];
  const source = scene.files.sources.get(file);
  return source ? wholeLine(source, file, Number(line)) : top(scene);
}

/** Where a knot or a stitch begins that is named as ink names it: knot.stitch. */
function headingOf(name: string | undefined, scene: Scene): Span {
  const flow = name === undefined ? undefined : scene.nodes.find((node) => isFlow(node) && node.runtimePath.toString() === name);
  if (!flow) return top(scene);
  const { file, line } = scene.at(flow);
  return wholeLine(scene.files.sources.get(file), file, line);
}

const top = (scene: Scene): Span => ({ file: scene.files.root, line: 0, column: 1, endColumn: 1 });
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function howTo(trail: Exploration['trail'], witness: number | null): string | null {
  if (witness === null) return null;
  const choices = wayTo(trail, witness);
  return choices.length === 0 ? 'At the very beginning.' : `Choose ${choices.join(', ')}.`;
}
