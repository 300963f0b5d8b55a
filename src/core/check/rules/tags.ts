import { grammar } from '../../story/tag-manual.ts';
import { didYouMean, nearest } from '../near.ts';
import type { SourceTag } from '../reading.ts';
import type { Scene, SceneRule, Shelf } from '../rule.ts';

/** Rules about how a tag is written and where it stands. */
export const tagRules: readonly SceneRule[] = [
  {
    code: 'P101',
    title: 'A tag that nobody knows',
    severity: 'warning',
    looksAt: 'source',
    why: 'An unknown tag does nothing: the sound is not heard, nobody enters. In a story without a book and without scores only tags that are nearly right are named, since other players have tags of their own.',
    mend: 'Spell it as in the list of tags, or take it out.',
    wrong: 'The pager buzzes. # sond: pager\n-> END',
    right: 'The pager buzzes. # sound: pager\n-> END',
    *find(scene, shelf) {
      for (const tag of scene.tags.filter(isUnknown)) {
        if (isCut(tag, scene)) continue;
        const key = keyOf(tag.text);
        const ours = isOurs(scene, shelf);
        const known = [
          ...[...grammar].filter(([, { means }]) => ours || !means.startsWith('understood and left alone')).map(([name]) => name),
          ...(shelf.rubric?.dimensions.map(({ id }) => id) ?? []),
        ];
        if (!ours && (key.length < 4 || nearest(key, known, 1) === undefined)) continue;
        if (shelf.rubric?.dimensions.some(({ id }) => id === key)) {
          const level = /:\s*(\d.*)/u.exec(tag.text)?.[1]?.trim();
          const [, indicator, figure] = /^\s*[\w-]+\.([\w-]+)\s+(\d)\s*$/u.exec(tag.text) ?? [];
          const [message, hint] = indicator
            ? [`"# ${tag.text.trim()}" has its indicator before the level.`, `Write # ${key} ${figure} ${indicator}`]
            : level === undefined
              ? [`"# ${tag.text.trim()}" has no level.`, `A figure from 1 to 5 was expected: # ${key} 3`]
              : [`"# ${tag.text.trim()}" has a colon, and no level is read behind it.`, `Write # ${key} ${level}`];
          yield { span: tag.span, message, hint };
          continue;
        }
        yield { span: tag.span, message: `There is no tag "${key}".`, hint: didYouMean(key, known) ?? null };
      }
    },
  },
  {
    code: 'P102',
    title: 'A tag that makes no sense',
    severity: 'error',
    looksAt: 'source',
    why: 'The tag is known, but what follows it cannot be understood, so that it does nothing. In a story without a book and without scores nothing is said: other players have tags of the same names.',
    mend: 'Write it as in the example that the message gives.',
    wrong: 'She comes in. # enter: priya middle\n-> END',
    right: 'She comes in. # enter: priya centre\n-> END',
    *find(scene, shelf) {
      if (!isOurs(scene, shelf)) return;
      for (const tag of scene.tags) {
        const row = grammar.get(keyOf(tag.text));
        if (tag.nonsense !== undefined && row) yield { span: tag.span, message: `${tag.nonsense}.`, hint: tag.meant ?? `For example: # ${row.example}` };
      }
    },
  },
  {
    code: 'P103',
    title: 'A level outside 1 to 5',
    severity: 'error',
    looksAt: 'source',
    why: 'Levels are those of the rubric: 1 works against a dimension, 3 neither, 5 is exemplary. Any other is not counted.',
    mend: 'Choose the level whose anchor in rubric.json describes the option.',
    wrong: '* [Wait. #id: wait #leading 6]\n    # why: It was theirs.\n    You wait.\n    -> END',
    right: '* [Wait. #id: wait #leading 5]\n    # why: It was theirs.\n    You wait.\n    -> END',
    *find(scene, { rubric }) {
      for (const tag of scene.tags) {
        const key = keyOf(tag.text);
        if (tag.nonsense === undefined || grammar.has(key)) continue;
        const near =
          rubric &&
          nearest(
            key,
            rubric.dimensions.map(({ id }) => id),
          );
        if (rubric ? near === undefined : tag.on !== 'choice') continue;
        const hint =
          near === undefined || near === key
            ? 'Levels go from 1, which works against it, over 3, neither, to 5, which is exemplary.'
            : `Did you mean "${near}"?`;
        yield { span: tag.span, message: `${tag.nonsense}.`, hint };
      }
    },
  },
  {
    code: 'P113',
    title: 'Words that a hash or two slashes cut off',
    severity: 'warning',
    looksAt: 'source',
    why: 'In ink, # begins a tag and // a comment, everywhere: in `Ticket #42` the 42 is a tag, and of `https://example.org` only `https:` is left. The rest is never shown.',
    mend: 'Write \\# for a hash and \\/\\/ for two slashes.',
    wrong: '# note: See ticket #42 before you begin.\nYou begin.\n-> END',
    right: '# note: See ticket \\#42 before you begin.\nYou begin.\n-> END',
    *find(scene, shelf) {
      const close = scene.tags.filter((each) => /\S/u.test(before(each, scene)));
      const isHabit = !isOurs(scene, shelf) && close.length * 2 > scene.tags.length; // who writes most of them so means them so
      for (const tag of isHabit ? [] : scene.tags.filter((each) => isCut(each, scene))) {
        yield { span: tag.span, message: `"#${tag.text}" has become a tag: the words before it end there.`, hint: 'Write \\# where you mean the sign itself.' };
      }
      for (const { name, lines, comments } of scene.files.sources.values()) {
        for (const { line, column, alone } of comments) {
          const text = lines[line - 1] ?? '';
          const tagged = scene.tags.some(({ span }) => span.file === name && span.line === line && span.column < column);
          const sign = text.slice(0, column - 1).at(-1) ?? ' ';
          if (!alone && (sign === ':' || (tagged && /\S/u.test(sign)))) {
            yield {
              span: { file: name, line, column, endColumn: text.trimEnd().length + 1 },
              message: `"${text.slice(column - 1).trim()}" has become a comment: nobody will read it.`,
              hint: 'Write \\/\\/ where you mean the signs themselves.',
            };
          }
        }
      }
    },
  },
  {
    code: 'P114',
    title: 'A tag that is out of place',
    severity: 'warning',
    looksAt: 'source',
    why: 'Tags about the whole story count only before its first word. What belongs to an option counts only in its brackets, and there nothing else does.',
    mend: 'Move it to the place that the message names.',
    wrong: 'You begin.\n# title: The Offer\nYou go on.\n-> END',
    right: '# title: The Offer\nYou begin.\nYou go on.\n-> END',
    *find(scene, shelf) {
      if (!isOurs(scene, shelf)) return;
      for (const { text, span, on, meaning } of scene.tags) {
        const key = keyOf(text);
        const belongs = meaning?.kind === 'evidence' ? 'choice' : grammar.get(key)?.on;
        if (!meaning || meaning.kind === 'ignored' || belongs === undefined || belongs === on || foreign.has(key)) continue;
        if (belongs === 'line' && on === 'top') continue;
        if (meaning.kind === 'evidence' && !shelf.rubric?.dimensions.some(({ id }) => id === key)) continue;
        yield { span, message: `"# ${text}" does nothing here.`, hint: places[belongs] };
      }
    },
  },
];

