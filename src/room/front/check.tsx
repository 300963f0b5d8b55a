import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { CheckLine, type Tried } from './check-line.ts';
import { QrCode } from '../code.tsx';
import './check.css';

/** The part of an address after `#` that leads here. */
export const CHECK = '#check';

/** Before a workshop: do phones reach this server? On the machine that serves it holds up a code; on a phone it says how well it is reached. */
export function Check(): JSX.Element {
  const [who, turn] = useState<'phone' | 'host'>(isHere(location.hostname) ? 'host' : 'phone');
  const [line, setLine] = useState<CheckLine>();
  useEffect(() => {
    const opened = new CheckLine(who);
    setLine(opened);
    return () => opened.close();
  }, [who]);
  return (
    <main class="check">
      {line && (who === 'host' ? <ForPhones line={line} /> : <OnPhone line={line} hold={() => turn('host')} />)}
      <p>
        <a href={location.pathname}>To the workshop</a>
      </p>
    </main>
  );
}

/** On a phone: it reaches the server, or it would not show. */
function OnPhone({ line, hold }: { readonly line: CheckLine; readonly hold: () => void }): JSX.Element {
  const tried = line.tried.value;
  return (
    <>
      <h1>This device reaches the room</h1>
      <div role="status">
        {line.line.value === 'blocked' ? (
          <p class="check-bad">
            The page came, but messages do not get through just now. It is tried again. If it stays so, something between this device and {location.host} holds
            them back: turn off a VPN or data saver, or use another network.
          </p>
        ) : tried ? (
          <ul>
            <li>{speedOf(tried.millis)}</li>
            <li>{wayOf(tried)}</li>
          </ul>
        ) : (
          <p>One moment: the line is tried …</p>
        )}
      </div>
      <p>Nothing else is needed: on the day, point the camera at the code on the screen.</p>
      <button class="button" onClick={hold}>
        Hold the code up for other phones
      </button>
    </>
  );
}

function speedOf(millis: number): string {
  const answer = `An answer takes ${Math.max(1, Math.round(millis))} milliseconds`;
  if (millis < 200) return `${answer}: quick.`;
  return millis < 1_000 ? `${answer}: a little slow, and good enough to vote.` : `${answer}: slow. Come closer to the Wi-Fi, or use another one.`;
}

function wayOf({ way }: Tried): string {
  if (way === 'websocket') return 'Messages come the direct way (WebSocket).';
  return 'Messages come only by asking again and again: something on the way blocks WebSocket. It works, a little later than for others.';
}

/** On the machine that serves, or held up by whoever has come by: the code, and how many have used it. */
function ForPhones({ line }: { readonly line: CheckLine }): JSX.Element {
  const tried = line.tried.value;
  const homes = isHere(location.hostname) ? (tried?.addresses ?? []) : [new URL('.', location.href).href];
  const [first, ...others] = homes.map((home) => `${home}room${CHECK}`);
  return (
    <>
      <h1>Do phones reach this room?</h1>
      {tried && first === undefined && (
        <p class="check-bad">This machine is in no network. Join the Wi-Fi that phones will use, start the server again, and reload this page.</p>
      )}
      {first !== undefined && (
        <>
          <p>Point the camera of a phone at this, on the Wi-Fi that the room will use.</p>
          <QrCode address={first} />
          <p class="check-address">{first}</p>
          {others.length > 0 && <p>This machine is in several networks. If nothing comes, type: {others.join(', ')}</p>}
          <p role="status" class="check-count">
            {countOf(tried?.phones ?? 0)}
          </p>
        </>
      )}
      {line.line.value === 'blocked' && <p class="check-bad">The server does not answer. Is it still running?</p>}
      <h2>If a phone shows nothing</h2>
      <ol>
        <li>Is it on the same Wi-Fi as this machine, without a VPN, and not on mobile data?</li>
        <li>Does this machine let others in? When its firewall asks about Node.js, allow it for this network.</li>
        <li>
          Guest networks often keep devices apart: they reach the internet, and not each other. No setting here can change that. Open a hotspot on this laptop
          or on a phone, let this machine and all phones join it, start the server again, and reload this page. A hotspot of a phone carries about ten others.
        </li>
        <li>For more people than that, put the server where all can reach it: docs/hosting.md says how.</li>
      </ol>
    </>
  );
}

function countOf(phones: number): string {
  if (phones === 0) return 'No phone has come by yet.';
  return `${phones === 1 ? 'One phone has' : `${phones} phones have`} come by in the last five minutes. It works.`;
}

/** Whether an address means the machine itself: to a phone it would be the phone. */
const isHere = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(host);
