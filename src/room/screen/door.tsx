import type { JSX } from 'preact';
import type { ScreenView } from '../../core/workshop/view.ts';
import { Clock } from '../clock.tsx';
import { Code, QrCode } from '../code.tsx';
import { peopleWords } from '../desk/words.ts';

interface CornerProps {
  readonly view: ScreenView;
  readonly code: string;
  readonly join: string; // address for phones
  readonly ahead: number; // milliseconds that the server's clock is ahead
}

/** How to join, small, for whoever comes late; and what is left of the time. */
export function Corner({ view, code, join, ahead }: CornerProps): JSX.Element {
  return (
    <aside class="corner" aria-label="How to join">
      {view.deadline !== null && (
        <p class="deadline">
          <Clock deadline={view.deadline} paused={view.paused} ahead={ahead} />
        </p>
      )}
      <p>
        <Code code={code} />
        <small>{peopleWords(view.here)} here</small>
      </p>
      <QrCode address={join} />
    </aside>
  );
}

/** Before it begins: how one comes in. */
export function Lobby({ code, join, here }: { readonly code: string; readonly join: string; readonly here: number }): JSX.Element {
  return (
    <section class="lobby">
      <div class="frame">
        <QrCode address={join} />
      </div>
      <div>
        <h1>Take out your phone</h1>
        <p>
          Point it at the square, or open <b>{join.replace(/^https?:\/\//u, '').replace(/#.*$/u, '')}</b> and type
        </p>
        <p class="large">
          <Code code={code} />
        </p>
        <p class="coming" role="status">
          {here === 0 ? 'Nobody is here yet.' : `${here} ${here === 1 ? 'person is' : 'people are'} here.`}
        </p>
        <Lanterns lit={here} of={Math.max(here, 1)} />
        {document.fullscreenEnabled && !document.fullscreenElement && (
          <p>
            <button type="button" class="button full-screen" onClick={() => void document.documentElement.requestFullscreen().catch(() => undefined)}>
              Full screen, with sound
            </button>
          </p>
        )}
      </div>
    </section>
  );
}

const MOST = 500; // lanterns that can be told apart

/** A lantern for each, in no order that would say whose it is. */
export function Lanterns({ lit, of }: { readonly lit: number; readonly of: number }): JSX.Element {
  const all = Math.min(of, MOST);
  const order = scattered(all);
  return (
    <div class="lanterns" data-many={all > 120 ? 'very' : all > 40} aria-hidden="true">
      {order.map((turn, at) => (
        <i key={at} data-in={turn < lit} />
      ))}
    </div>
  );
}

/** The numbers below `count`, each once, always in the same scattered order. */
function scattered(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => ({ at, weight: Math.imul(at + 1, 0x9e3779b1) >>> 0 }))
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ at }) => at);
}

/** Nothing goes on. */
export function Curtain(): JSX.Element {
  return (
    <div class="curtain" role="status">
      <p>A short break</p>
      <p>It goes on where it stopped.</p>
    </div>
  );
}
