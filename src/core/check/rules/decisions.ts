import { quoted } from '../quoted.ts';
import { creditOf, dimensionsOf } from '../../assessment/credit.ts';
import type { Choice } from '../../story/beat.ts';
import type { Option } from '../reading.ts';
import type { BookRule, Occasion, Scene, SceneRule } from '../rule.ts';
import { isOurs } from './tags.ts';

const MOST_APART = 40; // per cent of the shorter option
const MOST_VOICES = 2;
const MOST_RIGHT = 70; // per cent
const ENOUGH = 4; // occasions, before a voice's share of right ones means anything

/** Rules about scored decisions: whether they are fair, and whether they can be talked about. */
export const decisionRules: readonly SceneRule[] = [
  {
    code: 'P131',
    title: 'A scored option without a reason',
    severity: 'warning',
    looksAt: 'flow',
    why: 'The debrief shows each moment with one sentence that says what the choice showed and what it cost. Without it there is only a band.',
    mend: 'Write a `# why:` line between the option and the next decision.',
    wrong: '* [Wait. #id: wait #leading 4]\n    You wait.\n    -> END',
    right: '* [Wait. #id: wait #leading 4]\n    # why: It was theirs.\n    You wait.\n    -> END',
    *find(scene) {
      for (const { node, evidence, span, text } of scene.options) {
        if (evidence.length === 0 || !scene.compiled || scene.compiled.flow.tagsAfter(node.runtimeChoice).has('why')) continue;
        yield { span, message: `Nothing says why ${quoted(text)} is scored as it is.`, hint: 'Write "# why: …" on a line after it.' };
      }
    },
  },
  {
    code: 'P132',
    title: 'A scored decision without a question for the room',
    severity: 'warning',
    looksAt: 'flow',
    why: 'In a workshop the facilitator puts the question before people vote; without one they only vote.',
    mend: 'Write an `# ask:` line before the options.',
    wrong:
      'She waits.\n* [Wait. #id: wait #leading 4]\n    # why: It was theirs.\n    You wait.\n* [Go. #id: go #leading 2 #operations 4]\n    # why: It was quick.\n    You go.\n- -> END',
    right:
      '# ask: Whose is it?\nShe waits.\n* [Wait. #id: wait #leading 4]\n    # why: It was theirs.\n    You wait.\n* [Go. #id: go #leading 2 #operations 4]\n    # why: It was quick.\n    You go.\n- -> END',
    *find(scene) {
      for (const { options } of scene.decisions) {
        const [first] = options;
        if (!first || options.filter(isScored).length < 2 || !scene.compiled) continue;
        if (!scene.compiled.flow.tagsBefore(first.node.runtimeChoice).has('ask'))
          yield { span: first.span, message: 'The decision that begins here has no question for the room.', hint: 'Write "# ask: …" on a line before it.' };
      }
    },
  },
  {
    code: 'P133',
    title: 'An option that is best on every dimension',
    severity: 'warning',
    looksAt: 'source',
    why: 'There is no obvious right answer: every strong option costs something that shows. Where one is best on all that the decision is scored on, it is a quiz.',
    mend: 'Find what the best option costs, and score it; or find what another one buys.',
    wrong:
      '# ask: Whose is it?\nShe waits.\n* [Wait. #id: wait #leading 4 #operations 4]\n    # why: It was theirs.\n    You wait.\n* [Go. #id: go #leading 2 #operations 2]\n    # why: It was quick.\n    You go.\n- -> END',
    right:
      '# ask: Whose is it?\nShe waits.\n* [Wait. #id: wait #leading 4 #operations 2]\n    # why: It was theirs.\n    You wait.\n* [Go. #id: go #leading 2 #operations 4]\n    # why: It was quick.\n    You go.\n- -> END',
    *find(scene) {
      const told = new Set<Option>();
      for (const { offers } of scene.decisions) {
        for (const offer of offers) {
          const best = bestOf(offer);
          if (!best || told.has(best.option)) continue;
          told.add(best.option);
          yield {
            span: best.option.span,
            message: `${quoted(best.option.text)} is best on ${best.dimensions.join(', ')}: on all that this decision is scored on.`,
            hint: 'What does it cost?',
          };
        }
      }
    },
  },
  {
    code: 'P134',
    title: 'Options of very different length',
    severity: 'warning',
    looksAt: 'source',
    why: `The longest option is the one that was thought about, and everybody knows it. Options of one scored decision differ by no more than ${MOST_APART} per cent of the shortest; silence may be as short as it likes.`,
    mend: 'Cut the long one, or let the short one say what it means.',
    wrong:
      '# ask: Whose is it?\n* [Ask her what she would do if you were not in the room at all. #id: ask #leading 4 #operations 2]\n    # why: It was theirs.\n    You ask.\n* [Go. #id: go #leading 2 #operations 4]\n    # why: It was quick.\n    You go.\n- -> END',
    right:
      '# ask: Whose is it?\n* [Ask her what she would do. #id: ask #leading 4 #operations 2]\n    # why: It was theirs.\n    You ask.\n* [Go and do it yourself. #id: go #leading 2 #operations 4]\n    # why: It was quick.\n    You go.\n- -> END',
    *find(scene) {
      for (const { options, offers } of scene.decisions) {
        if (!options.some(isScored)) continue;
        const worst = offers
          .map((offer) => offer.filter(({ silence, text }) => !silence && text !== '').toSorted((one, other) => one.text.length - other.text.length))
          .flatMap((spoken) => (spoken[0] && spoken.length > 1 ? [{ short: spoken[0], long: spoken.at(-1) ?? spoken[0] }] : []))
          .toSorted((one, other) => apart(other) - apart(one))[0];
        if (!worst || apart(worst) <= MOST_APART) continue;
        yield {
          span: worst.long.span,
          message: `This option is ${Math.round(apart(worst))} % longer than ${quoted(worst.short.text)}: ${worst.long.text.length} characters against ${worst.short.text.length}.`,
          hint: `${MOST_APART} % is the most.`,
        };
      }
    },
  },
  {
    code: 'P137',
    title: 'More than two voices before one decision',
    severity: 'warning',
    looksAt: 'source',
    why: 'Two voices argue; three are a crowd, and the player stops listening to any.',
    mend: 'Keep the two that disagree.',
    wrong: 'She waits.\nTen minutes. # voice: fixer\nTouch it. # voice: edge\nThey expect you to know. # voice: expert\n* [Wait.]\n    You wait.\n    -> END',
    right: 'She waits.\nTen minutes. # voice: fixer\nLook at her foot. # voice: quiet\n* [Wait.]\n    You wait.\n    -> END',
    *find(scene, shelf) {
      if (!isOurs(scene, shelf)) return;
      for (const { options, voices } of scene.decisions) {
        if (voices > MOST_VOICES && options[0])
          yield { span: options[0].span, message: `${voices} voices speak before this decision.`, hint: `${MOST_VOICES} are the most.` };
      }
    },
  },
];

