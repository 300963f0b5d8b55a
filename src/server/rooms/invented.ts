import { fnv64, hash32 } from '../../core/story/hash.ts';
import type { Choice, ChoiceId } from '../../core/story/beat.ts';
import type { Command } from '../../core/workshop/command.ts';
import { type CheckMoment, keyOf, type ParticipantId, type Question, type Room, type Table } from '../../core/workshop/room.ts';
import { CHECK_ITEMS } from '../../core/workshop/self-check.ts';
import { favourites, tally } from '../../core/workshop/tally.ts';
import { COMMITMENTS, NOTES } from './invented-words.ts';

/** Somebody who is made up, for a rehearsal. */
export interface Invented {
  readonly number: number; // of the room, from 0
  readonly id: ParticipantId;
  readonly name: string; // by which they join
}

/** Something that somebody made up is about to do. */
export interface Intention {
  readonly name: string; // the same one is had once
  readonly after: number; // milliseconds: how long they think
  readonly command: Command;
}

/** What a made-up person is about to do in a room as it stands. `offered`: what a table that plays alone may decide between. The same room and person give the same. */
export function intentionsOf(room: Room, person: Invented, offered: (table: Table) => readonly Choice[]): readonly Intention[] {
  const chance = chances(room, person);
  const known = room.participants.get(person.id);
  if (!known) return [{ name: 'join', after: between(300, 9_000, chance('join')), command: { kind: 'join', name: person.name } }];
  const table = room.tables.get(known.table);
  if (known.removed !== null || !table) return [];
  switch (room.phase) {
    case 'lobby':
    case 'read':
      return check(room, person, ['before'], chance);
    case 'vote':
      return vote(room, person, table, chance);
    case 'play':
      return alone(room, table, offered(table), chance);
    case 'debrief':
      return [...notes(room, person, chance), ...commit(room, person, chance), ...check(room, person, ['back', 'now'], chance)];
    case 'reveal':
    case 'discuss':
    case 'ended':
      return [];
  }
}

type Chance = (what: string) => number; // 0..1, below 1

function chances({ settings }: Room, { number }: Invented): Chance {
  return (what) => drawn(`${settings.seed} ${number} ${what}`);
}

/** 0..1, below 1: always the same for the same text. */
function drawn(text: string): number {
  return hash32(Number.parseInt(fnv64(text).slice(0, 8), 16)) / 2 ** 32;
}

const between = (least: number, most: number, chance: number): number => least + (most - least) * chance;

function vote(room: Room, person: Invented, table: Table, chance: Chance): readonly Intention[] {
  const { question } = room;
  const choices = table.offer?.choices ?? [];
  if (!question || choices.length === 0 || room.ballots.get(keyOf(question))?.has(person.id) === true) return [];
  const name = `vote ${keyOf(question)}`;
  const mood = chance(`${name} mood`);
  if (mood < 0.05) return []; // looks out of the window
  const choice = favourite(room, person, table, question, chance);
  const slow = mood < 0.13;
  const confidence = Math.min(5, 1 + Math.floor((chance('temper') + chance(`${name} sure`) + liking(room, question, choice)) * 1.9));
  return [
    {
      name,
      after: slow ? between(12_000, 26_000, chance(`${name} when`)) : between(2_000, 12_000, chance(`${name} when`)),
      command: { kind: 'vote', question, choice, confidence: room.settings.confidence === 'asked' ? confidence : null },
    },
  ];
}

/** What somebody takes: after talking, some go over to where most were. */
function favourite(room: Room, { id }: Invented, table: Table, question: Question, chance: Chance): ChoiceId {
  const first = question.round === 2 ? { ...question, round: 1 as const } : undefined;
  const before = first && room.ballots.get(keyOf(first))?.get(id)?.choice;
  const most = first && favourites(tally(room, table.id, first))[0];
  if (most !== undefined && chance(`swayed ${keyOf(question)}`) < 0.3) return most;
  return (
    before ??
    taken(
      room,
      question,
      (table.offer?.choices ?? []).map((choice) => choice.id),
      chance(`choice ${keyOf({ ...question, round: 1 })}`),
    )
  );
}

/** Takes one by how much it is liked: a room has favourites, and never one mind. */
function taken(room: Room, question: Pick<Question, 'scene' | 'decision'>, choices: readonly ChoiceId[], chance: number): ChoiceId {
  const likings = choices.map((choice) => 0.1 + liking(room, question, choice) ** 2);
  let left = chance * likings.reduce((sum, each) => sum + each, 0);
  return choices.find((_, at) => (left -= likings[at] ?? 0) < 0) ?? choices.at(-1) ?? '';
}

const liking = ({ settings }: Room, { scene, decision }: Pick<Question, 'scene' | 'decision'>, choice: ChoiceId): number =>
  drawn(`${settings.seed} ${scene}.${decision} ${choice}`);

function alone(room: Room, { path }: Table, offered: readonly Choice[], chance: Chance): readonly Intention[] {
  const decision = path.length;
  const choices = offered.flatMap(({ id, disabled }) => (disabled ? [] : [id]));
  if (choices.length === 0) return [];
  const name = `alone ${room.scene} ${JSON.stringify(path)}`;
  const choice = taken(room, { scene: room.scene, decision }, choices, chance(name));
  return [{ name, after: between(5_000, 22_000, chance(`${name} when`)), command: { kind: 'go-alone', decision, choice } }];
}

function notes(room: Room, { id, number }: Invented, chance: Chance): readonly Intention[] {
  const many = chance('notes') < 0.5 ? 2 : 3;
  const first = Math.floor(drawn(`${room.settings.seed} notes`) * NOTES.length);
  return Array.from({ length: many }, (_, at) => at).flatMap((at) => {
    const note = `${id}.${at}`;
    if (room.notes.some((each) => each.id === note)) return [];
    const text = NOTES[(first + number * 3 + at) % NOTES.length] ?? '';
    return [{ name: `note ${at}`, after: between(6_000, 30_000, chance(`note ${at}`)) + at * 12_000, command: { kind: 'write', note, text } as const }];
  });
}

function commit(room: Room, { id, number }: Invented, chance: Chance): readonly Intention[] {
  const commitment = COMMITMENTS[number % COMMITMENTS.length];
  if (!commitment || room.commitments.has(id) || chance('commits') > 0.8) return [];
  return [{ name: 'commit', after: between(20_000, 70_000, chance('commit')), command: { kind: 'commit', ...commitment } }];
}

/** Looking back, people see that they knew less than they thought, and a little of it has changed since. */
const SHIFT: Readonly<Record<CheckMoment, number>> = { before: 0.2, back: -0.3, now: 0.5 };

function check(room: Room, { id }: Invented, moments: readonly CheckMoment[], chance: Chance): readonly Intention[] {
  if (room.settings.selfCheck === 'not-asked' || room.checks.closed) return [];
  return moments.flatMap((when) => {
    if (room.checks[when].has(id) || chance(`skips ${when}`) < 0.08) return [];
    const ratings = CHECK_ITEMS.map((_, item) => {
      const level = 1.6 + chance(`item ${item}`) * 2.6 + SHIFT[when] + (chance(`item ${item} ${when}`) - 0.5);
      return Math.max(1, Math.min(5, Math.round(level)));
    });
    return [{ name: `check ${when}`, after: between(6_000, 35_000, chance(`check ${when}`)), command: { kind: 'check', when, ratings } as const }];
  });
}
