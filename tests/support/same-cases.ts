import { configureGlobal } from 'fast-check';

// Laws are tried on the same generated cases in every run: what a run says is then about what was changed, and not about luck.
// `SEED=any npm test -- unit` tries others, and a failure names its seed; `SEED=123` tries those again.
const asked = typeof process === 'undefined' ? undefined : process.env['SEED'];
if (asked !== 'any') configureGlobal({ seed: Number(asked ?? 24) });
