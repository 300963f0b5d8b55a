import { readers, type TagKey, type TagReader } from './tags.ts';

/** What an author should know of a tag. */
export interface TagRow {
  readonly on: 'top' | 'line' | 'choice'; // where it belongs
  readonly example: string;
  readonly means: string;
  readonly read: TagReader;
}

type Entry = readonly [on: TagRow['on'], example: string, means: string];

const THEIRS = 'understood and left alone: it belongs to another player';

// A tag without an entry does not compile.
const entries: Readonly<Record<TagKey, Entry>> = {
  title: ['top', 'title: Two Places at Once', "the story's name"],
  author: ['top', 'author: Ada', 'who wrote it'],
  summary: ['top', 'summary: One clock, two rooms', 'one sentence for the list of scenes'],
  minutes: ['top', 'minutes: 10', 'how long it plays'],
  language: ['top', 'language: en', 'the language that it is read aloud in'],
  dimensions: ['top', 'dimensions: leading, operations', 'the dimensions that this scene is mainly about'],
  theme: ['top', 'theme: dark', 'a theme of the common ink web template'],
  gauge: ['top', 'gauge: trust "Trust" 0 10', 'a variable shown as a gauge; with `""` for a name, in pictures only'],
  place: ['line', 'place: war-room night', 'backdrop and light'],
  enter: ['line', 'enter: priya left', 'someone comes on stage: left, centre or right'],
  exit: ['line', 'exit: priya', 'someone leaves the stage'],
  mood: ['line', 'mood: priya worried', 'how someone looks'],
  sound: ['line', 'sound: pager', 'a sound, once; every sound has a caption'],
  audio: ['line', 'AUDIO: bell.mp3', 'a sound, once; every sound has a caption'],
  play_sound: ['line', 'PLAY_SOUND: bell.mp3', 'a sound, once; every sound has a caption'],
  music: ['line', 'music: incident', 'the track that plays from here; `none` for silence'],
  audioloop: ['line', 'AUDIOLOOP: theme.mp3', 'the track that plays from here; `none` for silence'],
  play_music: ['line', 'PLAY_MUSIC: theme.mp3', 'the track that plays from here; `none` for silence'],
  stop_music: ['line', 'STOP_MUSIC', 'the track that plays from here; `none` for silence'],
  clock: ['line', 'clock: 07:40', 'story time'],
  segment: ['line', 'segment', "one segment of the scene's clock is gone"],
  zoom: ['line', 'zoom: out', 'the view from ten thousand feet, and back'],
  voice: ['line', 'voice: fixer take-keyboard', 'an inner voice speaks, for the option named or for none'],
  remember: [
    'line',
    'remember: fixed_release priya You fixed her release without asking.',
    'a memory, held in the variable named, which some reachable line must read',
  ],
  input: ['line', 'input: sentence 200', 'the player may type; so many characters go into the variable'],
  checklist: [
    'line',
    'checklist: before',
    'the player may rate themselves on each dimension of the rubric before they decide: `before` asks what they have and want, `after` what they have now; it goes into `checklist_before` or `checklist_after`',
  ],
  ending: ['line', 'ending: mended "You both know now"', 'a named ending'],
  image: ['line', 'IMAGE: ferry.png', 'a picture of the common ink web template'],
  background: ['line', 'BACKGROUND: quay.png', 'a picture of the common ink web template'],
  class: [
    'line',
    'CLASS: mail',
    'the words are read from that: `mail` from an inbox, `whiteboard` from a wall; another is a class of the common ink web template, and changes nothing',
  ],
  clear: ['line', 'CLEAR', 'a fresh page'],
  link: ['line', 'LINK: https://example.org', 'a link under the line'],
  linkopen: ['line', 'LINKOPEN: https://example.org', 'a link under the line'],
  ask: ['line', 'ask: Who owns this outage?', 'a question for the room, before a decision'],
  note: ['line', 'note: Wait for the second hand.', "a note for the facilitator's desk, before a decision"],
  why: ['line', 'why: It costs four minutes and buys a lead.', 'between a choice and the next decision: the reason shown in the debrief'],
  key: ['line', 'key', 'a decision worth the full loop'],
  id: ['choice', 'id: take-keyboard', 'the stable name of the option'],
  move: ['choice', 'move: ask', 'what an option is in a coaching conversation: ask, tell, listen or solve; the page says so before its words'],
  temptation: ['choice', 'temptation', 'do it yourself'],
  silence: ['choice', 'silence', 'say nothing'],
  unclickable: ['choice', 'UNCLICKABLE', 'shown, but cannot be taken'],
  disabled: ['choice', 'DISABLED', 'shown, but cannot be taken'],
  hidden: ['choice', 'HIDDEN', THEIRS],
  restart: ['line', 'RESTART', THEIRS],
  checkpoint: ['line', 'CHECKPOINT', THEIRS],
  savegame: ['line', 'SAVEGAME', THEIRS],
  stop_sound: ['line', 'STOP_SOUND', THEIRS],
  style: ['line', 'STYLE', THEIRS],
  font: ['line', 'FONT', THEIRS],
  observe: ['line', 'OBSERVE', THEIRS],
  debug: ['line', 'DEBUG', THEIRS],
  cover: ['line', 'COVER', THEIRS],
  autosave: ['line', 'AUTOSAVE', THEIRS],
  single_scene: ['line', 'SINGLE_SCENE', THEIRS],
  scene_align: ['line', 'SCENE_ALIGN', THEIRS],
  choices: ['line', 'CHOICES', THEIRS],
  hide_choices: ['line', 'HIDE_CHOICES', THEIRS],
  continue_maximally: ['line', 'CONTINUE_MAXIMALLY', THEIRS],
  toolbar: ['line', 'TOOLBAR', THEIRS],
  game_sound: ['line', 'GAME_SOUND', THEIRS],
  css: ['line', 'CSS', THEIRS],
  page: ['line', 'PAGE', THEIRS],
};

/** Every tag by its key, in lower case. Documentation and checks are made from this table; it stays out of the player's way. */
export const grammar: ReadonlyMap<string, TagRow> = new Map(
  Object.entries(entries).map(([key, [on, example, means]]) => [key, { on, example, means, read: readers[key as TagKey] }]),
);
