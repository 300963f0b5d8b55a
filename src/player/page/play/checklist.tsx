import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Checklist as Given, type Column, columnsOf, readChecklist, writeChecklist } from '../../../core/assessment/checklist.ts';
import type { Rubric } from '../../../core/assessment/rubric.ts';
import type { ChecklistMoment, DimensionId, Level } from '../../../core/story/beat.ts';
import { keep, kept } from '../draft.ts';
import '../controls.css';
import './checklist.css';

/** What a checklist needs. */
export interface ChecklistProps {
  readonly moment: ChecklistMoment;
  readonly rubric: () => Promise<Rubric | undefined>;
  readonly draft: string; // the name under which this tab keeps what was ticked and not yet given
  readonly give: (text: string) => void; // what was ticked, as `writeChecklist` writes it; empty: nothing
}

/** The skills of the rubric, to be rated or left, before a decision. It stands alone, so that the decision waits behind it. */
export function Checklist({ moment, rubric, draft, give }: ChecklistProps): JSX.Element | null {
  const skills = useSkills(rubric, give);
  const heading = useRef<HTMLHeadingElement>(null);
  const given = useSignal<Given>(readChecklist(moment, kept(draft) ?? '') ?? new Map());
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' }); // with the words that lead to it
  }, [skills]);
  if (!skills) return null;

  const columns = columnsOf[moment];
  const rate = (dimension: DimensionId, column: Column, rating: Level): void => {
    given.value = new Map(
      skills.flatMap(({ id }) => {
        const was = given.value.get(id);
        const now = id === dimension ? { ...was, [column]: rating } : was;
        return now ? [[id, now] as const] : [];
      }),
    );
    keep(draft, writeChecklist(moment, given.value));
  };
  const answered = [...given.value.values()].flatMap((ratings) => Object.values(ratings)).length;
  return (
    <section class="checklist" aria-labelledby="checklist-heading">
      <h2 id="checklist-heading" ref={heading} tabIndex={-1}>
        {moment === 'before' ? 'What you have, and what you want' : 'What you have now'}
      </h2>
      <p id="checklist-about">
        {moment === 'before'
          ? 'How much of each do you have today, and how much do you want? 1 is very little, 5 a lot. Nobody else sees it, and leaving any of it open is fine.'
          : 'The same skills as before. How much of each do you have now? 1 is very little, 5 a lot.'}
      </p>
      {skills.map(({ id, name }) => (
        <div key={id} class="skill" role="group" aria-labelledby={`skill-${id}`}>
          <span id={`skill-${id}`} class="skill-name">
            {name}
          </span>
          {columns.map((column) => (
            <Scale
              key={column}
              name={`${column}-${id}`}
              skill={name}
              column={column}
              value={given.value.get(id)?.[column]}
              rate={(rating) => rate(id, column, rating)}
            />
          ))}
        </div>
      ))}
      <div class="checklist-foot">
        <button
          type="button"
          class="button button-first"
          aria-disabled={answered === 0}
          onClick={() => answered > 0 && give(writeChecklist(moment, given.value))}
        >
          Keep this and go on
        </button>
        <button type="button" class="button" onClick={() => give('')}>
          Skip it
        </button>
        <span role="status">
          {answered} of {skills.length * columns.length} given
        </span>
      </div>
    </section>
  );
}

interface ScaleProps {
  readonly name: string; // of the group, no other's on the page
  readonly skill: string;
  readonly column: Column;
  readonly value: Level | undefined;
  readonly rate: (rating: Level) => void;
}

const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];
const WORDS: readonly string[] = ['very little', 'a little', 'some', 'a good deal', 'a lot'];
const HEADS: Readonly<Record<Column, string>> = { have: 'Have', want: 'Want', now: 'Now' };

function Scale({ name, skill, column, value, rate }: ScaleProps): JSX.Element {
  return (
    <div class="scale" role="radiogroup" aria-label={`${skill}: ${HEADS[column].toLowerCase()}`}>
      <span class="scale-name" aria-hidden="true">
        {HEADS[column]}
      </span>
      {LEVELS.map((level) => (
        <label key={level} class="rating">
          <input type="radio" name={name} checked={value === level} aria-label={`${level}, ${WORDS[level - 1]}`} onChange={() => rate(level)} />
          <span aria-hidden="true">{level}</span>
        </label>
      ))}
    </div>
  );
}

/** What there is to rate; undefined until it is here. Where there is nothing, or it cannot be had, nothing is asked. */
function useSkills(rubric: ChecklistProps['rubric'], give: ChecklistProps['give']): Rubric['dimensions'] | undefined {
  const [skills, setSkills] = useState<Rubric['dimensions']>();
  useEffect(() => {
    let gone = false;
    rubric().then(
      (found) => gone || (found ? setSkills(found.dimensions) : give('')),
      () => gone || give(''),
    );
    return () => void (gone = true);
  }, []);
  return skills;
}
