import { afterEach, expect, test } from 'vitest';
import { type Caller, type Command, rules } from '../../../src/core/workshop/command.ts';
import type { Phase, Question, Room, Settings } from '../../../src/core/workshop/room.ts';
import type { RoomHost } from '../../../src/server/rooms/host.ts';
import type { Client } from './client.ts';
import { House } from './house.ts';

// Every command, by every link, in every phase, over real sockets: what the rules do not allow is refused and changes nothing.

const QUESTION: Question = { scene: 0, decision: 0, attempt: 0, round: 1 };
const kinds = Object.keys(rules) as readonly Command['kind'][];
const REFUSALS = ['This link cannot do that.', 'The room has moved on meanwhile.', 'This workshop has ended.']; // and not that nobody could read it
const roles: readonly Caller['role'][] = ['facilitator', 'screen', 'participant'];

/** How a desk brings its room to each phase. */
const ways: Readonly<Record<Phase, { readonly settings?: Partial<Settings>; readonly kinds: readonly string[] }>> = {
  lobby: { kinds: [] },
  read: { kinds: ['next'] },
  vote: { kinds: ['next', 'next'] },
  reveal: { kinds: ['next', 'next', 'next'] },
  discuss: { kinds: ['next', 'next', 'next', 'discuss'] },
  play: { settings: { deciding: 'alone' }, kinds: ['next'] },
  debrief: { kinds: ['next', 'skip'] },
  ended: { kinds: ['end'] },
};

/** Every command as it would be well formed. */
function wellFormed(kind: Command['kind'], participant: string): Command {
  switch (kind) {
    case 'join':
      return { kind, name: 'Another' };
    case 'vote':
      return { kind, question: QUESTION, choice: 'knock', confidence: 3 };
    case 'go-alone':
      return { kind, decision: 0, choice: 'knock' };
    case 'follow':
      return { kind, table: 'room', choice: 'knock' };
    case 'back-to':
      return { kind, decision: 0 };
    case 'time':
      return { kind, seconds: 60 };
    case 'rename':
      return { kind, participant, name: 'Somebody' };
    case 'remove':
      return { kind, participant };
    case 'look-at':
      return { kind, table: 'room', decision: 0, choice: 'wait' };
    case 'check':
      return { kind, when: 'before', ratings: [1, 2, 3, 4, 5] };
    case 'write':
      return { kind, note: 'n', text: 'A note.' };
    case 'review':
      return { kind, notes: ['n'], verdict: 'shown' };
    case 'commit':
      return { kind, cue: 'it rains', act: 'call' };
    case 'present':
      return { kind, page: 'votes' };
    default:
      return { kind };
  }
}

let house: House;
afterEach(() => house.close());

async function hostNow(): Promise<RoomHost> {
  return (await house.rooms.enter({ role: 'facilitator', code: house.keys.code, key: house.keys.desk })).host;
}
const roomNow = async (): Promise<Room> => (await hostNow()).room;

for (const [phase, way] of Object.entries(ways)) {
  test(`in ${phase}, each link gets what it may, and nothing else`, async () => {
    house = await House.open(way.settings, { burst: 1000 });
    const desk = await house.desk();
    const { client: phone } = await house.phone();
    const screen = await house.screen();
    for (const kind of way.kinds) expect(await desk.want({ kind })).toEqual({ ok: true });
    const before = await roomNow();
    expect(before.phase).toBe(phase);
    const [id = ''] = [...before.participants.keys()];
    const links: Readonly<Record<Caller['role'], Client<unknown>>> = { facilitator: desk, screen, participant: phone };
    const refused: string[] = [];
    for (const role of roles) {
      const forbidden = kinds.filter((kind) => !rules[kind].by.includes(role) || !rules[kind].in.includes(phase as Phase));
      for (const kind of forbidden) {
        const answer = await links[role].want(wellFormed(kind, id));
        expect(answer, `${role} wants ${kind}`).toEqual({ ok: false, sentence: expect.toBeOneOf(REFUSALS) as string });
        refused.push(kind);
      }
    }
    expect(refused.length).toBeGreaterThan(kinds.length);
    expect(await roomNow()).toBe(before); // the very same: nothing was changed and changed back
    expect((await house.store.log(house.keys.code)).length).toBe((await hostNow()).places);
  });
}
