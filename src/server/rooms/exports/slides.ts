import type PptxGenJS from 'pptxgenjs';
import { colours } from './colours.ts';
import { type ForkDrawn, forksOf } from './forks.ts';
import type { Report } from './report.ts';
import { checksSlide, dimensionsSlide, wallSlides } from './slides-people.ts';
import { type Deck, FONT, HEAD, SIZE, slide, tint } from './slides-look.ts';
import { CAUTION, count, cut, dayOf, fit, percent, tableName, titleOf } from './words.ts';

/** A room as slides for the screen: its way, each key decision, its dimensions, its self-check and its wall. */
export async function slidesOf(report: Report): Promise<Uint8Array> {
  const { default: Deck } = (await import('pptxgenjs')) as unknown as { readonly default: typeof PptxGenJS };
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = `${fit(titleOf(report))}: what the room came to`;
  deck.company = 'Promoted';
  deck.author = 'Promoted';
  opening(deck, report);
  ways(deck, report);
  for (const fork of shownOf(forksOf(report))) decision(deck, fork, report);
  dimensionsSlide(deck, report);
  checksSlide(deck, report);
  wallSlides(deck, report);
  closing(deck, report);
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
}

const MOST = 24; // slides of decisions: nobody looks at more

/** The key decisions in the order of play; where there are none, the most divided. */
function shownOf(forks: readonly ForkDrawn[]): readonly ForkDrawn[] {
  const key = forks.filter((fork) => fork.key);
  const chosen = key.length > 0 ? key : forks.toSorted((a, b) => b.heat - a.heat).slice(0, 6);
  return forks.filter((fork) => chosen.includes(fork)).slice(0, MOST);
}

function opening(deck: Deck, report: Report): void {
  const page = deck.addSlide();
  page.background = { color: tint(colours.brand) };
  page.addShape('rect', { x: 0, y: 5.1, w: SIZE.wide, h: 0.1, fill: { color: tint(colours.warm) } });
  page.addText('Promoted · what the room came to', { x: 0.9, y: 1.3, w: 11.5, h: 0.5, fontFace: FONT, fontSize: 18, color: tint(colours.sea) });
  page.addText(cut(fit(titleOf(report)), 120), {
    x: 0.9,
    y: 1.9,
    w: 11.5,
    h: 2.2,
    fontFace: HEAD,
    fontSize: 48,
    bold: true,
    color: tint(colours.card),
    valign: 'top',
    fit: 'shrink',
  });
  const how = { together: 'deciding together', teams: 'deciding in teams', alone: 'each at their own pace' }[report.deciding];
  page.addText(`${count(report.people, 'person', 'people')}, ${how} · ${dayOf(report)}`, {
    x: 0.9,
    y: 5.5,
    w: 11.5,
    h: 0.5,
    fontFace: FONT,
    fontSize: 18,
    color: tint(colours.card),
  });
}

const ON_ONE = 12; // decisions on a slide

function ways(deck: Deck, { scenes, deciding }: Report): void {
  for (const { title, tables, endings } of scenes) {
    if (tables.length > 1) {
      teamsSlide(deck, title, tables);
      continue;
    }
    const [table] = tables;
    const steps = table?.steps ?? [];
    for (let from = 0; from < steps.length; from += ON_ONE) {
      const page = slide(
        deck,
        `The way through “${cut(fit(title), 60)}”`,
        deciding === 'alone' ? 'The way that most people went' : 'What was done, decision by decision',
      );
      const here = steps.slice(from, from + ON_ONE);
      const rows = here.map(({ decision: number, choices, taken, led }) => {
        const words = cut(fit(choices.find(({ id }) => id === taken)?.text ?? taken), 110);
        return [
          { text: String(number + 1), options: { bold: true, color: tint(colours.brand), align: 'right' as const } },
          { text: led ? `${words}  (against the vote)` : words, options: { color: tint(colours.ink) } },
        ];
      });
      page.addTable(rows, {
        x: 0.7,
        y: 1.6,
        w: 11.9,
        colW: [0.6, 11.3],
        rowH: 0.36,
        fontFace: FONT,
        fontSize: here.length > 8 ? 14 : 17,
        valign: 'middle',
        border: { type: 'none' },
      });
      const last = from + ON_ONE >= steps.length;
      const end = table?.ending
        ? `It ended with “${table.ending.title}”.`
        : deciding === 'alone'
          ? endings.map(({ title: name, tables: people }) => `“${name}” ${people}`).join(' · ')
          : '';
      if (last && end !== '')
        page.addText(cut(fit(end), 160), { x: 0.9, y: 6.55, w: 11.5, h: 0.5, fontFace: HEAD, fontSize: 18, bold: true, color: tint(colours.accent) });
    }
  }
}

