import { is, type Parsed } from '../parsed.ts';
import type { SceneRule } from '../rule.ts';
import type { Variables } from '../variables.ts';

/** Rules about numbers that come out differently in other ink players. */
export const numberRules: readonly SceneRule[] = [
  {
    code: 'P146',
    title: 'A number with a fraction',
    severity: 'warning',
    looksAt: 'source',
    why: 'Ink in a browser turns 2.0 into 2, ink elsewhere does not: what is printed, and what a division gives, differ.',
    mend: 'Count in whole numbers: tenths, or hundredths.',
    wrong: 'VAR share = 0.5\n{share}\n-> END',
    right: 'VAR share_percent = 50\n{share_percent}\n-> END',
    *find({ nodes, files, at }) {
      for (const node of nodes) {
        if (!is(node, 'Number') || node.subtype !== 'float') continue;
        const span = at(node);
        const written = files.sources.get(span.file)?.lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1) ?? String(node.value);
        yield { span, message: `${written} is not a whole number.`, hint: 'Ink players disagree on fractions.' };
      }
    },
  },
  {
    code: 'P147',
    title: 'A division of what may be negative',
    severity: 'warning',
    looksAt: 'source',
    why: 'Ink in a browser rounds -7 / 2 down to -4; ink elsewhere rounds towards nought, to -3.',
    mend: 'Make sure that both sides are never negative, or do without the division.',
    wrong: 'VAR balance = 0\n~ balance = balance - 7\n{balance / 2}\n-> END',
    right: 'VAR balance = 7\n{balance / 2}\n-> END',
    *find({ nodes, variables, at }) {
      const negative = perhapsNegative(variables);
      for (const node of nodes) {
        if (!is(node, 'BinaryExpression') || node.opName !== '/') continue;
        if (mayBeNegative(node.leftExpression, negative) || mayBeNegative(node.rightExpression, negative))
          yield { span: at(node), message: 'This divides what may be negative, and ink players disagree on how to round that.', hint: null };
      }
    },
  },
  {
    code: 'P148',
    title: 'A division by nought',
    severity: 'warning',
    looksAt: 'source',
    why: 'Ink in a browser prints "Infinity" or "NaN" for it; ink elsewhere breaks off.',
    mend: 'Divide by something else, or not at all.',
    wrong: 'VAR people = 7\n{people / 0}\n-> END',
    right: 'VAR people = 7\n{people / 2}\n-> END',
    *find({ nodes, at }) {
      for (const node of nodes)
        if (is(node, 'BinaryExpression') && ['/', '%', 'mod'].includes(node.opName) && isNought(node.rightExpression))
          yield { span: at(node), message: 'This divides by nought.', hint: null };
    },
  },
];

const isNought = (node: Parsed): boolean => is(node, 'Number') && Number(node.value) === 0;

/** Global variables of which it cannot be seen that they are never negative. */
function perhapsNegative({ uses }: Variables): ReadonlySet<string> {
  const sets = uses.filter(({ kind }) => kind !== 'read');
  const negative = new Set<string>();
  for (let before = -1; before !== negative.size;) {
    before = negative.size;
    for (const { variable, node, value } of sets) if (value ? mayBeNegative(value, negative) : !growing(node, negative)) negative.add(variable);
  }
  return negative;
}

/** `++`, or `+=` something that is not negative. */
function growing(node: Parsed, negative: ReadonlySet<string>): boolean {
  return is(node, 'IncDecExpression') && node.isInc && (!node.expression || !mayBeNegative(node.expression, negative));
}

const never: ReadonlySet<string> = new Set(['TURNS', 'TURNS_SINCE', 'READ_COUNT', 'CHOICE_COUNT', 'LIST_COUNT', 'RANDOM']);

function mayBeNegative(node: Parsed, negative: ReadonlySet<string>): boolean {
  if (is(node, 'Number')) return Number(node.value) < 0;
  if (is(node, 'ref')) return node.path.length !== 1 || negative.has(node.name);
  if (is(node, 'BinaryExpression')) {
    return (
      node.opName === '-' ||
      (['+', '*', '/', '%', 'mod'].includes(node.opName) && (mayBeNegative(node.leftExpression, negative) || mayBeNegative(node.rightExpression, negative)))
    );
  }
  if (is(node, 'FunctionCall')) return !never.has(node.name) || node.args.some((argument) => mayBeNegative(argument, negative));
  return true;
}
