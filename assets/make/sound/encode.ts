import { execFileSync, spawnSync } from 'node:child_process';
import { RATE, type Tape } from './tape.ts';

/** How loud a file or tape is, by the EBU R 128 rules. */
export interface Loudness {
  readonly integrated: number; // LUFS
  readonly range: number; // LU
  readonly truePeak: number; // dBTP
}

/** What the encoders aim at, in kbit/s. */
export interface Rates {
  readonly opus: number;
  readonly mp3: number;
}

/** Throws, with what to do, when there is no ffmpeg. */
export function needFfmpeg(): void {
  if (spawnSync('ffmpeg', ['-version']).error)
    throw new Error('Music and effects are encoded by ffmpeg (with libopus and libmp3lame), which was not found: install it and try again.');
}

/** Writes `<path>.webm` (Opus) and `<path>.mp3`, byte for byte the same each time for the same ffmpeg. Throws when there is no ffmpeg. */
export function encode(tape: Tape, path: string, rates: Rates): void {
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  ffmpeg([...RAW, '-c:a', 'libopus', '-b:a', `${rates.opus}k`, '-vbr', 'constrained', ...plain, '-y', `${path}.webm`], raw(tape));
  ffmpeg([...RAW, '-c:a', 'libmp3lame', '-b:a', `${rates.mp3}k`, '-compression_level', '0', ...plain, '-y', `${path}.mp3`], raw(tape));
}

/** The loudness of a tape. Throws when there is no ffmpeg. */
export function loudnessOf(tape: Tape): Loudness {
  return readLoudness(listen(RAW, raw(tape)));
}

/** The loudness of a sound file as a player will decode it. Throws when there is no ffmpeg or no such file. */
export function loudnessOfFile(path: string): Loudness {
  return readLoudness(listen(['-i', path], undefined));
}

/** A sound file decoded. Throws when there is no ffmpeg or no such file. */
export function decode(path: string): Tape {
  const bytes = ffmpeg(['-i', path, '-f', 'f32le', '-ac', '2', '-ar', `${RATE}`, '-'], undefined);
  const both = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return { left: both.filter((_, i) => i % 2 === 0), right: both.filter((_, i) => i % 2 === 1), edge: 'cut' };
}

const RAW = ['-f', 'f32le', '-ac', '2', '-ar', `${RATE}`, '-i', '-'];

function raw(tape: Tape): Buffer {
  const both = new Float32Array(tape.left.length * 2);
  for (let i = 0; i < tape.left.length; i++) {
    both[2 * i] = tape.left[i] ?? 0;
    both[2 * i + 1] = tape.right[i] ?? 0;
  }
  return Buffer.from(both.buffer);
}

function ffmpeg(options: readonly string[], input: Buffer | undefined): Buffer {
  return execFileSync('ffmpeg', ['-v', 'error', ...options], { maxBuffer: 1 << 28, ...(input && { input }) });
}

function listen(source: readonly string[], input: Buffer | undefined): string {
  const heard = spawnSync('ffmpeg', ['-hide_banner', '-nostats', ...source, '-af', 'ebur128=peak=true', '-f', 'null', '-'], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
    ...(input && { input }),
  });
  if (heard.error) throw heard.error;
  if (heard.status !== 0) throw new Error(`ffmpeg could not listen to ${source.join(' ')}: ${heard.stderr.slice(-300)}`);
  return heard.stderr.slice(heard.stderr.lastIndexOf('Summary:'));
}

function readLoudness(summary: string): Loudness {
  const number = (pattern: RegExp): number => {
    const found = pattern.exec(summary)?.[1];
    if (found === undefined) throw new Error(`Expected ${pattern} in ffmpeg's summary, found: ${summary.slice(0, 200)}`);
    return Number(found);
  };
  return { integrated: number(/I:\s+(-?[\d.]+|-inf)/u), range: number(/LRA:\s+([\d.]+)/u), truePeak: number(/Peak:\s+(-?[\d.]+|-inf)/u) };
}
