import { expect, test } from 'vitest';
import { writeSave, type Save } from '../../../src/core/session/save.ts';
import { begin, decide } from '../../../src/core/session/session.ts';
import type { SaveStore } from '../../../src/player/page/views.ts';
import { openSaves } from '../../../src/player/saves.ts';
import { connectTo } from '../../../src/player/saves/database.ts';
import { newId } from '../../../src/player/saves/run-id.ts';
import { ink } from '../../support/ink.ts';

const story = ink`
  -> quay
  === quay
  Rain.
  + [Wait #id: wait] -> quay
  + [Go #id: go] -> END
`;

/** A window of the game: its own saves over a database of the browser. */
async function openWindow(database: string): Promise<{ readonly saves: SaveStore; readonly said: readonly string[] }> {
  const said: string[] = [];
  const saves = openSaves(connectTo(database), (sentence) => void said.push(sentence));
  await saves.ready;
  return { saves, said };
}

let clock = 1_800_000_000_000;
const at = (decisions: number, more: Partial<Save> = {}): Save => {
  const session = Array.from({ length: decisions }).reduce<Save['session']>(
    (before) => decide(before, { kind: 'choice', choice: 'wait', thought: 0 }),
    begin(story, 1),
  );
  return { scene: 'northline/quay', title: 'The Quay', name: '', saved: (clock += 1000), run: 'first', session, ...more };
};
const made = ({ save }: { readonly save: Save }): number => save.session.decisions.length;

/** A window that has gone on to another run lets the one before go, as one that is closed does. */
const leave = async (saves: SaveStore): Promise<void> => void (await saves.takeUp({ run: newId(), save: at(0) }));

test('what was saved is there for the next window', async () => {
  const database = newId();
  const { saves } = await openWindow(database);
  await saves.autosave('run', at(3), false);
  const { saves: next } = await openWindow(database);
  expect(next.all.value).toMatchObject([{ run: 'run', kind: 'auto', ended: false, save: { title: 'The Quay', session: { decisions: { length: 3 } } } }]);
});

const notes = (): readonly string[] => Object.keys(localStorage).filter((name) => name.startsWith('promoted.unwritten.'));

test('what was decided as the page was left is there at the next visit, in its own run', async () => {
  const database = newId();
  let answers = true;
  const connect = connectTo(database);
  const saves = openSaves(
    () => (answers ? connect() : new Promise(() => undefined)),
    () => undefined,
  );
  await saves.autosave('run', at(1), false);
  answers = false; // from here on the page is gone before the database has anything
  for (const decisions of [2, 3]) void saves.autosave('run', at(decisions), false);
  dispatchEvent(new Event('pagehide'));
  expect(notes()).toHaveLength(1);

  const { saves: next } = await openWindow(database);
  expect(next.all.value.map(({ run, save }) => [run, save.session.decisions.length])).toEqual([
    ['run', 3],
    ['run', 2],
    ['run', 1],
  ]);
  expect(next.firstOf('northline/quay')?.save.session.decisions).toHaveLength(3);
  expect(notes()).toEqual([]);
});

test('what is noted and was written all the same stands once; what is no save is passed over', async () => {
  const database = newId();
  const { saves } = await openWindow(database);
  await saves.autosave('run', at(2), false);
  localStorage.setItem('promoted.unwritten.before', JSON.stringify([saves.all.value[0], { id: 'x', save: 'none' }, null]));
  localStorage.setItem('promoted.unwritten.torn', '[{"id":');
  const { saves: next, said } = await openWindow(database);
  expect(next.all.value.map(made)).toEqual([2]);
  expect(said).toEqual([]);
  expect(notes()).toEqual([]);
});

