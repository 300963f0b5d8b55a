import type { Span } from './source.ts';

/** Where a JSON file says something, found by the way there: keys, places in lists, or last a word as it stands. As far as that goes; the file as a whole where it goes nowhere. */
export function whereInJson(file: string, text: string, path: readonly string[]): Span {
  let [said, inside] = [-1, valueFrom(text, 0)];
  for (const word of path) {
    const member = membersFrom(text, inside).find(({ name }) => name === word);
    const loose = text.slice(inside, endOf(text, inside)).indexOf(JSON.stringify(word));
    if (!member && loose < 0) break;
    [said, inside] = member ? [member.said, member.value] : [inside + loose, inside + loose];
  }
  if (said < 0) return { file, line: 1, column: 1, endColumn: 2 };
  const before = text.slice(0, said).split(/\r\n|\n|\r/u);
  const column = (before.at(-1) ?? '').length + 1;
  const word = /^(?:"(?:[^"\\]|\\.)*"|[^\s"{}[\],:]+)/u.exec(text.slice(said))?.[0] ?? ' ';
  return { file, line: before.length, column, endColumn: column + word.length };
}

/** Something in an object or a list. */
interface Member {
  readonly name: string; // its key, or its place
  readonly said: number; // where its key stands; in a list, itself
  readonly value: number; // where its value begins
}

/** What an object or a list that begins here holds. The text may break off: then what there is of it. */
function membersFrom(text: string, at: number): readonly Member[] {
  const isObject = text[at] === '{';
  if (!isObject && text[at] !== '[') return [];
  const members: Member[] = [];
  for (let said = valueFrom(text, at + 1); said < text.length && !'}]'.includes(text[said] ?? '');) {
    const end = endOf(text, said);
    const value = isObject ? valueFrom(text, end) : said;
    members.push({ name: isObject ? keyOf(text.slice(said, end)) : String(members.length), said, value });
    said = valueFrom(text, isObject ? endOf(text, value) : end);
  }
  return members;
}

/** The next place where a value, a key or an end stands. */
const valueFrom = (text: string, at: number): number => at + (/^[\s,:]*/u.exec(text.slice(at))?.[0].length ?? 0);

/** Where a value ends; always further on. */
function endOf(text: string, at: number): number {
  let depth = 0;
  const tokens = /"(?:[^"\\]|\\.)*"?|[{[]|[}\]]|[^\s"{}[\],:]+|[,:\s]/gu;
  tokens.lastIndex = at;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if ('{['.includes(token[0])) depth += 1;
    else if ('}]'.includes(token[0])) depth -= 1;
    if (depth <= 0) return tokens.lastIndex;
  }
  return text.length;
}

function keyOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
