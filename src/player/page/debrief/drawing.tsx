import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Debrief } from '../../../core/assessment/debrief.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';
import type { Book } from '../../../core/story/book.ts';
import { bare, type Tableau } from '../../../core/story/tableau.ts';
import type { Company, RunReading } from '../play/company.ts';
import { useHand } from '../play/use-hand.ts';
import type { Game } from '../views.ts';
import { bandWords } from './words.ts';

interface DrawingProps {
  readonly game: Game;
  readonly book: Book | undefined;
  readonly gauges: Tableau['gauges'];
  readonly company: Company;
  readonly debrief: Debrief;
  readonly rubric: Rubric;
}

/** The radar, the needle and the moments that mattered, drawn on the stage over the islands. All of it stands below in words. */
export function Drawing({ game, book, gauges, company, debrief, rubric }: DrawingProps): JSX.Element | null {
  const parent = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const stage = useHand(
    () => company.stage(parent.current ?? document.body, book),
    () => {
      setFailed(true);
      game.actions.say('The radar cannot be drawn here. The table says the same.');
    },
    'wanted',
  );
  useEffect(() => {
    if (!stage) return;
    stage.show({ ...bare, place: 'map', zoom: 'out', gauges });
    void stage.debrief(readingOf(debrief, rubric));
  }, [stage]);
  return failed ? null : <div ref={parent} class="debrief-stage" aria-hidden="true" />;
}

/** A debrief as the stage draws it. */
function readingOf({ dimensions, lean, turningPoints }: Debrief, rubric: Rubric): RunReading {
  const nameOf = (id: string): string => rubric.dimensions.find((dimension) => dimension.id === id)?.name ?? id;
  return {
    axes: dimensions.map(({ name, credit, band }) => ({ name, credit, band: bandWords[band] })),
    pull: { at: lean === null ? null : (lean + 1) / 2, pushWord: 'push', pullWord: 'pull' },
    moments: (turningPoints ?? []).map(({ chosen, reason }) => ({
      title: chosen.text,
      shown: chosen.evidence.map(({ dimension, level }) => ({ name: nameOf(dimension), level })),
      why: reason ?? '',
    })),
  };
}
