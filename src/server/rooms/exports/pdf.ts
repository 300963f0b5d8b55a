import { bandColours, colours } from './colours.ts';
import { type ForkDrawn, type ForkOption, forksOf } from './forks.ts';
import { Leaf, page } from './leaf.ts';
import type { Report } from './report.ts';
import { bandsOf, CAUTION, count, cut, dayOf, percent, tableName, titleOf } from './words.ts';

/** A room as a report to print: its way, its votes, its dimensions, its self-check and its wall. */
export async function pdfOf(report: Report): Promise<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const made = new Date(report.made);
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    lang: 'en',
    displayTitle: true,
    info: { Title: `${titleOf(report)}: what the room came to`, Creator: 'Promoted', CreationDate: made },
  });
  const parts: Buffer[] = [];
  pdf.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((settle, fail) => pdf.once('end', settle).once('error', fail));
  const leaf = new Leaf(pdf);
  const forks = forksOf(report);
  cover(leaf, report);
  ways(leaf, report);
  contested(leaf, forks);
  decisions(leaf, forks, report);
  dimensions(leaf, report);
  checks(leaf, report);
  wall(leaf, report);
  pageNumbers(leaf, report);
  pdf.end();
  await ended;
  return Buffer.concat(parts);
}

function cover(leaf: Leaf, report: Report): void {
  const title = { x: page.left, wide: page.wide, size: 27, weight: 'bold', colour: colours.card, lines: 3 } as const;
  const high = 118 + leaf.highOf(titleOf(report), title);
  leaf.box(0, 0, 595.28, high, colours.brand, 0);
  leaf.box(0, high, 595.28, 5, colours.warm, 0);
  leaf.writeAt('Promoted · what the room came to', 44, { size: 11, colour: colours.sea });
  const below = 66 + leaf.writeAt(titleOf(report), 62, title);
  leaf.writeAt(`${dayOf(report)} · room ${report.room}`, below, { size: 11, colour: colours.card });
  leaf.y = high + 26;
  const how = { together: 'decided together', teams: 'decided in teams', alone: 'each at their own pace' }[report.deciding];
  const { play, talk } = report.minutes;
  const facts = [
    [String(report.people), report.people === 1 ? 'person' : 'people'],
    [String(report.scenes.reduce((sum, { tables }) => sum + Math.max(0, ...tables.map(({ steps }) => steps.length)), 0)), how],
    [`${play} + ${talk}`, 'minutes of play and of talk'],
    [String(report.commitments), 'took something on: “If …, then I will …”'],
  ] as const;
  for (const [at, [much, what]] of facts.entries()) {
    const x = page.left + (at * page.wide) / 4;
    leaf.writeAt(much, leaf.y, { x, wide: 112, size: 22, weight: 'bold', colour: colours.brand });
    leaf.writeAt(at === 1 ? `decisions, ${what}` : what, leaf.y + 30, { x, wide: 108, size: 9.5, colour: colours.muted });
  }
  leaf.y += 74;
  leaf.write(CAUTION, { size: 9.5, colour: colours.muted, after: 14 });
}

function heading(leaf: Leaf, text: string, about: string): void {
  leaf.need(130);
  leaf.y += 14;
  leaf.write(text, { size: 17, weight: 'bold', colour: colours.brand, after: 1 });
  leaf.write(about, { size: 9.5, colour: colours.muted, after: 8 });
}

function ways(leaf: Leaf, { scenes, deciding }: Report): void {
  for (const { title, tables, endings } of scenes) {
    heading(
      leaf,
      `The way through “${title}”`,
      deciding === 'alone' ? 'Decision by decision, the way that most people went.' : 'Decision by decision, what was done.',
    );
    for (const { table, steps, ending } of tables) {
      if (tables.length > 1) leaf.write(tableName(table), { size: 12, weight: 'bold', after: 2 });
      for (const { decision, choices, taken, led } of steps) {
        leaf.need(decision + 1 === steps.length ? 40 : 18);
        const words = cut(choices.find(({ id }) => id === taken)?.text ?? taken, 300);
        leaf.writeAt(String(decision + 1), leaf.y, { size: 10.5, weight: 'bold', colour: colours.brand });
        leaf.write(led ? `${words} (led there, against the vote)` : words, { x: page.left + 22, wide: page.wide - 22, after: 3 });
      }
      if (steps.length === 0) leaf.write('Nothing has been decided yet.', { colour: colours.muted });
      if (ending) leaf.write(`It ended with “${ending.title}”.`, { size: 11, weight: 'bold', colour: colours.accent, after: 10 });
    }
    if (deciding === 'alone')
      for (const ending of endings) leaf.write(`${count(ending.tables, 'person', 'people')} came to “${ending.title}”.`, { colour: colours.accent });
  }
}

