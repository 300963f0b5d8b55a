import { handedOn, holds } from '../session/season.ts';
import { begin, type Session } from '../session/session.ts';
import type { CastId, ChoiceId } from '../story/beat.ts';
import type { SeasonEntry } from '../story/book.ts';
import { type Carried, Play } from '../story/play.ts';
import type { Story } from '../story/story.ts';
import type { Bot, Made } from './bots.ts';

/** A scene in its place in a season. */
export interface SeasonScene {
  readonly story: Story;
  readonly entry: SeasonEntry;
}

/** A scene of a season as somebody played it. */
export interface ScenePlayed {
  readonly at: number; // index into the season
  readonly session: Session;
  readonly made: readonly MadeUnderVoices[];
  readonly ending: { readonly id: string; readonly title: string } | null; // the last that was named
  readonly trouble: string | null; // why it could not go on
  readonly carries: Carried; // as it ended
}

/** A decision, and what inner voices said before it. */
export interface MadeUnderVoices extends Made {
  readonly voices: readonly { readonly voice: CastId; readonly choice: ChoiceId | null }[];
}

const LONGEST = 1_000; // decisions in a scene: some can go round

/** Plays a season to its end: each scene begins with what the one before it left, and one whose condition does not hold is passed over. */
export function playSeason(scenes: readonly SeasonScene[], bot: Bot, seed: number, random: () => number): readonly ScenePlayed[] {
  const played: ScenePlayed[] = [];
  let from: { readonly story: Story; readonly carries: Carried } | undefined;
  for (const [at, { story, entry }] of scenes.entries()) {
    if (!holds(entry.when, from?.carries ?? {})) continue;
    const begun = begin(story, seed + at, from ? handedOn(from.story, from, story) : {});
    const scene = playScene(new Play(story, begun.seed, begun.carried), bot, random);
    const decisions = scene.made.map(({ choice }) => ({ kind: 'choice', choice: choice.id, thought: 0 }) as const);
    played.push({ at, session: { ...begun, decisions }, ...scene });
    from = { story, carries: scene.carries };
  }
  return played;
}

function playScene(play: Play, bot: Bot, random: () => number): Omit<ScenePlayed, 'at' | 'session'> {
  const made: MadeUnderVoices[] = [];
  let ending: ScenePlayed['ending'] = null;
  for (;;) {
    const { beats, choices, trouble } = play.turn;
    const cues = beats.flatMap((beat) => beat.cues);
    for (const cue of cues) if (cue.kind === 'ending') ending = { id: cue.ending, title: cue.title };
    const open = choices.filter(({ disabled }) => !disabled);
    const choice = open.length === 0 ? undefined : bot.pick(open, { random, reach: () => [] });
    const isLong = made.length >= LONGEST;
    if (!choice || isLong) return { made, ending, trouble: isLong ? `It goes on after ${LONGEST} decisions.` : trouble, carries: play.variables() };
    made.push({ choice, offered: choices, voices: cues.flatMap((cue) => (cue.kind === 'voice' ? [{ voice: cue.voice, choice: cue.choice }] : [])) });
    play.choose(choice.id);
  }
}
