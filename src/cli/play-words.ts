import type { Beat, Choice, Cue, Turn } from '../core/story/beat.ts';
import type { Book } from '../core/story/book.ts';
import type { Gauge } from '../core/story/story.ts';
import { clean, type Look, plate, set, styled } from './play-look.ts';

/** What a play is told with. */
export interface Telling {
  readonly look: Look;
  readonly book: Book | undefined;
  readonly gauges: readonly Gauge[];
}

/** The words of a turn: a paragraph each, of lines. */
export function turnWords(telling: Telling, { beats, trouble }: Turn): readonly (readonly string[])[] {
  const said = beats.map((beat) => beatWords(telling, beat)).filter((lines) => lines.length > 0);
  return trouble === null ? said : [...said, set(telling.look, `The story cannot go on: ${trouble}`)];
}

/** The options on offer, numbered, and with their ids where `ids` says so. */
export function choiceWords({ look }: Telling, choices: readonly Choice[], shown: 'numbers' | 'ids'): readonly string[] {
  const open = choices.filter(({ disabled }) => !disabled);
  return choices.flatMap((choice) => {
    const number = open.indexOf(choice) + 1;
    const mark = shown === 'ids' ? `  ${choice.id}: ` : number === 0 ? '   –  ' : `${String(number).padStart(4)}  `;
    const lines = set(look, choice.text, mark, shown === 'ids' ? '      ' : ' '.repeat(6));
    return choice.disabled ? lines.map((line) => styled(look, 'dim', line)) : lines;
  });
}

/** What was decided, as the one who decided it reads it again. */
export function decisionWords({ look }: Telling, text: string): readonly string[] {
  return set(look, text, '> ', '  ').map((line) => styled(look, ['bold', 'cyan'], line));
}

/** Where the gauges stand, in a line; empty where there are none. */
export function gaugeWords({ look, gauges }: Telling, turns: readonly Turn[]): readonly string[] {
  const values = new Map(
    turns.flatMap(({ beats }) => beats.flatMap(({ cues }) => cues.flatMap((cue) => (cue.kind === 'gauge' ? [[cue.gauge, cue.value] as const] : [])))),
  );
  const parts = gauges.flatMap(({ id, label, most }) => (label !== '' && values.has(id) ? [`${label} ${values.get(id)}/${most}`] : []));
  return parts.length === 0 ? [] : set(look, parts.join(' · '), '  ').map((line) => styled(look, 'dim', line));
}

function beatWords(telling: Telling, { speaker, text, cues }: Beat): readonly string[] {
  const { look, book } = telling;
  const moods = new Map(cues.flatMap((cue) => (cue.kind === 'mood' ? [[cue.cast, cue.mood] as const] : [])));
  const seen = cues.flatMap((cue) => cueWords(telling, cue, 'before'));
  const before = seen.length > 0 && text !== '' ? [...seen, ''] : seen;
  const after = cues.flatMap((cue) => cueWords(telling, cue, 'after'));
  if (text === '') return [...before, ...after];
  if (speaker === null) return [...before, ...set(look, text), ...after];
  const voice = book?.voices[speaker];
  const person = book?.cast[speaker];
  const name = clean(voice?.name ?? person?.name ?? speaker);
  const mood = moods.get(speaker);
  if (!look.colours) return [...before, ...set(look, text, `${name}${mood === undefined ? '' : ` (${mood})`}: `, '    '), ...after];
  const head = voice || !person ? styled(look, voice ? ['italic', 'magenta'] : 'bold', name) : plate(name, person.colour);
  const words = set(look, text, '  ').map((line) => (voice ? styled(look, 'italic', line) : line));
  return [...before, mood === undefined ? head : `${head} ${styled(look, 'dim', mood)}`, ...words, ...after];
}

/** What is seen and heard besides the words. What a terminal cannot show is left out. */
function cueWords(telling: Telling, cue: Cue, when: 'before' | 'after'): readonly string[] {
  const { look, book } = telling;
  const aside = (text: string): readonly string[] => set(look, text, '  ').map((line) => styled(look, 'dim', line));
  const nameOf = (cast: string): string => book?.cast[cast]?.name ?? cast;
  if (when === 'after') {
    if (cue.kind === 'sound') return aside(`[${book?.sounds[cue.sound]?.caption ?? cue.sound}]`);
    if (cue.kind === 'exit') return aside(`${nameOf(cue.cast)} leaves.`);
    if (cue.kind === 'memory') return aside(`${nameOf(cue.cast)} will remember that.`);
    if (cue.kind === 'ending') return ['', ...set(look, `— ${cue.title} —`, '  ').map((line) => styled(look, 'bold', line))];
    return cue.kind === 'link' ? aside(cue.url) : [];
  }
  if (cue.kind === 'place') {
    const place = book?.places[cue.place];
    return set(look, place?.description ?? cue.place, '  ').map((line) => styled(look, ['dim', 'italic'], line));
  }
  if (cue.kind === 'clock') return aside(cue.time);
  if (cue.kind === 'music' && cue.track !== null) return aside(`♪ ${book?.music[cue.track]?.caption ?? cue.track}`);
  if (cue.kind === 'zoom') return aside(cue.zoom === 'out' ? 'From ten thousand feet.' : 'Back in the room.');
  return cue.kind === 'enter' ? aside(`${nameOf(cue.cast)} is here.`) : [];
}
