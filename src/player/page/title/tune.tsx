import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Tune } from '../../sound/tune.ts';
import type { Game } from '../views.ts';
import './tune.css';

const CALM = 700; // milliseconds after a gesture: who begins a game with it hears the scene, and nothing more is fetched
const GESTURES = ['pointerup', 'keyup'];

/** Northline's tune on the title, once there has been a gesture; said in words, with a way to silence it. It fades when a scene begins. */
export function TitleTune({ game }: { readonly game: Game }): JSX.Element | null {
  const { settings } = game;
  const { music, captions } = settings.value;
  const heard = useSignal(false);
  const tune = useRef<Tune | undefined>(undefined);
  const wanted = music > 0;
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    const stop = afterGesture(async () => {
      const [{ playTune }, { soundFiles }] = await Promise.all([import('../../sound/tune.ts'), import('../../sound/files.ts')]);
      if (gone) return;
      tune.current = playTune(soundFiles.music, 'theme', () => void (heard.value = true));
      tune.current.volume(settings.peek().music / 100);
    });
    return () => {
      gone = true;
      stop();
      tune.current?.leave();
      tune.current = undefined;
      heard.value = false;
    };
  }, [wanted]);
  useEffect(() => tune.current?.volume(music / 100), [music]);
  if (!heard.value) return null;
  return (
    <p class="tune">
      {captions === 'on' && <span>♪ Northline’s tune, on a piano</span>}
      <button type="button" class="way" onClick={() => void (settings.value = { ...settings.value, music: 0 })}>
        Music off
      </button>
    </p>
  );
}

/** Does something a moment after the first gesture, or after now where there has been one. Returns how to call it off. */
function afterGesture(then: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const begin = (): void => {
    if (timer === undefined) timer = setTimeout(() => void then().catch(() => undefined), CALM);
  };
  const { userActivation }: { userActivation?: UserActivation } = navigator; // not in older browsers
  if (userActivation?.hasBeenActive) begin();
  else for (const gesture of GESTURES) addEventListener(gesture, begin, { once: true, passive: true });
  return () => {
    clearTimeout(timer);
    for (const gesture of GESTURES) removeEventListener(gesture, begin);
  };
}
