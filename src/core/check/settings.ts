import type { Book, RuleSetting } from '../story/book.ts';
import type { Diagnostic } from '../story/diagnostic.ts';
import { whereInJson } from './json-place.ts';
import { codes } from './rules.ts';
import type { Source } from './source.ts';

const known = new Map(codes.map((each) => [each.code, each]));

/** Takes diagnostics as the book and the comments in the sources want them taken: some go, some change their severity. */
export function applySettings(diagnostics: readonly Diagnostic[], book: Book | undefined, sources: ReadonlyMap<string, Source>): readonly Diagnostic[] {
  const comments = new Map([...sources.values()].map((source) => [source.name, commentsIn(source)]));
  return diagnostics.flatMap((each) => {
    const info = known.get(each.code);
    if (info && 'fixed' in info && info.fixed) return [each];
    const setting = comments.get(each.file)?.get(each.line)?.get(each.code) ?? comments.get(each.file)?.get(each.line)?.get(ALL) ?? book?.rules?.[each.code];
    if (setting === 'off') return [];
    return [setting === undefined ? each : { ...each, severity: setting }];
  });
}

const ALL = 'all';

/** Settings by line and code. A comment at the end of a line is for that line; one on a line of its own for the next line that is not one. */
function commentsIn({ comments, lines }: Source): ReadonlyMap<number, ReadonlyMap<string, RuleSetting>> {
  const settings = new Map<number, Map<string, RuleSetting>>();
  const alone = new Set(comments.filter((comment) => comment.alone).map(({ line }) => line));
  for (const comment of comments) {
    const said = settingIn(comment.text);
    if (!said) continue;
    let { line } = comment;
    while (alone.has(line) && line < lines.length) line += 1;
    const here = settings.get(line) ?? new Map<string, RuleSetting>();
    for (const code of said.codes.length === 0 ? [ALL] : said.codes) here.set(code, said.setting);
    settings.set(line, here);
  }
  return settings;
}

/** `promoted: off P134, P136`; without codes: all. */
function settingIn(comment: string): { readonly setting: RuleSetting; readonly codes: readonly string[] } | undefined {
  const found = /^promoted:\s*(off|warning|error)\b\s*(.*)$/iu.exec(comment);
  if (!found) return undefined;
  return { setting: found[1]?.toLowerCase() as RuleSetting, codes: (found[2] ?? '').match(/\bP\d{3}\b/giu)?.map((code) => code.toUpperCase()) ?? [] };
}

/** Settings that name a rule that does not exist, or one that cannot be set. */
export function unknownSettings(book: Book | undefined, bookText: string, sources: ReadonlyMap<string, Source>): readonly Diagnostic[] {
  const wrong = (code: string): string | undefined => {
    const info = known.get(code);
    if (!info) return `There is no rule "${code}".`;
    return 'fixed' in info && info.fixed ? `"${code}" cannot be set: it is no matter of taste.` : undefined;
  };
  const found: Diagnostic[] = [];
  for (const code of Object.keys(book?.rules ?? {})) {
    const message = wrong(code);
    if (message !== undefined) found.push({ code: 'P007', severity: 'warning', ...whereInJson('book.json', bookText, ['rules', code]), message, hint: null });
  }
  for (const { name, comments } of sources.values()) {
    for (const { line, column, text } of comments) {
      for (const code of settingIn(text)?.codes ?? []) {
        const message = wrong(code);
        if (message !== undefined)
          found.push({ code: 'P007', severity: 'warning', file: name, line, column, endColumn: column + 2 + text.length, message, hint: null });
      }
    }
  }
  return found;
}
