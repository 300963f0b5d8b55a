import type { Picture } from './render.ts';

/** Sums of a picture's colours, each times its alpha, and of its alpha: red, green, blue, alpha. */
interface Level {
  readonly width: number;
  readonly height: number;
  readonly sums: Float32Array;
}

/** Where nothing shows, the colours nearest to it: a coder with losses then finds no edge there to be wrong about, and no fringe comes of it. */
export function spread({ width, height, pixels }: Picture): Picture {
  const levels: Level[] = [{ width, height, sums: weighed(pixels) }];
  for (let last = levels[0]!; last.width > 1 || last.height > 1; last = levels.at(-1)!) levels.push(halved(last));
  let colours = new Float32Array(4);
  let coarse: Level = levels.at(-1)!;
  for (const level of levels.toReversed()) {
    colours = filled(level, coarse, colours);
    coarse = level;
  }
  const out = new Uint8Array(pixels);
  for (let i = 0; i < out.length; i += 4) if (out[i + 3] === 0) for (let k = i; k < i + 3; k++) out[k] = Math.round(colours[k]!);
  return { width, height, pixels: out };
}

function weighed(pixels: Uint8Array): Float32Array {
  const sums = new Float32Array(pixels.length);
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3]! / 255;
    for (let k = i; k < i + 3; k++) sums[k] = pixels[k]! * alpha;
    sums[i + 3] = alpha;
  }
  return sums;
}

function halved({ width, height, sums }: Level): Level {
  const [w, h] = [Math.max(1, width >> 1), Math.max(1, height >> 1)];
  const half = new Float32Array(w * h * 4);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++)
      for (const [dx, dy] of QUARTERS) {
        const from = (Math.min(height - 1, y * 2 + dy) * width + Math.min(width - 1, x * 2 + dx)) * 4;
        for (let k = 0; k < 4; k++) half[(y * w + x) * 4 + k]! += sums[from + k]! / 4;
      }
  return { width: w, height: h, sums: half };
}

const QUARTERS = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
] as const;

/** A level's own colours where it has any, else those of the next coarser. */
function filled({ width, height, sums }: Level, coarse: Pick<Level, 'width' | 'height'>, colours: Float32Array): Float32Array<ArrayBuffer> {
  const out = new Float32Array(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const to = (y * width + x) * 4;
      const from = (Math.min(coarse.height - 1, y >> 1) * coarse.width + Math.min(coarse.width - 1, x >> 1)) * 4;
      const alpha = sums[to + 3]!;
      for (let k = 0; k < 3; k++) out[to + k] = alpha > 0.001 ? sums[to + k]! / alpha : colours[from + k]!;
    }
  return out;
}