function contested(leaf: Leaf, forks: readonly ForkDrawn[]): void {
  const hottest = forks
    .filter(({ heat }) => heat >= 0.3)
    .toSorted((a, b) => b.heat - a.heat)
    .slice(0, 3);
  if (hottest.length === 0) return;
  heading(leaf, 'Worth talking about first', 'Where the room was most divided, and most sure of it.');
  for (const fork of hottest) {
    leaf.need(60);
    leaf.write(nameOf(fork, forks), { weight: 'bold', after: 1 });
    for (const { text, votes } of fork.options) {
      const last = votes.at(-1) ?? 0;
      if (last === 0) continue;
      leaf.need(18);
      leaf.writeAt(String(last), leaf.y, { weight: 'bold', colour: colours.brand });
      leaf.write(text, { x: page.left + 22, wide: page.wide - 22, after: 1 });
    }
    for (const ask of fork.asks) leaf.write(ask, { x: page.left + 22, wide: page.wide - 22, colour: colours.accent, after: 1 });
    leaf.y += 7;
  }
}

function decisions(leaf: Leaf, forks: readonly ForkDrawn[], report: Report): void {
  if (forks.length === 0) return;
  const two = forks.some(({ votes }) => votes.length > 1);
  const before = report.earlier.length > 0 ? ' The thin mark is the share in earlier rooms.' : '';
  heading(leaf, 'All decisions', `${two ? 'Light: the first vote. Dark: the second, after talking.' : 'How many took what.'}${before}`);
  for (const fork of forks) block(leaf, fork, nameOf(fork, forks));
}

function block(leaf: Leaf, fork: ForkDrawn, name: string): void {
  const words = { x: page.left, wide: 246, size: 10 } as const;
  const rows = fork.options.map((option) => {
    const set = { ...words, weight: option.takenBy.length > 0 ? 'bold' : 'regular' } as const;
    return { option, set, high: Math.max(24, leaf.highOf(labelOf(option), set) + 8) };
  });
  leaf.need(Math.min(360, 44 + rows.reduce((sum, { high }) => sum + high, 0)));
  leaf.write(`${name}${fork.key ? ' · key' : ''}${fork.led ? ' · led against the vote' : ''}`, { size: 11.5, weight: 'bold', after: 2 });
  const said = fork.confidence === null ? '' : ` · confidence ${fork.confidence.toFixed(1)} of 5`;
  leaf.write(fork.votes.length === 0 ? 'No vote: it was led.' : `${fork.votes.map((votes) => count(votes, 'vote', 'votes')).join(', then ')}${said}`, {
    size: 9,
    colour: colours.muted,
    after: 4,
  });
  for (const { option, set, high } of rows) {
    leaf.need(high);
    const { y } = leaf;
    if (option.takenBy.length > 0) leaf.box(page.left - 8, y - 2, page.wide + 16, high - 2, colours.card);
    if (option.takenBy.length > 0) leaf.box(page.left - 8, y - 2, 3, high - 2, colours.accent, 0);
    leaf.writeAt(labelOf(option), y, set);
    bars(leaf, option, y);
    leaf.y = y + high;
  }
  leaf.y += 10;
}

const BAR = { x: page.left + 262, wide: 150 } as const;

