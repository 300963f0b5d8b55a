/** All beds share one pulse, 80 beats a minute, and one key, F major and its D minor, so that any of them fades into any other in step. */
export const BEAT: number = 60 / 80; // seconds
/** Four beats. */
export const BAR: number = 4 * BEAT; // seconds
/** Sixteen bars: the length of every bed. */
export const LOOP: number = 16 * BAR; // 48 seconds
