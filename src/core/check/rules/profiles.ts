import type { Book } from '../../story/book.ts';
import { whereInJson } from '../json-place.ts';
import { didYouMean } from '../near.ts';
import type { BookRule, Finding, SceneFacts, Shelf } from '../rule.ts';

/** Rules about the profiles of a book: values that its scenes are explored with. */
export const profileRules: readonly BookRule[] = [
  {
    code: 'P153',
    title: 'A profile with a value that no scene can begin with',
    severity: 'error',
    looksAt: 'book',
    why: 'A profile stands for what earlier scenes left behind. A misspelt variable changes nothing, and the scene would be called explored with it; a value of another kind, or one that the gauge cannot show, is a beginning that nobody ever has.',
    mend: 'Name a variable that some scene declares, and give it a value as the scene could.',
    wrong: '"profiles": { "worn-out": { "enrgy": 1 } }',
    right: '"profiles": { "worn-out": { "energy": 1 } }',
    find: ({ book, sources, texts }, scenes) => (book?.profiles ? strangeValues(book.profiles, sources, texts.get('book.json') ?? '', scenes) : []),
  },
];

type Profiles = NonNullable<Book['profiles']>;
type Plain = Exclude<Profiles[string][string], object>;

function* strangeValues(profiles: Profiles, sources: Shelf['sources'], text: string, scenes: readonly SceneFacts[]): Generator<Finding> {
  const read = new Set(scenes.flatMap(({ files }) => files));
  const isAllRead = scenes.every(({ compiled }) => compiled) && [...sources.keys()].every((file) => read.has(file));
  const names = new Set(scenes.flatMap(({ globals }) => globals));
  for (const [profile, values] of Object.entries(profiles)) {
    for (const [scene, value] of Object.entries(values))
      if (typeof value === 'object' && !sources.has(`${scene}.ink`))
        yield {
          span: whereInJson('book.json', text, ['profiles', profile, scene]),
          message: `The profile "${profile}" leaves something in "${scene}", and there is no such scene.`,
          hint:
            didYouMean(
              scene,
              [...sources.keys()].map((file) => file.replace(/\.ink$/u, '')),
            ) ?? null,
        };
    for (const { path, name, value } of valuesIn(values)) {
      const wrong = names.has(name) ? wrongValue(name, value, scenes) : isAllRead ? unknown(name, names, scenes) : undefined;
      if (!wrong) continue;
      const span = whereInJson('book.json', text, ['profiles', profile, ...path]);
      yield { span, message: `The profile "${profile}" ${wrong.message}`, hint: wrong.hint };
    }
  }
}

/** A value that a profile sets, and where in the profile. */
interface Setting {
  readonly path: readonly string[];
  readonly name: string; // of the ink variable
  readonly value: Plain;
}

function valuesIn(values: Profiles[string]): readonly Setting[] {
  return Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'object'
      ? Object.entries(value).map(([inner, left]) => ({ path: [name, inner], name: inner, value: left }))
      : [{ path: [name], name, value }],
  );
}

type Wrong = Pick<Finding, 'message' | 'hint'>;

function unknown(name: string, names: ReadonlySet<string>, scenes: readonly SceneFacts[]): Wrong {
  const isOther = scenes.some(({ known }) => known.includes(name));
  if (isOther) return { message: `sets "${name}", which is a list or a constant: a profile can only set what VAR declares.`, hint: null };
  return { message: `sets "${name}", and no scene has such a variable.`, hint: didYouMean(name, names) ?? `Declare it in a scene: VAR ${name} = 0` };
}

/** What is wrong with a value, where no scene that has the variable could begin with it. */
function wrongValue(name: string, value: Plain, scenes: readonly SceneFacts[]): Wrong | undefined {
  const own = scenes.flatMap(({ begins }) => (begins.has(name) ? [begins.get(name)] : []));
  const kinds = [...new Set(own.map(kindOf))];
  if (kinds.length > 0 && !kinds.includes(kindOf(value)))
    return {
      message: `gives "${name}" ${kindOf(value)}, ${JSON.stringify(value)}, where the scenes have ${kinds.join(' or ')}.`,
      hint: own[0] === undefined ? null : `For example ${JSON.stringify(own[0])}, as it is declared.`,
    };
  if (typeof value !== 'number') return undefined;
  const gauges = scenes.flatMap(({ gauges: all }) => all.filter(({ gauge }) => gauge === name));
  const [gauge] = gauges;
  if (!gauge || gauges.some(({ least, most }) => value >= least && value <= most)) return undefined;
  return { message: `gives "${name}" ${value}, and its gauge goes from ${gauge.least} to ${gauge.most}.`, hint: null };
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'string' ? 'a text' : 'a list or a place';
}
