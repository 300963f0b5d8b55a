import { trustedScript } from './worker.ts';

/** Keeps the game for times without a network, from the first visit on. Where the browser cannot (no secure context, a private window), nothing happens. */
export async function keepForOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  if (document.readyState !== 'complete') await new Promise((settle) => addEventListener('load', settle, { once: true })); // the page comes first
  try {
    await navigator.serviceWorker.register(trustedScript('./sw.js'), { scope: './' });
  } catch {
    // Refused: the game needs its server then, as any page does.
  }
}
