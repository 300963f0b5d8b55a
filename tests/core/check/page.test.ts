import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codes, sceneRules, wholeBookRules } from '../../../src/core/check/rules.ts';
import { statesRules } from '../../../src/core/check/rules/states.ts';

const file = join(import.meta.dirname, '../../../docs/diagnostics.md');
const BORDER = '<!-- From here on this page is made from the rules: npx vitest run tests/core/check/page.test.ts -u -->';

const rules = [...sceneRules, ...wholeBookRules, ...statesRules];

/** The part of the page that is made from the rules. */
function sections(): string {
  const rows = codes.map(({ code, title, severity }) => `| [${code}](#${code.toLowerCase()}) | ${severity} | ${title} |`);
  const parts = codes.map((info) => {
    const rule = rules.find(({ code }) => code === info.code);
    const example = rule ? `\n\nWrong:\n\n${fenced(rule.wrong)}\n\nRight:\n\n${fenced(rule.right)}` : '';
    const settable = 'fixed' in info && info.fixed ? ' It cannot be set.' : '';
    return `<a id="${info.code.toLowerCase()}"></a>\n\n## ${info.code}: ${info.title}\n\n*${info.severity}.*${settable} ${info.why}\n\n${info.mend}${example}`;
  });
  return `| code | severity | what it says |\n|---|---|---|\n${rows.join('\n')}\n\n${parts.join('\n\n')}\n`;
}

const fenced = (example: string): string => `\`\`\`${/^["{]/u.test(example) ? 'json' : 'ink'}\n${example}\n\`\`\``;

test('the page on diagnostics says what the rules say', async () => {
  const head = readFileSync(file, 'utf8').split(BORDER)[0] ?? '';
  await expect(`${head}${BORDER}\n\n${sections()}`).toMatchFileSnapshot(file);
});
