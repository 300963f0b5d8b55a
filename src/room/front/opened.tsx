import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { DeskView } from '../../core/workshop/view.ts';
import { Code, QrCode } from '../code.tsx';
import { Connection } from '../connection.ts';
import { Copyable } from '../copyable.tsx';
import { writeLink } from '../link.ts';

/** What a new room is opened with. */
export interface Keys {
  readonly code: string;
  readonly desk: string;
  readonly screen: string;
  readonly recovery: string;
}

/** The room is open: its three links, and what to write down. */
export function Opened({ keys }: { readonly keys: Keys }): JSX.Element {
  const { code, desk, screen, recovery } = keys;
  const addresses = useAddresses(keys);
  const here = new URL('.', location.href).href;
  const local = isLocal(location.hostname);
  const phones = local ? addresses : [here]; // undefined: not told yet
  const phone = writeLink({ role: 'participant', code });
  return (
    <>
      <section class="card-of opened" aria-labelledby="opened">
        <h2 id="opened">
          The room is open: <Code code={code} />
        </h2>
        <ol>
          <li>
            <p>
              <a class="button" href={writeLink({ role: 'screen', code, key: screen })} target="_blank" rel="noopener">
                Open the screen
              </a>
            </p>
            <p>In a window of its own: move it to the projector and make it full. It shows the code and the square for phones.</p>
          </li>
          <li>
            <p>
              Write this down, on paper. It brings the desk back when this laptop dies: <b class="recovery">{recovery}</b>
            </p>
            <KeepRecovery code={code} recovery={recovery} />
          </li>
          <li>
            <p>
              <a class="button button-first" href={writeLink({ role: 'facilitator', code, key: desk })}>
                Go to the desk
              </a>
            </p>
            <p>Who has its address leads the room: keep it to yourself.</p>
          </li>
        </ol>
      </section>
      <section class="card-of" aria-labelledby="phones">
        <h2 id="phones">Phones</h2>
        {phones === undefined ? (
          <p aria-busy="true">Looking for this machine’s addresses …</p>
        ) : phones.length === 0 ? (
          <p>
            This machine is on no network, so that no phone can find it. Join a Wi-Fi, or open a hotspot, and{' '}
            <a href="#check" target="_blank" rel="noopener">
              check again
            </a>
            .
          </p>
        ) : (
          <>
            <p>They point at the square on the screen, or open one of these. The first that works is right for all.</p>
            <ul class="addresses">
              {phones.map((address) => (
                <li key={address}>
                  <QrCode address={`${address}room${phone}`} />
                  <b>{`${address}room${phone}`}</b>
                </li>
              ))}
            </ul>
            <p>
              Some Wi-Fis keep devices apart.{' '}
              <a href="#check" target="_blank" rel="noopener">
                Check it with your own phone
              </a>{' '}
              before people come.
            </p>
          </>
        )}
      </section>
    </>
  );
}

/** Where other machines find this server; known to whoever has the desk's key. Undefined until it is told. */
function useAddresses({ code, desk }: Keys): readonly string[] | undefined {
  const room = useMemo(() => new Connection<DeskView>({ role: 'facilitator', code, key: desk }), [code, desk]);
  useEffect(() => () => room.close(), [room]);
  return room.view.value && room.addresses.value;
}

const isLocal = (host: string): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(host);

function KeepRecovery({ code, recovery }: Pick<Keys, 'code' | 'recovery'>): JSX.Element {
  const shown = useSignal(false);
  const text = `Promoted, room ${code}\nRecovery code: ${recovery}\nTo lead this room from another machine, open ${new URL('room', location.href).href} and choose "The laptop with the desk is gone".\n`;
  const save = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    link.download = `promoted-${code}-recovery.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <div class="steps">
      <button type="button" class="button" onClick={() => print()}>
        Print
      </button>
      <button type="button" class="button" onClick={save}>
        Save as text
      </button>
      <button type="button" class="button" aria-expanded={shown.value} onClick={() => (shown.value = !shown.value)}>
        Copy …
      </button>
      {shown.value && <Copyable label="the recovery code" text={recovery} />}
    </div>
  );
}
