/** What the address of a room's page asks for. The part after `#` never leaves the browser: keys stand in no log. */
export type Link =
  | { readonly role: 'facilitator' | 'screen'; readonly code: string; readonly key: string } // #desk.CODE.KEY, #screen.CODE.KEY
  | { readonly role: 'participant'; readonly code: string; readonly key?: string } // #CODE, or somebody's own: #mine.CODE.KEY
  | { readonly role: 'nobody' }; // a code to be typed, or a workshop to be opened

/** Reads the part of an address after `#`. What makes no sense there is nobody's. */
export function readLink(hash: string): Link {
  const [head = '', code = '', key = '', ...rest] = hash.replace(/^#/u, '').split('.');
  if (rest.length === 0 && isCode(code) && /^[\w-]{20,100}$/u.test(key)) {
    if (head === 'desk') return { role: 'facilitator', code, key };
    if (head === 'screen') return { role: 'screen', code, key };
    if (head === 'mine') return { role: 'participant', code, key };
  }
  const typed = asCode(head);
  return code === '' && typed !== undefined ? { role: 'participant', code: typed } : { role: 'nobody' };
}

/** The part of an address after `#`. */
export function writeLink(link: Exclude<Link, { readonly role: 'nobody' }>): string {
  if (link.role === 'participant') return link.key === undefined ? `#${link.code}` : `#mine.${link.code}.${link.key}`;
  return `#${link.role === 'facilitator' ? 'desk' : 'screen'}.${link.code}.${link.key}`;
}

/** A code as it was typed, in capitals; undefined where it cannot be one. */
export function asCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/gu, '');
  return isCode(code) ? code : undefined;
}

const isCode = (code: string): boolean => /^[A-Z]{6}$/u.test(code);
