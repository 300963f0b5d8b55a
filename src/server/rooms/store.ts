import type { StoryHash } from '../../core/story/story.ts';
import type { ParticipantId, RoomEvent, Settings } from '../../core/workshop/room.ts';

/** A room as it is kept: what opens it, never the keys themselves. */
export interface KeptRoom {
  readonly code: string;
  readonly settings: Settings;
  readonly deskHash: string;
  readonly screenHash: string;
  readonly recoveryHash: string;
  readonly created: number; // milliseconds since 1970
  readonly gone: number; // milliseconds since 1970: when it is deleted by itself
}

/** Something that happened, on its way to be kept. */
export interface Entry {
  readonly code: string;
  readonly place: number; // in the room's log, from 0
  readonly command: string; // names what led to it; several events may share it
  readonly event: RoomEvent;
}

/** How a phone is known again. */
export interface Seat {
  readonly code: string;
  readonly participant: ParticipantId;
  readonly hash: string; // of its key
}

/** Where rooms are kept. What settles is on disk. */
export interface RoomStore {
  /** `versions`: the hash of each of its scenes. Settles with false where the code is taken. */
  create(room: KeptRoom, versions: readonly StoryHash[]): Promise<boolean>;
  find(code: string): Promise<KeptRoom | undefined>;
  /** What happened in a room from a place on, in order. */
  log(code: string, from?: number): Promise<readonly Entry[]>;
  /** Keeps all or nothing. Rejects with OutOfPlace where what came before is not what is kept: another process has led that room. */
  append(entries: readonly Entry[], seats?: readonly Seat[]): Promise<void>;
  /** The hash of each scene of a room, as it was opened; none where that was not kept yet. */
  versionsOf(code: string): Promise<readonly StoryHash[]>;
  /** The codes of the rooms that were opened on this version of a story, the newest first. */
  roomsOf(version: StoryHash): Promise<readonly string[]>;
  /** Lets a process lead rooms until `until`, but those that another one leads at `now`. Settles with those that it leads. (Milliseconds since 1970.) */
  lead(codes: readonly string[], process: string, now: number, until: number): Promise<readonly string[]>;
  /** A process leads nothing any more. */
  leave(process: string): Promise<void>;
  /** Whose phone it is that has the key of which this was kept. */
  seated(code: string, hash: string): Promise<ParticipantId | undefined>;
  newDeskKey(code: string, hash: string): Promise<void>;
  /** Deletes a room and all that was said in it. */
  remove(code: string): Promise<void>;
  /** Deletes the rooms whose time is over. Settles with how many they were. */
  removeOld(now: number): Promise<number>;
  close(): Promise<void>;
}

/** What was to be kept does not follow what is kept already. */
export class OutOfPlace extends Error {
  override readonly name = 'OutOfPlace';
}