function bars(leaf: Leaf, { shares, votes, earlier }: ForkOption, y: number): void {
  const high = shares.length > 1 ? 8 : 12;
  for (const [round, share] of shares.entries()) {
    const top = y + 1 + round * (high + 1);
    leaf.box(BAR.x, top, BAR.wide, high, '#f3eee4', 2);
    leaf.box(BAR.x, top, BAR.wide * share, high, round === shares.length - 1 ? colours.brand : colours.sea, 2);
    leaf.writeAt(`${votes[round] ?? 0} · ${percent(share)}`, top + (high - 9.5) / 2 - 0.5, {
      x: BAR.x + BAR.wide + 8,
      wide: 70,
      size: 8.5,
      colour: colours.ink,
    });
  }
  if (earlier !== null) leaf.box(BAR.x + BAR.wide * earlier - 0.75, y - 1, 1.5, Math.max(14, shares.length * (high + 1) + 3), colours.accent, 0);
}

function labelOf({ text, takenBy }: ForkOption): string {
  const teams = takenBy.filter((table) => table !== 'room').map(tableName);
  return teams.length > 0 ? `${text} (${teams.join(', ')})` : text;
}

function nameOf({ scene, name }: ForkDrawn, forks: readonly ForkDrawn[]): string {
  return forks.some((other) => other.scene !== scene) ? `${cut(scene, 60)} · ${name}` : name;
}

function dimensions(leaf: Leaf, { spreads }: Report): void {
  if (spreads.length === 0) return;
  heading(leaf, 'Dimensions', 'How people stand by their own votes, also where the room went another way. Bands are joined where few people are in one.');
  for (const { name, people, groups, tables } of spreads) {
    leaf.need(46);
    leaf.write(name, { size: 10.5, weight: 'bold', after: 2 });
    if (people === 0) {
      leaf.write('Too few people to say.', { size: 9.5, colour: colours.muted, after: 8 });
      continue;
    }
    let x = page.left;
    for (const group of groups) {
      const wide = (page.wide * group.people) / people;
      if (wide === 0) continue;
      const colour = bandColours[group.bands[0] ?? 'rarely'];
      leaf.box(x, leaf.y, wide - 2, 22, colour);
      const dark = group.bands[0] === 'consistently';
      leaf.writeAt(`${bandsOf(group.bands)} ${group.people}`, leaf.y + 5, {
        x: x + 6,
        wide: wide - 10,
        size: 8.5,
        lines: 1,
        colour: dark ? colours.card : colours.ink,
      });
      x += wide;
    }
    leaf.y += 26;
    if (tables.length > 1)
      leaf.write(tables.map(({ table, credit }) => `${tableName(table)} ${percent(credit)}`).join(' · '), { size: 9, colour: colours.muted, after: 2 });
    leaf.y += 6;
  }
}

function checks(leaf: Leaf, { checks: items }: Report): void {
  if (items.length === 0) return;
  heading(leaf, 'Self-check', 'Means from 1, hardly ever, to 5, nearly always. “Before today” is how people saw themselves when they looked back.');
  const shown = (mean: number | null): string => (mean === null ? 'too few' : mean.toFixed(1));
  for (const { item, before, back, now } of items) {
    leaf.need(52);
    leaf.write(item, { after: 1 });
    leaf.write(`At the start ${shown(before)} · looking back, before today ${shown(back)} · now ${shown(now)}`, { size: 9.5, colour: colours.brand, after: 8 });
  }
}

function wall(leaf: Leaf, { wall: notes, textHidden }: Report): void {
  if (notes.length === 0 && !textHidden) return;
  heading(leaf, 'The wall', textHidden ? 'What people wrote is hidden.' : 'What people wrote, and whoever led approved.');
  for (const note of notes) {
    leaf.need(34);
    leaf.box(page.left, leaf.y + 2, 4, 12, colours.warm, 0);
    leaf.write(note, { x: page.left + 14, wide: page.wide - 14, after: 8 });
  }
}

function pageNumbers(leaf: Leaf, report: Report): void {
  const { pdf } = leaf;
  const { count: pages } = pdf.bufferedPageRange();
  for (let at = 0; at < pages; at += 1) {
    pdf.switchToPage(at);
    leaf.writeAt(`${cut(titleOf(report).replaceAll('\n', ' '), 70)} · ${at + 1} of ${pages}`, 806, { size: 8, colour: colours.muted, lines: 1 });
  }
}
