import { expect, test } from 'vitest';
import { type Heard, listenToPage, spoken } from '../../../src/player/author/heard.ts';

function part(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
}

test('a part of the page with a name is heard by it, and so is what is in it', () => {
  const alert = part('<div role="alert"><section aria-label="What keeps it"><h2>One thing to mend</h2><p>lights.ink:4</p></section></div>');
  expect(spoken(alert)).toBe('What keeps it: One thing to mend lights.ink:4');
});

test('the name of a button or a picture is heard in place of what is in it', () => {
  expect(spoken(part('<p>Rain. <button aria-label="Go on">→</button> <span role="img" aria-label="a bell">🔔</span></p>'))).toBe('Rain. Go on a bell');
});

test('what is hidden from ears is not heard', () => {
  expect(spoken(part('<p>Dismiss <kbd aria-hidden="true">Esc</kbd></p>'))).toBe('Dismiss');
});

test('what takes the focus is heard by its name; a part of the page without one by what it is', () => {
  let heard: readonly Heard[] = [];
  part('<main tabindex="-1"><h1>The Offer</h1><button>Continue</button></main>');
  const stop = listenToPage(
    () => false,
    (all) => void (heard = all),
  );
  document.querySelector('main')?.focus();
  document.querySelector('button')?.focus();
  stop();
  expect(heard.map(({ text }) => text)).toEqual(['main', 'Continue, button']);
});
