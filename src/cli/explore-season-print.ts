import type { SeasonExploration } from '../core/analysis/season.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { percent, table } from './explore-print.ts';

/** What `promoted explore --season` tells: `docs/explore-season-schema.json` describes it. */
export interface SeasonReport {
  readonly format: 1;
  readonly book: string; // its file
  readonly season: SeasonExploration;
  readonly diagnostics: readonly Diagnostic[];
}

/** A summary for people. */
export function seasonSummary({ book, season }: SeasonReport): string {
  const { verdict, because, plays, scenes, dimensions, bots, voices } = season;
  const beginnings = scenes.reduce((sum, { starts }) => sum + starts.length, 0);
  const all = scenes.reduce((sum, { of }) => sum + of, 0);
  return [
    `${book}: its season`,
    '',
    `Played ${plays.made} times by chance${plays.made < plays.wanted ? ` (there was no time for ${plays.wanted})` : ''}: some of very many ways, so that the means and endings are estimates.`,
    `The scenes were searched ${verdict === 'exact' ? `exactly, from each of ${all} beginnings` : `in part, from ${beginnings} of ${all} beginnings. ${because ?? ''}`}`,
    '',
    'Scenes: how often they were played, by chance and by bots, and how they ended',
    ...table(
      scenes.map(({ scene, kind, played, endings }) => [
        `  ${scene}${kind === 'week' ? ' (week)' : ''}`,
        String(played),
        endings.map(({ id, times }) => `${id} ${percent(times / Math.max(1, played))}`).join(', '),
      ]),
    ),
    '',
    'Mean credit over a season, as played; and scored decisions: as played, and on every path before the last scene',
    ...table([
      ['', 'least', 'mean', 'most', 'played', 'every path'],
      ...dimensions.map(({ dimension, credit, decisions, before }) => [
        `  ${dimension}`,
        ...(credit ? [credit.least, credit.mean, credit.most].map((value) => value.toFixed(2)) : ['?', '?', '?']),
        decisions.least === decisions.most ? String(decisions.least) : `${decisions.least} to ${decisions.most}`,
        before === null ? '?' : String(before),
      ]),
    ]),
    '',
    'The fewest scored decisions of each scene',
    ...table([
      ['', ...dimensions.map(({ dimension }) => dimension)],
      ...scenes
        .filter(({ kind }) => kind === 'scene')
        .map(({ scene, least, starts, of }) => [
          `  ${scene}`,
          ...dimensions.map(({ dimension }) => String(least[dimension] ?? '?')),
          starts.length < of ? `${starts.length} of ${of} beginnings` : '',
        ]),
    ]),
    '',
    'Bots that go by form alone, the dimensions on which they reach the top band, and their mean credit on each, in the order above',
    ...table(
      bots.map(({ bot, plays: times, top, dimensions: shown }) => [
        `  ${bot}${times > 1 ? ` × ${times}` : ''}`,
        top.length === 0 ? '–' : top.join(', '),
        shown.map(({ credit }) => (credit === null ? '?' : credit.toFixed(2))).join(' '),
      ]),
    ),
    ...(voices.length === 0 ? [] : ['', 'Voices: how often they are right', ...table(voices.map(({ voice, right }) => [`  ${voice}`, percent(right)]))]),
    '',
  ].join('\n');
}
