import type { Controls } from './keys.ts';

const SWIPE = 56; // css pixels
const WHEEL = 140; // milliseconds between two steps of a wheel

/** Listens to swipes and the wheel on the play page, which hears clicks and taps by itself. Returns how to stop. */
export function listenToPointer(page: HTMLElement, isText: () => boolean, controls: Controls): () => void {
  let start: Touch | undefined;
  let wheeled = 0;
  const stop = new AbortController();
  const options = { passive: true, signal: stop.signal };

  const touchStart = (event: TouchEvent): void => void (start = event.touches.length === 1 ? event.touches[0] : undefined);
  const touchEnd = (event: TouchEvent): void => {
    const end = event.changedTouches[0];
    if (!start || !end || isText()) return;
    const [across, up] = [Math.abs(end.clientX - start.clientX), start.clientY - end.clientY];
    if (up > SWIPE && across < up / 2 && !scrolls(event.target, page)) controls.act('history');
  };
  const wheel = (event: WheelEvent): void => {
    if (isText() || event.ctrlKey || event.deltaY === 0 || scrolls(event.target, page) || event.timeStamp - wheeled < WHEEL) return;
    wheeled = event.timeStamp;
    if (event.deltaY < 0) controls.act('back');
    else controls.forward();
  };
  page.addEventListener('touchstart', touchStart, options);
  page.addEventListener('touchend', touchEnd, options);
  page.addEventListener('wheel', wheel, options);
  return () => stop.abort();
}

/** Whether something under the pointer scrolls by itself. */
function scrolls(target: EventTarget | null, page: HTMLElement): boolean {
  for (let at = target instanceof Element ? target : null; at && at !== page.parentElement; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 1 && /auto|scroll/u.test(getComputedStyle(at).overflowY)) return true;
  }
  return false;
}
