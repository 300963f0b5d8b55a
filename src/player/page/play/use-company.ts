import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { CastId } from '../../../core/story/beat.ts';
import type { Book } from '../../../core/story/book.ts';
import type { Performer } from '../../performer.ts';
import type { Game } from '../views.ts';
import type { Company, StageHand } from './company.ts';

interface Surroundings {
  readonly game: Game;
  readonly book: Book | undefined;
  readonly company: Company;
  readonly performer: Performer;
  readonly backdrop: RefObject<HTMLElement | null>;
  readonly card: RefObject<HTMLElement | null>;
  readonly mode: 'stage' | 'text';
  readonly onNoStage: () => void;
}

/** Brings the stage, sound and the reading voice to a performer, after the first words are on the page. What cannot come is said once, and the play goes on. */
export function useCompany({ game, book, company, performer, backdrop, card, mode, onNoStage }: Surroundings): void {
  useEffect(() => join(performer, () => Promise.resolve({ ...company.voice, destroy: () => undefined })), [performer]);
  useEffect(() => {
    let stop: (() => void) | undefined;
    const failed = (): void => game.actions.say('Sound cannot be played here. Captions say what there is to hear.');
    const leave = join(performer, company.sound, failed, (sound) => {
      stop = performer.run.session.subscribe(skipFirst(() => sound.play('commit')));
    });
    return () => {
      stop?.();
      leave();
    };
  }, [performer]);
  useEffect(() => {
    const parent = backdrop.current;
    if (mode === 'text' || !parent) return undefined;
    let watching: (() => void) | undefined;
    const failed = (): void => {
      parent.replaceChildren();
      onNoStage();
      game.actions.say('The stage cannot be shown here. The story goes on in words.');
    };
    const leave = join(
      performer,
      () => company.stage(parent, book),
      failed,
      (stage) => {
        const stops = [keepClear(stage, card.current), effect(() => stage.talking(speaking(performer))), effect(() => stage.decide(performer.deciding.value ? 'open' : 'closed'))];
        watching = () => stops.forEach((stop) => stop());
      },
    );
    return () => {
      watching?.();
      leave();
    };
  }, [performer, mode]);
}

/** Who opens their mouth now. */
function speaking({ run, revealing }: Performer): CastId | null {
  return revealing.value ? (run.beatAt(run.position.value)?.speaker ?? null) : null;
}

/** A signal tells its subscribers at once; what is there already is no news. */
function skipFirst(then: () => void): () => void {
  let first = true;
  return () => {
    if (!first) then();
    first = false;
  };
}

interface Hand {
  destroy(): void;
}

/** Lets someone join after the page has been painted. Returns how they leave. */
function join<H extends Hand & Parameters<Performer['add']>[0]>(performer: Performer, arrive: () => Promise<H>, failed?: () => void, here?: (hand: H) => void): () => void {
  let gone = false;
  let hand: H | undefined;
  const frame = requestAnimationFrame(() =>
    setTimeout(() => {
      if (gone) return;
      arrive().then(
        (arrived) => {
          hand = arrived;
          if (gone) return arrived.destroy();
          performer.add(arrived);
          here?.(arrived);
        },
        () => gone || failed?.(),
      );
    }),
  );
  return () => {
    gone = true;
    cancelAnimationFrame(frame);
    if (!hand) return;
    performer.remove(hand);
    hand.destroy();
  };
}

/** Tells the stage what the page covers, now and whenever that changes. */
function keepClear(stage: StageHand, card: HTMLElement | null): () => void {
  const top = document.querySelector('.play .top');
  const tell = (): void => {
    const upper = top?.getBoundingClientRect().bottom ?? 0;
    const lower = card?.getBoundingClientRect().top ?? innerHeight;
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
