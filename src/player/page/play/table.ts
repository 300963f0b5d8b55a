import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ChoiceId } from '../../../core/story/beat.ts';
import type { Action } from '../../settings.ts';
import { Performer } from '../../performer.ts';
import type { Run } from '../../run.ts';
import type { Game, Playing } from '../views.ts';
import { painted } from './after-words.ts';
import type { Controls } from './keys.ts';
import type { Lesson } from './lesson.ts';
import { createWords, type Words } from './words.ts';

/** A run being played at this page: who performs it, and what every hand can do. */
export interface Table {
  readonly run: Run;
  readonly performer: Performer;
  readonly words: Words;
  readonly controls: Controls;
  readonly lesson: ReadonlySignal<Lesson | undefined>; // shown before the play goes on
  readonly scored: boolean;
  readonly heardLesson: () => void;
  readonly choose: (choice: ChoiceId, answers: Readonly<Record<string, string>>) => void;
  /** Performs the first line, where none stands yet. */
  begin(): void;
  close(): void;
}

const COMFORT = 16; // letters a second that most people read with ease
const FAST = 101; // text speed: at once

/** Opens a run for playing. `hidden`: whether the page's own things are out of the way. */
export function openTable(game: Game, playing: Playing, hidden: Signal<boolean>): Table {
  const { run, shelved, id } = playing;
  const { settings, actions, dialog } = game;
  const scenery = { book: shelved?.book, gauges: run.story.gauges };
  const speed = (): number | undefined =>
    settings.value.textSpeed >= FAST || document.documentElement.dataset['motion'] === 'reduced' ? undefined : settings.value.textSpeed;
  const words = createWords(run, scenery, speed);
  const lesson = signal<Lesson | undefined>(undefined);
  let teach: (() => Lesson | undefined) | undefined; // once it is wanted and here
  let goOn: (() => void) | undefined;
  const stopCoaching = effect(() => {
    if (settings.value.coach === 'off' || teach) return;
    void Promise.all([import('./lesson.ts'), shelved?.rubric()]).then(
      ([{ lessonOf }, rubric]) => (teach = () => rubric && lessonOf(run, rubric)),
      () => undefined, // without it nothing is coached, and the debrief says so
    );
  });

  const autosave = (): void => {
    const save = run.save('');
    if (save) void game.saves.autosave(id, save, run.phase.peek() === 'ended');
  };
  const performer = new Performer(run, {
    words,
    seen: { ready: game.seen.ready, has: (beat) => game.seen.has(run.story.id, beat), add: (beat) => game.seen.add(run.story.id, beat) },
    linger: ({ text }) => Math.max(settings.value.auto * 1000, (text.length / COMFORT) * 1000 - (text.length / (speed() ?? Infinity)) * 1000),
    onDecision: () => {
      autosave();
      lesson.value = settings.value.coach === 'on' ? teach?.() : undefined;
      return lesson.value && new Promise<void>((resolve) => (goOn = resolve));
    },
    painted,
    onSkipped: (lines) => actions.say(lines === 1 ? 'Skipped one line.' : `Skipped ${lines} lines.`),
  });

  const choose = (choice: ChoiceId, answers: Readonly<Record<string, string>>): void => {
    if (hidden.value) return void (hidden.value = false);
    const text = run.choices.value.find((offered) => offered.id === choice)?.text ?? '';
    words.decided(text);
    performer.choose(choice, answers);
  };
  const heardLesson = (): void => {
    lesson.value = undefined;
    goOn?.();
  };

  const toggle = (kind: 'history' | 'menu'): void => void (dialog.value = dialog.value ? undefined : { kind });
  const acts: { readonly [A in Action]: () => void } = {
    advance: () => (lesson.value ? undefined : performer.advance()),
    back: () => performer.back(),
    skip: () => performer.setPace(performer.pace.value === 'skipping' ? 'by-hand' : 'skipping'),
    auto: () => {
      performer.setPace(performer.pace.value === 'auto' ? 'by-hand' : 'auto');
      actions.say(performer.pace.value === 'auto' ? 'Reading on by itself.' : 'Reading by hand.');
    },
    history: () => toggle('history'),
    hide: () => {
      hidden.value = true;
      actions.say('Words are hidden. Press anything to bring them back.');
    },
    menu: () => toggle('menu'),
    fullscreen: actions.toggleFullscreen,
    captions: () => {
      const captions = settings.value.captions === 'on' ? 'off' : 'on';
      settings.value = { ...settings.value, captions };
      actions.say(`Captions are ${captions}.`);
    },
    author: () => document.querySelector<HTMLElement>('.tool-author')?.click(), // there for authors only
  };
  const act = (action: Action): void => {
    if (hidden.value) hidden.value = false;
    else acts[action]();
  };
  const numbered = (number: number): void => {
    const choice = performer.deciding.value ? run.choices.value[number - 1] : undefined;
    if (!choice || choice.disabled || lesson.value) return;
    // Words that were typed stand in the decision's fields: let its button take them along.
    document.querySelector<HTMLButtonElement>(`.choice[data-choice="${CSS.escape(choice.id)}"]`)?.click();
  };
  let stopWatching = (): void => undefined;
  const left = (): void => void (document.visibilityState === 'hidden' && autosave());

  return {
    run,
    performer,
    words,
    lesson,
    scored: shelved !== undefined && !run.rehearsal && run.story.dimensions.length > 0,
    heardLesson,
    choose,
    controls: {
      act,
      choose: numbered,
      forward: () => performer.forward(),
      hold: (how) => {
        if (how === 'down') performer.setPace('skipping');
        else if (performer.pace.value === 'skipping') performer.setPace('by-hand');
      },
    },
    begin: () => {
      document.addEventListener('visibilitychange', left);
      stopWatching = effect(() => {
        if (run.phase.value === 'ended') autosave(); // read to its end: there is nothing to continue
      });
      if (run.position.value.beat < 0 && run.ahead()) performer.advance();
    },
    close: () => {
      document.removeEventListener('visibilitychange', left);
      stopWatching();
      stopCoaching();
      autosave();
      performer.close();
    },
  };
}
