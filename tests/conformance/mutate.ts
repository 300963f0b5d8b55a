/** Says a number below a bound, each as likely as another. */
export type Dice = (bound: number) => number;

/** What goes wrong while somebody writes, or while a file is kept and sent. */
type Mutation = (text: string, dice: Dice) => string;

const signs = [
  '{', '}', '[', ']', '(', ')', '<', '>', '|', '#', '~', '->', '<-', '->->', '<>', '*', '+', '-', '=', '==', '===', '//', '/*', '*/', '"', '\\', '!', '&', ':', ',', '%', '^', '&&', '||',
]; // prettier-ignore
const words = [
  'VAR x = 0', 'CONST c = 1', 'LIST l = a, (b)', 'TODO: x', 'INCLUDE a.ink', 'INCLUDE story.ink', '~ temp t = 1', '~ return', '-> END', '-> DONE', '-> knot', '-> nowhere',
  '{stopping:', '{shuffle:', '{cycle:', '{once:', '- else:', '{RANDOM(1, 0)}', '{1 / 0}', '{2147483647 + 1}', '{LIST_RANGE(l, 1, 9)}', 'EXTERNAL f(x)', '=== function f(ref x)', '== knot ==', '= stitch', '{f(1)}', '{x:yes|no}', '~ x++', '{not}', '{l ? a}',
]; // prettier-ignore
const tags = [
  '# leading 9', '#id: ', '# id: a', '# mood: priya', '# gauge: x "X" 0 0', '# title:', '# input: x -1', '# remember: x', '# ending:', '# clock: 99:99', '# enter: nobody nowhere', '# zoom: sideways', '# voice:', '# why:', '# dimensions: ,,', '# IMAGE:', '# {x}', '#', '# #', '# \u0000',
]; // prettier-ignore
const odd = ['\u0000', '\uFEFF', '\r', '\r\n', '\t', '\u2028', '\u200F', '\uD800', '\uDC00', '😀', 'é', 'ﬀ', '\u0301', '＃', '’'];

const mutations: readonly Mutation[] = [
  (text, dice) => put(text, dice, pick(signs, dice)),
  (text, dice) => put(text, dice, pick(odd, dice)),
  (text, dice) => put(text, dice, ` ${pick(tags, dice)}`),
  (text, dice) => lines(text, dice, (line) => `${line} ${pick(tags, dice)}`),
  (text, dice) => put(text, dice, `\n${pick(words, dice)}\n`),
  (text, dice) => cut(text, dice, 1 + dice(6)),
  (text, dice) => cut(text, dice, 1 + dice(400)),
  (text, dice) => bytes(text, dice),
  (text, dice) => lines(text, dice, () => ''),
  (text, dice) => lines(text, dice, (line) => `${line}\n${line}`),
  (text, dice) => lines(text, dice, (line) => line.replace(/^\s*[*+-]+/u, (bullets) => bullets + '*+-'[dice(3)]!.repeat(1 + dice(4)))),
  (text, dice) => lines(text, dice, (line) => line.replaceAll(/->\s*\w+/gu, pick(['->', '-> x', '->->', '-> END ->', '-> DONE', '<- x'], dice))),
  (text, dice) => swapped(text, dice),
  (text, dice) => nested(text, dice),
  (text, dice) => text.slice(0, dice(text.length + 1)),
  (text, dice) => put(text, dice, text.slice(dice(text.length + 1)).slice(0, dice(2_000))),
  (text, dice) => text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', ''], dice)),
];

/** A source with so many things gone wrong in it. The same dice give the same text. */
export function mutated(text: string, times: number, dice: Dice): string {
  let now = text;
  for (let each = 0; each < times; each++) now = pick(mutations, dice)(now, dice);
  return now;
}

function pick<T>(all: readonly T[], dice: Dice): T {
  return all[dice(all.length)]!;
}

function put(text: string, dice: Dice, piece: string): string {
  const at = dice(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function cut(text: string, dice: Dice, length: number): string {
  const at = dice(text.length + 1);
  return text.slice(0, at) + text.slice(at + length);
}

/** Some bytes become others, as a bad disk or a wrong encoding leaves them. */
function bytes(text: string, dice: Dice): string {
  const raw = new TextEncoder().encode(text);
  for (let each = 0; each <= dice(6) && raw.length > 0; each++) raw[dice(raw.length)] = dice(256);
  return new TextDecoder().decode(raw);
}

function lines(text: string, dice: Dice, change: (line: string) => string): string {
  const all = text.split('\n');
  const at = dice(all.length);
  return all.with(at, change(all[at] ?? '')).join('\n');
}

function swapped(text: string, dice: Dice): string {
  const all = text.split('\n');
  const [one, other] = [dice(all.length), dice(all.length)];
  return all
    .with(one, all[other] ?? '')
    .with(other, all[one] ?? '')
    .join('\n');
}

/** Brackets, bullets or calls one in another, far deeper than anybody writes. */
function nested(text: string, dice: Dice): string {
  const depth = 1 + dice(200);
  const [open, close] = pick(
    [
      ['{', '}'],
      ['{x:', '}'],
      ['(', ')'],
      ['[', ']'],
      ['{"', '"}'],
      ['* ', ''],
      ['- ', ''],
      ['{stopping:\n- ', '\n}\n'],
    ] as const,
    dice,
  );
  return put(text, dice, `${open.repeat(depth)}x${close.repeat(depth)}`);
}
