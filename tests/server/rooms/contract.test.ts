import { afterEach, expect, test } from 'vitest';
import type { PhoneView } from '../../../src/core/workshop/view.ts';
import type { Client } from './client.ts';
import { House } from './house.ts';

// What goes over the line to a screen and to a phone, field by field: whatever more a view is to hold one day has to be written down here.

let house: House;
afterEach(() => house.close());

const LINE = ['connected', 'now', 'revision'];
const SHARED = ['role', 'phase', 'scene', 'deadline', 'paused', 'aside', 'here', 'confidence', 'deciding'].map((field) => `view.${field}`);
const SCREEN = ['view.plays.scene', 'view.plays.seed'];
const PHONE = ['view.name', 'view.removed', 'view.own.selfCheck', 'view.own.coach', 'view.own.checksClosed'];
const STORY = ['table', 'script.title', 'script.summary', 'script.words[].who', 'script.words[].text'];
const COUNTED = ['voted', 'people']; // for screens: how many, and not what
const WENT = ['path[]', 'script.soFar[]'];
const OFFERED = ['offer.choices[].id', 'offer.choices[].text', 'offer.key'];
const TALLY = ['votes', 'counts[].choice', 'counts[].votes', 'counts[].confidence', 'confidence'].map((field) => `revealed.tally.${field}`);
const REVEALED = ['script.asks[]', ...TALLY, 'revealed.favourites[]', 'revealed.split'];
const QUESTION = ['scene', 'decision', 'attempt', 'round'].map((field) => `view.question.${field}`);
const OWN_VOTE = ['choice', 'confidence', 'at'].map((field) => `view.vote.${field}`);

/** The names of all fields, by their way from the top; what the debrief says of the room has tests of its own. */
function fieldsOf(value: unknown, way = ''): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((each) => fieldsOf(each, `${way}[]`)))];
  if (typeof value !== 'object' || value === null || way === '.view.debrief.room') return [way.slice(1)];
  return Object.entries(value).flatMap(([name, each]) => fieldsOf(each, `${way}.${name}`));
}

test('in every phase, a screen and a phone are told so many things by name, and nothing else', async () => {
  house = await House.open({ names: 'free', selfCheck: 'asked' });
  const [desk, screen] = [await house.desk(), await house.screen()];
  const [{ client: ada }, { client: bob }] = [await house.phone(), await house.phone()];
  /** `table`: what is told of each table besides its story; `besides`: what only one of the two is told. */
  const told = async (
    phase: string,
    question: readonly string[],
    table: readonly string[],
    besides: { screen?: readonly string[]; phone?: readonly string[] } = {},
  ) => {
    const { revision } = (await house.rooms.enter({ role: 'facilitator', code: house.keys.code, key: house.keys.desk })).host.snapshot({ role: 'screen' });
    for (const page of [screen, bob] as const) {
      await page.ask('look', {});
      await expect.poll(() => page.revision).toBe(revision);
    }
    expect(screen.view?.phase).toBe(phase);
    const tableOf = (way: string, fields: readonly string[]): readonly string[] => fields.map((field) => `${way}.${field}`);
    const screenFields = [...LINE, ...SHARED, ...question, ...SCREEN, ...tableOf('view.tables[]', [...STORY, ...COUNTED, ...table]), ...(besides.screen ?? [])];
    const phoneFields = [...LINE, ...SHARED, ...question, ...PHONE, ...tableOf('view.table', [...STORY, ...table]), ...(besides.phone ?? [])];
    expect(fieldsOf(screen.told.at(-1)).toSorted(), `a screen, ${phase}`).toEqual(screenFields.toSorted());
    expect(fieldsOf(bob.told.at(-1)).toSorted(), `a phone, ${phase}`).toEqual(phoneFields.toSorted());
  };
  const vote = async (client: Client<PhoneView>, round: number): Promise<void> => {
    const { question } = await client.until((view) => view.phase === 'vote' && view.question?.round === round);
    expect(await client.want({ kind: 'vote', question, choice: 'knock', confidence: 3 } as never)).toEqual({ ok: true });
  };
  const lead = async (kind: string): Promise<unknown> => expect(await desk.want({ kind })).toEqual({ ok: true });

  await told('lobby', [], []);
  await lead('next');
  await told('read', [], []);
  await lead('next');
  await vote(ada, 1);
  await told('vote', QUESTION, OFFERED);
  await vote(bob, 1);
  await told('vote', QUESTION, OFFERED, { phone: OWN_VOTE });
  await lead('next');
  await told('reveal', QUESTION, [...OFFERED, ...REVEALED], { phone: OWN_VOTE });
  await lead('discuss');
  await told('discuss', QUESTION, [...OFFERED, ...REVEALED], { phone: OWN_VOTE });
  await lead('next');
  await vote(ada, 2);
  await told('vote', QUESTION, OFFERED); // the second time, as the first
  await lead('next');
  await lead('next');
  await told('read', QUESTION, WENT);
  await lead('skip');
  await told('debrief', QUESTION, WENT, { screen: ['view.debrief.page', 'view.debrief.room'] });
  await lead('end');
  await told('ended', QUESTION, WENT, { screen: ['view.debrief.page', 'view.debrief.room'] });
});

test('alone, no screen hears of anybody’s way, and a phone of its own only', async () => {
  house = await House.open({ deciding: 'alone' });
  const [desk, screen] = [await house.desk(), await house.screen()];
  const [{ client: ada }, { client: bob }] = [await house.phone(), await house.phone()];
  await desk.want({ kind: 'next' });
  await ada.until(({ phase }) => phase === 'play');
  expect(await ada.want({ kind: 'go-alone', decision: 0, choice: 'wait' } as never)).toEqual({ ok: true });
  await ada.until(({ table }) => table?.path.length === 1);
  await screen.until(({ progress }) => progress?.made.some(({ decisions }) => decisions === 1) === true);
  for (const page of [screen, bob]) {
    await page.ask('look', {});
    expect(JSON.stringify(page.told)).not.toMatch(/"path":\["wait"|It opens|"soFar":\["Wait/u);
  }
  expect(screen.view?.tables).toEqual([]);
  expect(bob.view?.table?.path).toEqual([]);
});