/** Rules about a book's voices. */
export const voiceRules: readonly BookRule[] = [
  {
    code: 'P138',
    title: 'A voice that is right too often',
    severity: 'warning',
    looksAt: 'book',
    why: `A voice is a temptation to think about, not a hint. It is right when nothing on offer has a higher mean credit than the option it speaks for; over ${MOST_RIGHT} per cent of the time, players learn to follow it. Counted over all stories of a book, from ${ENOUGH} occasions on.`,
    mend: 'Let it speak for something else here and there.',
    wrong: fourTimes('wait'),
    right: fourTimes('go'),
    *find(_shelf, scenes) {
      const heard = new Map<string, Occasion[]>();
      for (const { occasions: all } of scenes) for (const each of all) heard.set(each.voice, [...(heard.get(each.voice) ?? []), each]);
      for (const [voice, all] of heard) {
        const right = all.filter((each) => each.right).length;
        const [first] = all;
        if (first && all.length >= ENOUGH && (right / all.length) * 100 > MOST_RIGHT)
          yield {
            span: first.at,
            message: `"${voice}" is right ${right} times of ${all.length}.`,
            hint: `No voice is right more than ${MOST_RIGHT} % of the time.`,
          };
      }
    },
  },
];

const isScored = ({ evidence }: Option): boolean => evidence.length > 0;
const apart = ({ short, long }: { readonly short: Option; readonly long: Option }): number =>
  ((long.text.length - short.text.length) / short.text.length) * 100;

/** The option that has full credit on every dimension that this offer is scored on. */
function bestOf(offer: readonly Option[]): { readonly option: Option; readonly dimensions: readonly string[] } | undefined {
  const choices = offer.map(toChoice);
  const dimensions = dimensionsOf(choices).filter((dimension) => choices.some((choice) => creditOf(choice, choices, dimension) !== undefined));
  const at = choices.findIndex((choice) => dimensions.every((dimension) => creditOf(choice, choices, dimension) === 1));
  const option = offer[at];
  return option && dimensions.length > 0 ? { option, dimensions } : undefined;
}

/** The mean credit of an option among those on offer; undefined where it gives no moment. */
function meanCredit(option: Option, offer: readonly Option[]): number | undefined {
  const choices = offer.map(toChoice);
  const own = choices[offer.indexOf(option)];
  const credits = own ? dimensionsOf(choices).flatMap((dimension) => creditOf(own, choices, dimension) ?? []) : [];
  return credits.length === 0 ? undefined : credits.reduce((sum, credit) => sum + credit, 0) / credits.length;
}

/** Every time that a voice speaks for an option that is scored. */
export function* occasions(scene: Pick<Scene, 'tags' | 'decisions'>): Generator<Occasion> {
  for (const { meaning, span } of scene.tags) {
    if (meaning?.kind !== 'voice' || meaning.choice === null) continue;
    const offer = scene.decisions.flatMap(({ offers }) => offers).find((each) => each.some(({ id }) => id === meaning.choice));
    const option = offer?.find(({ id }) => id === meaning.choice);
    const own = offer && option && meanCredit(option, offer);
    if (offer && own !== undefined) yield { voice: meaning.voice, at: span, right: offer.every((other) => (meanCredit(other, offer) ?? 0) <= own) };
  }
}

const toChoice = ({ id, text, evidence, silence, disabled }: Option): Choice => ({ id: id ?? text, text, evidence, temptation: false, silence, disabled });

/** Four decisions in which a voice speaks for the same option. */
function fourTimes(id: string): string {
  const decision = (at: number): string =>
    `# ask: Whose is it?\nTen minutes. # voice: fixer ${id}-${at}\n* [Wait. #id: wait-${at} #leading 4 #operations 2 #inspiring 3]\n    # why: It was theirs.\n    You wait.\n* [Go now. #id: go-${at} #leading 2 #operations 4 #inspiring 1]\n    # why: It was quick.\n    You go.\n-`;
  return `${[1, 2, 3, 4].map(decision).join('\n')} -> END`;
}
