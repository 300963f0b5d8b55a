/** Something an author should know about a story. A value, listed; never thrown. */
export interface Diagnostic {
  readonly code: string; // `P101`: stable
  readonly severity: 'error' | 'warning' | 'info';
  readonly file: string;
  readonly line: number; // from 1; 0 where none is known
  readonly message: string;
  readonly hint: string | null;
}
