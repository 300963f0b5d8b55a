import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { books } from 'virtual:books';
import type { Rubric } from '../../core/assessment/rubric.ts';
import type { DimensionId } from '../../core/story/beat.ts';

/** What the rubrics of this build call a dimension; its id until they are here. */
export function useDimensionNames(): (dimension: DimensionId) => string {
  const names = useSignal<ReadonlyMap<DimensionId, string>>(new Map());
  useEffect(() => {
    const fetched = books.flatMap(({ rubric }) => (rubric === null ? [] : [read(rubric)]));
    void Promise.all(fetched).then(
      (rubrics) => (names.value = new Map(rubrics.flatMap(({ dimensions }) => dimensions.map(({ id, name }) => [id, name] as const)))),
    );
  }, [names]);
  return (dimension) => names.value.get(dimension) ?? dimension.replaceAll('-', ' ');
}

async function read(address: string): Promise<Pick<Rubric, 'dimensions'>> {
  try {
    return (await (await fetch(address)).json()) as Rubric;
  } catch {
    return { dimensions: [] };
  }
}
