/** −1..1, the same for the same two numbers. */
export function wobble(at: number, seed: number): number {
  const sine = Math.sin(at * 12.9898 + seed * 78.233) * 43_758.5453;
  return (sine - Math.floor(sine)) * 2 - 1;
}

/** Wet ink on paper: a pool with a ragged rim, and drops that flew out of it. White, to be coloured; 512 by 512. */
export function paintWash(context: CanvasRenderingContext2D): void {
  context.translate(256, 256);
  for (const [coat, radius] of [188, 150, 96].entries()) {
    context.save();
    rim(context, radius, coat);
    context.clip();
    const pool = context.createRadialGradient(0, 0, radius * 0.25, 0, 0, radius * 1.12); // ink runs to the rim, and dries there
    pool.addColorStop(0, `rgba(255,255,255,${0.34 - coat * 0.08})`);
    pool.addColorStop(0.7, 'rgba(255,255,255,.24)');
    pool.addColorStop(0.93, 'rgba(255,255,255,.42)');
    pool.addColorStop(1, 'rgba(255,255,255,.58)');
    context.fillStyle = pool;
    context.fillRect(-256, -256, 512, 512);
    context.restore();
  }
  for (let hair = 0; hair < 150; hair += 1) {
    const angle = (hair / 150) * 2 * Math.PI + wobble(hair, 7) * 0.04;
    const from = 150 + 20 * wobble(hair, 8);
    const to = 176 + 44 * Math.abs(wobble(hair, 9)) ** 2.4;
    context.beginPath();
    context.moveTo(Math.cos(angle) * from, Math.sin(angle) * from);
    context.lineTo(Math.cos(angle) * to, Math.sin(angle) * to);
    context.strokeStyle = 'rgba(255,255,255,.16)';
    context.lineCap = 'round';
    context.lineWidth = 1 + 5 * Math.abs(wobble(hair, 10)) ** 3;
    context.stroke();
  }
  for (let drop = 0; drop < 46; drop += 1) {
    const angle = wobble(drop, 3) * Math.PI;
    const far = 176 + 70 * Math.abs(wobble(drop, 4)) ** 1.6;
    const size = 1.5 + 8 * Math.abs(wobble(drop, 5)) ** 3;
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
    const wave = [2, 3, 5, 9, 17, 31].reduce((sum, times, turn) => sum + Math.sin(angle * times + wobble(turn, seed) * 6) / (turn + 1.6), 0);
    const far = radius * (1 + 0.085 * wave) + wobble(at, seed) * 2.4;
    context.lineTo(Math.cos(angle) * far * 1.06, Math.sin(angle) * far * 0.94);
  }
  context.closePath();
}
