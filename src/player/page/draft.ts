import { useSignal } from '@preact/signals';

/** Something that is being typed. */
export interface Draft {
  value: string;
}

/** Something that is being typed: still there when the page was reloaded, where the browser lets it be kept. */
export function useDraft(name: string, otherwise = ''): Draft {
  const typed = useSignal(kept(name) ?? otherwise);
  return {
    get value() {
      return typed.value;
    },
    set value(text) {
      typed.value = text;
      keep(name, text);
    },
  };
}

/** What this tab keeps under a name; undefined where it keeps nothing, or nothing can be kept. */
export function kept(name: string): string | undefined {
  try {
    return sessionStorage.getItem(`promoted.draft.${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps something for as long as this tab is there, also when it is reloaded; an empty text is taken away. */
export function keep(name: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(`promoted.draft.${name}`);
    else sessionStorage.setItem(`promoted.draft.${name}`, text);
  } catch {
    // it is on the page all the same
  }
}
