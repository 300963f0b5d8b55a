import { begin, decide, type Session } from '../../../src/core/session/session.ts';
import { writeSave } from '../../../src/core/session/save.ts';
import type { Beat, Turn } from '../../../src/core/story/beat.ts';
import type { Book } from '../../../src/core/story/book.ts';
import { Play } from '../../../src/core/story/play.ts';
import type { Story } from '../../../src/core/story/story.ts';
import { bare, tableau, type Tableau } from '../../../src/core/story/tableau.ts';
import type { Spot } from './spots.ts';

/** A spot that was found, and the way to it. */
export interface Moment {
  readonly spot: Spot;
  readonly save: string; // a save that stands at the decision before it
  readonly said: string | undefined; // the line; undefined: the decision after it
}

const WALKS = 240; // plays of a scene by chance, of which each takes some hundredths of a second
const LONG_ENOUGH = 40; // characters: a line worth a picture

/** Plays a scene by chance, the same way each time, until every spot has its moment. Spots that no play came to are left out. */
export function findMoments(story: Story, book: Book, spots: readonly Spot[]): readonly Moment[] {
  const found = new Map<Spot, Moment>();
  for (let walk = 0; walk < WALKS && found.size < spots.length; walk++) {
    const random = chance(walk * 7919 + 1);
    let session = begin(story, 1);
    const play = new Play(story, session.seed);
    let before = bare;
    for (let turns = 0; turns < 60; turns++) {
      const { turn } = play;
      for (const spot of spots) {
        const said = found.has(spot) ? undefined : fits(spot, turn, before, book);
        if (said !== undefined) found.set(spot, { spot, said: said === '' ? undefined : said, save: saved(story, session) });
      }
      before = tableau(
        turn.beats.flatMap(({ cues }) => cues),
        before,
      );
      const open = turn.choices.filter(({ disabled }) => !disabled);
      const choice = open[Math.floor(random() * open.length)];
      if (!choice) break;
      session = decide(session, { kind: 'choice', choice: choice.id, thought: 0 });
      play.choose(choice.id);
    }
  }
  return [...found.values()];
}

/** A save at the end of a play of the scene that always takes the first option. */
export function endOf(story: Story): string {
  let session = begin(story, 1);
  const play = new Play(story, session.seed);
  for (;;) {
    const choice = play.turn.choices.find(({ disabled }) => !disabled);
    if (!choice) return saved(story, session);
    session = decide(session, { kind: 'choice', choice: choice.id, thought: 0 });
    play.choose(choice.id);
  }
}

/** The line of a turn that fits a spot; empty for its decision; undefined where nothing fits. */
function fits(spot: Spot, turn: Turn, before: Tableau, book: Book): string | undefined {
  let now = before;
  for (const beat of turn.beats) {
    now = tableau(beat.cues, now);
    if (spot.at !== 'choice' && there(spot, now, book) && speaks(spot, beat, now)) return beat.text;
  }
  return spot.at === 'choice' && turn.choices.length > 2 && there(spot, now, book) ? '' : undefined;
}

function there({ place, light, people = [], crowd = 1 }: Spot, now: Tableau, book: Book): boolean {
  const lit = now.light ?? book.places[place]?.lights[0];
  const present = now.figures.map(({ cast }) => cast);
  return now.place === place && (light === undefined || lit === light) && present.length >= crowd && people.every((cast) => present.includes(cast));
}

function speaks({ people = [], crowd = 1 }: Spot, { speaker, text }: Beat, { figures }: Tableau): boolean {
  if (text.length < LONG_ENOUGH) return false;
  return crowd === 0 || (people[0] === undefined ? figures.some(({ cast }) => cast === speaker) : speaker === people[0]);
}

function saved(story: Story, session: Session): string {
  return writeSave({ scene: story.id, title: story.title, name: 'Moment', saved: 0, run: 'first', session });
}

/** Even chance 0..1 (Park and Miller 1988). */
function chance(seed: number): () => number {
  let state = seed % 2_147_483_647 || 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
