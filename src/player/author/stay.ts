/**
 * Keeps the focus with an author at work in `aside`: what comes next on the page takes it by itself (a heading, which no hand can reach),
 * and is made to give it back. Returns how to stop; while `leaves` says so, the author goes of their own will.
 */
export function stayIn(aside: HTMLElement, leaves: () => boolean): () => void {
  const taken = (event: FocusEvent): void => {
    const { target, relatedTarget } = event;
    if (leaves() || !(target instanceof HTMLElement) || target.tabIndex >= 0 || !(relatedTarget instanceof HTMLElement) || !aside.contains(relatedTarget))
      return;
    if (aside.contains(target)) return;
    event.stopImmediatePropagation();
    relatedTarget.focus({ preventScroll: true });
  };
  addEventListener('focusin', taken, { capture: true });
  return () => removeEventListener('focusin', taken, { capture: true });
}
