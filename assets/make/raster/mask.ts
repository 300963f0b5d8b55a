/** A window on the drawing: where it lies, in units, and how many samples a unit gets. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly scale: number; // samples a unit
}

/** Which samples of a view belong to something: 1 where they do. */
export interface Mask {
  readonly view: View;
  readonly width: number; // samples
  readonly height: number;
  readonly data: Uint8Array;
}

/** A mask of the same size, set where `test` says so of the sample's index. */
export function maskWhere(like: Mask, test: (index: number) => boolean): Mask {
  const data = new Uint8Array(like.data.length);
  for (let i = 0; i < data.length; i++) data[i] = test(i) ? 1 : 0;
  return { ...like, data };
}

/** Where both are set. */
export function both(a: Mask, b: Mask): Mask {
  return maskWhere(a, (i) => a.data[i] === 1 && b.data[i] === 1);
}

/** Where either is set. */
export function either(a: Mask, b: Mask): Mask {
  return maskWhere(a, (i) => a.data[i] === 1 || b.data[i] === 1);
}

/** Where the first is set and the second is not. */
export function without(a: Mask, b: Mask): Mask {
  return maskWhere(a, (i) => a.data[i] === 1 && b.data[i] === 0);
}

/** Where the mask is not set. */
export function inverse(a: Mask): Mask {
  return maskWhere(a, (i) => a.data[i] === 0);
}

/** Grown by `units` on every side. */
export function grown(mask: Mask, units: number): Mask {
  const distance = distanceToUnset(inverse(mask));
  const radius = units * mask.view.scale;
  return maskWhere(mask, (i) => mask.data[i] === 1 || distance[i]! <= radius);
}

/** Shrunk by `units` on every side. */
export function shrunk(mask: Mask, units: number): Mask {
  const distance = distanceToUnset(mask);
  const radius = units * mask.view.scale;
  return maskWhere(mask, (i) => distance[i]! > radius);
}

/** Every sample takes the value found `dx, dy` units further; below the view stands `below`. */
export function shifted(mask: Mask, dx: number, dy: number, below: 0 | 1): Mask {
  const ox = Math.round(dx * mask.view.scale);
  const oy = Math.round(dy * mask.view.scale);
  const data = new Uint8Array(mask.data.length);
  for (let y = 0; y < mask.height; y++)
    for (let x = 0; x < mask.width; x++) {
      const fromX = x + ox;
      const fromY = y + oy;
      const off = fromX < 0 || fromX >= mask.width || fromY < 0;
      data[y * mask.width + x] = off ? 0 : fromY >= mask.height ? below : mask.data[fromY * mask.width + fromX]!;
    }
  return { ...mask, data };
}

/** The smallest box around what is set, in units: x, y, w, h. An empty mask has no box. */
export function boxOf(mask: Mask): readonly [number, number, number, number] | undefined {
  let x0 = mask.width;
  let y0 = mask.height;
  let x1 = -1;
  let y1 = -1;
  for (let i = 0; i < mask.data.length; i++) {
    if (mask.data[i] === 0) continue;
    const x = i % mask.width;
    const y = Math.floor(i / mask.width);
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  if (x1 < 0) return undefined;
  const { view } = mask;
  return [view.x + x0 / view.scale, view.y + y0 / view.scale, (x1 - x0) / view.scale, (y1 - y0) / view.scale];
}

/** For every set sample, how far (samples) the nearest unset one is. Felzenszwalb and Huttenlocher, "Distance Transforms of Sampled Functions", 2012. */
export function distanceToUnset(mask: Mask): Float32Array {
  const { width, height, data } = mask;
  const far = 1e12;
  const squared = Float64Array.from(data, (value) => (value === 1 ? far : 0));
  for (let x = 0; x < width; x++) sweep(squared, x, width, height);
  for (let y = 0; y < height; y++) sweep(squared, y * width, 1, width);
  return Float32Array.from(squared, Math.sqrt);
}

/** One pass over a row or column, in place: the lower envelope of the parabolas that stand on its samples. */
function sweep(values: Float64Array, start: number, step: number, count: number): void {
  const row = new Float64Array(count);
  for (let i = 0; i < count; i++) row[i] = values[start + i * step]!;
  const at = new Int32Array(count);
  const from = new Float64Array(count + 1);
  let k = 0;
  from[0] = -Infinity;
  from[1] = Infinity;
  for (let q = 1; q < count; q++) {
    let meets = meeting(row, q, at[k]!);
    while (meets <= from[k]! && k > 0) {
      k--;
      meets = meeting(row, q, at[k]!);
    }
    k++;
    at[k] = q;
    from[k] = meets;
    from[k + 1] = Infinity;
  }
  k = 0;
  for (let q = 0; q < count; q++) {
    while (from[k + 1]! < q) k++;
    const r = at[k]!;
    values[start + q * step] = (q - r) ** 2 + row[r]!;
  }
}

/** Where the parabolas on `q` and `r` cross. */
function meeting(row: Float64Array, q: number, r: number): number {
  return (row[q]! + q * q - row[r]! - r * r) / (2 * q - 2 * r);
}
