import { wayTo } from '../core/analysis/explore-trail.ts';
import { broken } from '../core/check/compiler-words.ts';
import { type ExploreReport, grouped, measured, percent, profileRows } from './explore-print.ts';

/** The report as one page without scripts, which needs nothing else. `map`: the story as SVG. */
export function page({ story, profile, exploration, profiles, diagnostics }: ExploreReport, map: string): string {
  const { verdict, because, playthroughs, states, edges, endings, trail, coverage, dimensions, balance, effects, speakers, gauges } = exploration;
  const unread = coverage.lines.filter(({ witness }) => witness === null);
  const counted = playthroughs === 'unbounded' ? 'without bound' : `${verdict === 'exact' ? '' : 'at least '}${grouped(playthroughs)}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(story)}: explored</title>
<style>${style}</style>
</head>
<body>
<header>
<p class="kind">${verdict === 'exact' ? 'Explored exactly' : 'Explored in part'}</p>
<h1>${safe(story).replaceAll(/(?<=[/-])/gu, '<wbr>')}</h1>
${profile === null ? '' : `<p>Begun with the profile <b>${safe(profile)}</b>.</p>`}
<p>${verdict === 'exact' ? 'Every way through this story was followed. What stands here is so, not likely.' : `Not all of it was seen: ${safe(because ?? '')}`}</p>
</header>
<main>
<dl class="figures">
${figure('playthroughs', counted)}${figure('states', grouped(states))}${figure('edges', grouped(edges))}
${figure('decisions', measured(exploration.decisions))}${figure('words', measured(exploration.words))}${figure('minutes', measured(exploration.minutes))}
${figure('text that can be come to', `${coverage.reached} of ${coverage.lines.length}`)}${figure('options ever on offer', `${coverage.offered} of ${coverage.options}`)}
</dl>
${section(
  'Findings',
  diagnostics.length === 0
    ? '<p>Nothing to say against it.</p>'
    : rows(
        ['', 'where', 'what'],
        diagnostics.map(({ code: number, severity, file, line, message, hint }) => [
          `<span class="${severity}">${number}</span>`,
          code(line === 0 ? file : `${file}:${line}`),
          `${safe(message)}${hint === null ? '' : ` <small>${safe(hint)}</small>`}`,
        ]),
      ),
)}
${section('Map', `<p>The warmer a piece, the likelier a playthrough comes by; an outline: nobody does.</p><div class="map" role="region" aria-label="Map" tabindex="0">${map}</div>`)}
${
  profiles.length === 0
    ? ''
    : section(
        'Profiles',
        rows(
          ['begun with', '', 'playthroughs', 'text that can be come to', 'likeliest endings'],
          profileRows(profiles).map((cells) => cells.map((cell) => safe(cell))),
        ),
      )
}
${section(
  'Endings',
  `<p>Where each option is as likely as the others.</p>${rows(
    ['ending', 'chance', '', 'one way there'],
    endings.map(({ title, id, named, chance, place, witness }) => [
      `<b>${safe(!named && id === 'trouble' ? broken(title) : title)}</b><br><small>${named ? `${safe(id)} · ` : ''}${safe(place)}</small>`,
      percent(chance),
      bar(chance, 1),
      witness === null ? '' : `<details><summary>${wayTo(trail, witness).length} choices</summary>${wayTo(trail, witness).map(safe).join(' → ')}</details>`,
    ]),
  )}`,
)}
${
  dimensions.length === 0
    ? ''
    : section(
        'What paths can show',
        `<p>Mean credit over a path, from 0 to 1; the strip shows how often each tenth comes out.</p>${rows(
          ['dimension', 'least', 'mean', 'most', 'spread', 'top band', 'scored decisions'],
          dimensions.map(({ dimension, credit, bands, offered }) => [
            `<b>${safe(dimension)}</b>`,
            ...(credit ? [credit.least, credit.mean, credit.most].map((value) => value.toFixed(2)) : ['?', '?', '?']),
            credit ? strip(credit.tenths) : '',
            bands ? percent(bands.consistently) : '?',
            `${offered.least} to ${offered.most ?? 'any number'}`,
          ]),
        )}`,
      )
}
${
  balance
    ? section(
        'Is it fair?',
        `<h3>Bots</h3>${rows(
          ['bot', 'ending', 'dimensions in the top band'],
          balance.bots.map(({ bot, plays, top, ending }) => [
            `${safe(bot)}${plays > 1 ? ` × ${plays}` : ''}`,
            safe(ending ?? ''),
            top.length === 0 ? '–' : top.map(safe).join(', '),
          ]),
        )}<h3>What it costs to be best</h3>${rows(
          ['best on', 'leaves behind, in credit'],
          balance.prices.map(({ dimension, costs }) => [
            `<b>${safe(dimension)}</b>`,
            costs.length === 0 ? 'nothing' : costs.map((each) => `${safe(each.dimension)} ${each.lost.toFixed(1)}`).join(' · '),
          ]),
        )}${
          balance.voices.length === 0
            ? ''
            : `<h3>Voices</h3>${rows(
                ['voice', 'is right', ''],
                balance.voices.map(({ voice, right }) => [safe(voice), percent(right), bar(right, 1)]),
              )}`
        }`,
      )
    : ''
}
${
  effects.length === 0
    ? ''
    : section(
        'Decisions',
        `<p>In order of how often a playthrough comes to them. <em>Closes</em> is credit that can no longer be reached once the option is taken.</p>${effects
          .map(
            ({ place, times, options }) =>
              `<article><h3>${code(place)} ${bar(times, 1)} <small>${times >= 1 ? `${times.toFixed(1)} a playthrough` : percent(times)}</small></h3>${rows(
                ['option', 'closes', ''],
                options.map(({ text, choice, drop, drops, closes, verdict: judged }) => [
                  `${safe(text)}<br><small>${safe(choice)}${judged === null ? '' : ` · <span class="warning">${judged === 'worst' ? 'never the better one' : 'always the best'}</span>`}</small>`,
                  `${drop.toFixed(2)} ${bar(drop, 6)}`,
                  `<small>${Object.entries(drops)
                    .map(([dimension, lost]) => `${safe(dimension)} ${lost.toFixed(1)}`)
                    .join(' · ')}${closes.length > 0 ? `<br>no longer: ${closes.map(safe).join(', ')}` : ''}</small>`,
                ]),
              )}</article>`,
          )
          .join('')}`,
      )
}
${section(
  'Never',
  unread.length + coverage.neverOffered.length === 0
    ? '<p>There is nothing that nobody comes to.</p>'
    : rows(
        ['where', 'what'],
        [
          ...unread.map(({ place, text }) => [code(place), safe(text)]),
          ...coverage.neverOffered.map(({ place, text }) => [code(place), `never on offer: ${safe(text)}`]),
        ],
      ),
)}
${section(
  'Who speaks',
  rows(
    ['', 'words in a playthrough, on average', ''],
    speakers.map(({ speaker, words }) => [safe(speaker ?? 'the narrator'), words.toFixed(1), bar(words, speakers[0]?.words ?? 1)]),
  ),
)}
${
  gauges.length === 0
    ? ''
    : section(
        'Gauges',
        rows(
          ['gauge', 'as seen in the turns played'],
          gauges.map(({ label, least, most }) => [safe(label), `${least} to ${most}`]),
        ),
      )
}
</main>
</body>
</html>
`;
}

