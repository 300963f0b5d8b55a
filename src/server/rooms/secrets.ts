import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ'; // none that is read as another
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'; // likewise

/** A room's code, to be read from a screen and typed: six letters. */
export function newCode(): string {
  return signs(LETTERS, 6);
}

/** A code as somebody typed it, or undefined where it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/gu, '');
  return code.length === 6 && [...code].every((letter) => LETTERS.includes(letter)) ? code : undefined;
}

/** A key that nobody guesses: 256 bits. */
export function newKey(): string {
  return randomBytes(32).toString('base64url');
}

/** A code to write down, for when the laptop with the key is gone: 5 × 5 signs, 123 bits. */
export function newRecoveryCode(): string {
  return Array.from({ length: 5 }, () => signs(SIGNS, 5)).join('-');
}

/** What is kept of a key: enough to know it again, not enough to use it. */
export function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** Whether this is the key of which `hash` was kept. Takes as long where it is not. */
export function fits(key: string, hash: string): boolean {
  const [given, kept] = [Buffer.from(hashOf(key)), Buffer.from(hash)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}

function signs(of: string, count: number): string {
  return Array.from({ length: count }, () => of[randomInt(of.length)]).join('');
}
