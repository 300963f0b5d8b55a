import type { ChecklistMoment, Decision, DimensionId, Level } from '../story/beat.ts';

/** What is asked on each dimension of the rubric: what somebody has and wants before, what they have now after. */
export type Column = 'have' | 'want' | 'now';
/** What somebody said of themselves on one dimension; a column is left out where nothing was said. */
export type Ratings = Readonly<Partial<Record<Column, Level>>>;
/** What somebody said of themselves, by dimension; those of which nothing was said are left out. */
export type Checklist = ReadonlyMap<DimensionId, Ratings>;

/** What each checklist asks, in the order in which it is asked and written. */
export const columnsOf: Readonly<Record<ChecklistMoment, readonly Column[]>> = { before: ['have', 'want'], after: ['now'] };

/** A checklist as the text that a session keeps: `communication 3 5, leading 2 -`. Nothing said is no text. */
export function writeChecklist(moment: ChecklistMoment, given: Checklist): string {
  const said = [...given].filter(([, ratings]) => columnsOf[moment].some((column) => ratings[column] !== undefined));
  return said.map(([dimension, ratings]) => [dimension, ...columnsOf[moment].map((column) => ratings[column] ?? '-')].join(' ')).join(', ');
}

/** Reads what `writeChecklist` wrote, and nothing else: undefined where a text is anything else. */
export function readChecklist(moment: ChecklistMoment, text: string): Checklist | undefined {
  const given = new Map<DimensionId, Ratings>();
  for (const entry of text === '' ? [] : text.split(', ')) {
    const [dimension = '', ...figures] = entry.split(' ');
    if (!/^[a-z][a-z0-9-]*$/u.test(dimension) || !figures.every((figure) => /^[1-5-]$/u.test(figure))) return undefined;
    given.set(
      dimension,
      Object.fromEntries(columnsOf[moment].flatMap((column, at) => (/^[1-5]$/u.test(figures[at] ?? '') ? [[column, Number(figures[at])]] : []))),
    );
  }
  return writeChecklist(moment, given) === text ? given : undefined;
}

/** Which checklist an ink variable holds; undefined: none. */
export function momentOf(variable: string): ChecklistMoment | undefined {
  return variable === 'checklist_before' ? 'before' : variable === 'checklist_after' ? 'after' : undefined;
}

/** What a typed answer says in words, where it is a checklist: `leading over managing: have 3, want 5`; undefined where it is none. */
export function checklistWords(decision: Extract<Decision, { kind: 'input' }>, nameOf: (dimension: DimensionId) => string): string | undefined {
  const moment = momentOf(decision.variable);
  const given = moment && readChecklist(moment, decision.value);
  if (!moment || !given) return undefined;
  if (given.size === 0) return 'the checklist left open';
  const ofOne = (ratings: Ratings): string =>
    columnsOf[moment].flatMap((column) => (ratings[column] === undefined ? [] : `${column} ${ratings[column]}`)).join(', ');
  return [...given].map(([dimension, ratings]) => `${nameOf(dimension)}: ${ofOne(ratings)}`).join('; ');
}
