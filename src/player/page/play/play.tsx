import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import type { Game, Playing } from '../views.ts';
import type { Company } from './company.ts';
import { Fetched } from '../fetched.tsx';
import { Hud } from './hud.tsx';
import { type Hands, listenToKeys } from './keys.ts';
import { Log } from './log.tsx';
import { openTable, type Table } from './table.ts';
import { Icon } from '../icon.tsx';
import { Toolbar } from './toolbar.tsx';
import './play.css';
import './card.css';

/** What the play page needs. */
export interface PlayProps {
  readonly game: Game;
  readonly playing: Playing;
  readonly company: Company;
  readonly hands: Hands;
}

/** A story being played: words on a card, the world behind it, and what the player can do. */
export function Play({ game, playing, company, hands }: PlayProps): JSX.Element {
  const { run, shelved } = playing;
  const { kind } = run;
  const hidden = useSignal(false);
  const stageless = useSignal(false); // it was tried, and could not be shown
  const table = useMemo(() => openTable(game, playing, hidden), [playing]);
  const { performer, words, controls } = table;
  const page = useRef<HTMLDivElement>(null);
  const backdrop = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLElement>(null);
  const mode: 'stage' | 'text' = game.settings.value.stage === 'on' && !stageless.value ? 'stage' : 'text';

  useLayoutEffect(() => {
    hands.controls = controls;
    const stop = listenToKeys(() => game.settings.value.keys, controls);
    return () => {
      hands.controls = undefined;
      stop();
    };
  }, [controls]);
  useEffect(() => {
    table.begin();
    return () => table.close();
  }, [table]);
  useLayoutEffect(() => {
    const click = ({ target }: MouseEvent): void => {
      if (!isControl(target) && getSelection()?.isCollapsed !== false) controls.act('advance');
    };
    page.current?.addEventListener('click', click);
    return () => page.current?.removeEventListener('click', click);
  }, [controls]);
  useEffect(fetchAhead, []);

  const attending = useMemo(
    () => ({
      game,
      book: shelved?.book,
      company,
      performer,
      words,
      lesson: table.lesson,
      controls,
      page,
      backdrop,
      card,
      mode,
      onNoStage: (): void => void (stageless.value = true),
    }),
    [table, mode],
  );
  const looking = performer.looking.value;
  return (
    <div
      ref={page}
      class="play"
      data-mode={mode}
      data-hidden={hidden.value}
      data-deciding={performer.deciding.value}
      data-captions={game.settings.value.captions}
    >
      <div ref={backdrop} class="backdrop" aria-hidden="true" />
      <Fetched load={loadAttendance} game={game} props={attending} />
      <div class="sheet">
        <header class="top">
          <Hud tableau={looking ? run.tableauAt(looking) : performer.tableau.value} gauges={run.story.gauges} book={shelved?.book} />
          <Toolbar act={controls.act} pace={performer.pace} />
        </header>
        <main id="main" class="desk" tabIndex={-1}>
          <h1 class="heard" dir="auto">
            {run.story.title}
            {kind !== 'first' && ` (${kind})`}
          </h1>
          <section ref={card} class="card" aria-label="The story">
            {kind !== 'first' && (
              <p class="what-if-mark">
                <Icon name="again" /> {kind === 'what-if' ? 'What if' : 'Rehearsal: not saved'}
              </p>
            )}
            <div class="leaf">
              {table.lesson.value && <Fetched load={loadCoach} game={game} props={{ lesson: table.lesson.value, done: table.heardLesson }} />}
              <div class={looking || table.lesson.value ? 'now heard' : 'now'}>
                <Log words={words} quiet={performer.pace.value === 'skipping'} />
              </div>
              {looking ? (
                <Fetched load={loadLookBack} game={game} props={{ performer, book: shelved?.book, at: looking }} />
              ) : (
                !table.lesson.value && <Below table={table} game={game} />
              )}
            </div>
          </section>
        </main>
      </div>
    </div>
  );
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, textarea, select, label, dialog, .decision, .toolbar') !== null;

// What a first line does not need comes after it, before anybody asks: a network that is gone by then does no harm.
const loadDecision = async (): Promise<typeof import('./choices.tsx').Decision> => (await import('./choices.tsx')).Decision;
const loadCoach = async (): Promise<typeof import('./coach.tsx').Coach> => (await import('./coach.tsx')).Coach;
const loadEnds = async (): Promise<typeof import('./ending.tsx')> => import('./ending.tsx');
const loadEnding = async (): Promise<typeof import('./ending.tsx').Ending> => (await loadEnds()).Ending;
const loadTrouble = async (): Promise<typeof import('./ending.tsx').Trouble> => (await loadEnds()).Trouble;
const loadLookBack = async (): Promise<typeof import('./look-back.tsx').LookBack> => (await import('./look-back.tsx')).LookBack;
const loadAttendance = async (): Promise<typeof import('./attendance.ts').Attendance> => (await import('./attendance.ts')).Attendance;
const LATER = 2_000; // milliseconds after the page stands

function fetchAhead(): () => void {
  void loadDecision().catch(() => undefined); // whoever asks for it next says that it cannot be had
  const timer = setTimeout(() => void Promise.allSettled([loadLookBack(), loadEnds()]), LATER);
  return () => clearTimeout(timer);
}

/** What stands under the words: the way on, a decision, or an end. */
function Below({ table, game }: { readonly table: Table; readonly game: Game }): JSX.Element {
  const { performer, run, choose } = table;
  const phase = performer.revealing.value ? 'reading' : run.phase.value;
  switch (phase) {
    case 'deciding':
      return <Fetched key={run.session.value.decisions.length} load={loadDecision} game={game} props={{ game, run, choose }} />;
    case 'ended':
      return <Fetched load={loadEnding} game={game} props={{ game, run, scored: table.scored }} />;
    case 'stuck':
      return <Fetched load={loadTrouble} game={game} props={{ game, why: run.turns.value.at(-1)?.trouble ?? '' }} />;
    case 'reading':
      return <GoOn table={table} />;
  }
}

/** The way on, as a button: for switches, screen readers, and whoever likes buttons. Keeps the focus while there is nothing to decide. */
function GoOn({ table }: { readonly table: Table }): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.id === 'main') button.current?.focus({ preventScroll: true });
  }, []);
  // What comes in its place may still have to be fetched: until then the focus is on what stays.
  useLayoutEffect(
    () => () => {
      if (button.current === document.activeElement) document.getElementById('main')?.focus({ preventScroll: true });
    },
    [],
  );
  return (
    <button ref={button} type="button" class="go-on" onClick={() => table.controls.act('advance')}>
      <span class="heard">Continue</span>
      <Icon name="on" />
    </button>
  );
}
