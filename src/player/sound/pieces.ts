/** Opus in WebM, as far as it takes to cut it: what a decoder must know, and the packets. */
interface Packets {
  readonly head: Uint8Array<ArrayBuffer>; // all in front of the first packet
  readonly blocks: readonly Uint8Array[]; // in their order, each with its place among the others in front
}

const PACKET = 0.02; // seconds
const PIECE = 100; // packets that are decoded at once: two seconds
const BEFORE = 16; // packets that a decoder hears first, until it is right: 320 milliseconds (RFC 7845 asks for 80)
const AFTER = 1; // packets, so that the end of a piece is no end to whoever changes its rate

/**
 * Decodes a sound two seconds at a time. A browser decodes beside the page, but hands over what it decoded on the page's own thread, where nothing else is done meanwhile: for 48 seconds at
 * once that is 10 to 14 milliseconds, and four times as many on a phone, just when somebody presses. What is no Opus in WebM, as our encoder writes it, is decoded whole.
 * `turn` is waited for before each piece. Rejects where it cannot be decoded.
 */
export async function decodeInPieces(audio: BaseAudioContext, file: ArrayBuffer, turn: () => Promise<void>): Promise<AudioBuffer> {
  const packets = packetsIn(new Uint8Array(file));
  if (!packets) return decode(audio, file);
  const { head, blocks } = packets;
  let whole: AudioBuffer | undefined;
  for (let from = 0; from < blocks.length; from += PIECE) {
    await turn();
    const first = Math.max(0, from - BEFORE);
    const piece = await decode(audio, written(head, blocks.slice(first, from + PIECE + AFTER))).catch(() => undefined);
    if (!piece) return decode(audio, file);
    const { numberOfChannels, sampleRate, length } = piece;
    const samples = (count: number): number => Math.round(count * PACKET * sampleRate);
    // What an encoder puts in front of the first sound is left out of each piece, as it is of the whole.
    const lost = samples(Math.min(blocks.length, from + PIECE + AFTER) - first) - length;
    if (lost < 0 || lost > samples(BEFORE)) return decode(audio, file);
    whole ??= audio.createBuffer(numberOfChannels, samples(blocks.length) - lost, sampleRate);
    const begin = from === first ? 0 : samples(from - first) - lost;
    for (let channel = 0; channel < numberOfChannels; channel++) {
      whole.copyToChannel(piece.getChannelData(channel).subarray(begin), channel, samples(first) + begin);
    }
  }
  return whole ?? decode(audio, file);
}

/** The browser's own way, also where somebody has put another in front of it. */
function decode(audio: BaseAudioContext, file: ArrayBuffer): Promise<AudioBuffer> {
  return BaseAudioContext.prototype.decodeAudioData.call(audio, file);
}

// Names of elements. (RFC 8794, RFC 9559.)
const SEGMENT = 0x18_53_80_67;
const CLUSTER = 0x1f_43_b6_75;
const SIMPLE_BLOCK = 0xa3;
const OPUS = 'A_OPUS';
const TO_PAYLOAD = 4; // bytes of a block: track, place, flags

/** An element of a file: what it is, and where what is in it begins and ends. */
interface Element {
  readonly id: number;
  readonly begin: number; // the first byte of its name
  readonly from: number;
  readonly to: number;
}

/** The packets of a file; undefined: it is none that we know how to cut. */
function packetsIn(bytes: Uint8Array<ArrayBuffer>): Packets | undefined {
  const segment = elements(bytes, 0, bytes.length).find(({ id }) => id === SEGMENT);
  if (!segment) return undefined;
  const clusters = elements(bytes, segment.from, segment.to).filter(({ id }) => id === CLUSTER);
  const head = bytes.subarray(0, clusters[0]?.begin ?? 0);
  const blocks = clusters.flatMap(({ from, to }) => elements(bytes, from, to).filter(({ id }) => id === SIMPLE_BLOCK));
  if (blocks.length <= PIECE || !new TextDecoder('latin1').decode(head).includes(OPUS)) return undefined;
  return blocks.every((block) => isWhole(bytes, block)) ? { head, blocks: blocks.map(({ from, to }) => bytes.subarray(from, to)) } : undefined;
}

/** Whether a block is one packet of 20 milliseconds, of the first track. (RFC 6716, 3.1: which lengths there are.) */
function isWhole(bytes: Uint8Array, { from }: Element): boolean {
  const [track = 0, , , flags = 0, what = 0] = bytes.subarray(from, from + TO_PAYLOAD + 1);
  const isTwenty = what >> 3 < 12 ? ((what >> 3) & 3) === 1 : what >> 3 < 16 ? ((what >> 3) & 1) === 1 : ((what >> 3) & 3) === 3;
  return track === 0x81 && (flags & 0x06) === 0 && isTwenty && (what & 3) === 0;
}

/** All elements between two places. Ends where something is no element, or goes on behind the end. */
function elements(bytes: Uint8Array, from: number, end: number): readonly Element[] {
  const found: Element[] = [];
  let at = from;
  while (at < end) {
    const name = numberAt(bytes, at, 'marked');
    const size = name && numberAt(bytes, at + name.bytes, 'plain');
    if (!name || !size) return found;
    const begin = at + name.bytes + size.bytes;
    at = Math.min(end, begin + size.value);
    found.push({ id: name.value, begin: begin - name.bytes - size.bytes, from: begin, to: at });
  }
  return found;
}

/** A number that says by its first bits how long it is; `marked`: those bits belong to it. */
function numberAt(bytes: Uint8Array, at: number, how: 'marked' | 'plain'): { readonly value: number; readonly bytes: number } | undefined {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  if (length > 8) return undefined;
  const rest = bytes.subarray(at + 1, at + length);
  return { value: rest.reduce((value, byte) => value * 256 + byte, how === 'marked' ? first : first & (0xff >> length)), bytes: length };
}

/** A file of its own with these packets, one after the other from its beginning. */
function written(head: Uint8Array, blocks: readonly Uint8Array[]): ArrayBuffer {
  const all: number[][] = [];
  for (const [at, block] of blocks.entries()) {
    const place = at * PACKET * 1000;
    all.push([SIMPLE_BLOCK, ...sizeOf(block.length), 0x81, place >> 8, place & 0xff, 0x80]);
  }
  const cluster = [0xe7, 0x81, 0]; // at 0
  const length = cluster.length + blocks.reduce((sum, block, at) => sum + (all[at]?.length ?? 0) + block.length - TO_PAYLOAD, 0);
  const front = [0x1f, 0x43, 0xb6, 0x75, ...sizeOf(length), ...cluster];
  const file = new Uint8Array(head.length + front.length + length - cluster.length);
  file.set(head);
  file.set(front, head.length);
  let place = head.length + front.length;
  for (const [at, block] of blocks.entries()) {
    file.set(all[at] ?? [], place);
    place += all[at]?.length ?? 0;
    file.set(block.subarray(TO_PAYLOAD), place);
    place += block.length - TO_PAYLOAD;
  }
  return file.buffer;
}

/** How much is in an element, in eight bytes. */
const sizeOf = (size: number): readonly number[] => [0x01, 0, 0, 0, size >>> 24, (size >>> 16) & 0xff, (size >>> 8) & 0xff, size & 0xff];