const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const code = (text: string): string => `<code>${safe(text)}</code>`;
const figure = (name: string, value: string): string => `<div><dt>${name}</dt><dd>${value}</dd></div>`;
const section = (title: string, body: string): string => `<section><h2>${title}</h2>${body}</section>`;
const bar = (share: number, of: number): string => `<span class="bar"><i style="width:${Math.min(100, (share / of) * 100).toFixed(1)}%"></i></span>`;

/** Cells are markup already. */
function rows(heads: readonly string[], body: readonly (readonly string[])[]): string {
  const head = heads.map((each) => `<th scope="col">${each}</th>`).join('');
  return `<div class="wide"><table><thead><tr>${head}</tr></thead><tbody>${body.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table></div>`;
}

/** Ten small columns. */
function strip(tenths: readonly number[]): string {
  const most = Math.max(...tenths, 1e-9);
  const columns = tenths.map(
    (chance, at) => `<rect x="${at * 10}" y="${(24 - (chance / most) * 24).toFixed(1)}" width="9" height="${((chance / most) * 24).toFixed(1)}"/>`,
  );
  return `<svg class="strip" viewBox="0 0 100 24" width="100" height="24" role="img" aria-label="${tenths.map(percent).join(', ')}">${columns.join('')}</svg>`;
}

const style = `
:root{color-scheme:light dark;--paper:#fbf7f0;--ink:#22313a;--faint:#5d6b73;--line:#dcd3c4;--heat:#b4532a;--error:#a3262a;--warning:#8a5a00}
@media (prefers-color-scheme:dark){:root{--paper:#172127;--ink:#ece6da;--faint:#a9b4ba;--line:#34434b;--heat:#e58a5c;--error:#ff9a8f;--warning:#f0c674}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
header,main{max-width:68rem;margin:0 auto;padding:1.5rem}
h1{margin:0;font-size:2rem;overflow-wrap:break-word}h2{margin:2.5rem 0 .5rem;border-bottom:2px solid var(--line)}h3{margin:1.5rem 0 .25rem;font-size:1rem}
.kind{margin:0;color:var(--heat);font-weight:600}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(14rem,1fr));gap:1rem;margin:0}
.figures div{border:1px solid var(--line);border-radius:.5rem;padding:.75rem}
dt{color:var(--faint);font-size:.85rem}dd{margin:0;font-size:1.1rem;font-variant-numeric:tabular-nums}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;min-width:34rem}
th{text-align:left;color:var(--faint);font-size:.85rem;font-weight:500}
td,th{padding:.35rem .75rem .35rem 0;vertical-align:top;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
small{color:var(--faint)}code{font-size:.9em}
.bar{display:inline-block;width:8rem;height:.6rem;border-radius:.3rem;background:var(--line);overflow:hidden}
.bar i{display:block;height:100%;background:var(--heat)}
.strip rect{fill:var(--heat)}
.map{overflow:auto;max-height:85vh;border:1px solid var(--line);border-radius:.5rem}.map svg{display:block}
.error{color:var(--error);font-weight:600}.warning{color:var(--warning);font-weight:600}
@media print{.map{max-height:none}.map svg{max-width:100%;height:auto}body{background:#fff;color:#000}article,tr{break-inside:avoid}h2,h3,h2+p,h3+p,thead{break-after:avoid}}
`;
