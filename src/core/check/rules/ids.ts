import type { SceneRule, BookRule, Finding } from '../rule.ts';
import { whereInJson } from '../json-place.ts';
import { quoted } from '../quoted.ts';
import { heldIds, present } from '../released.ts';

/** Rules about the names of options, by which saves, rooms and "what if" find them again. */
export const idRules: readonly SceneRule[] = [
  {
    code: 'P121',
    title: 'A scored option without an id',
    severity: 'warning',
    looksAt: 'source',
    why: 'Saves keep decisions by id. Without one the option is known by its words, and a save is lost when a comma changes.',
    mend: '`promoted ids --write` gives every scored option an id.',
    wrong: '* [Wait. #leading 4]\n    # why: It was theirs.\n    You wait.\n    -> END',
    right: '* [Wait. #id: wait #leading 4]\n    # why: It was theirs.\n    You wait.\n    -> END',
    *find(scene) {
      for (const { id, evidence, span, text } of scene.options) {
        if (id === undefined && evidence.length > 0)
          yield { span, message: `The option ${quoted(text)} is scored and has no id.`, hint: '`promoted ids --write` gives it one.' };
      }
    },
  },
  {
    code: 'P122',
    title: 'Two options with one id',
    severity: 'error',
    looksAt: 'source',
    why: 'A save that holds the id cannot tell which of the two was taken.',
    mend: 'Give one of them another id: the one that was not released.',
    wrong:
      '* [Wait. #id: wait #leading 4]\n    # why: It was theirs.\n    You wait.\n* [Go on. #id: wait #leading 2]\n    # why: It was quick.\n    You go on.\n- -> END',
    right:
      '* [Wait. #id: wait #leading 4]\n    # why: It was theirs.\n    You wait.\n* [Go on. #id: go-on #leading 2]\n    # why: It was quick.\n    You go on.\n- -> END',
    *find(scene) {
      const first = new Map<string, string>();
      for (const { tags } of scene.options) {
        for (const { meaning, span } of tags) {
          if (meaning?.kind !== 'id') continue;
          const before = first.get(meaning.id);
          if (before === undefined) first.set(meaning.id, `${span.file}:${span.line}`);
          else yield { span, message: `There is an option "${meaning.id}" already, at ${before}.`, hint: null };
        }
      }
    },
  },
];

/** Rules about ids that players' saves may hold. */
export const releasedRules: readonly BookRule[] = [
  {
    code: 'P123',
    title: 'A released id that is gone',
    severity: 'error',
    looksAt: 'book',
    why: 'Somebody out there has saved a decision by that id. Their save would stop there.',
    mend: 'Give the option its id back; or, if it has another name now, say so under "aliases" in released.json: { "old-id": "new-id" }. If the option is really gone, name the one that is nearest to it.',
    wrong: '{ "format": 1, "scenes": { "test": ["long-gone"] } }',
    right: '{ "format": 1, "scenes": { "test": ["long-gone"] }, "aliases": { "test": { "long-gone": "wait" } } }',
    *find({ released, texts }, scenes) {
      for (const scene of released ? scenes.filter(({ compiled }) => compiled) : []) {
        const name = scene.root.replace(/\.ink$/u, '');
        const ids = new Set(scene.ids);
        const aliases = released?.aliases?.[name] ?? {};
        for (const id of released ? heldIds(released, name) : []) {
          const now = present(id, aliases);
          if (ids.has(now)) continue;
          const span = whereInJson('released.json', texts.get('released.json') ?? '', now === id ? ['scenes', name, id] : ['aliases', name, id]);
          const finding: Finding =
            now === id
              ? {
                  span,
                  message: `No option of "${name}" has the id "${id}" any more, and saves may hold it.`,
                  hint: 'Give it back, or name its new id under "aliases" in released.json.',
                }
              : { span, message: `"${id}" is said to be "${now}" now, but no option of "${name}" has that id.`, hint: null };
          yield finding;
        }
      }
    },
  },
];
