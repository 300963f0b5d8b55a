/** The little of the Trusted Types API that is used here; TypeScript's own library does not know it yet. (W3C, Trusted Types.) */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };

// The name is in the content policy (src/server/security.ts). No other policy exists, so no other string becomes a script.
const policy = trustedTypes?.createPolicy('promoted-worker', { createScriptURL: ownAddress });

/** The address of a script, fit to be handed to the browser. Throws TypeError where it is not one of our own. */
export function trustedScript(address: string): string {
  return policy === undefined ? ownAddress(address) : policy.createScriptURL(address);
}

/**
 * Starts a worker. Its address comes from Vite: `import url from './compile.worker.ts?worker&url'`, which bundles the file as a worker of its own.
 * (`new Worker(new URL(…))`, which Vite also knows, is refused by the browser under Trusted Types.)
 */
export function startWorker(address: string): Worker {
  return new Worker(trustedScript(address), { type: 'module' });
}

function ownAddress(address: string): string {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(`A script at ${url.origin} was asked for; only those at ${location.origin} are run.`);
  return url.href;
}
