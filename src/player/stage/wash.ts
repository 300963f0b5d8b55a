/** −1..1, the same for the same two numbers. */
export function wobble(at: number, seed: number): number {
  const sine = Math.sin(at * 12.9898 + seed * 78.233) * 43_758.5453;
  return (sine - Math.floor(sine)) * 2 - 1;
}

/** Wet ink on paper: a pool with a ragged rim, and drops that flew out of it. White, to be coloured; 512 by 512. */
export function paintWash(context: CanvasRenderingContext2D): void {
  context.translate(256, 256);
  for (let coat = 0; coat < 7; coat += 1) {
    rim(context, 186 - coat * 17, coat);
    context.fillStyle = 'rgba(255,255,255,.11)';
    context.fill();
    context.strokeStyle = 'rgba(255,255,255,.16)'; // where ink dries it is darkest
    context.lineWidth = 2.5;
    context.stroke();
  }
  for (let drop = 0; drop < 34; drop += 1) {
    const angle = wobble(drop, 3) * Math.PI;
    const far = 176 + 70 * Math.abs(wobble(drop, 4)) ** 1.6;
    const size = 2 + 9 * Math.abs(wobble(drop, 5)) ** 3;
    context.beginPath();
    context.ellipse(Math.cos(angle) * far, Math.sin(angle) * far, size * 1.5, size, angle, 0, 2 * Math.PI);
    context.fillStyle = `rgba(255,255,255,${0.25 + 0.3 * Math.abs(wobble(drop, 6))})`;
    context.fill();
  }
}

/** A closed line that never quite is a circle. */
function rim(context: CanvasRenderingContext2D, radius: number, seed: number): void {
  context.beginPath();
  for (let at = 0; at < 120; at += 1) {
    const angle = (at / 120) * 2 * Math.PI;
    const wave = [2, 3, 5, 9, 17].reduce((sum, times, turn) => sum + Math.sin(angle * times + wobble(turn, seed) * 6) / (turn + 1.6), 0);
    const far = radius * (1 + 0.085 * wave) + wobble(at, seed) * 1.6;
    context.lineTo(Math.cos(angle) * far * 1.06, Math.sin(angle) * far * 0.94);
  }
  context.closePath();
}