test('the ring keeps the last ten of a run, and every named save', async () => {
  const database = newId();
  const { saves } = await openWindow(database);
  await saves.keep('run', at(1, { name: 'Before the storm' }), false);
  for (let decisions = 1; decisions <= 14; decisions++) await saves.autosave('run', at(decisions), false);
  const { saves: next } = await openWindow(database);
  expect(next.all.value.filter(({ kind }) => kind === 'auto').map(made)).toEqual([14, 13, 12, 11, 10, 9, 8, 7, 6, 5]);
  expect(next.all.value.filter(({ kind }) => kind === 'named')).toHaveLength(1);
});

test('leaving twice at the same place takes one place in the ring', async () => {
  const { saves } = await openWindow(newId());
  for (const decisions of [1, 2, 2, 2]) await saves.autosave('run', at(decisions), false);
  expect(saves.all.value.map(made)).toEqual([2, 1]);
});

test('what-ifs of long ago leave the ring, the first run never does', async () => {
  const { saves } = await openWindow(newId());
  await saves.autosave('first', at(2), false);
  for (let number = 0; number < 15; number++) await saves.autosave(`what-if ${number}`, at(1, { run: 'what-if' }), false);
  const runs = saves.all.value.map(({ run }) => run);
  expect(runs).toContain('first');
  expect(runs).toContain('what-if 14');
  expect(runs).not.toContain('what-if 0');
  expect(runs).toHaveLength(12);
});

test('the newest point of the first run goes on as the first run', async () => {
  const database = newId();
  const { saves } = await openWindow(database);
  const run = newId();
  for (const decisions of [1, 2, 3]) await saves.autosave(run, at(decisions), false);
  await leave(saves);
  const { saves: next } = await openWindow(database);
  expect(await next.takeUp(next.all.value[0]!)).toEqual({ run, kind: 'first' });
  expect(next.all.value[0]!.save.session.decisions).toHaveLength(3);
});

test('an earlier point of the first run opens a what-if, and the first run stays as it is', async () => {
  const { saves } = await openWindow(newId());
  for (const decisions of [1, 2, 3]) await saves.autosave('run', at(decisions), false);
  const beside = await saves.takeUp(saves.all.value[2]!);
  expect(beside.kind).toBe('what-if');
  expect(beside.run).not.toBe('run');
  await saves.autosave(beside.run, at(2, { run: beside.kind }), true);
  expect(saves.firstOf('northline/quay')).toMatchObject({ run: 'run', ended: false, save: { session: { decisions: { length: 3 } } } });
});

test('the first run is remembered when all its saves are deleted', async () => {
  const database = newId();
  const { saves } = await openWindow(database);
  await saves.autosave('run', at(4), true);
  await saves.remove(saves.all.value[0]!.id);
  const { saves: next } = await openWindow(database);
  expect(next.all.value).toEqual([]);
  expect(next.hadFirst('northline/quay')).toBe(true);
  expect(next.firstOf('northline/quay')).toMatchObject({ ended: true, save: { session: { decisions: { length: 4 } } } });
});

test('a scene that was looked at and left without a decision has had no first run', async () => {
  const { saves } = await openWindow(newId());
  await saves.autosave('run', at(0), false);
  expect(saves.hadFirst('northline/quay')).toBe(false);
});

test('two windows that begin a scene at once keep two runs, and one of them is the first', async () => {
  const database = newId();
  const [one, two] = [await openWindow(database), await openWindow(database)];
  await Promise.all([one.saves.autosave('one', at(1), false), two.saves.autosave('two', at(1), false)]);
  const { saves } = await openWindow(database);
  expect(saves.all.value.map(({ run }) => run).toSorted()).toEqual(['one', 'two']);
  expect(saves.all.value.map(({ save }) => save.run).toSorted()).toEqual(['first', 'what-if']);
});

