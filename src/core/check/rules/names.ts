import type { Book } from '../../story/book.ts';
import { readLine } from '../../story/line.ts';
import { namesOf } from '../../story/story.ts';
import type { Meaning } from '../../story/tags.ts';
import { didYouMean, nearest } from '../near.ts';
import type { SourceTag } from '../reading.ts';
import type { Finding, Scene, SceneRule } from '../rule.ts';
import type { Span } from '../source.ts';
import { keyOf } from './tags.ts';

/** Rules about names that a tag uses and the book or the rubric does not have. */
export const nameRules: readonly SceneRule[] = [
  {
    code: 'P104',
    title: 'A dimension that the rubric does not have',
    severity: 'error',
    looksAt: 'source',
    why: 'Evidence on an unknown dimension is counted nowhere, and the debrief stays silent about it.',
    mend: 'Use an id from rubric.json.',
    wrong: '* [Wait. #id: wait #leadng 4]\n    # why: It was theirs.\n    You wait.\n    -> END',
    right: '* [Wait. #id: wait #leading 4]\n    # why: It was theirs.\n    You wait.\n    -> END',
    *find(scene, { rubric }) {
      if (!rubric) return;
      const known = rubric.dimensions.map(({ id }) => id);
      for (const tag of scene.tags) {
        const names =
          tag.meaning?.kind === 'evidence'
            ? [tag.meaning.evidence.dimension]
            : tag.meaning?.kind === 'meta' && tag.meaning.key === 'dimensions'
              ? tag.meaning.value.split(/[\s,]+/u).filter(Boolean)
              : [];
        if (tag.meaning?.kind === 'evidence' && tag.on !== 'choice' && names.every((name) => nearest(name, known) === undefined)) continue;
        for (const name of names) if (!known.includes(name)) yield unknown(scene, tag, 'dimension', name, known, 'the rubric');
      }
    },
  },
  {
    code: 'P105',
    title: 'An indicator that the dimension does not have',
    severity: 'error',
    looksAt: 'source',
    why: 'The indicator names what was seen, and what to try on Monday. One that belongs to another dimension, or to none, is lost.',
    mend: 'Use an indicator of that dimension from rubric.json, or none.',
    wrong: '* [Wait. #id: wait #leading 4 listens-first]\n    # why: It was theirs.\n    You wait.\n    -> END',
    right: '* [Wait. #id: wait #leading 4 lets-go]\n    # why: It was theirs.\n    You wait.\n    -> END',
    *find(scene, { rubric }) {
      for (const tag of scene.tags) {
        if (tag.meaning?.kind !== 'evidence') continue;
        const { dimension, indicator } = tag.meaning.evidence;
        const found = rubric?.dimensions.find(({ id }) => id === dimension);
        if (!rubric || !found || indicator === null) continue;
        const known = found.indicators.map(({ id }) => id);
        if (known.includes(indicator)) continue;
        const home = rubric.dimensions.find(({ indicators }) => indicators.some(({ id }) => id === indicator));
        const near = didYouMean(indicator, known) ?? `It has ${known.join(', ')}.`;
        yield {
          span: spanOfWord(scene, tag, indicator),
          message: `"${dimension}" has no indicator "${indicator}".`,
          hint: home ? `It is one of "${home.id}".` : near,
        };
      }
    },
  },
  {
    code: 'P106',
    title: 'Somebody whom the book does not have',
    severity: 'error',
    looksAt: 'source',
    why: 'Nobody comes on stage for a name that is not in the cast, and a line whose speaker is misspelt is read as narration.',
    mend: 'Use an id (in tags) or a name (in front of a colon) from the cast in book.json.',
    wrong: 'She comes in. # enter: pryia left\n-> END',
    right: 'She comes in. # enter: priya left\n-> END',
    *find(scene, { book }) {
      if (!book) return;
      yield* eachName(
        scene,
        'cast',
        (who) => (who.cast === undefined || who.cast in book.cast || who.cast in book.voices || isTurned(who, book) ? undefined : who.cast),
        [...Object.keys(book.cast), ...Object.keys(book.voices)],
      );
      const names = [...Object.values(book.cast).flatMap(({ name, full }) => [name, full]), ...Object.values(book.voices).map(({ name }) => name)];
      const known = new Set([...names, ...Object.keys(book.cast)].map((name) => name.toLowerCase()));
      for (const { text, span } of scene.lines) {
        const [, name = ''] = /^(\p{Lu}[\p{L}\p{M}’' -]{1,30}?)(?:\s*\([^()]*\))?:\s/u.exec(text) ?? [];
        const meant = name === '' || known.has(name.toLowerCase()) ? undefined : nearest(name, names);
        if (meant !== undefined)
          yield {
            span: { ...span, endColumn: span.column + name.length },
            message: `Nobody in the cast is called "${name}": the line is read as narration.`,
            hint: `Did you mean "${meant}"?`,
          };
      }
    },
  },
  {
    code: 'P107',
    title: 'A place, or a light, that the book does not have',
    severity: 'error',
    looksAt: 'source',
    why: 'The stage stays empty, and those who do not see it are told nothing.',
    mend: 'Use an id and a light of the places in book.json.',
    wrong: 'Rain. # place: key day\n-> END',
    right: 'Rain. # place: quay day\n-> END',
    *find(scene, { book }) {
      if (!book) return;
      yield* eachName(scene, 'place', ({ place }) => (place === undefined || place in book.places ? undefined : place), Object.keys(book.places));
      for (const tag of scene.tags) {
        if (tag.meaning?.kind !== 'place' || tag.meaning.light === null) continue;
        const place = book.places[tag.meaning.place];
        if (place && !place.lights.includes(tag.meaning.light))
          yield {
            span: spanOfWord(scene, tag, tag.meaning.light),
            message: `"${tag.meaning.place}" has no light "${tag.meaning.light}".`,
            hint: `It has ${place.lights.join(', ')}.`,
          };
      }
    },
  },
  {
    code: 'P108',
    title: 'A sound that the book does not have',
    severity: 'error',
    looksAt: 'source',
    why: 'Nothing is heard, and no caption is shown.',
    mend: 'Use one of the sounds in book.json.',
    wrong: 'It buzzes. # sound: pagr\n-> END',
    right: 'It buzzes. # sound: pager\n-> END',
    find: (scene, { book }) =>
      book
        ? eachName(
            scene,
            'sound',
            ({ sound }, key) => (sound === undefined || key !== 'sound' || sound in book.sounds ? undefined : sound),
            Object.keys(book.sounds),
          )
        : [],
  },
  {
    code: 'P109',
    title: 'Music that the book does not have',
    severity: 'error',
    looksAt: 'source',
    why: 'The music stops, and no caption is shown.',
    mend: 'Use one of the tracks in book.json, or none.',
    wrong: 'It begins. # music: incidnt\n-> END',
    right: 'It begins. # music: incident\n-> END',
    find: (scene, { book }) =>
      book
        ? eachName(
            scene,
            'track',
            ({ track }, key) => (typeof track !== 'string' || key !== 'music' || track in book.music ? undefined : track),
            Object.keys(book.music),
          )
        : [],
  },
  {
    code: 'P110',
    title: 'A mood that the book does not have',
    severity: 'error',
    looksAt: 'source',
    why: 'The face stays as it was, while the words say something else.',
    mend: 'Use one of the moods in book.json.',
    wrong: 'She waits. # mood: priya worryed\n-> END',
    right: 'She waits. # mood: priya worried\n-> END',
    *find(scene, { book }) {
      if (!book) return;
      const known = (who: Fields): boolean => who.mood === undefined || who.mood === 'neutral' || book.moods.includes(who.mood);
      yield* eachName(scene, 'mood', (who) => (known(who) || isTurned(who, book) ? undefined : who.mood), book.moods);
      for (const { span, text, meaning } of scene.tags)
        if (meaning?.kind === 'mood' && isTurned(meaning, book))
          yield { span, message: `"# ${text.trim()}" names the mood before the person.`, hint: `Write # mood: ${meaning.mood} ${meaning.cast}` };
    },
  },
  {
    code: 'P111',
    title: 'An inner voice that the book does not have',
    severity: 'error',
    looksAt: 'source',
    why: 'The line is spoken by nobody.',
    mend: 'Use an id of the voices in book.json.',
    wrong: 'Ten minutes. # voice: fixr\n-> END',
    right: 'Ten minutes. # voice: fixer\n-> END',
    find: (scene, { book }) =>
      book
        ? eachName(
            scene,
            'voice',
            ({ voice }) => (voice === undefined || voice in book.voices || voice in book.cast ? undefined : voice),
            Object.keys(book.voices),
          )
        : [],
  },
  {
    code: 'P112',
    title: 'A voice speaks for an option that is not there',
    severity: 'warning',
    looksAt: 'source',
    why: 'Whether a voice is right is read from the option that it speaks for. One that speaks for nothing is never counted.',
    mend: 'Name the id of an option of this story, or leave it out.',
    wrong: 'Ten minutes. # voice: fixer take-chair\n* [Take the keyboard. #id: take-keyboard #leading 1]\n    # why: It was quick.\n    You type.\n    -> END',
    right:
      'Ten minutes. # voice: fixer take-keyboard\n* [Take the keyboard. #id: take-keyboard #leading 1]\n    # why: It was quick.\n    You type.\n    -> END',
    *find(scene) {
      const ids = scene.options.flatMap(({ id }) => id ?? []);
      for (const tag of scene.tags) {
        if (tag.meaning?.kind !== 'voice' || tag.meaning.choice === null || ids.includes(tag.meaning.choice)) continue;
        yield {
          span: spanOfWord(scene, tag, tag.meaning.choice),
          message: `No option here has the id "${tag.meaning.choice}".`,
          hint: didYouMean(tag.meaning.choice, ids) ?? null,
        };
      }
    },
  },
  {
    code: 'P115',
    title: 'Capitals before a colon that are nobody’s name',
    severity: 'warning',
    looksAt: 'source',
    why: 'A name in capitals before a colon speaks, for the sake of stories from elsewhere. A notice that somebody reads would be said by a person called NOTICE.',
    mend: 'Begin the line with another word; or let the book’s cast have whoever speaks.',
    wrong: 'NOTICE: The boat waits for nobody.\n-> END',
    right: 'The notice says: the boat waits for nobody.\n-> END',
    *find(scene, { book }) {
      if (!book || Object.keys(book.cast).length === 0) return;
      const names = namesOf(book);
      const known = new Set(names.values());
      for (const { text, span } of scene.lines) {
        const { speaker } = readLine(text, [], names).beat;
        if (speaker !== null && !known.has(speaker))
          yield {
            span,
            message: `This line is said by somebody called "${speaker}", whom the book does not have.`,
            hint: didYouMean(speaker.toLowerCase(), [...names.keys()]) ?? null,
          };
      }
    },
  },
];

/** The fields that a tag's meaning may have. */
interface Fields {
  readonly cast?: string;
  readonly place?: string;
  readonly sound?: string;
  readonly track?: string | null;
  readonly mood?: string;
  readonly voice?: string;
}

/** A mood where the person was expected, and the person behind it. */
function isTurned({ cast, mood }: Fields, book: Book): boolean {
  return cast !== undefined && mood !== undefined && book.moods.includes(cast) && mood in book.cast;
}

/** A finding for each tag in which `wrong` sees a name that is not known. */
function* eachName(scene: Scene, kind: string, wrong: (meaning: Fields, key: string) => string | undefined, known: readonly string[]): Generator<Finding> {
  const called: Readonly<Record<string, string>> = { cast: 'person', track: 'music' };
  for (const tag of scene.tags) {
    if (tag.meaning === undefined || !isCue(tag.meaning)) continue;
    const name = wrong(tag.meaning, keyOf(tag.text));
    if (name !== undefined) yield unknown(scene, tag, called[kind] ?? kind, name, known, 'the book');
  }
}

const isCue = (meaning: Meaning): meaning is Meaning & Fields => ['enter', 'exit', 'mood', 'memory', 'place', 'sound', 'music', 'voice'].includes(meaning.kind);

function unknown(scene: Scene, tag: SourceTag, kind: string, name: string, known: readonly string[], where: string): Finding {
  return {
    span: spanOfWord(scene, tag, name),
    message: `There is no ${kind} "${name}" in ${where}.`,
    hint: didYouMean(name, known) ?? offered(name, known),
  };
}

const MOST = 15; // names that a hint lists

/** All that there is, or of many what is most like the name. */
function offered(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  if (known.length <= MOST) return `There is ${known.join(', ')}.`;
  let left = known;
  const like = Array.from({ length: 3 }, () => {
    const next = nearest(name, left, Infinity) ?? '';
    left = left.filter((each) => each !== next);
    return next;
  });
  return `There are ${known.length}; most like it: ${like.join(', ')}.`;
}

/** Where a word of a tag stands; the whole tag where it cannot be found. */
export function spanOfWord(scene: Pick<Scene, 'files'>, { span }: Pick<SourceTag, 'span'>, word: string): Span {
  const line = scene.files.sources.get(span.file)?.lines[span.line - 1] ?? '';
  const at = line.toLowerCase().indexOf(word.toLowerCase(), span.column - 1);
  return at >= 0 && at < span.endColumn ? { ...span, column: at + 1, endColumn: at + 1 + word.length } : span;
}
