import { didYouMean } from '../near.ts';
import type { Use } from '../variables.ts';
import type { Scene, SceneRule, Shelf } from '../rule.ts';
import { spanOfWord } from './names.ts';

/** Rules about what a story remembers. */
export const variableRules: readonly SceneRule[] = [
  {
    code: 'P143',
    title: 'A memory that nothing reads',
    severity: 'warning',
    looksAt: 'source',
    why: '"She will remember that" is a promise. It is shown only when a later line, here or in a later scene, reads the variable; and then that line quotes it back.',
    mend: 'Let a later line read the variable, or take the tag out.',
    wrong: 'VAR waited = false\n~ waited = true\nYou wait. # remember: waited priya You waited for me.\n-> END',
    right: 'VAR waited = false\n~ waited = true\nYou wait. # remember: waited priya You waited for me.\n{waited: She waits, too.}\n-> END',
    *find(scene, shelf) {
      const read = readHereOrLater(scene, shelf);
      for (const tag of scene.tags) {
        if (tag.meaning?.kind !== 'memory' || !scene.variables.known.has(tag.meaning.variable) || read.has(tag.meaning.variable)) continue;
        yield {
          span: tag.span,
          message: `Nothing reads "${tag.meaning.variable}" later, so this memory is never shown.`,
          hint: 'Let a later line depend on it, and quote it back.',
        };
      }
    },
  },
  {
    code: 'P144',
    title: 'A tag names a variable that is not there',
    severity: 'error',
    looksAt: 'source',
    why: 'A gauge, a memory and an input each live in an ink variable. Without it they do nothing.',
    mend: 'Declare it: VAR name = 0.',
    wrong: '# gauge: trsut "Trust" 0 10\nVAR trust = 5\n{trust}\n-> END',
    right: '# gauge: trust "Trust" 0 10\nVAR trust = 5\n{trust}\n-> END',
    *find(scene, { book }) {
      const { globals } = scene.variables;
      for (const tag of scene.tags) {
        const name = variableOf(tag.meaning);
        if (name !== undefined && !globals.has(name))
          yield {
            span: spanOfWord(scene, tag, name),
            message: `There is no variable "${name}".`,
            hint:
              tag.meaning?.kind === 'memory' && name in (book?.cast ?? {})
                ? `The variable that keeps it comes before the person: # remember: a_variable ${name} What they remember.`
                : (didYouMean(name, globals.keys()) ?? `Declare it: VAR ${name} = 0`),
          };
      }
    },
  },
  {
    code: 'P145',
    title: 'A variable that is set and never read',
    severity: 'warning',
    looksAt: 'source',
    scope: 'shared',
    why: 'Whatever the player did to change it has no effect at all. A value that only its own next value depends on counts as not read, and so does one that is only passed to a function that changes it.',
    mend: 'Let something depend on it, or take it out. Where a game engine reads it, say so: // promoted: off P145',
    wrong: 'VAR courage = 0\nYou begin.\n~ courage += 1\n-> END',
    right: 'VAR courage = 0\nYou begin.\n~ courage += 1\n{courage > 0: You go on.}\n-> END',
    *find(scene, shelf) {
      const read = readHereOrLater(scene, shelf);
      const tagged = new Set(scene.tags.flatMap(({ meaning }) => variableOf(meaning) ?? []));
      for (const { variable, node } of scene.variables.globals.values()) {
        if (!read.has(variable) && !tagged.has(variable))
          yield { span: spanOfWord(scene, { span: scene.at(node) }, variable), message: `Nothing reads "${variable}".`, hint: null };
      }
      for (const [declared, ...uses] of scene.variables.temps) {
        if (declared && uses.every(({ kind }) => kind !== 'read'))
          yield { span: spanOfWord(scene, { span: scene.at(declared.node) }, declared.variable), message: `Nothing reads "${declared.variable}".`, hint: null };
      }
    },
  },
];

/** The variable that a tag lives in. */
function variableOf(meaning: Scene['tags'][number]['meaning']): Use['variable'] | undefined {
  if (meaning?.kind === 'gauge-declared') return meaning.gauge;
  return meaning?.kind === 'memory' || meaning?.kind === 'input' ? meaning.variable : undefined;
}

/** What is read in this story, or in a later scene of the season, which is handed the shared variables. */
function readHereOrLater(scene: Scene, shelf: Shelf): ReadonlySet<string> {
  const season = shelf.book?.season.map((each) => `${each.scene}.ink`) ?? [];
  const at = season.indexOf(scene.files.root);
  const later = at < 0 ? [] : season.slice(at + 1);
  return new Set([...scene.variables.read, ...later.flatMap((root) => [...(shelf.reads.get(root) ?? [])])]);
}
