/** Numbers in 0..1 that are the same on every run: the minimal standard generator of Park and Miller. `seed` is a whole number above 0. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
