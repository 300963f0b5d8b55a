import type { JSX } from 'preact';
import type { Step } from '../../core/workshop/debrief.ts';
import type { ScreenDebrief, ScreenView } from '../../core/workshop/view.ts';
import { Checks } from './checks.tsx';
import { Dimensions } from './dimensions.tsx';
import { FlowPicture } from './flow.tsx';
import { Partings } from './partings.tsx';
import { letterOf, pages, percentOf, quoted, sureWords } from './words.ts';
import { Wall } from './wall.tsx';
import { peopleWords, tableName } from '../desk/words.ts';
import { type Fork, forksOf, hottest } from './forks.ts';
import { ShareBar } from '../share-bar.tsx';
import './debrief.css';

interface DebriefProps {
  readonly view: ScreenView;
  readonly debrief: ScreenDebrief;
}

/** The debrief on the projector: the page that whoever leads has chosen. */
export function DebriefOnScreen({ view, debrief }: DebriefProps): JSX.Element {
  const title = pages.find(({ page }) => page === debrief.page)?.title ?? '';
  return (
    <section class="debrief-page" data-page={debrief.page} key={debrief.page}>
      <h1>{title}</h1>
      {debrief.page === 'story' && <StoryPage view={view} debrief={debrief} />}
      {debrief.page === 'votes' && <VotesPage view={view} debrief={debrief} />}
      {debrief.page === 'dimensions' && <Dimensions spreads={debrief.room.spreads} />}
      {debrief.page === 'checks' && <Checks checks={debrief.room.checks} />}
      {debrief.page === 'wall' && <Wall notes={debrief.wall} />}
    </section>
  );
}

function StoryPage({ view, debrief }: DebriefProps): JSX.Element {
  const { scenes } = debrief.room;
  return (
    <div class="story" data-scenes={scenes.length}>
      {scenes.map((scene) => {
        const [only] = scene.tables;
        return (
          <section key={scene.scene}>
            <h2>{scene.title}</h2>
            <FlowPicture scene={scene} deciding={view.deciding} />
            {view.deciding === 'teams' && <Partings scene={scene} />}
            {view.deciding === 'teams' && (
              <ul class="endings">
                {scene.tables.map(
                  ({ table, ending }) =>
                    ending && (
                      <li key={table}>
                        <b>{tableName(table)}</b> {ending.title}
                      </li>
                    ),
                )}
              </ul>
            )}
            {view.deciding === 'together' && only?.ending && <p class="ending">{only.ending.title}</p>}
            {view.deciding === 'together' && only && scenes.length <= BESIDE && <WayTaken steps={only.steps} />}
          </section>
        );
      })}
      {scenes.every(({ branches }) => branches.length === 0) && <p class="empty">Nothing was decided in this scene.</p>}
    </div>
  );
}

const MANY = 9; // decisions that stand in letters of the full size
const BESIDE = 2; // scenes whose decisions can be read beside each other

function WayTaken({ steps }: { readonly steps: readonly Step[] }): JSX.Element {
  return (
    <ol class="way-taken" data-many={steps.length > MANY}>
      {steps.map(({ decision, choices, taken, led }) => (
        <li key={decision} dir="auto">
          {choices.find(({ id }) => id === taken)?.text} {led && <small>(led here)</small>}
        </li>
      ))}
    </ol>
  );
}

const ROWS = 13; // so many rows fit on a projector

function VotesPage({ view, debrief }: DebriefProps): JSX.Element {
  const { scenes } = debrief.room;
  const forks = scenes.flatMap((scene) => forksOf(scene, view.deciding).toSorted((a, b) => a.decision - b.decision));
  const [first] = hottest(forks, 1);
  const fit = scenes.length > 1 ? ROWS - scenes.length : ROWS; // each scene's name takes a row
  const shown = new Set(forks.length > fit ? hottest(forks, fit) : forks);
  if (forks.length === 0) return <p class="empty">Nobody has voted yet.</p>;
  return (
    <div class="voted">
      {first && (
        <section class="featured" aria-label="Talked about most">
          <h2>
            {forkName(first, scenes.length)} <small>divided most</small>
          </h2>
          <Options fork={first} />
        </section>
      )}
      <div class="fork-scenes">
        {scenes.map(({ scene, title }) => {
          const rows = forks.filter((fork) => fork.scene === scene && shown.has(fork));
          return (
            rows.length > 0 && (
              <section key={scene}>
                {scenes.length > 1 && <h3>{title}</h3>}
                <ForkRows rows={rows} featured={first} teams={view.deciding === 'teams'} />
              </section>
            )
          );
        })}
      </div>
    </div>
  );
}

interface ForkRowsProps {
  readonly rows: readonly Fork[]; // of one scene
  readonly featured: Fork | undefined;
  readonly teams: boolean;
}

function ForkRows({ rows, featured, teams }: ForkRowsProps): JSX.Element {
  return (
    <ol class="fork-rows" data-teams={teams}>
      {rows.map((fork) => (
        <li key={fork.key} data-featured={fork === featured}>
          <span class="fork-number" data-key={fork.isKey}>
            <span class="heard">{forkName(fork, 1)}</span>
            <span aria-hidden="true">{fork.decision + 1}</span>
          </span>
          {teams && <small>{tableName(fork.table ?? '')}</small>}
          <div>
            {fork.after !== undefined && <small dir="auto">after {quoted(fork.after)}</small>}
            {(teams ? fork.rounds.slice(-1) : fork.rounds).map((tally, round) => (
              <ShareBar key={round} tally={tally} taken={fork.taken} label={round === 0 ? 'first vote' : 'after talking'} />
            ))}
            {fork.rounds.length === 0 && <small>led without a vote</small>}
          </div>
          <small>{sureOf(fork)}</small>
        </li>
      ))}
    </ol>
  );
}

/** "Decision 3", "Team 2, decision 3", "Scene 1, decision 3". */
function forkName({ scene, decision, table }: Fork, scenes: number): string {
  const head = [scenes > 1 ? `Scene ${scene + 1}` : '', table !== undefined && table !== 'room' ? tableName(table) : ''].filter((part) => part !== '');
  return head.length === 0 ? `Decision ${decision + 1}` : `${head.join(', ')}, decision ${decision + 1}`;
}

function sureOf({ rounds }: Fork): string {
  const confidence = rounds.at(-1)?.confidence ?? null;
  return confidence === null ? '' : sureWords(confidence);
}

function Options({ fork }: { readonly fork: Fork }): JSX.Element {
  const last = fork.rounds.at(-1);
  return (
    <ol class="fork-options">
      {fork.choices.map(({ id, text }, at) => {
        const count = last?.counts.find(({ choice }) => choice === id);
        return (
          <li key={id} class={id === fork.taken ? 'taken' : ''}>
            <b class="letter" data-at={at % 4}>
              {letterOf(at)}
            </b>
            <span dir="auto">{text}</span>
            <b class="share">{percentOf(count?.votes ?? 0, last?.votes ?? 0)} %</b>
          </li>
        );
      })}
      <li class="said">
        {last && peopleWords(last.votes)}
        {last?.confidence != null && `, ${sureWords(last.confidence)} (${last.confidence.toFixed(1)} of 5)`}
      </li>
    </ol>
  );
}