const places = {
  top: 'It belongs at the top of the file, before the first word.',
  line: "It belongs on a line of the story, after the option's brackets.",
  choice: "It belongs inside an option's brackets: * [What you do. #id: a-name #leading 4]",
} as const;

const foreign: ReadonlySet<string> = new Set([
  'class',
  'unclickable',
  'disabled',
  'hidden',
  'clear',
  'restart',
  'image',
  'background',
  'link',
  'linkopen',
  'audio',
  'audioloop',
]);

/** The key of a tag, in lower case: `mood`. */
export function keyOf(text: string): string {
  return (/^\s*([\w-]+)/u.exec(text)?.[1] ?? '').toLowerCase();
}

/** Whether a story was written for this game, so that its tags are meant for it. */
export function isOurs(scene: Scene, shelf: Shelf): boolean {
  return shelf.book !== undefined || scene.scored;
}

const isUnknown = ({ text, meaning, nonsense, dynamic }: SourceTag): boolean => meaning === undefined && nonsense === undefined && !dynamic && text !== '';

const prose: ReadonlySet<string> = new Set(['why', 'ask', 'note', 'remember', 'title', 'summary', 'ending']);

/** A hash that was meant as a sign: behind a letter or before a figure, or in the middle of a sentence that is a tag. */
function isCut(tag: SourceTag, scene: Scene): boolean {
  if (!isUnknown(tag)) return false;
  if (/^\s*[\w-]+:\s/u.test(tag.text) && nearest(keyOf(tag.text), grammar.keys()) !== undefined) return false; // a tag, misspelt
  return /[\p{L}\p{N}]/u.test(before(tag, scene)) || /^\d/u.test(tag.text) || (tag.before !== undefined && prose.has(keyOf(tag.before.text)));
}

/** The character in front of a tag's hash; a space at the beginning of a line. */
function before({ span }: SourceTag, scene: Scene): string {
  return scene.files.sources.get(span.file)?.lines[span.line - 1]?.[span.column - 2] ?? ' ';
}
