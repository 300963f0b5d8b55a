import type { RoomDebrief } from '../../../core/workshop/debrief.ts';
import { compareWith, type EarlierScene } from '../../../core/workshop/debrief-compare.ts';
import type { Room, Settings } from '../../../core/workshop/room.ts';

/** All that an export says of a room: plain data with nobody's name in it. docs/exports.md describes it as JSON. */
export interface Report extends RoomDebrief {
  readonly format: 1;
  readonly made: string; // ISO 8601, UTC
  readonly room: string; // its code
  readonly deciding: Settings['deciding'];
  readonly minutes: { readonly play: number; readonly talk: number };
  readonly wall: readonly string[]; // notes that were approved, in the order they came; none while all text is hidden
  readonly textHidden: boolean;
  readonly commitments: number; // people who made one; what they say is theirs
  readonly earlier: readonly EarlierScene[]; // how earlier rooms voted; empty where there were none
}

/** What there is to say of a room. `made`: milliseconds since 1970. */
export function reportOf(room: Room, debrief: RoomDebrief, earlier: readonly RoomDebrief[], code: string, made: number): Report {
  const shown = room.freeText === 'shown';
  const { play, talk } = room.spent;
  return {
    format: 1,
    made: new Date(made).toISOString(),
    room: code,
    deciding: room.settings.deciding,
    minutes: { play: Math.round(play / 60_000), talk: Math.round(talk / 60_000) },
    ...debrief,
    spreads: room.phase === 'debrief' || room.phase === 'ended' ? debrief.spreads : [], // while people still decide, two exports would differ by one of them
    wall: shown ? room.notes.flatMap(({ text, verdict }) => (verdict === 'shown' ? [text] : [])) : [],
    textHidden: !shown,
    commitments: room.commitments.size,
    earlier: compareWith(earlier),
  };
}