function teamsSlide(deck: Deck, title: string, tables: Report['scenes'][number]['tables']): void {
  const page = slide(deck, `The ways through “${cut(fit(title), 60)}”`, 'Where each team came to');
  const rows = tables.map(({ table, steps, ending }) => [
    { text: tableName(table), options: { bold: true, color: tint(colours.brand) } },
    { text: count(steps.length, 'decision', 'decisions'), options: { color: tint(colours.muted) } },
    { text: ending ? cut(fit(ending.title), 70) : 'not at an end', options: { color: tint(colours.ink) } },
  ]);
  page.addTable(rows, { x: 0.7, y: 1.7, w: 11.9, colW: [2.4, 2.6, 6.9], rowH: 0.5, fontFace: FONT, fontSize: 18, valign: 'middle', border: { type: 'none' } });
}

function decision(deck: Deck, fork: ForkDrawn, { scenes, earlier }: Report): void {
  const where = scenes.length > 1 ? `${cut(fork.scene, 40)} · ` : '';
  const votes = fork.votes.map((each) => count(each, 'vote', 'votes')).join(', then ');
  const page = slide(
    deck,
    `${where}${fork.name}`,
    [
      votes || 'Led without a vote',
      fork.votes.length > 1 ? 'light: the first vote, dark: after talking' : '',
      fork.led ? 'led against the vote' : '',
      earlier.length > 0 ? 'thin mark: earlier rooms' : '',
    ]
      .filter(Boolean)
      .join(' · '),
  );
  const most = 6;
  const shown = fork.options.slice(0, most);
  const high = Math.min(1.05, 4.6 / shown.length);
  for (const [at, { text, shares, votes: each, takenBy, earlier: before }] of shown.entries()) {
    const y = 1.65 + at * high;
    if (takenBy.length > 0) {
      page.addShape('rect', { x: 0.6, y: y - 0.04, w: 12.1, h: high - 0.1, fill: { color: tint(colours.card) } });
      page.addShape('rect', { x: 0.6, y: y - 0.04, w: 0.08, h: high - 0.1, fill: { color: tint(colours.accent) } });
    }
    const teams = takenBy
      .filter((table) => table !== 'room')
      .map(tableName)
      .join(', ');
    page.addText(cut(text, 120) + (teams ? ` (${teams})` : ''), {
      x: 0.8,
      y,
      w: 6.1,
      h: high - 0.18,
      fontFace: FONT,
      fontSize: 16,
      bold: takenBy.length > 0,
      color: tint(colours.ink),
      valign: 'middle',
      margin: 0,
      fit: 'shrink',
    });
    const thick = shares.length > 1 ? (high - 0.3) / 2 : Math.min(0.5, high - 0.3);
    for (const [round, share] of shares.entries()) {
      const top = y + 0.05 + round * (thick + 0.04);
      page.addShape('rect', { x: 7.1, y: top, w: 4.2, h: thick, fill: { color: tint(colours.haze) } });
      if (share > 0)
        page.addShape('rect', { x: 7.1, y: top, w: 4.2 * share, h: thick, fill: { color: tint(round === shares.length - 1 ? colours.brand : '#7fb7b5') } });
      page.addText(`${each[round] ?? 0} · ${percent(share)}`, {
        x: 11.4,
        y: top,
        w: 1.4,
        h: thick,
        fontFace: FONT,
        fontSize: 13,
        color: tint(colours.ink),
        valign: 'middle',
        margin: 0,
      });
    }
    if (before !== null) page.addShape('rect', { x: 7.1 + 4.2 * before - 0.02, y: y - 0.02, w: 0.04, h: high - 0.14, fill: { color: tint(colours.accent) } });
  }
  if (fork.options.length > most)
    page.addText(`… and ${count(fork.options.length - most, 'option', 'options')} more`, {
      x: 0.8,
      y: 6.25,
      w: 6,
      h: 0.3,
      fontFace: FONT,
      fontSize: 12,
      color: tint(colours.muted),
      margin: 0,
    });
  const [ask] = fork.asks;
  if (ask !== undefined)
    page.addText(cut(ask, 200), {
      x: 0.8,
      y: 6.5,
      w: 11.9,
      h: 0.6,
      fontFace: HEAD,
      italic: true,
      fontSize: 17,
      color: tint(colours.accent),
      margin: 0,
      fit: 'shrink',
    });
}

function closing(deck: Deck, { commitments }: Report): void {
  const page = deck.addSlide();
  page.background = { color: tint(colours.brand) };
  page.addText(commitments === 0 ? 'If …, then I will …' : `${count(commitments, 'person has', 'people have')} said: “If …, then I will …”`, {
    x: 0.9,
    y: 2.2,
    w: 11.5,
    h: 1.4,
    fontFace: HEAD,
    fontSize: 40,
    bold: true,
    color: tint(colours.card),
    fit: 'shrink',
  });
  page.addText(commitments === 0 ? 'What will you try on Monday?' : 'What it is, each knows for themselves.', {
    x: 0.9,
    y: 3.7,
    w: 11.5,
    h: 0.6,
    fontFace: FONT,
    fontSize: 20,
    color: tint(colours.sea),
  });
  page.addText(CAUTION, { x: 0.9, y: 6.5, w: 11.5, h: 0.6, fontFace: FONT, fontSize: 12, color: tint(colours.sea) });
}
