import { effect, type ReadonlySignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CastId } from '../../../core/story/beat.ts';
import type { Book } from '../../../core/story/book.ts';
import { tableau, type Tableau } from '../../../core/story/tableau.ts';
import type { Performer } from '../../performer.ts';
import type { Game } from '../views.ts';
import type { Company, StageHand } from './company.ts';
import type { Lesson } from './lesson.ts';
import { afterWords, painted } from './after-words.ts';
import type { Controls } from './keys.ts';
import { listenToPointer } from './pointer.ts';
import { useNewestInSight } from './in-sight.ts';
import { useAuthor } from './use-author.ts';
import { useHand } from './use-hand.ts';
import type { Words } from './words.ts';
import './surfaces.css';

const PATIENCE = 6_000; // milliseconds that sound waits for pictures

/** Where the company performs, and for whom. */
export interface Surroundings {
  readonly game: Game;
  readonly book: Book | undefined;
  readonly company: Company;
  readonly performer: Performer;
  readonly words: Words;
  readonly lesson: ReadonlySignal<Lesson | undefined>;
  readonly controls: Controls;
  readonly page: RefObject<HTMLElement | null>;
  readonly backdrop: RefObject<HTMLElement | null>;
  readonly card: RefObject<HTMLElement | null>;
  readonly mode: 'stage' | 'text';
  readonly onNoStage: () => void;
}

/**
 * Brings gestures, the stage, sound, the reading voice and, for authors, their drawer to a performer, after the first words are on the page. They stay when another run
 * is played on the same page. What cannot come is said once, and the play goes on.
 */
export function Attendance({ game, book, company, performer, words, lesson, controls, page, backdrop, card, mode, onNoStage }: Surroundings): null {
  useNewestInSight(words, performer, mode);
  useAuthor(game);
  const stage = useHand(
    () => company.stage(backdrop.current ?? document.body, book, { tableau: performer.tableau.value, week: weekOf(performer, book) }),
    () => {
      backdrop.current?.replaceChildren();
      onNoStage();
      game.actions.say('The stage cannot be shown here. The story goes on in words.');
    },
    mode === 'stage' ? 'wanted' : 'unwanted',
  );
  const [seen, setSeen] = useState(false); // what there is to hear weighs as much as what there is to see, and comes after it
  const sound = useHand(
    company.sound,
    () => game.actions.say('Sound cannot be played here. Captions say what there is to hear.'),
    seen || mode === 'text' ? 'wanted' : 'unwanted',
  );

  useEffect(() => {
    const node = page.current;
    return node ? listenToPointer(node, () => node.dataset['mode'] === 'text', controls) : undefined;
  }, [controls]);
  useEffect(() => {
    performer.add(company.voice);
    return () => performer.remove(company.voice);
  }, [performer, company]);
  useEffect(() => {
    if (!sound) return undefined;
    const behind = afterWords(sound);
    performer.add(behind);
    let here = true;
    // Behind the words, too: to make a sound takes longer than to hear one.
    const stop = performer.run.session.subscribe(skipFirst(() => void setTimeout(() => here && sound.play('commit'))));
    return () => {
      here = false;
      stop();
      performer.remove(behind);
      behind.leave();
    };
  }, [performer, sound]);
  useEffect(() => {
    if (!stage) return undefined;
    stage.wear(weekOf(performer, book));
    const behind = afterWords(stage);
    const opening = openingOf(performer);
    if (opening) stage.decide('closed'); // it was there before: the last scene is over
    performer.add(behind);
    if (opening) behind.show(opening);
    void within(stage.dressed(), PATIENCE).then(() => setSeen(true));
    const stops = [
      keepClear(stage, card.current),
      behindWords(
        () => speaking(performer),
        (cast) => stage.talking(cast),
      ),
      behindWords(
        () => standing(performer),
        (state) => stage.decide(state),
      ),
      effect(() => void stage.card(lesson.value?.card ?? null)),
    ];
    return () => {
      for (const stop of stops) stop();
      performer.remove(behind);
      behind.leave();
    };
  }, [performer, stage]);
  return null;
}

/** In which week of the season the scene plays. */
function weekOf({ run }: Performer, book: Book | undefined): number {
  return book?.season.find(({ scene }) => run.story.id.endsWith(`/${scene}`))?.week ?? 0;
}

/** Where a play stands that is before its first line: where that is said. Undefined: it goes on already. */
function openingOf({ run, tableau: now }: Performer): Tableau | undefined {
  const { turn, beat } = run.position.value;
  const beats = run.turns.value[turn]?.beats ?? [];
  const first = beats.findIndex(({ text }) => text !== '');
  const cues = beats.slice(0, first + 1).flatMap((each) => each.cues);
  return beat < 0 && first >= 0 ? tableau(cues, now.value) : undefined;
}

/** Settles with a promise, or after so many milliseconds. */
function within(promise: Promise<void>, patience: number): Promise<void> {
  return Promise.race([promise, new Promise<void>((resolve) => void setTimeout(resolve, patience))]);
}

/** Tells what is so now, and what is so whenever that changes: once the words that changed it have been painted. Returns how to stop. */
function behindWords<T>(now: () => T, tell: (value: T) => void): () => void {
  let here = true;
  const stop = effect(() => {
    now();
    void painted().then(() => here && tell(now())); // as it is by then: it may have changed again
  });
  return () => {
    here = false;
    stop();
  };
}

/** Who opens their mouth now. */
function speaking({ run, revealing }: Performer): CastId | null {
  return revealing.value ? (run.beatAt(run.position.value)?.speaker ?? null) : null;
}

/** What the stage does beside performing: it waits for a decision, or the story is over and read, or neither. */
function standing({ run, deciding, revealing, looking }: Performer): 'open' | 'closed' | 'over' {
  if (deciding.value) return 'open';
  return run.phase.value === 'ended' && !revealing.value && looking.value === undefined ? 'over' : 'closed';
}

/** A signal tells its subscribers at once; what is there already is no news. */
function skipFirst(then: () => void): () => void {
  let first = true;
  return () => {
    if (!first) then();
    first = false;
  };
}

const UPPER = '.when-where, .gauges, .toolbar';
const PLATE = 1.2; // rem: how far a name stands over the edge of the card
const LITTLE = 260; // CSS px: a face that is no larger than this is no longer clear of a name by itself

/** Tells the stage what the page covers, now and whenever that changes. */
function keepClear(stage: StageHand, card: HTMLElement | null): () => void {
  const top = document.querySelector('.play .top');
  const tell = (): void => {
    const edge = card?.getBoundingClientRect().top ?? innerHeight;
    const above = [...(top?.querySelectorAll(UPPER) ?? [])].map((each) => each.getBoundingClientRect()).filter((box) => box.top < edge);
    const upper = Math.max(0, ...above.map(({ bottom }) => bottom));
    const lower = edge - upper < LITTLE ? edge - PLATE * parseFloat(getComputedStyle(document.documentElement).fontSize) : edge;
    stage.setSafeArea({ top: Math.max(0, upper), right: 0, bottom: Math.max(0, innerHeight - lower), left: 0 });
  };
  const watch = new ResizeObserver(tell);
  if (card) watch.observe(card);
  if (top) watch.observe(top);
  addEventListener('resize', tell);
  return () => {
    watch.disconnect();
    removeEventListener('resize', tell);
  };
}
