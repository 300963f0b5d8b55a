import { useEffect } from 'preact/hooks';

/** Keeps the machine from going to sleep while the page is seen, where the browser can: over https and on this machine itself. */
export function useAwake(): void {
  useEffect(() => {
    let held: WakeLockSentinel | undefined;
    let gone = false;
    const hold = async (): Promise<void> => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return;
      try {
        held = await navigator.wakeLock.request('screen');
        if (gone) await held.release();
      } catch {
        // a battery that is nearly empty: the system decides
      }
    };
    const look = (): void => void hold();
    document.addEventListener('visibilitychange', look);
    look();
    return () => {
      gone = true;
      document.removeEventListener('visibilitychange', look);
      void held?.release().catch(() => undefined);
    };
  }, []);
}
