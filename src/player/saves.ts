import { signal } from '@preact/signals';
import type { Save } from '../core/session/save.ts';
import type { SceneId, Story } from '../core/story/story.ts';
import type { KeptSave, RunId, SaveStore, TakenUp } from './page/views.ts';
import type { Connect } from './saves/database.ts';
import { holdRuns } from './saves/hold.ts';
import { firstKey, type Format, keyIn, readAll, writeAuto, writeNamed } from './saves/records.ts';
import { outdated } from './saves/ring.ts';
import { newId } from './saves/run-id.ts';
import { forget, leftBehind, Unwritten } from './saves/unwritten.ts';

const NO_ROOM = 'This browser has no room left for saves. Your game goes on, and “Export” in the menu keeps it as a file.';
const NO_STORE = 'This window cannot keep saves. Your game goes on, and “Export” in the menu keeps it as a file.';
const ELSEWHERE = 'This run is open in another window. Here you go on in a run of its own, so that neither overwrites the other.';

const loadFormat = (): Promise<Format> => import('../core/session/save.ts');

/** The saves of this browser. What cannot be kept lives on in memory, and is said once, in a sentence. */
export function openSaves(connect: Connect, say: (sentence: string) => void): SaveStore {
  const window = newId();
  const hold = holdRuns();
  const unwritten = new Unwritten(window);
  const all = signal<readonly KeptSave[]>([]);
  const firsts = new Map<string, KeptSave>(); // by `firstKey`
  const stories = new Map<SceneId, Story>();
  const unkept = new Set<string>(); // ids that only this window has
  const elsewhere = new Map<RunId, RunId>(); // runs that go on under another name in this window
  const told = new Set<string>();
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('promoted.saves') : undefined;

  const sayOnce = (sentence: string): void => {
    if (!told.has(sentence)) say(sentence);
    told.add(sentence);
  };
  const refused = (error: unknown): void => sayOnce(error instanceof Error && error.name === 'QuotaExceededError' ? NO_ROOM : NO_STORE);
  const list = (saves: readonly KeptSave[]): void => void (all.value = saves.toSorted(newestFirst));
  const dropped = (kept: KeptSave): readonly string[] => {
    const newest = all.value.find(({ run, kind }) => run === kept.run && kind === 'auto');
    const again = newest !== undefined && kept.kind === 'auto' && newest.id !== kept.id && samePlace(newest.save, kept.save) ? [newest.id] : [];
    return [
      ...again,
      ...outdated(
        [kept, ...all.value.filter(({ id }) => id !== kept.id && !again.includes(id))],
        new Set([kept.run, ...[...firsts.values()].map(({ run }) => run)]),
      ),
    ];
  };
  const add = (kept: KeptSave): void => {
    const gone = new Set([kept.id, ...dropped(kept)]);
    list([kept, ...all.value.filter(({ id }) => !gone.has(id))]);
  };
  const now = (run: RunId): RunId => elsewhere.get(run) ?? run;

  async function read(): Promise<void> {
    const { saves, firsts: begun, damaged } = await readAll(await connect(), loadFormat);
    for (const first of begun) firsts.set(firstKey(first.save), first);
    list([...saves, ...all.value.filter(({ id }) => unkept.has(id))]);
    if (damaged > 0)
      sayOnce(damaged === 1 ? 'One save is damaged and was left out of the list.' : `${damaged} saves are damaged and were left out of the list.`);
  }

  /** Writes what a page that was left in a hurry had no time for. */
  async function catchUp(): Promise<void> {
    for (const left of await leftBehind(loadFormat)) {
      const missing = left.entries.filter((entry) => all.value.every(({ id }) => id !== entry.id));
      for (const entry of missing) {
        const { kept, first } = await writeAuto(await connect(), left.window, entry, dropped, await loadFormat());
        if (first) firsts.set(firstKey(kept.save), kept);
        add(kept);
      }
      forget(left);
    }
  }

  // One thing after the other: a save never overtakes an earlier one.
  let last = read().then(catchUp).catch(refused);
  const ready = last;
  const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(work).catch(refused));
  channel?.addEventListener('message', () => void inTurn(read));
  const changed = (): void => channel?.postMessage('changed');

  /** Writes `kept`; where that cannot be, only this window has it. */
  const write = (kept: KeptSave): Promise<void> =>
    inTurn(async () => {
      add(kept);
      unkept.add(kept.id);
      const database = await connect();
      askToStay();
      await writeNamed(database, kept, await loadFormat());
      unkept.delete(kept.id);
      changed();
    });

  const firstOf = (scene: SceneId, season = 1): KeptSave | undefined => firsts.get(keyIn(scene, season));

  return {
    all,
    ready,
    firstOf,
    hadFirst: (scene, season = 1) => firsts.has(keyIn(scene, season)),

    autosave(run, save, ended) {
      const id = newId();
      unwritten.begin({ id, run: now(run), kind: 'auto', ended, save });
      return inTurn(async () => {
        const entry: KeptSave = { id, run: now(run), kind: 'auto', ended, save };
        try {
          await hold.take(entry.run);
          const database = await connect();
          askToStay();
          const { kept, first, forked } = await writeAuto(database, window, entry, dropped, await loadFormat());
          if (forked) {
            elsewhere.set(run, kept.run);
            sayOnce(ELSEWHERE);
          }
          if (first) firsts.set(firstKey(save), kept);
          add(kept);
          changed();
        } catch (error) {
          unkept.add(id);
          if (save.run === 'first' && save.session.decisions.length > 0 && [undefined, entry.run].includes(firsts.get(firstKey(save))?.run))
            firsts.set(firstKey(save), entry);
          add(entry);
          throw error;
        } finally {
          unwritten.done(id);
        }
      });
    },

    keep: (run, save, ended) => write({ id: newId(), run: now(run), kind: 'named', ended, save }),
    restore: write,

    remove: (id) =>
      inTurn(async () => {
        list(all.value.filter((kept) => kept.id !== id));
        if (unkept.delete(id)) return;
        await (await connect()).delete('saves', id);
        changed();
      }),

    async takeUp({ run: asked, save }): Promise<TakenUp> {
      await last;
      const run = now(asked);
      const first = firsts.get(firstKey(save));
      const points = all.value.filter((kept) => kept.run === run).map((kept) => kept.save);
      const newest = [...(first?.run === run ? [first.save] : []), ...points].toSorted((a, b) => b.saved - a.saved)[0];
      const beside = { run: newId(), kind: first === undefined ? save.run : 'what-if' } as const;
      if (newest !== undefined && !samePlace(newest, save)) return beside;
      if (!(await hold.take(run))) {
        sayOnce(ELSEWHERE);
        return { ...beside, kind: 'what-if' };
      }
      await inTurn(async () => void (await (await connect()).put('owners', { run, window })));
      return { run, kind: first !== undefined && first.run !== run ? 'what-if' : save.run };
    },

    keepStory: (story) =>
      inTurn(async () => {
        stories.set(story.id, story);
        await (await connect()).put('stories', { scene: story.id, ink: story.ink, source: story.source });
      }),

    async storyOf(scene) {
      const known = stories.get(scene);
      if (known !== undefined) return known;
      await last;
      const record = await connect()
        .then((database) => database.get('stories', scene))
        .catch(() => undefined);
      if (record === undefined) return undefined;
      const { toStory } = await import('../core/story/story.ts');
      try {
        const { ink, source } = record;
        return { ...toStory(scene, ink), ...(source && { source }) };
      } catch {
        return undefined; // kept by a version of the game that read another ink
      }
    },
  };
}

const newestFirst = (a: KeptSave, b: KeptSave): number => b.save.saved - a.save.saved || b.save.session.decisions.length - a.save.session.decisions.length;

/** Whether two saves of one run stand at the same point. */
function samePlace(a: Save, b: Save): boolean {
  return JSON.stringify(a.session.decisions) === JSON.stringify(b.session.decisions);
}

let asked = false;

/** Asks the browser, once, not to clear the saves away when space is short. It may say no; nothing depends on it. */
function askToStay(): void {
  if (asked) return;
  asked = true;
  if ('storage' in navigator) void navigator.storage.persist?.().catch(() => false);
}
