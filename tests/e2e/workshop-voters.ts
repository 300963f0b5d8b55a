import { io, type Socket } from 'socket.io-client';
import type { Command } from '../../src/core/workshop/command.ts';
import type { PhoneView } from '../../src/core/workshop/view.ts';

/** Phones without a page: they join, vote, write and answer over the same sockets as a page does. */
export class Voters {
  readonly #all: Voter[] = [];
  readonly #address: string;
  readonly #code: string;

  /** `address`: of the room's pages. */
  constructor(address: string, code: string) {
    this.#address = new URL('/', address).href;
    this.#code = code;
  }

  /** So many more people come in. */
  async join(count: number): Promise<void> {
    for (let each = 0; each < count; each++) this.#all.push(await enter(this.#address, this.#code));
  }

  /** Each takes an option, by its place in the offer: the first person the first of `places`, and so on. */
  async vote(...places: readonly number[]): Promise<void> {
    await Promise.all(
      places.map(async (place, at) => {
        const voter = this.#all[at];
        const view = await voter?.until(({ phase }) => phase === 'vote');
        const choice = view?.table?.offer?.choices[place];
        if (voter && view?.question && choice) await voter.do({ kind: 'vote', question: view.question, choice: choice.id, confidence: 1 + ((at + place) % 5) });
      }),
    );
  }

  /** Each goes on alone, `steps` decisions far, always by the first option. */
  async goAlone(...steps: readonly number[]): Promise<void> {
    for (const [at, far] of steps.entries())
      for (let decision = 0; decision < far; decision++) {
        const voter = this.#all[at];
        const view = await voter?.until(({ phase, table }) => phase === 'play' && table?.path.length === decision && (table.offer?.choices.length ?? 0) > 0);
        const choice = view?.table?.offer?.choices[0]?.id;
        if (voter && choice !== undefined) await voter.do({ kind: 'go-alone', decision, choice });
      }
  }

  /** Everybody does this. */
  async all(commandOf: (at: number) => Command): Promise<void> {
    await Promise.all(this.#all.map((voter, at) => voter.do(commandOf(at))));
  }

  leave(): void {
    for (const { socket } of this.#all) socket.disconnect();
  }
}

interface Voter {
  readonly socket: Socket;
  readonly do: (command: Command) => Promise<void>;
  /** Settles with what the phone sees, once it is like this. */
  readonly until: (is: (view: PhoneView) => boolean) => Promise<PhoneView>;
}

async function enter(address: string, code: string): Promise<Voter> {
  const socket = io(address, { path: '/rooms/', transports: ['websocket'] });
  let seen: PhoneView | undefined;
  const waiting = new Set<() => void>();
  socket.on('view', ({ view }: { readonly view: PhoneView }, heard: () => void) => {
    seen = view;
    heard();
    for (const look of waiting) look();
  });
  const asked = async (kind: string, message: unknown): Promise<void> => {
    const answer = (await socket.timeout(10_000).emitWithAck(kind, message)) as { readonly ok: boolean; readonly sentence?: string };
    if (!answer.ok) throw new Error(answer.sentence);
  };
  await asked('enter', { role: 'participant', code, name: '' });
  let sent = 0;
  return {
    socket,
    do: (command) => asked('command', { id: `wish-${(sent += 1)}`, command }),
    until: (is) =>
      new Promise((settle) => {
        const look = (): void => {
          if (!seen || !is(seen)) return;
          waiting.delete(look);
          settle(seen);
        };
        waiting.add(look);
        look();
      }),
  };
}
