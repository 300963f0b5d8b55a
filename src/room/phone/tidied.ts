/** What somebody typed, as a room takes it: on one line, without signs that nobody sees. */
export function tidied(typed: string): string {
  return typed
    .replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
}
