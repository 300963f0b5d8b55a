import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Book } from '../../../core/story/book.ts';
import type { Gauge } from '../../../core/story/story.ts';
import type { Tableau } from '../../../core/story/tableau.ts';
import './hud.css';

/** What the scene's hour, place and gauges are made of. */
export interface HudProps {
  readonly tableau: Tableau;
  readonly gauges: readonly Gauge[];
  readonly book: Book | undefined;
}

/** The hour, the place and the gauges of the world. Never a leadership score. */
export function Hud({ tableau, gauges, book }: HudProps): JSX.Element | null {
  const { clock, segments, place } = tableau;
  const shown = gauges.filter(({ id, label }) => label !== '' && tableau.gauges[id] !== undefined);
  const where = tableau.zoom === 'out' ? 'Ten thousand feet' : place === null ? undefined : (book?.places[place]?.name ?? place.replaceAll('-', ' '));
  return (
    <div class="hud">
      {(clock !== null || where !== undefined) && (
        <p class="when-where">
          {clock !== null && (
            <span class="clock">
              <span class="heard">It is </span>
              {clock}
              <span class="heard">. </span>
            </span>
          )}
          {segments > 0 && <Segments gone={segments} />}
          {where !== undefined && (
            <span class="where" dir="auto">
              {where}
            </span>
          )}
        </p>
      )}
      {shown.length > 0 && (
        <ul class="gauges" aria-label="How things stand">
          {shown.map((gauge) => (
            <GaugeView key={gauge.id} gauge={gauge} value={tableau.gauges[gauge.id] ?? gauge.least} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Segments({ gone }: { readonly gone: number }): JSX.Element {
  return (
    <span class="segments">
      <span class="heard">{gone === 1 ? 'One segment of time is gone. ' : `${gone} segments of time are gone. `}</span>
      {Array.from({ length: Math.min(gone, 16) }, (_, at) => (
        <span key={at} class="segment" aria-hidden="true" />
      ))}
    </span>
  );
}

function GaugeView({ gauge, value }: { readonly gauge: Gauge; readonly value: number }): JSX.Element {
  const bar = useRef<HTMLSpanElement>(null);
  const before = useRef(value);
  const change = value - before.current;
  const share = Math.min(1, Math.max(0, (value - gauge.least) / Math.max(1, gauge.most - gauge.least)));
  useLayoutEffect(() => {
    before.current = value;
    bar.current?.style.setProperty('--share', String(share));
  }, [value, share]);
  return (
    <li class="gauge" data-low={share <= 0.25}>
      <span class="label" dir="auto">
        {gauge.label}
      </span>
      <span class="value">
        <span class="heard">: </span>
        {value}
        <span class="of">
          <span aria-hidden="true">/</span>
          <span class="heard"> of </span>
          {gauge.most}
        </span>
      </span>
      <span ref={bar} class="bar" aria-hidden="true" />
      {change !== 0 && (
        <span key={value} class={`change ${change > 0 ? 'up' : 'down'}`} aria-hidden="true">
          {change > 0 ? `+${change}` : `−${-change}`}
        </span>
      )}
    </li>
  );
}
