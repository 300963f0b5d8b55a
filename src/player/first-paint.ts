// Runs before anything is drawn, so that nobody sees a flash of another theme, a motion they asked not to see, or letters that jump in size.
// What it does, `page/apply-settings.ts` goes on doing. It is a script of its own, without imports; `src/cli/page.ts` puts it into the page.

const root = document.documentElement;
const settings = kept();

root.dataset['theme'] = asked('theme', ['dark', 'light'], '(prefers-color-scheme: dark)');
root.dataset['contrast'] = asked('contrast', ['more', 'normal'], '(prefers-contrast: more)');
root.dataset['motion'] = asked('motion', ['reduced', 'full'], '(prefers-reduced-motion: reduce)');
root.dataset['font'] = oneOf('font', ['reading', 'atkinson', 'dyslexic']);
root.dataset['stage'] = oneOf('stage', ['on', 'off']);
root.style.setProperty('font-size', `${within('textSize', 80, 200, 100)}%`);
root.style.setProperty('--line-height', String(within('lineHeight', 12, 24, 15) / 10));
root.style.setProperty('--letter-spacing', `${within('letterSpacing', 0, 20, 0) / 100}em`);

/** What was kept of the player's settings: whatever is there. */
function kept(): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(localStorage.getItem('promoted.settings') ?? '{}');
    return typeof found === 'object' && found !== null ? { ...found } : {};
  } catch {
    return {}; // nothing kept, or nothing may be kept here
  }
}

/** What the player asked for; or else the first value where the system asks for it, and the second where it does not. */
function asked(name: string, [wanted, otherwise]: readonly [string, string], query: string): string {
  const value = settings[name];
  if (value === wanted || value === otherwise) return value;
  return matchMedia(query).matches ? wanted : otherwise;
}

/** What was kept, or else the first. */
function oneOf(name: string, [first, ...others]: readonly [string, ...string[]]): string {
  return others.find((each) => each === settings[name]) ?? first;
}

function within(name: string, least: number, most: number, normal: number): number {
  const value = settings[name];
  return typeof value === 'number' && value >= least && value <= most ? value : normal;
}

export {};
