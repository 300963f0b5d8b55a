import { disc } from './radar.ts';

const INK = '#2a2140';
const PAPER = '#fbf3e4';

/** Push or pull: a half dial about `x`, `y`. `at` from 0 (push) to 1 (pull); null: too little seen, and no hand. */
export function drawNeedle(
  context: CanvasRenderingContext2D,
  at: number | null,
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  grown: number,
): void {
  context.save();
  context.translate(x, y);
  const arc = (from: number, to: number, colour: string, width: number): void => {
    context.beginPath();
    context.arc(0, 0, radius * 0.82, Math.PI * (1 + from), Math.PI * (1 + to));
    context.strokeStyle = colour;
    context.lineWidth = radius * width;
    context.stroke();
  };
  arc(-0.012, 1.012, INK, 0.32);
  arc(0, 1, PAPER, 0.28);
  arc(0.012, 0.33, '#d9705a', 0.23);
  arc(0.343, 0.657, '#ead6bb', 0.23);
  arc(0.67, 0.988, '#2f8f83', 0.23);
  if (at !== null) {
    const swing = 1 - Math.exp(-5 * grown) * Math.cos(11 * grown); // comes to rest like a real one
    context.rotate((at - 0.5) * Math.PI * (grown === 1 ? 1 : swing));
    context.beginPath();
    context.moveTo(0, -radius * 0.96);
    context.lineTo(radius * 0.055, 0);
    context.lineTo(-radius * 0.055, 0);
    context.closePath();
    context.lineJoin = 'round';
    context.fillStyle = PAPER;
    context.strokeStyle = INK;
    context.lineWidth = Math.max(2, radius * 0.03);
    context.stroke();
    context.fill();
    disc(context, 0, 0, radius * 0.085, PAPER, INK, Math.max(2, radius * 0.03));
  }
  context.restore();
}
