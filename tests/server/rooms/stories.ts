import type { Settings } from '../../../src/core/workshop/room.ts';
import type { Staged } from '../../../src/server/rooms/scripts.ts';
import { ink } from '../../support/ink.ts';
import { together } from '../../support/workshop-settings.ts';

/** Two decisions, the second one key; three ends. */
export const staged: Staged = {
  story: ink`
    # title: At the gate
    The gate is shut.
    What do you do? # ask: Who has stood there? # note: Let them talk.
    * [Knock. #id: knock]
    * [Wait. #id: wait]
    - It opens. # key
    * [Go in. #id: in]
      You are in. -> END
    * [Go home. #id: home]
      You are home. -> END
  `,
  book: undefined,
};

/** A workshop on it. */
export const settings: Settings = { ...together, scenes: ['test/gate'], seed: 7 };
