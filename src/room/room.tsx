import { signal } from '@preact/signals';
import { render, type JSX } from 'preact';
import { books } from 'virtual:books';
import { LOCKED } from '../core/workshop/room.ts';
import type { DeskView, PhoneView, ScreenView } from '../core/workshop/view.ts';
import { applySettings } from '../player/page/apply-settings.ts';
import { openSettings, type SettingsStore } from '../player/settings.ts';
import { sceneOnPaper } from './cards/link.ts';
import { CardsPage } from './cards/cards.tsx';
import { Check, CHECK } from './front/check.tsx';
import { Connection } from './connection.ts';
import { Desk } from './desk/desk.tsx';
import { Remains } from './desk/leave.tsx';
import { Front } from './front/front.tsx';
import { type Link, readLink, writeLink } from './link.ts';
import { Phone } from './phone/phone.tsx';
import { Screen } from './screen/screen.tsx';
import { Stages } from './stages.ts';
import '../player/page/tokens.css';
import '../player/page/base.css';
import '../player/page/controls.css';
import './room.css';

const notices = signal('');
const settings = openSettings(storage(), (sentence) => (notices.value = sentence));
applySettings(settings);
const scenes = books.flatMap(({ scenes: each }) => each.flatMap(({ id, title, summary, kind }) => (kind === 'week' ? [] : [{ id, title, summary }])));

type Line = Connection<unknown>;
let line: Line | undefined;
let stages: Stages | undefined;

const app = document.getElementById('app');
const show = (): void => {
  line?.close();
  line = undefined;
  const scene = sceneOnPaper(location.hash);
  if (!app) return;
  if (location.hash === CHECK) return render(<Check />, app);
  if (scene === undefined) render(<Page link={readLink(location.hash)} />, app);
  else render(<CardsPage key={scene} scene={scene} stages={(stages ??= new Stages(settings))} />, app);
};
addEventListener('hashchange', show);
show();

function Page({ link }: { readonly link: Link }): JSX.Element {
  if (link.role === 'nobody')
    return (
      <>
        {location.hash.length > 1 && (
          <p class="line-state" role="alert">
            A part of this address is missing. Open the whole link, or type the code.
          </p>
        )}
        <Front scenes={scenes} />
      </>
    );
  const { role, code } = link;
  const to = <View,>(): Connection<View> => {
    line ??= new Connection<unknown>(link);
    return line as Connection<View>;
  };
  const join = `${reachable(to().addresses.value)}room${writeLink({ role: 'participant', code })}`;
  if (to().line.value === 'outside' && to().view.value === undefined) return to().remains.value ? <Remains room={to()} link={link} /> : <State room={to()} />;
  return (
    <>
      <State room={to()} />
      {role === 'facilitator' && <Desk room={to<DeskView>()} code={code} join={join} />}
      {role === 'screen' && <Screen room={to<ScreenView>()} code={code} join={join} stages={(stages ??= new Stages(settings))} />}
      {role === 'participant' && <Phone room={to<PhoneView>()} code={code} home={`${reachable(to().addresses.value)}room`} />}
    </>
  );
}

/** Where phones find this server: `localhost` is another machine to each of them. */
function reachable(addresses: readonly string[]): string {
  const here = new URL('.', location.href).href;
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(location.hostname) ? (addresses[0] ?? here) : here;
}

/** How the line is, where it is not well. */
function State({ room }: { readonly room: Line }): JSX.Element | null {
  switch (room.line.value) {
    case 'here':
    case 'unnamed':
      return null;
    case 'connecting':
      return <p class="line-state">Connecting …</p>;
    case 'lost':
      return (
        <p class="line-state" role="alert">
          The connection is gone. It is tried again and again; what you sent is kept.
        </p>
      );
    case 'outside':
      return (
        <p class="line-state" role="alert">
          {room.sentence.value} {room.sentence.value === LOCKED && 'This page comes in by itself as soon as the door is open.'}{' '}
          <a href={location.pathname}>Type another code</a>
        </p>
      );
  }
}

/** localStorage, where the browser lets us have it. */
function storage(): SettingsStore | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
