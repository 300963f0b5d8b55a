import { configureGlobal } from 'fast-check';

// Laws are tried on the same generated cases in every run: what a run says is then about what was changed, and not about luck.
// `SEED=any npm test -- unit` tries others, and a failure names its seed; `SEED=123` tries those again. In a browser it comes by vite.config.ts.
const { SEED } = import.meta.env as { readonly SEED?: string };
if (SEED !== 'any') configureGlobal({ seed: Number(SEED) });
