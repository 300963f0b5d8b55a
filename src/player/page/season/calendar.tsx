import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { seasonOf } from '../../../core/session/which-season.ts';
import { DialogCard } from '../menu/dialog.tsx';
import type { Dialog, Game, SceneEntry } from '../views.ts';
import { type Lane, narrowLane, wideLane } from './lane.ts';
import { weekName } from './week-name.ts';
import './calendar.css';

/** The calendar of the season, where it goes on from one week into another: the weeks as stations on a ferry's lane, and as a list. */
export function Calendar({ game, dialog }: { readonly game: Game; readonly dialog: Dialog }): JSX.Element | null {
  const playing = game.playing.value;
  const scenes = playing?.shelved?.scenes ?? [];
  const next = scenes.find(({ id }) => dialog.kind === 'calendar' && id === dialog.next);
  const weeks = useMemo(() => weeksOf(scenes), [scenes]);
  if (!playing || next?.week === undefined) return null;
  const season = seasonOf(playing.run.session.value.carried);
  const now = next.week;
  const last = weeks.at(-1) ?? now;
  return (
    <DialogCard title={weekName(now, last)} size="wide" closes="Not yet" onClose={() => void (game.dialog.value = undefined)}>
      <p class="calendar-next">
        <b dir="auto">{next.title}</b>
        {next.summary !== null && <span dir="auto"> {next.summary}</span>}
      </p>
      {game.settings.value.stage === 'on' && <Chart weeks={weeks} now={now} />}
      <ol class={game.settings.value.stage === 'on' ? 'weeks heard' : 'weeks'} aria-label={season > 1 ? `The weeks of season ${season}` : 'The weeks'}>
        {weeks.map((week) => (
          <li key={week} aria-current={week === now ? 'step' : undefined} data-when={week < now ? 'past' : week === now ? 'now' : 'ahead'}>
            <span class="week-name">{weekName(week)}</span> <WeekScenes scenes={scenes} week={week} now={now} />
          </li>
        ))}
      </ol>
      <button type="button" class="button button-first calendar-go" onClick={() => void game.actions.begin(next.id, playing)}>
        <span>
          Begin <span dir="auto">“{next.title}”</span>
        </span>
      </button>
    </DialogCard>
  );
}

/** Every week from the first to the last that the season has a scene in. */
function weeksOf(scenes: readonly SceneEntry[]): readonly number[] {
  const named = scenes.flatMap(({ week }) => week ?? []);
  const [first, last] = [Math.min(1, ...named), Math.max(...named)];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

/** What happens in a week, as far as one may know it: titles of weeks to come are not told. */
function WeekScenes({ scenes, week, now }: { readonly scenes: readonly SceneEntry[]; readonly week: number; readonly now: number }): JSX.Element {
  const inIt = scenes.filter((scene) => scene.kind !== 'week' && scene.week === week);
  if (week > now) return <span class="week-scenes">to come</span>;
  return (
    <span class="week-scenes">
      <span dir="auto">{inIt.map(({ title }) => title).join(', ')}</span>
      {week === now && ' (now)'}
    </span>
  );
}

function Chart({ weeks, now }: { readonly weeks: readonly number[]; readonly now: number }): JSX.Element {
  return (
    <div class="chart" aria-hidden="true">
      <Sheet name="wide" lane={wideLane(weeks)} now={now} />
      <Sheet name="narrow" lane={narrowLane(weeks)} now={now} />
    </div>
  );
}

const BOAT = 'M-30 0C-30-7-24-11-16-11H16C24-11 30-7 30 0C30 7 24 11 16 11H-16C-24 11-30 7-30 0Z';

/** A piece of the map that the title shows, with the season's lane over it. */
function Sheet({ name, lane, now }: { readonly name: string; readonly lane: Lane; readonly now: number }): JSX.Element {
  const sea = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const map = document.querySelector('#map svg');
    const copy = map ? [...map.cloneNode(true).childNodes] : [];
    sea.current?.replaceChildren(...copy.filter((node) => !(node instanceof Element && node.id === 'lanes')));
  }, []);
  const here = lane.stations.find(({ week }) => week === now);
  return (
    <svg class={`sheet-of-map sheet-${name}`} viewBox={lane.view} preserveAspectRatio="xMidYMid slice">
      <g ref={sea} />
      <path class="season-lane" d={lane.way} />
      {lane.stations.map(({ week, x, y }) => (
        <g key={week} class={week < now ? 'station past' : week === now ? 'station now' : 'station'} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
          <circle r={week === 0 ? 13 : 25} />
          {week > 0 && (
            <text dy="0.36em" text-anchor="middle">
              {week}
            </text>
          )}
        </g>
      ))}
      {here && (
        <g class="season-ferry" transform={`translate(${here.x.toFixed(1)} ${(here.y - 46).toFixed(1)})`}>
          <path d={BOAT} />
          <rect x="-13" y="-5" width="26" height="10" rx="3" />
        </g>
      )}
    </svg>
  );
}
