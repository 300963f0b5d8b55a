import type { Exploration, Measure } from '../core/analysis/explore.ts';
import { wayTo } from '../core/analysis/explore-trail.ts';
import { broken } from '../core/check/compiler-words.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import type { ProfileExplored } from './explore-worker.ts';

/** What `promoted explore` tells: `docs/explore-schema.json` describes it. */
export interface ExploreReport {
  readonly format: 1;
  readonly story: string; // its file
  readonly profile: string | null; // that the exploration began with; null: the story's own values
  readonly exploration: Exploration;
  readonly profiles: readonly ProfileExplored[]; // what was found with the others
  readonly starts: number; // how many beginnings there are: the story's own values, and each profile that changes one
  readonly diagnostics: readonly Diagnostic[];
}

/** A summary for people. */
export function summary({ story, profile, exploration, profiles, starts }: ExploreReport): string {
  const { verdict, because, states, edges, turns, playthroughs, coverage, endings, dimensions, balance, endless, trail, effects } = exploration;
  const atLeast = verdict === 'exact' ? '' : 'at least ';
  const unread = new Set(coverage.lines.filter(({ witness }) => witness === null).map(({ place }) => place));
  return [
    `${story}${profile === null ? '' : ` with "${profile}"`}: ${verdict}${because === null ? '' : `. ${because}`}`,
    '',
    ...table([
      ['Playthroughs', playthroughs === 'unbounded' ? 'without bound: the story can go round' : atLeast + grouped(playthroughs)],
      ['States, edges', `${grouped(states)}, ${grouped(edges)} (${grouped(turns)} turns played)`],
      ['Decisions', measured(exploration.decisions)],
      ['Words', measured(exploration.words)],
      ['Minutes', measured(exploration.minutes)],
      ['Text', `${coverage.reached} of ${coverage.lines.length} pieces come to; never: ${unread.size === 0 ? 'none' : few([...unread])}`],
      ['Options', `${coverage.offered} of ${coverage.options} ever on offer`],
      ...(endless ? [['Without end', percent(endless.chance)] as const] : []),
    ]),
    '',
    'Endings, where each option is as likely as the others',
    ...table(
      endings.map(({ id, title, named, chance, place }) => [
        `  ${percent(chance).padStart(7)}`,
        bar(chance),
        named ? `${id} "${title}"` : unnamed({ id, title }),
        place,
      ]),
    ),
    ...endings.slice(0, 20).flatMap(({ id, named, witness }) => (witness === null || !named ? [] : [`  ${id}: ${wayTo(trail, witness).join(', ')}`])),
    ...(dimensions.length === 0
      ? []
      : [
          '',
          'Mean credit over a path, and how many decisions speak to it',
          ...table([
            ['', 'least', 'mean', 'most', 'consistently', 'decisions'],
            ...dimensions.map(({ dimension, credit, bands, offered }) => [
              `  ${dimension}`,
              ...(credit ? [credit.least, credit.mean, credit.most].map((value) => value.toFixed(2)) : ['?', '?', '?']),
              bands ? percent(bands.consistently) : '?',
              span(offered),
            ]),
          ]),
        ]),
    ...(balance
      ? [
          '',
          'Bots, and the dimensions on which they reach the top band',
          ...table(
            balance.bots.map(({ bot, plays, top, ending }) => [
              `  ${bot}${plays > 1 ? ` × ${grouped(String(plays))}` : ''}`,
              top.length === 0 ? '–' : top.join(', '),
              ending ?? '',
            ]),
          ),
          '',
          'What it costs to be best',
          ...table(
            balance.prices.map(({ dimension, costs }) => [
              `  ${dimension}`,
              costs.length === 0 ? 'nothing' : costs.map((each) => `${each.dimension} −${each.lost.toFixed(1)}`).join(', '),
            ]),
          ),
          ...(balance.voices.length > 0
            ? ['', 'Voices: how often they are right', ...table(balance.voices.map(({ voice, right }) => [`  ${voice}`, percent(right)]))]
            : []),
        ]
      : []),
    ...(effects.length > 0
      ? [
          '',
          'Options that close most, in credit lost to reach',
          ...table(
            effects
              .flatMap(({ place, options }) => options.map((option) => ({ place, ...option })))
              .filter(({ drop }) => drop > 0)
              .toSorted((a, b) => b.drop - a.drop)
              .slice(0, 10)
              .map(({ drop, choice, place, closes }) => [`  −${drop.toFixed(2)}`, choice, place, closes.length > 0 ? `closes ${closes.join(', ')}` : '']),
          ),
        ]
      : []),
    ...(exploration.gauges.length > 0
      ? ['', 'Gauges, as seen in the turns played', ...table(exploration.gauges.map(({ label, least, most }) => [`  ${label}`, `${least} to ${most}`]))]
      : []),
    ...(profiles.length > 0 ? ['', 'With the profiles of the book', ...table(profileRows(profiles))] : []),
    ...(profiles.length + 1 < starts
      ? ['', `It can begin in ${starts - profiles.length - 1} more ways, which come to more of its text: --profile all looks at each.`]
      : []),
    '',
  ].join('\n');
}

/** One row a profile: how it was seen, how many playthroughs, how much of the text, and the likeliest endings. */
export function profileRows(profiles: readonly ProfileExplored[]): readonly (readonly string[])[] {
  return profiles.map(({ profile, exploration: { verdict, playthroughs, coverage, endings } }) => [
    `  ${profile ?? ''}`,
    verdict,
    playthroughs === 'unbounded' ? 'without bound' : grouped(playthroughs),
    `${coverage.reached} of ${coverage.lines.length}`,
    endings
      .slice(0, 3)
      .map(({ id, named, title, chance }) => `${named ? id : unnamed({ id, title })} ${percent(chance)}`)
      .join(', '),
  ]);
}

/** `0.5 %`, with as many figures as say something. */
export function percent(chance: number): string {
  const share = chance * 100;
  return `${share >= 9.95 || share === 0 ? share.toFixed(0) : share >= 0.095 ? share.toFixed(1) : share.toPrecision(1)} %`;
}

/** Figures in groups of three. */
export function grouped(figures: string): string {
  return figures.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** `least – most`, with the mean. */
export function measured({ least, mean, most }: Measure): string {
  return `${tidy(least)} to ${most === null ? 'any number' : tidy(most)}, ${tidy(mean)} on average`;
}

function tidy(value: number): string {
  const [whole = '', part] = (Number.isInteger(value) ? String(value) : value.toFixed(value < 100 ? 1 : 0)).split('.');
  return part === undefined ? grouped(whole) : `${grouped(whole)}.${part}`;
}

const span = ({ least, most }: Omit<Measure, 'mean'>): string => (most === null ? `${least} or more` : least === most ? String(least) : `${least} to ${most}`);
const bar = (chance: number): string => '█'.repeat(Math.round(chance * 30)).padEnd(1, '▏');
const few = (places: readonly string[]): string => `${places.slice(0, 6).join(', ')}${places.length > 6 ? ` and ${places.length - 6} more` : ''}`;

/** An ending without a name: its last words, or what broke there. */
function unnamed({ id, title }: Pick<Exploration['endings'][number], 'id' | 'title'>): string {
  return id === 'trouble' ? broken(title) : `"${shortly(title)}"`;
}

const shortly = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);

/** Rows with their columns in line. */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.slice(0, -1).entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
