/** A name that no other run, save or window has. Works also where `crypto.randomUUID` does not: on a plain http address. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
