import type { Beat, CastId, Cue } from '../../../core/story/beat.ts';
import type { Book } from '../../../core/story/book.ts';
import type { Gauge } from '../../../core/story/story.ts';
import type { Tableau } from '../../../core/story/tableau.ts';

/** How words are spoken: by the narrator, aloud, or inside your own head. */
export type Manner = 'narration' | 'speech' | 'voice';

/** Something to read: the words of a beat, or what happens beside them. */
export type Line =
  | {
      readonly kind: 'words';
      readonly manner: Manner;
      readonly who: string;
      readonly mood: string;
      readonly colour: string;
      readonly text: string;
      readonly on?: string | undefined;
    } // `who`, `mood`, `colour` may be empty; `on`: what it is read from, as `sent`, `mail`, `whiteboard`
  | { readonly kind: 'caption' | 'place' | 'time' | 'gauge' | 'memory' | 'view' | 'picture' | 'ending'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string; readonly beside: boolean };

/** What lines are made with besides the beat. */
export interface Scenery {
  readonly book: Book | undefined;
  readonly gauges: readonly Gauge[];
}

/** All that a beat gives to read, in order: what surrounds the words first. `before`: where the stage stood. */
export function linesOf(beat: Beat, scenery: Scenery, before: Tableau): readonly Line[] {
  const around = beat.cues.flatMap((cue) => lineOf(cue, scenery, before) ?? []);
  const after = around.filter(({ kind }) => kind === 'memory' || kind === 'gauge' || kind === 'link' || kind === 'ending');
  const ahead = around.filter((line) => !after.includes(line));
  return beat.text === '' ? around : [...ahead, wordsOf(beat, scenery.book), ...after];
}

/** The words of a beat, and who says them. */
export function wordsOf(beat: Beat, book: Book | undefined): Extract<Line, { kind: 'words' }> {
  const { speaker, text } = beat;
  const [on] = beat.cues.flatMap((cue) => (cue.kind === 'style' && /^(?:mail|whiteboard)$/u.test(cue.name) ? cue.name : [])); // other stories have classes of their own
  if (speaker === null) return { kind: 'words', manner: 'narration', who: '', mood: '', colour: '', text, on };
  const voice = book?.voices[speaker];
  if (voice) return { kind: 'words', manner: 'voice', who: voice.name, mood: '', colour: '', text };
  const mood = beat.cues.find((cue) => cue.kind === 'mood' && cue.cast === speaker);
  const feeling = mood?.kind === 'mood' && mood.mood !== 'neutral' ? mood.mood.replaceAll('-', ' ') : '';
  const manner = beat.cues.some(({ kind }) => kind === 'voice') ? 'voice' : 'speech';
  const sent = beat.cues.some((cue) => cue.kind === 'sound' && cue.sound === 'message');
  return { kind: 'words', manner, who: nameOf(speaker, book), mood: feeling, colour: book?.cast[speaker]?.colour ?? '', text, on: sent ? 'sent' : on };
}

/** What someone is called: by the book, else as written in the story. */
export function nameOf(cast: CastId, book: Book | undefined): string {
  return book?.cast[cast]?.name ?? book?.voices[cast]?.name ?? cast.charAt(0).toUpperCase() + cast.slice(1);
}

function lineOf(cue: Cue, { book, gauges }: Scenery, before: Tableau): Line | undefined {
  switch (cue.kind) {
    case 'place': {
      const place = book?.places[cue.place];
      if (cue.place === before.place) return undefined; // only its light has changed
      return { kind: 'place', text: place ? `${place.name}. ${place.description}` : cue.place.replaceAll('-', ' ') };
    }
    case 'sound':
      return { kind: 'caption', text: book?.sounds[cue.sound]?.caption ?? `Sound: ${fileName(cue.sound)}` };
    case 'music':
      if (cue.track === before.music) return undefined;
      return { kind: 'caption', text: cue.track === null ? 'The music stops' : (book?.music[cue.track]?.caption ?? `Music: ${fileName(cue.track)}`) };
    case 'clock':
      return { kind: 'time', text: cue.time };
    case 'zoom':
      if (cue.zoom === before.zoom) return undefined;
      return { kind: 'view', text: cue.zoom === 'out' ? 'You step back: the view from ten thousand feet.' : 'You come back down, into the room.' };
    case 'memory':
      return { kind: 'memory', text: `${nameOf(cue.cast, book)} will remember that.` };
    case 'gauge': {
      const gauge = gauges.find(({ id }) => id === cue.gauge);
      const was = before.gauges[cue.gauge];
      if (!gauge?.label || was === undefined || was === cue.value) return undefined;
      return { kind: 'gauge', text: `${gauge.label} ${cue.value > was ? 'rises' : 'falls'} to ${cue.value} of ${gauge.most}.` };
    }
    case 'ending':
      return { kind: 'ending', text: cue.title };
    case 'picture':
      return { kind: 'picture', text: `Picture: ${fileName(cue.url)}` };
    case 'link':
      return isWeb(cue.url) ? { kind: 'link', text: cue.url, url: cue.url, beside: cue.opens === 'beside' } : undefined;
    case 'enter':
    case 'exit':
    case 'mood':
    case 'segment':
    case 'voice':
    case 'input':
    case 'style':
    case 'clear':
      return undefined; // seen on the stage, or told by the words themselves
  }
}

const fileName = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path;

/** A story may point to the web, never at a script. */
const isWeb = (url: string): boolean => /^https?:\/\//iu.test(url);
