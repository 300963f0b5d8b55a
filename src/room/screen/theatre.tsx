import { effect, type Signal, useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ChoiceId } from '../../core/story/beat.ts';
import type { Book } from '../../core/story/book.ts';
import { replay } from '../../core/session/session.ts';
import type { Carried } from '../../core/story/play.ts';
import type { Story } from '../../core/story/story.ts';
import type { Company } from '../../player/page/play/company.ts';
import { afterWords, painted } from '../../player/page/play/after-words.ts';
import { Hud } from '../../player/page/play/hud.tsx';
import { useNewestInSight } from '../../player/page/play/in-sight.ts';
import { Log } from '../../player/page/play/log.tsx';
import { useHand } from '../../player/page/play/use-hand.ts';
import { createWords, type Words } from '../../player/page/play/words.ts';
import { Performer } from '../../player/performer.ts';
import { Run } from '../../player/run.ts';
import type { Settings } from '../../player/settings.ts';
import '../../player/page/play/play.css';
import '../../player/page/play/card.css';

/** What is performed, and how far the room is. */
export interface TheatreProps {
  readonly story: Story;
  readonly book: Book | undefined;
  readonly seed: number;
  readonly carried: Carried; // into the scene
  readonly path: readonly ChoiceId[];
  readonly reading: 'goes-on' | 'is-over'; // over: all words are there at once
  readonly settings: Signal<Settings>;
  readonly company: Company;
  readonly say: (sentence: string) => void;
  readonly children?: ComponentChildren; // under the words
}

const COMFORT = 18; // letters a second that a room reads with ease
const LEAST = 1_800; // milliseconds for the shortest line

/** The game itself on the screen of a room: stage, words and sound go on by themselves, a line at a time, and stop where the room decides. */
export function Theatre({ story, book, seed, carried, path, reading, settings, company, say, children }: TheatreProps): JSX.Element {
  const stageless = useSignal(false);
  const backdrop = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement>(null);
  const play = usePlay(story, book, { seed, carried, path }, settings);
  const { performer, words } = play;

  useNewestInSight(words, performer, stageless.value ? 'text' : 'stage');
  const sound = useHand(company.sound, () => say('Sound cannot be played here. Captions say what there is to hear.'), 'wanted');
  const stage = useHand(
    () => company.stage(backdrop.current ?? document.body, book),
    () => {
      stageless.value = true;
      say('The stage cannot be shown here. The story goes on in words.');
    },
    stageless.value ? 'unwanted' : 'wanted',
  );
  useEffect(() => joined(performer, sound), [performer, sound]);
  useEffect(() => {
    if (!stage) return undefined;
    const leave = joined(performer, stage);
    stage.wear(book?.season.find(({ scene }) => story.id.endsWith(`/${scene}`))?.week ?? 0);
    const stops = [
      effect(() => stage.talking(performer.revealing.value ? (performer.run.beatAt(performer.run.position.value)?.speaker ?? null) : null)),
      effect(() => stage.decide(performer.deciding.value ? 'open' : 'closed')),
    ];
    const tell = (): void => {
      const covered = card.current?.getBoundingClientRect().top ?? innerHeight;
      stage.setSafeArea({ top: 0, right: 0, bottom: Math.max(0, innerHeight - covered), left: 0 });
    };
    const watch = new ResizeObserver(tell);
    if (card.current) watch.observe(card.current);
    return () => {
      watch.disconnect();
      for (const stop of stops) stop();
      leave?.();
    };
  }, [performer, stage]);

  useEffect(() => {
    const on = ({ key, target }: KeyboardEvent): void => {
      if ((key === 'Enter' || key === ' ' || key === 'ArrowRight') && !(target instanceof HTMLElement && target.closest('button, a, input')))
        performer.advance();
    };
    addEventListener('keydown', on);
    return () => removeEventListener('keydown', on);
  }, [performer]);
  useEffect(() => {
    if (reading === 'is-over') performer.setPace('skipping');
    else if (performer.run.ahead()) {
      if (performer.run.position.value.beat < 0) performer.advance();
      performer.setPace('auto');
    }
  }, [performer, reading, path.length]);

  return (
    <div class="play theatre" data-mode={stageless.value ? 'text' : 'stage'} data-captions={settings.value.captions}>
      <div ref={backdrop} class="backdrop" aria-hidden="true" />
      <div class="sheet" tabIndex={stageless.value ? 0 : undefined}>
        <header class="top">
          <Hud tableau={performer.tableau.value} gauges={story.gauges} book={book} />
        </header>
        <main id="main" class="desk">
          <h1 class="heard">{story.title}</h1>
          <section ref={card} class="card" aria-label="The story">
            <div class="leaf">
              <div class="now">
                <Log words={words} quiet={false} />
              </div>
              {children}
            </div>
          </section>
        </main>
      </div>
    </div>
  );
}

interface Play {
  readonly performer: Performer;
  readonly words: Words;
  readonly path: readonly ChoiceId[];
}

/** How the room has come to where it is. */
interface Way {
  readonly seed: number;
  readonly carried: Carried; // into the scene
  readonly path: readonly ChoiceId[];
}

/** One step further on the same path is played on; anything else begins anew where the room now stands. */
function usePlay(story: Story, book: Book | undefined, way: Way, settings: Signal<Settings>): Play {
  const { path } = way;
  const now = useRef<Play | undefined>(undefined);
  useEffect(() => () => now.current?.performer.close(), []);
  return useMemo(() => {
    const before = now.current;
    const [last, ...rest] = path.toReversed();
    const goesOn = before !== undefined && before.performer.run.story === story && last !== undefined && same(before.path, rest.toReversed());
    if (goesOn) {
      before.performer.run.toDecision();
      before.words.decided(before.performer.run.choices.value.find(({ id }) => id === last)?.text ?? '');
      before.performer.choose(last);
    } else before?.performer.close();
    now.current = goesOn ? { ...before, path } : { ...begin(story, book, way, settings), path };
    return now.current;
  }, [story, path.join('\n')]);
}

function begin(story: Story, book: Book | undefined, { seed, carried, path }: Way, settings: Signal<Settings>): Pick<Play, 'performer' | 'words'> {
  const decisions = path.map((choice) => ({ kind: 'choice', choice, thought: 0 }) as const);
  const session = { format: 1, story: story.hash, seed, carried, decisions } as const;
  replay(story, session); // says where the room's path does not fit, before anything is drawn
  const run = new Run(story, session, 'what-if');
  const speed = (): number | undefined => (settings.value.textSpeed > 100 ? undefined : settings.value.textSpeed);
  const words = createWords(run, { book, gauges: story.gauges }, speed);
  const performer = new Performer(run, {
    words,
    seen: { ready: Promise.resolve(), has: () => true, add: () => undefined }, // whoever leads may skip all of it
    linger: ({ text }) => Math.max(LEAST, (text.length / COMFORT) * 1000 - (text.length / (speed() ?? Infinity)) * 1000),
    onDecision: () => undefined,
    painted,
    onSkipped: () => undefined,
  });
  return { performer, words };
}

function joined(performer: Performer, hand: Parameters<typeof afterWords>[0] | undefined): (() => void) | undefined {
  if (!hand) return undefined;
  const behind = afterWords(hand);
  performer.add(behind);
  return () => {
    performer.remove(behind);
    behind.leave();
  };
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((each, at) => each === b[at]);
