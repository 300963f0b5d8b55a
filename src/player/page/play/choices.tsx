import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice, ChoiceId, Move } from '../../../core/story/beat.ts';
import type { Asked, Run } from '../../run.ts';
import { keep, kept } from '../draft.ts';
import { Fetched } from '../fetched.tsx';
import type { Game } from '../views.ts';
import { painted } from './after-words.ts';
import { foresee } from './foresee.ts';
import './answer.css';
import './choices.css';

/** What the player typed, by ink variable. */
export type Answers = Readonly<Record<string, string>>;

/** What a decision needs. */
export interface DecisionProps {
  readonly game: Game;
  readonly run: Run;
  readonly choose: (choice: ChoiceId, answers: Answers) => void;
}

/** A decision: first what the player may say of themselves, where that is asked, then the options. */
export function Decision({ game, run, choose }: DecisionProps): JSX.Element {
  const checklist = run.asked.value.find((cue) => cue.checklist);
  useEffect(() => (checklist ? undefined : foresee(run)), [checklist, run.choices.value]);
  if (!checklist?.checklist)
    return (
      <Options
        choices={run.choices.value}
        asked={run.asked.value.map((cue) => ({ cue, question: questionOf(run, cue), draft: draftOf(run, cue) }))}
        pull={pullOf(run)}
        choose={choose}
      />
    );
  const draft = draftOf(run, checklist);
  return (
    <Fetched
      load={loadChecklist}
      game={game}
      props={{
        moment: checklist.checklist,
        rubric: () => game.playing.value?.shelved?.rubric() ?? Promise.resolve(undefined),
        draft,
        give: (text: string) => {
          keep(draft, '');
          run.input(checklist.variable, text);
        },
      }}
    />
  );
}

const loadChecklist = async (): Promise<typeof import('./checklist.tsx').Checklist> => (await import('./checklist.tsx')).Checklist;

/** The words that asked for something, where others have come since; undefined: they stand right above. */
function questionOf(run: Run, cue: Asked): string | undefined {
  const said = run.turns.value.flatMap(({ beats }) => beats).filter(({ text, cues }) => text !== '' || cues.includes(cue));
  const by = said.find(({ cues }) => cues.includes(cue));
  return by === said.at(-1) || by?.text === '' ? undefined : by?.text;
}

/** The name under which this tab keeps what was said and not yet given. */
const draftOf = ({ story, session }: Run, { variable }: Asked): string =>
  ['answer', story.id, session.value.seed, session.value.decisions.length, variable].join('.');

interface Question {
  readonly cue: Asked;
  readonly question: string | undefined;
  readonly draft: string;
}

interface OptionsProps extends Pick<DecisionProps, 'choose'> {
  readonly choices: readonly Choice[];
  readonly asked: readonly Question[];
  readonly pull: number; // 0..5: of what is tempting
}

const FED = 'habit'; // the variable of a story that says how often one did it oneself: 0 to 5

/** How much it pulls to do it oneself: more, each time one did. */
function pullOf(run: Run): number {
  if (!run.choices.value.some(({ temptation }) => temptation)) return 0;
  const { [FED]: habit } = run.transcript().carries;
  return typeof habit === 'number' ? Math.min(5, Math.max(0, habit)) : 1;
}

