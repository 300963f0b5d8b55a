import type { Box } from './kit.ts';

/** Where the silhouette belongs, in units. */
export const silhouetteBox: Box = { x: 40, y: 60, w: 860, h: 1130 };

/** A head and shoulders, white, for somebody without a picture. */
export function silhouette(context: CanvasRenderingContext2D): void {
  const { x, y, w, h } = silhouetteBox;
  context.translate(-x, -y);
  context.fillStyle = '#fff';
  context.strokeStyle = '#5a4f74';
  context.lineWidth = 16;
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(x + 20, y + h + 20);
  context.bezierCurveTo(70, 760, 190, 640, 380, 600);
  context.lineTo(390, 500);
  context.bezierCurveTo(250, 440, 250, 80, 470, 78);
  context.bezierCurveTo(690, 80, 690, 440, 560, 500);
  context.lineTo(565, 600);
  context.bezierCurveTo(750, 640, 860, 760, x + w - 20, y + h + 20);
  context.closePath();
  context.fill();
  context.stroke();
}
