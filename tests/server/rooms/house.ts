import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../../src/core/workshop/room.ts';
import type { DeskView, PhoneView, ScreenView } from '../../../src/core/workshop/view.ts';
import { Gateway, type Manners } from '../../../src/server/rooms/gateway.ts';
import { type RoomKeys, Rooms } from '../../../src/server/rooms/rooms.ts';
import type { Staged } from '../../../src/server/rooms/scripts.ts';
import { openFile } from '../../../src/server/rooms/store-sqlite.ts';
import type { RoomStore } from '../../../src/server/rooms/store.ts';
import { Client, type Connecting } from './client.ts';
import { settings, staged as gate } from './stories.ts';

/** A server with one room in it, and the pages that people have open. */
export class House {
  readonly store: RoomStore;
  readonly rooms: Rooms;
  readonly #gateway: Gateway;
  readonly #server: Server;
  readonly #folder: string;
  readonly #clients: Client<unknown>[] = [];
  ahead = 0; // milliseconds by which this server's clock is ahead of ours
  keys: RoomKeys = { code: '', desk: '', screen: '', recovery: '' };

  private constructor(folder: string, store: RoomStore, manners: Manners, staged: Staged) {
    this.#folder = folder;
    this.store = store;
    this.#server = createServer();
    this.#gateway = new Gateway(this.#server, manners);
    this.rooms = new Rooms({ store, stage: () => [staged], now: () => Date.now() + this.ahead, onChange: this.#gateway.changed, onLost: this.#gateway.lost });
    this.#gateway.serve(this.rooms);
  }

  static async open(change: Partial<Settings> = {}, manners: Manners = {}, staged: Staged = gate): Promise<House> {
    const folder = mkdtempSync(join(tmpdir(), 'promoted-house-'));
    const house = new House(folder, await openFile(join(folder, 'rooms.db')), manners, staged);
    await new Promise<void>((settle) => house.#server.listen(0, settle));
    house.keys = await house.rooms.create({ ...settings, ...change });
    return house;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Somebody who has come to no room yet. */
  stranger<View = unknown>(connecting?: Connecting): Client<View> {
    const client = new Client<View>(`http://localhost:${this.port}`, connecting);
    this.#clients.push(client);
    return client;
  }

  async desk(key: string = this.keys.desk): Promise<Client<DeskView>> {
    const client = this.stranger<DeskView>();
    await entered(client, { role: 'facilitator', code: this.keys.code, key });
    return client;
  }

  async screen(): Promise<Client<ScreenView>> {
    const client = this.stranger<ScreenView>();
    await entered(client, { role: 'screen', code: this.keys.code, key: this.keys.screen });
    return client;
  }

  /** A phone: a new one, or one that was here before and has its key. */
  async phone(key?: string): Promise<{ readonly client: Client<PhoneView>; readonly seat: string | undefined }> {
    const client = this.stranger<PhoneView>();
    const { seat } = await entered(client, { role: 'participant', code: this.keys.code, key, name: '' });
    return { client, seat };
  }

  /** Looks for rooms whose time is over. */
  tidy(): Promise<void> {
    return this.#gateway.tidy();
  }

  async close(): Promise<void> {
    for (const { socket } of this.#clients) socket.disconnect();
    await this.#gateway.close();
    await this.rooms.close();
    await this.store.close();
    rmSync(this.#folder, { recursive: true });
  }
}

async function entered(client: Pick<Client<unknown>, 'ask'>, arrival: unknown): Promise<{ readonly seat?: string }> {
  const answer = await client.ask('enter', arrival);
  if (!answer.ok) throw new Error(answer.sentence);
  return answer;
}
