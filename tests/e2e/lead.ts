import { io, type Socket } from 'socket.io-client';
import type { Command } from '../../src/core/workshop/command.ts';
import type { Settings } from '../../src/core/workshop/room.ts';
import type { DeskView } from '../../src/core/workshop/view.ts';
import { together } from '../support/workshop-settings.ts';

const { seed: _drawn, ...usual } = together; // the server draws the seed

/** Somebody who leads a room by their desk's key, without a page. */
export class Lead {
  readonly code: string;
  readonly #socket: Socket;
  #view: DeskView | undefined;
  #sent = 0;

  private constructor(code: string, socket: Socket) {
    this.code = code;
    this.#socket = socket;
    socket.on('view', ({ view }: { readonly view: DeskView }, heard: () => void) => {
      this.#view = view;
      heard();
    });
  }

  /** Opens a room on the server of that address. */
  static async open(address: string, settings: Partial<Settings> = {}): Promise<Lead> {
    const socket = io(new URL(address).origin, { path: '/rooms/', transports: ['websocket'] });
    const { code, desk } = (await socket.emitWithAck('open', { ...usual, ...settings })) as { readonly code: string; readonly desk: string };
    const lead = new Lead(code, socket);
    await socket.emitWithAck('enter', { role: 'facilitator', code, key: desk });
    return lead;
  }

  /** Does one thing after another. Rejects where one is refused. */
  async does(...commands: readonly (Command | Command['kind'])[]): Promise<void> {
    for (const each of commands) {
      const command = typeof each === 'string' ? { kind: each } : each;
      const answer = (await this.#socket.emitWithAck('command', { id: `lead-${this.#sent++}`, command })) as {
        readonly ok: boolean;
        readonly sentence?: string;
      };
      if (!answer.ok) throw new Error(`${command.kind}: ${answer.sentence}`);
    }
  }

  /** The desk's view, as it is told now. */
  get view(): DeskView {
    if (!this.#view) throw new Error('The desk has been told nothing yet.');
    return this.#view;
  }

  leave(): void {
    this.#socket.disconnect();
  }
}
