import { debrief } from '../assessment/debrief.ts';
import type { Choice, ChoiceId, Decision, Turn } from '../story/beat.ts';
import type { OwnDecision, PersonDebrief, Playbook } from './debrief.ts';
import { rubricOf } from './debrief-spreads.ts';
import { choiceAt, type Fork, groundsOf, offeredAt } from './debrief-ways.ts';
import type { ParticipantId, Room } from './room.ts';

/** What somebody's own votes showed, also where their table went another way. Throws RangeError where nobody of that name has joined. */
export function personDebrief(room: Room, playbook: Playbook, id: ParticipantId): PersonDebrief {
  const participant = room.participants.get(id);
  if (!participant) throw new RangeError(`Nobody "${id}" is in this room.`);
  const forks = groundsOf(room, playbook, participant.table).flatMap((ground) => ground.forks.get(participant.table) ?? []);
  const made = forks.map((fork) => ({ fork, choice: onOffer(fork, choiceAt(fork, room, id)) }));
  const rubric = rubricOf(playbook, room.settings.scenes.length) ?? { id: 'none', version: 1, dimensions: [] };
  const turns = made.map(({ fork }, at): Turn => ({ ...fork.place.turn(), reasons: reasonsOf(playbook, made[at - 1]) }));
  const end: Turn = { beats: [], choices: [], reasons: reasonsOf(playbook, made.at(-1)), briefing: { asks: [], notes: [], key: false }, trouble: null };
  const decisions = made.map(({ choice }): Decision => (choice ? { kind: 'choice', choice: choice.id, thought: 0 } : NOTHING));
  const { dimensions, stances, shifts, practices } = debrief({ turns: [...turns, end], decisions, carries: {} }, rubric, undefined);
  return { name: participant.name, decisions: made.map((each) => ownDecision(playbook, each)), dimensions, stances, shifts, practices };
}

/** A decision that somebody took no part in shows nothing of them. */
const NOTHING: Decision = { kind: 'input', variable: '', value: '' };

interface Made {
  readonly fork: Fork;
  readonly choice: Choice | undefined;
}

function onOffer({ place }: Fork, id: ChoiceId | undefined): Choice | undefined {
  return offeredAt(place).find((choice) => choice.id === id);
}

/** The author's reasons for what somebody chose, which stand on the way that it would have gone. */
function reasonsOf(playbook: Playbook, made: Made | undefined): readonly string[] {
  if (!made?.choice) return [];
  const { place } = made.fork;
  return (place.next.get(made.choice.id)?.turn() ?? playbook.turn(place.scene, [...place.path, made.choice.id])).reasons;
}

function ownDecision(playbook: Playbook, { fork, choice }: Made): OwnDecision {
  const { scene, path } = fork.place;
  return {
    scene,
    title: playbook.facts(scene).title,
    decision: path.length,
    chosen: choice?.text ?? null,
    taken: onOffer(fork, fork.taken)?.text ?? fork.taken,
  };
}
