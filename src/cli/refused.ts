import type { Shelf } from '../core/check/rule.ts';
import { type Folder, toShelf } from '../core/check/shelf.ts';
import type { Diagnostic } from '../core/story/diagnostic.ts';
import { headOf } from './check-print.ts';

/** A story, or its book, that a verb cannot work with as it stands. The message is what `check` says of it first, on one line; files are named as the person would. */
export class Refused extends Error {
  override readonly name = 'Refused';

  /** `then` is a sentence of what follows from it. */
  constructor(errors: readonly Diagnostic[], then?: string) {
    const [first, ...more] = errors;
    const said = first === undefined ? 'It could not be read.' : [headOf(first, 'plain'), first.hint].filter(Boolean).join(' ');
    const others = more.length === 0 ? undefined : `promoted check says ${more.length} more.`;
    super([said.replaceAll(/\s+/gu, ' '), others, then].filter(Boolean).join(' '));
  }
}

/** What a folder's files say, every one of them understood. `named` is how the person names such a file. Throws Refused. */
export function shelfOf(folder: Folder, named: (file: string) => string): Shelf {
  const { shelf, diagnostics } = toShelf(folder);
  if (diagnostics.length > 0) throw new Refused(diagnostics.map((each) => ({ ...each, file: named(each.file) })));
  return shelf;
}
