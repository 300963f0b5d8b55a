import { contours } from 'd3-contour';
import simplify from 'simplify-js';
import type { Mask } from './mask.ts';

/** How closely a mask is followed. */
export interface Tracing {
  readonly tolerance: number; // units a point may be off
  readonly smallest: number; // samples: pieces and holes under this area are dropped
}

/** The outline of a mask as one path, in units, smoothed through the midpoints of its corners. */
export function trace(mask: Mask, { tolerance, smallest }: Tracing): string {
  const { width, height, view } = mask;
  const outline = contours()
    .size([width, height])
    .smooth(true)
    .contour(blurred(mask) as unknown as number[], 0.5);
  let path = '';
  for (const polygon of outline.coordinates)
    for (const ring of polygon) {
      if (areaOf(ring) < smallest) continue;
      const points = simplify(
        ring.map(([x, y]) => ({ x: view.x + x / view.scale, y: view.y + y / view.scale })),
        tolerance,
        true,
      );
      if (points.length >= 4) path += curve(points.slice(0, -1));
    }
  return path;
}

/** A 3 × 3 blur, so that the outline runs between samples. */
function blurred({ width, height, data }: Mask): Float32Array {
  const out = new Float32Array(data.length);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const sides = data[i - 1]! + data[i + 1]! + data[i - width]! + data[i + width]!;
      const corners = data[i - width - 1]! + data[i - width + 1]! + data[i + width - 1]! + data[i + width + 1]!;
      out[i] = (data[i]! * 4 + sides * 2 + corners) / 16;
    }
  return out;
}

function areaOf(ring: readonly (readonly [number, number])[]): number {
  let twice = 0;
  for (let i = 0; i < ring.length - 1; i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[i + 1]!;
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice / 2);
}

function curve(points: readonly { readonly x: number; readonly y: number }[]): string {
  const middle = (i: number): string => {
    const a = points[i % points.length]!;
    const b = points[(i + 1) % points.length]!;
    return `${tenth((a.x + b.x) / 2)} ${tenth((a.y + b.y) / 2)}`;
  };
  const corners = points.map((p, i) => `Q${tenth(p.x)} ${tenth(p.y)} ${middle(i)}`);
  return `M${middle(points.length - 1)}${corners.join('')}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
