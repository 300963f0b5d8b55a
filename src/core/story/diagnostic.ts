/** Something an author should know about a story. A value, listed; never thrown. */
export interface Diagnostic {
  readonly code: string; // `P101`: stable
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  readonly line: number; // from 1; 0 where none is known
  readonly column?: number; // from 1, of the first character; not there where only the line is known
  readonly endColumn?: number; // just after the last character, on the same line
  readonly message: string;
  readonly hint: string | null;
}
