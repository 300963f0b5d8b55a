import { randomUUID } from 'node:crypto';
import type { Agent } from 'node:http';
import { io, type Socket } from 'socket.io-client';
import { expect } from 'vitest';
import type { Answer, Telling } from '../../../src/server/rooms/messages.ts';

/** How somebody connects where it is not as a page does. */
export interface Connecting {
  readonly origin?: string;
  readonly transports?: readonly ('websocket' | 'polling')[];
  readonly agent?: Agent; // that makes the connection
}

/** Somebody with a page: asks, and keeps the newest view. */
export class Client<View> {
  readonly socket: Socket;
  readonly told: Telling[] = []; // all that came
  readonly out: string[] = []; // why they had to go
  view: View | undefined;
  revision = -1;

  constructor(address: string, { origin, transports = ['websocket'], agent }: Connecting = {}) {
    this.socket = io(address, {
      path: '/rooms/',
      transports: [...transports],
      reconnection: false,
      forceNew: true,
      ...(origin !== undefined && { extraHeaders: { origin } }),
      ...(agent && { agent: agent as unknown as string }), // its types do not know of Node's
    });
    this.socket.on('view', (message: Telling, heard: () => void) => {
      this.told.push(message);
      ({ revision: this.revision } = message);
      this.view = message.view as View;
      heard();
    });
    this.socket.on('out', ({ sentence }: { readonly sentence: string }) => this.out.push(sentence));
  }

  /** Asks, and gives what was answered. */
  async ask(kind: string, message: unknown): Promise<Answer> {
    return (await this.socket.timeout(15_000).emitWithAck(kind, message)) as Answer;
  }

  /** Wants a command, each time a new one. */
  async want(command: { readonly kind: string }): Promise<Answer> {
    return this.ask('command', { id: randomUUID(), command });
  }

  /** Settles with the first view from now that is as it should be. */
  async until(seen: (view: View) => boolean): Promise<View> {
    await expect.poll(() => this.view).toSatisfy((view: View | undefined) => view !== undefined && seen(view));
    return this.view as View;
  }

  /** Whether the connection was made. */
  connects(): Promise<boolean> {
    return new Promise((settle) => {
      this.socket.once('connect', () => settle(true));
      this.socket.once('connect_error', () => settle(false));
    });
  }
}
