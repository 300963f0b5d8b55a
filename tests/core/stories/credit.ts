import type { Option } from '../../../src/core/check/reading.ts';

/** The credit of each option of one decision, summed over what it mentions: by the rule of brief and docs, reckoned here anew. */
export function credits(options: readonly Option[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number[]>();
  for (const { evidence } of options) for (const { dimension, level } of evidence) levels.set(dimension, [...(levels.get(dimension) ?? []), level]);
  const creditOf = (dimension: string, level: number): number => {
    const all = levels.get(dimension) ?? [];
    const [worst, best] = [Math.min(...all), Math.max(...all)];
    return best === worst ? 0 : (level - worst) / (best - worst);
  };
  return new Map(options.map(({ id = '', evidence }) => [id, evidence.reduce((sum, { dimension, level }) => sum + creditOf(dimension, level), 0)]));
}
