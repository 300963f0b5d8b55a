/** One arm of the radar. */
export interface Axis {
  readonly name: string;
  readonly credit: number | null; // 0..1; null: not enough seen
  readonly band: string; // in words, as the page says it
}

const RINGS = [0.35, 0.6, 0.8, 1]; // where the bands end: rarely, sometimes, mostly, consistently
const INK = '#2a2140';
const PAPER = '#fbf3e4';
const FILL = '#2f8f83';

/** A point on an arm: `far` from 0 (the middle) to 1 (the rim). */
export function onArm(axis: number, count: number, far: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = (axis / count) * 2 * Math.PI - Math.PI / 2;
  return { x: Math.cos(angle) * far * radius, y: Math.sin(angle) * far * radius };
}

/** The radar about `x`, `y`. `grown` from 0 to 1; an arm with too little seen ends in an open ring near the middle. */
export function drawRadar(
  context: CanvasRenderingContext2D,
  axes: readonly Axis[],
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  grown: number,
): void {
  if (axes.length < 3) return;
  const line = Math.max(1.2, radius * 0.015);
  context.save();
  context.translate(x, y);
  context.lineJoin = 'round';
  disc(context, 0, 0, radius * 1.06, PAPER, INK, line * 1.6);
  context.strokeStyle = INK;
  context.lineWidth = line * 0.8;
  for (const ring of RINGS) {
    context.globalAlpha = ring === 1 ? 0.34 : 0.18;
    outline(
      context,
      axes.map((_, at) => onArm(at, axes.length, ring, radius)),
    );
    context.stroke();
  }
  for (const [at] of axes.entries()) {
    const end = onArm(at, axes.length, 1, radius);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(end.x, end.y);
    context.stroke();
  }
  const points = axes.map(({ credit }, at) => {
    const mine = Math.min(1, Math.max(0, grown * 1.6 - (at / axes.length) * 0.6)); // arm after arm
    return onArm(at, axes.length, credit === null ? 0.06 : (0.08 + 0.92 * credit) * (1 - (1 - mine) ** 3), radius);
  });
  outline(context, points);
  context.globalAlpha = 0.32;
  context.fillStyle = FILL;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = FILL;
  context.lineWidth = line * 2.2;
  context.stroke();
  for (const [at, point] of points.entries()) disc(context, point.x, point.y, line * 2.8, axes[at]?.credit === null ? PAPER : FILL, INK, line * 1.2);
  context.restore();
}

/** A filled circle with a rim. */
export function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number, fill: string, rim: string, line: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = rim;
  context.lineWidth = line;
  context.stroke();
}

function outline(context: CanvasRenderingContext2D, points: readonly { readonly x: number; readonly y: number }[]): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
}
