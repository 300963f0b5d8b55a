import { effect, signal } from '@preact/signals';
import type { KeptSave, SaveStore, SeenStore } from './page/views.ts';

/** A store that is fetched after the first paint: it answers for the one that comes, and until then knows of nothing kept. */
export function savesLater(fetchStore: () => Promise<SaveStore>): SaveStore {
  const all = signal<readonly KeptSave[]>([]);
  let here: SaveStore | undefined;
  const coming = fetchStore().then((store) => {
    here = store;
    effect(() => {
      all.value = store.all.value;
    });
    return store;
  });
  return {
    all,
    ready: coming.then((store) => store.ready),
    autosave: async (...save) => (await coming).autosave(...save),
    keep: async (...save) => (await coming).keep(...save),
    remove: async (id) => (await coming).remove(id),
    restore: async (kept) => (await coming).restore(kept),
    takeUp: async (kept) => (await coming).takeUp(kept),
    firstOf: (...which) => here?.firstOf(...which),
    hadFirst: (...which) => here?.hadFirst(...which) ?? false,
    keepStory: async (story) => (await coming).keepStory(story),
    storyOf: async (scene) => (await coming).storyOf(scene),
  };
}

/** The lines that were shown, from a store that is fetched after the first paint. Where it cannot be fetched, none has been seen. */
export function seenLater(fetchStore: () => Promise<SeenStore>): SeenStore {
  let here: SeenStore | undefined;
  const coming = fetchStore().then(
    (store) => (here = store),
    () => undefined,
  );
  return {
    ready: coming.then((store) => store?.ready),
    has: (...line) => here?.has(...line) ?? false,
    add: (...line) => void coming.then((store) => store?.add(...line)),
  };
}
