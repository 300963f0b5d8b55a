import type { SeasonEntry } from '../../story/book.ts';
import { sharedIn } from '../../story/shared.ts';
import { whereInJson } from '../json-place.ts';
import { didYouMean } from '../near.ts';
import type { BookRule, Finding, SceneFacts } from '../rule.ts';

/** Rules about the season of a book. */
export const seasonRules: readonly BookRule[] = [
  {
    code: 'P154',
    title: 'A condition that can never hold',
    severity: 'error',
    looksAt: 'book',
    why: 'A scene of the season that is played only when something was carried into it is passed over by everybody, where the variable is misspelt, is not one that scenes share, or is never a value of that kind.',
    mend: 'Name a variable that shared/*.ink declares (in a book without that folder: one of a scene), and ask for a value as it can have.',
    wrong: '"season": [{ "scene": "test", "when": { "enrgy": { "min": 3 } } }]',
    right: '"season": [{ "scene": "test", "when": { "energy": { "min": 3 } } }]',
    *find({ book, sources, texts }, scenes) {
      const shared = sharedIn(sources);
      const names = shared.length > 0 ? shared : scenes.flatMap(({ globals }) => globals);
      for (const { scene, when } of book?.season ?? []) {
        for (const [name, asked] of Object.entries(when ?? {})) {
          const wrong = names.includes(name) ? wrongValue(name, asked, scenes) : unknown(name, names, shared.length > 0);
          if (!wrong) continue;
          const span = whereInJson('book.json', texts.get('book.json') ?? '', ['season', scene, 'when', name]);
          yield { span, message: `"${scene}" ${wrong.message}`, hint: wrong.hint };
        }
      }
    },
  },
];

type Wrong = Pick<Finding, 'message' | 'hint'>;
type Asked = NonNullable<SeasonEntry['when']>[string];

function unknown(name: string, names: readonly string[], shared: boolean): Wrong {
  const where = shared ? 'and shared/*.ink declares no such variable' : 'and no scene has such a variable';
  return { message: `asks for "${name}", ${where}.`, hint: didYouMean(name, names) ?? null };
}

/** What is wrong with what is asked, where the variable is never of that kind. */
function wrongValue(name: string, asked: Asked, scenes: readonly SceneFacts[]): Wrong | undefined {
  const own = scenes.flatMap(({ begins }) => (begins.has(name) ? [begins.get(name)] : []));
  const kind = typeof asked === 'object' ? 'number' : typeof asked;
  if (own.length === 0 || own.some((value) => typeof value === kind)) return undefined;
  return {
    message: `asks for "${name}" as ${JSON.stringify(asked)}, where it begins as ${own[0] === undefined ? 'a list or a place' : JSON.stringify(own[0])}.`,
    hint: null,
  };
}
