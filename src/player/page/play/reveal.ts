/** How long words take to come: each letter one step, and a breath after a comma or a full stop. */
export function steps(text: string): readonly number[] {
  let sum = 0;
  return [...text].map((letter, at, all) => {
    const last = at === all.length - 1;
    sum += 1 + (last ? 0 : /[.!?…]/u.test(letter) ? 7 : /[,;:—–]/u.test(letter) ? 3 : 0);
    return sum;
  });
}

/** Milliseconds until a text is all there, at so many letters a second. */
export function duration(text: string, speed: number): number {
  return Math.round(((steps(text).at(-1) ?? 0) / speed) * 1000);
}

// Three inks, from unseen to nearly there: the edge of the words is soft.
const inks = ['promoted-unread', 'promoted-faint', 'promoted-fresh'] as const;
const EDGE = 5; // letters of each half-seen ink

/**
 * Lets the words of a text come to the eye, from now on, over so many milliseconds. The text itself is whole from the start:
 * only its ink changes, through the CSS Custom Highlight API. Where a browser has none, the words are there at once.
 * Returns how to end it: all words are seen then.
 */
export function revealText(node: Text, millis: number): () => void {
  const registry = (CSS as { readonly highlights?: HighlightRegistry }).highlights;
  if (!registry || millis <= 0) return () => undefined;
  const [unread, faint, fresh] = [new Ink(node), new Ink(node), new Ink(node)];
  for (const [at, ink] of [unread, faint, fresh].entries()) registry.set(inks[at] ?? '', ink.highlight);
  const when = steps(node.data);
  const letters = [...node.data];
  const total = when.at(-1) ?? 0;
  const began = performance.now();
  let seen = 0; // letters
  let place = 0; // the same in code units
  let frame = 0;

  const draw = (): void => {
    const now = ((performance.now() - began) / millis) * total;
    while (seen < letters.length && (when[seen] ?? 0) <= now) place += letters[seen++]?.length ?? 1;
    const [first, second] = [Math.min(place + EDGE, node.length), Math.min(place + 2 * EDGE, node.length)];
    fresh.cover(place, first);
    faint.cover(first, second);
    unread.cover(second, node.length);
    if (place < node.length) frame = requestAnimationFrame(draw);
    else end();
  };
  const end = (): void => {
    cancelAnimationFrame(frame);
    for (const [at, ink] of [unread, faint, fresh].entries()) if (registry.get(inks[at] ?? '') === ink.highlight) registry.delete(inks[at] ?? '');
  };
  draw();
  return end;
}

/** A stretch of one text in one ink. */
class Ink {
  readonly highlight: Highlight;
  readonly #range = new Range();
  readonly #node: Text;
  constructor(node: Text) {
    this.#node = node;
    this.highlight = new Highlight(this.#range);
  }
  cover(from: number, to: number): void {
    if (!this.#node.isConnected) return;
    this.#range.setStart(this.#node, Math.min(from, this.#node.length));
    this.#range.setEnd(this.#node, Math.min(to, this.#node.length));
  }
}
