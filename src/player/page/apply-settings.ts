import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../settings.ts';
import './typefaces/faces.css';

/** Every face is its own stylesheet, so that only the one in use is fetched. */
const faces: { readonly [F in Settings['font']]: () => Promise<unknown> } = {
  reading: () => Promise.all([import('./typefaces/literata.css'), import('./typefaces/bricolage.css')]),
  atkinson: () => import('./typefaces/atkinson.css'),
  dyslexic: () => import('./typefaces/dyslexic.css'),
};

/** Puts the settings on <html>, now and whenever they, or what the system asks for, change. `first-paint.ts` does the same before the first paint. */
export function applySettings(settings: ReadonlySignal<Settings>): void {
  const dark = matches('(prefers-color-scheme: dark)');
  const contrast = matches('(prefers-contrast: more)');
  const still = matches('(prefers-reduced-motion: reduce)');
  const root = document.documentElement;
  effect(() => {
    const now = settings.value;
    const { font, stage, textSize, lineHeight, letterSpacing } = now;
    root.dataset['theme'] = now.theme === 'system' ? (dark.value ? 'dark' : 'light') : now.theme;
    root.dataset['contrast'] = now.contrast === 'system' ? (contrast.value ? 'more' : 'normal') : now.contrast;
    root.dataset['motion'] = now.motion === 'system' ? (still.value ? 'reduced' : 'full') : now.motion;
    root.dataset['font'] = font;
    root.dataset['stage'] = stage;
    root.style.setProperty('font-size', `${textSize}%`);
    root.style.setProperty('--line-height', String(lineHeight / 10));
    root.style.setProperty('--letter-spacing', `${letterSpacing / 100}em`);
  });
  // Faces come after the first words are on the page, and a face that cannot be had is no reason to stop.
  effect(() => void faces[settings.value.font]().catch(() => undefined));
}

/** A media query as a signal. */
function matches(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const now = signal(list.matches);
  list.addEventListener('change', () => (now.value = list.matches));
  return now;
}
