/** What somebody typed, as a room takes it: on one line, without signs that nobody sees. */
export function tidied(typed: string): string {
  return typed
    .replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/([\p{L}\p{M}\p{So}\p{Sk}][\u200C\u200D])|[\p{Cc}\p{Cf}]/gu, '$1') // joiners stay where a script or an emoji needs them
    .trim();
}
