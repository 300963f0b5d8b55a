const PRIME = 0x100000001b3n;
const OFFSET = 0xcbf29ce484222325n;

/** FNV-1a, 64 bits, over UTF-16 code units, as 16 hexadecimal digits. Tells versions apart; keeps no secrets. (Fowler, Noll, Vo; RFC 9923.) */
export function fnv64(text: string): string {
  // Two halves of 32 bits: BigInt is ten times slower on a long text.
  let high = Number(OFFSET >> 32n);
  let low = Number(OFFSET & 0xffffffffn);
  const primeLow = Number(PRIME & 0xffffffffn);
  for (let at = 0; at < text.length; at++) {
    low = (low ^ text.charCodeAt(at)) >>> 0;
    const product = low * primeLow; // below 2^41: exact
    const carry = Math.floor(product / 0x100000000);
    high = (Math.imul(high, primeLow) + carry + (low << 8)) >>> 0; // 2^40 × low reaches only the upper half
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

/** A seed for ink's dice from any number: neighbouring seeds differ in every bit. (fmix32 of MurmurHash3.) */
export function hash32(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** CRC-32 of the UTF-8 bytes, as 8 hexadecimal digits: tells damage from age. (ISO 3309, as in zip and PNG.) */
export function crc32(text: string): string {
  let crc = 0xffffffff;
  for (const byte of utf8(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function* utf8(text: string): Generator<number> {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) yield code;
    else if (code < 0x800) yield* [0xc0 | (code >> 6), 0x80 | (code & 63)];
    else if (code < 0x10000) yield* [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
    else yield* [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63)];
  }
}
