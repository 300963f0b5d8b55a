import type { Playbook, RoomDebrief } from './debrief.ts';
import { checksOf, rubricOf, spreadsOf } from './debrief-spreads.ts';
import { scenesOf } from './debrief-steps.ts';
import { groundsOf, waysOf } from './debrief-ways.ts';
import type { ParticipantId, Room } from './room.ts';

/** What a workshop came to. */
export function roomDebrief(room: Room, playbook: Playbook): RoomDebrief {
  const grounds = groundsOf(room, playbook);
  const rubric = rubricOf(playbook, room.settings.scenes.length);
  const people = takingPart(room);
  return {
    people: people.size,
    scenes: scenesOf(room, playbook, grounds),
    spreads: spreadsOf(room, rubric, grounds, people),
    checks: checksOf(room),
  };
}

/** Whether two states of a room came to the same, without reckoning it. */
export function sameDebrief(a: Room, b: Room): boolean {
  return (
    a.participants === b.participants &&
    a.tables === b.tables &&
    a.ballots === b.ballots &&
    a.asked === b.asked &&
    a.finished === b.finished &&
    a.aside === b.aside &&
    (a.phase === 'lobby') === (b.phase === 'lobby') &&
    (a.checks === b.checks || (!a.checks.closed && !b.checks.closed))
  );
}

/** Who voted, or decided, at least once. */
function takingPart(room: Room): ReadonlySet<ParticipantId> {
  const voted = [...room.ballots.values()].flatMap((ballots) => [...ballots.keys()]);
  const alone = room.settings.deciding === 'alone' ? waysOf(room).flatMap((ways) => [...ways].flatMap(([id, path]) => (path.length > 0 ? [id] : []))) : [];
  return new Set([...voted, ...alone]);
}
