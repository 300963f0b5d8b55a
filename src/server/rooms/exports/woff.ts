import { inflateSync } from 'node:zlib';

/** A font in WOFF 1.0 as the plain font inside it, unpacked once; any other file as it is. (W3C, WOFF File Format 1.0, sections 3 to 5.) */
export function unpacked(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOFF') return file;
  const count = file.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = 44 + at * 20;
    const [from, packed, length] = [file.readUInt32BE(entry + 4), file.readUInt32BE(entry + 8), file.readUInt32BE(entry + 12)];
    const bytes = file.subarray(from, from + packed);
    return { tag: file.subarray(entry, entry + 4), sum: file.readUInt32BE(entry + 16), bytes: packed < length ? inflateSync(bytes) : bytes };
  });
  const header = Buffer.alloc(12 + 16 * count);
  file.copy(header, 0, 4, 8); // the flavour: outlines of TrueType or of PostScript
  header.writeUInt16BE(count, 4);
  const power = Math.floor(Math.log2(count));
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (count - 2 ** power), 10);
  const parts: Buffer[] = [header];
  let place = header.length;
  for (const [at, { tag, sum, bytes }] of tables.entries()) {
    const entry = 12 + at * 16;
    tag.copy(header, entry);
    header.writeUInt32BE(sum, entry + 4);
    header.writeUInt32BE(place, entry + 8);
    header.writeUInt32BE(bytes.length, entry + 12);
    const padding = -bytes.length & 3;
    parts.push(bytes, Buffer.alloc(padding));
    place += bytes.length + padding;
  }
  return Buffer.concat(parts);
}
