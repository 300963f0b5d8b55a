import type { RunId } from '../page/views.ts';

/** Holds one run at a time against other windows, for as long as this window lives. */
export interface Hold {
  /** Lets the present run go and takes this one. False where another window has it. True where windows cannot tell: the database then decides. */
  take(run: RunId): Promise<boolean>;
}

/** A hold by Web Locks, where the browser has them: not on a plain http address. */
export function holdRuns(): Hold {
  let held: RunId | undefined;
  let letGo = (): void => {};
  return {
    async take(run) {
      if (run === held || !('locks' in navigator)) return true;
      const { promise: taken, resolve } = Promise.withResolvers<boolean>();
      const { promise: released, resolve: release } = Promise.withResolvers<void>();
      void navigator.locks
        .request(`promoted.run.${run}`, { ifAvailable: true }, (lock) => {
          resolve(lock !== null);
          return lock === null ? undefined : released;
        })
        .catch(() => resolve(true)); // no locks here after all
      if (!(await taken)) return false;
      letGo();
      held = run;
      letGo = release;
      return true;
    },
  };
}
