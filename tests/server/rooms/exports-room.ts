import type { Playbook } from '../../../src/core/workshop/debrief.ts';
import { roomDebrief } from '../../../src/core/workshop/debrief-room.ts';
import { type Report, reportOf } from '../../../src/server/rooms/exports/report.ts';
import { playbook, Shift } from '../../core/workshop/debrief-room.ts';
import { people } from '../../core/workshop/driver.ts';

/** Words that would do harm where they were taken for more than words. */
export const hostile: readonly string[] = [
  `=cmd|'/c calc'!A0`,
  '\t@SUM(A1:A9)',
  '+49 30 1234',
  '-2+3',
  '＝1+1',
  '<script>alert("hello")</script> & "quotes", commas\nand lines',
  '\u202Edesrever\u202C then on',
  'zero\u0000byte, \uD83D alone, \uFFFE',
  'emoji 😀 👩‍👩‍👧 ️🎉',
  'Łódź, Ελληνικά, Русский, 日本語, हिन्दी, 한국어, ไทย',
  'שלום עולם (תודה) 123',
  'مرحبا بالعالم (واحد) 2026',
  'x'.repeat(10_000),
];

const TITLE = 5;
const options = hostile.toSpliced(TITLE, 1);
const offsets = [0, 3, 5, 8, 10]; // of each decision's first option

/** The same scenes, with hostile words in each place where a story has words. */
export const hostileBook: Playbook = {
  ...playbook,
  facts: () => ({ title: hostile[TITLE] ?? '', summary: '' }),
  turn: (scene, path) => {
    const turn = playbook.turn(scene, path);
    return {
      ...turn,
      choices: turn.choices.map((choice, at) => ({ ...choice, text: options[(offsets[path.length] ?? 0) + at] ?? '' })),
      briefing: { ...turn.briefing, asks: turn.briefing.asks.map(() => hostile[0] ?? '') },
    };
  },
};

/** Seven people, five decisions, a second vote, a wall of hostile notes, one of them kept back, and an answer to the self-check. */
export function hostileRoom(): Shift {
  const names = people(7);
  const room = new Shift().join(...names);
  const check = (when: 'before' | 'back' | 'now'): void => {
    for (const id of names) room.do({ role: 'participant', id }, { kind: 'check', when, ratings: [1, 2, 3, 4, 5] });
  };
  check('before');
  room.lead('next');
  for (const [one, other] of [
    ['hand', 'take'],
    ['ask-2', 'take-2'],
    ['home-3', 'stay-3'],
    ['write-4', 'let-4'],
    ['thank-5', 'leave-5'],
  ] as const) {
    const split = Object.fromEntries(names.map((id, at) => [id, at < 4 ? one : other]));
    room.lead('next').vote(split, 4).lead('next', 'discuss', 'next').vote(split, 3).lead('next').follow(one);
  }
  room.lead('next');
  check('back');
  check('now');
  room.lead('close-checks');
  for (const [at, text] of hostile.entries()) {
    room.do({ role: 'participant', id: names[at % names.length] ?? '' }, { kind: 'write', note: `n${at}`, text });
    room.do({ role: 'facilitator' }, { kind: 'review', notes: [`n${at}`], verdict: 'shown' });
  }
  room.do({ role: 'participant', id: 'p7' }, { kind: 'write', note: 'kept', text: 'KEPT-BACK' });
  room.do({ role: 'participant', id: 'p1' }, { kind: 'write', note: 'waiting', text: 'STILL-WAITING' });
  room.do({ role: 'facilitator' }, { kind: 'review', notes: ['kept'], verdict: 'kept-back' });
  return room.do({ role: 'participant', id: 'p1' }, { kind: 'commit', cue: 'SECRET-CUE', act: 'SECRET-ACT' });
}

/** What is told of it. */
export function reportOn({ room }: Shift): Report {
  return reportOf(room, roomDebrief(room, hostileBook), [], 'ABCDEF', Date.UTC(2026, 10, 22));
}