/** What the player may say in their own words, and the options. Takes the focus to its heading, so that a key pressed to read on decides nothing. */
function Options({ choices, asked, pull, choose }: OptionsProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const [answers, setAnswers] = useState(() => draftsFor(asked));
  const type = ({ cue, draft }: Question, value: string): void => {
    keep(draft, value);
    setAnswers({ ...answers, [cue.variable]: value });
  };
  useLayoutEffect(() => {
    void painted().then(() => {
      const { current } = heading;
      if (!current?.parentElement?.contains(document.activeElement)) current?.focus({ preventScroll: true });
    }); // before that it would cost a layout of its own
  }, []);

  const decide = (event: MouseEvent, choice: Choice): void => {
    event.stopPropagation();
    // The second tap of a double one was meant for the words that stood here.
    if (choice.disabled || event.detail > 1) return;
    // What has the focus is about to leave the page. To let go of it now spares the browser a layout, and what stays can take it once the words are painted.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    choose(choice.id, Object.fromEntries(Object.entries(answers).map(([variable, value]) => [variable, inOneLine(value)])));
    for (const { draft } of asked) keep(draft, '');
    void painted().then(() => {
      if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true });
    });
  };
  return (
    <section class="decision" aria-labelledby="decision-heading" onKeyDown={(event) => moveByArrow(event, heading.current)}>
      <h2 id="decision-heading" ref={heading} tabIndex={-1} class="heard">
        {choices.length === 1 ? 'You decide: one option' : `You decide: ${choices.length} options`}
      </h2>
      {asked.map((each) => (
        <Answer
          key={each.cue.variable}
          cue={each.cue}
          question={each.question}
          value={answers[each.cue.variable] ?? ''}
          change={(value) => type(each, value)}
        />
      ))}
      <ol class="choices" data-count={choices.length} onMouseDown={stay}>
        {choices.map((choice, at) => (
          <li key={choice.id} {...(choice.temptation && pull > 0 && { class: 'tugs', style: { '--pull': pull } })}>
            <button
              type="button"
              class="choice"
              data-choice={choice.id}
              aria-disabled={choice.disabled}
              aria-keyshortcuts={at < 9 && !choice.disabled ? String(at + 1) : undefined}
              onClick={(event) => decide(event, choice)}
            >
              <span class="number" aria-hidden="true">
                {at + 1}
              </span>
              <span class="what">
                {choice.move && (
                  <span class={`move move-${choice.move}`}>
                    {MOVES[choice.move]}
                    <span class="heard">: </span>
                  </span>
                )}
                <span dir="auto">{choice.text === '' ? 'Go on' : choice.text}</span>
                {choice.disabled && <span class="not-now"> (not open to you now)</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What an earlier page was told, and could not give: no longer than is asked for now. */
function draftsFor(asked: readonly Question[]): Answers {
  return Object.fromEntries(
    asked.flatMap(({ cue, draft }) => {
      const text = kept(draft);
      return text === undefined ? [] : [[cue.variable, [...text].slice(0, cue.limit).join('')]];
    }),
  );
}

/** What was typed, as a story can say it anywhere in a line: a break would begin another, which somebody else may speak, and marks that turn the text round would turn the story's. */
const inOneLine = (typed: string): string => typed.replaceAll(TURNING, '').replaceAll(GAPS, ' ').trim();

const TURNING = /[\u202A-\u202E\u2066-\u2069]/gu;
const GAPS = /[\s\p{Cc}]+/gu;

/** Who presses an option with a finger or a mouse moves no focus to it: it is about to leave, and they would wait for it. */
const stay = (event: Event): void => event.preventDefault();

const MOVES: Readonly<Record<Move, string>> = { ask: 'Ask', tell: 'Tell', listen: 'Listen', solve: 'Solve' };

interface AnswerProps extends Omit<Question, 'draft'> {
  readonly value: string;
  readonly change: (value: string) => void;
}

function Answer({ cue, question, value, change }: AnswerProps): JSX.Element {
  const letters = [...value];
  const id = `answer-${cue.variable}`;
  const about = question === undefined ? `${id}-left` : `${id}-question ${id}-left`;
  const typed = (event: Event & { readonly currentTarget: HTMLInputElement | HTMLTextAreaElement }): void => {
    const allowed = [...event.currentTarget.value].slice(0, cue.limit).join('');
    event.currentTarget.value = allowed;
    change(allowed);
  };
  return (
    <div class="answer">
      <label for={id}>In your own words</label>
      {cue.limit > 60 ? (
        <textarea id={id} rows={2} dir="auto" value={value} aria-describedby={about} onInput={typed} />
      ) : (
        <input id={id} type="text" dir="auto" autocomplete="off" value={value} aria-describedby={about} onInput={typed} />
      )}
      <span id={`${id}-left`} class="left">
        {cue.limit - letters.length} characters left
      </span>
      {question !== undefined && (
        <p id={`${id}-question`} class="question" dir="auto">
          {question}
        </p>
      )}
    </div>
  );
}

/** Up and Down go through the options, from the heading too. */
function moveByArrow(event: KeyboardEvent & { readonly currentTarget: HTMLElement }, heading: HTMLElement | null): void {
  const { key, target } = event;
  if ((key !== 'ArrowDown' && key !== 'ArrowUp') || target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button.choice')];
  const from = target === heading ? -1 : buttons.indexOf(target as HTMLButtonElement);
  const to = key === 'ArrowDown' ? from + 1 : from < 0 ? buttons.length - 1 : from - 1;
  event.preventDefault();
  (buttons[to] ?? (to < 0 ? heading : undefined))?.focus();
}
