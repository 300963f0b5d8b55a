import { bare, heard, type Proof } from './ink-proof.ts';
import type { Opened } from './page.ts';
import type { Compared } from './reference.ts';
import type { Tried } from './stories.ts';
import type { Handled } from './tools.ts';

/** The tests of ink-proof as Markdown: how many are the same, and each that is not. */
export function proofTable(proofs: readonly Proof[]): string {
  const differing = proofs.filter(({ same }) => !same);
  const rows = differing.map(({ id, about, outcome, expected }) => {
    const said = outcome.kind !== 'done' ? outcome.kind : !outcome.answer.compiled ? 'does not compile' : heard(outcome.answer);
    return `| ${id} | ${cell(about)} | ${cell(around(expected, said))} | ${cell(around(said, expected))} |`;
  });
  const broken = proofs.filter(({ outcome }) => outcome.kind !== 'done').length;
  return [
    `${proofs.length} tests: ${proofs.length - differing.length} transcripts the same, ${differing.length} not; ${broken} crashes or hangs.`,
    '',
    '| test | about | published, from where they differ | here |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** The first words of a text that are not those of another. */
function around(text: string, other: string): string {
  const [one, two] = [bare(text), bare(other)];
  let at = 0;
  while (at < one.length && one[at] === two[at]) at += 1;
  const from = one.lastIndexOf(' ', Math.max(0, at - 12)) + 1;
  return one.slice(from, at + 60) || '(nothing)';
}

/** How the stories of a folder are told here and by ink's own player: one line of figures, and one for each that is not the same. */
export function comparison(name: string, compared: readonly Compared[]): string {
  const verdicts = ['same', 'by chance', 'both refuse', 'only here', 'only there', 'differs'] as const;
  const figures = verdicts.map((verdict) => `${compared.filter((each) => each.verdict === verdict).length} ${verdict}`);
  const odd = compared.filter(({ verdict }) => ['differs', 'only here', 'only there'].includes(verdict));
  return [
    `${name}: ${compared.length} stories, ${figures.join(', ')}`,
    ...odd.map((each) => `  ${each.verdict}: ${each.name}\n    there ${around(each.there, each.here)}\n    here  ${around(each.here, each.there)}`),
  ].join('\n');
}

/** A story opened in the page, as one line. */
export function openedRow(name: string, { name: file, how, decisions, said, shocks }: Opened): string {
  return `${how === 'stuck' || shocks.length > 0 ? '✗' : '✓'} ${name} ${file}: ${how}, ${decisions} decisions${said === '' ? '' : `: ${cell(said)}`}${shocks.map((shock) => `\n    ${cell(shock)}`).join('')}`;
}

/** A story as the verbs handled it, as one line. */
export function toolsRow(name: string, { name: file, outcome }: Handled, wrongs: readonly string[]): string {
  const done = outcome.kind === 'done' ? outcome.answer : undefined;
  const how = done
    ? `${Object.values(done.maps).join(' / ')} characters of map, ${done.decisions} decisions`
    : outcome.kind === 'done'
      ? 'ink refuses it'
      : outcome.kind;
  return `${wrongs.length > 0 ? '✗' : '✓'} ${name} ${file}: ${how}${wrongs.map((wrong) => `\n    ${cell(wrong)}`).join('')}`;
}

/** A folder of stories as one row: `name | stories | …`. */
export function folderRow(name: string, tried: readonly Tried[]): string {
  const compiled = tried.filter(({ plays }) => plays.kind === 'done' && plays.answer !== undefined);
  const count = (test: (tried: Tried) => boolean): number => tried.filter(test).length;
  const sum = (key: 'ended' | 'unending' | 'broken' | 'notTheSame'): number => compiled.reduce((all, { plays }) => all + (answer(plays)?.[key] ?? 0), 0);
  return `| ${[
    name,
    tried.length,
    Math.round(tried.reduce((all, { size }) => all + size, 0) / 1000),
    compiled.length,
    codesOf(tried),
    `${sum('ended')} / ${sum('unending')} / ${sum('broken')}`,
    sum('notTheSame'),
    `${count(({ explored }) => typeof explored === 'object' && explored.verdict === 'exact')} / ${count(({ explored }) => typeof explored === 'object' && explored.verdict === 'bounded')}`,
    count(isBroken),
  ].join(' | ')} |`;
}

export const folderHead =
  '| ink of | stories | kB | compile | `check`: code × times | plays: ended / not in 200 decisions / broke off in ink | not the same on replay | explored: exact / bounded | crashes and hangs |\n|---|--:|--:|--:|---|--:|--:|--:|--:|';

/** One story as a row. */
export function storyRow(name: string, { size, diagnostics, plays, explored, exploring, ...tried }: Tried): string {
  const played = answer(plays);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const how =
    plays.kind !== 'done'
      ? plays.kind
      : played === undefined
        ? 'ink refuses it'
        : `${played.ended} / ${played.unending} / ${played.broken}${played.troubles.length > 0 ? `: ${cell(played.troubles.join('; ')).slice(0, 120)}` : ''}`;
  const search =
    explored === undefined
      ? '–'
      : typeof explored === 'string'
        ? `broke: ${cell(explored)}`
        : `${explored.verdict}, ${explored.states} states, ${explored.playthroughs} playthroughs, ${exploring.toFixed(1)} s${explored.because === null ? '' : ` (${cell(explored.because)})`}`;
  return `| ${name} | ${tried.name} | ${Math.round(size / 1000)} | ${errors} / ${diagnostics.length - errors} | ${how} | ${search} |`;
}

export const storyHead =
  '| ink of | story | kB | errors / warnings and notes | plays: ended / not in 200 decisions / broke off | explored |\n|---|---|--:|--:|---|---|';

/** Whether something of ours broke over a story, or never came back. What ink refuses is not. */
export function isBroken({ plays, explored, diagnostics }: Tried): boolean {
  return plays.kind !== 'done' || typeof explored === 'string' || diagnostics.some(({ code }) => code === 'P005');
}

const answer = (plays: Tried['plays']): Extract<Tried['plays'], { kind: 'done' }>['answer'] => (plays.kind === 'done' ? plays.answer : undefined);

function codesOf(tried: readonly Tried[]): string {
  const times = new Map<string, number>();
  const told = new Set(
    tried.flatMap(({ name, diagnostics }) => diagnostics.map(({ code, file, line, column }) => `${code} ${folderOf(name)} ${file} ${line} ${column}`)),
  );
  for (const each of told) times.set(each.slice(0, 4), (times.get(each.slice(0, 4)) ?? 0) + 1);
  return [...times]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, number]) => `${code} × ${number}`)
    .join(', ');
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);
const cell = (text: string): string => text.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|').trim();