test('a run that is open in one window goes on under another name in the next, which says so once', async () => {
  const database = newId();
  const one = await openWindow(database);
  await one.saves.autosave('run', at(1), false);
  const two = await openWindow(database);
  const taken = await two.saves.takeUp(two.saves.all.value[0]!);
  expect(taken.kind).toBe('what-if');
  expect(taken.run).not.toBe('run');
  expect(two.said).toEqual(['This run is open in another window. Here you go on in a run of its own, so that neither overwrites the other.']);
  await two.saves.autosave(taken.run, at(2, { run: 'what-if' }), false);
  await one.saves.autosave('run', at(5), false);
  const { saves } = await openWindow(database);
  expect(saves.all.value.map((kept) => [kept.run === 'run', made(kept)])).toEqual([
    [true, 5],
    [false, 2],
    [true, 1],
  ]);
  expect(two.said).toHaveLength(1);
});

test('a window whose run was taken up elsewhere goes on beside it, without a lock to tell it', async () => {
  const database = newId();
  const one = await openWindow(database);
  await one.saves.autosave('run', at(1), false);
  // A window on a plain http address has no locks: it only writes its name.
  const elsewhere = await connectTo(database)();
  await elsewhere.put('owners', { run: 'run', window: 'another' });
  await one.saves.autosave('run', at(2), false);
  await one.saves.autosave('run', at(3), false);
  const runs = new Set(one.saves.all.value.filter((kept) => made(kept) > 1).map(({ run }) => run));
  expect(runs.size).toBe(1);
  expect(runs.has('run')).toBe(false);
  expect(one.saves.all.value[0]?.save.run).toBe('what-if');
  expect(one.said).toHaveLength(1);
});

test('what was deleted can be brought back', async () => {
  const database = newId();
  const { saves } = await openWindow(database);
  await saves.keep('run', at(2, { name: 'Mine' }), false);
  const [kept] = saves.all.value;
  await saves.remove(kept!.id);
  expect((await openWindow(database)).saves.all.value).toEqual([]);
  await saves.restore(kept!);
  expect((await openWindow(database)).saves.all.value).toEqual([kept]);
});

test('a record that was damaged is left out, said, and not thrown away', async () => {
  const database = newId();
  const { saves } = await openWindow(database);
  await saves.keep('run', at(1, { name: 'Good' }), false);
  const open = await connectTo(database)();
  await open.put('saves', { id: 'bad', run: 'run', kind: 'named', ended: false, saved: 1, text: writeSave(at(1)).replace('wait', 'go') });
  const next = await openWindow(database);
  expect(next.saves.all.value.map(({ save }) => save.name)).toEqual(['Good']);
  expect(next.said).toEqual(['One save is damaged and was left out of the list.']);
  expect(await open.getAllKeys('saves')).toContain('bad');
});

test('where nothing can be kept the game goes on in memory, and says so once', async () => {
  const said: string[] = [];
  const saves = openSaves(
    () => Promise.reject(new DOMException('A mutation operation was attempted', 'InvalidStateError')),
    (sentence) => void said.push(sentence),
  );
  await saves.ready;
  const run = newId();
  for (const decisions of [1, 2, 3]) await saves.autosave(run, at(decisions), false);
  await saves.keep(run, at(3, { name: 'Mine' }), false);
  expect(saves.all.value.map(({ kind, save }) => [kind, save.session.decisions.length])).toEqual([
    ['named', 3],
    ['auto', 3],
    ['auto', 2],
    ['auto', 1],
  ]);
  expect(saves.hadFirst('northline/quay')).toBe(true);
  expect(await saves.takeUp(saves.all.value[0]!)).toEqual({ run, kind: 'first' });
  expect(said).toEqual(['This window cannot keep saves. Your game goes on, and “Export” in the menu keeps it as a file.']);
});

test('a story from disk is there again after a reload', async () => {
  const database = newId();
  const { saves } = await openWindow(database);
  await saves.keepStory({ ...story, id: 'opened/quay' });
  const { saves: next } = await openWindow(database);
  expect((await next.storyOf('opened/quay'))?.hash).toBe(story.hash);
  expect(await next.storyOf('opened/other')).toBeUndefined();
});
