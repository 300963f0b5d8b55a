import { type Signal, useSignal, useSignalEffect } from '@preact/signals';

/** Something that is being typed: still there when the page was reloaded, where the browser lets it be kept. */
export function useDraft(name: string, otherwise = ''): Signal<string> {
  const draft = useSignal(kept(name) ?? otherwise);
  useSignalEffect(() => keep(name, draft.value));
  return draft;
}

function kept(name: string): string | undefined {
  try {
    return sessionStorage.getItem(`promoted.draft.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(name: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(`promoted.draft.${name}`);
    else sessionStorage.setItem(`promoted.draft.${name}`, text);
  } catch {
    // it is on the page all the same
  }
}
