import { createInterface, type Interface } from 'node:readline';
import { decide, replay, type Session, type Transcript, undo } from '../core/session/session.ts';
import type { Decision } from '../core/story/beat.ts';
import type { Story } from '../core/story/story.ts';
import { set, styled } from './play-look.ts';
import { askedFor } from './play-script.ts';
import { choiceWords, decisionWords, gaugeWords, type Telling, turnWords } from './play-words.ts';

/** Where a play in the terminal was left. */
export interface Left {
  readonly session: Session;
  readonly transcript: Transcript;
  readonly ended: boolean;
  readonly run: 'first' | 'what-if';
}

/** What a terminal gives and takes. */
export interface Desk {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & { readonly rows?: number; readonly isTTY?: boolean };
}

const help = [
  ['a number', 'takes that option'],
  ['b', 'looks back at what was said'],
  ['u', 'takes the last decision back: from there on it is a what if'],
  ['q', 'stops, and says how to go on later'],
] as const;

/** Plays a story with whoever sits at the terminal, until it ends or they have enough. */
export async function playAt(desk: Desk, telling: Telling, story: Story, begun: Session): Promise<Left> {
  const terminal = createInterface({ input: desk.input, output: desk.output, terminal: desk.output.isTTY === true });
  try {
    return await new Table(desk, terminal, telling, story).play(begun);
  } finally {
    terminal.close();
  }
}

/** One play at a terminal. */
class Table {
  readonly #desk: Desk;
  readonly #terminal: Interface;
  readonly #answers: AsyncIterator<string>;
  readonly #telling: Telling;
  readonly #story: Story;
  #run: Left['run'] = 'first';
  #closed = false;

  constructor(desk: Desk, terminal: Interface, telling: Telling, story: Story) {
    this.#desk = desk;
    this.#terminal = terminal;
    terminal.once('close', () => (this.#closed = true)); // lines that came before may still be waiting
    this.#answers = terminal[Symbol.asyncIterator]();
    this.#telling = telling;
    this.#story = story;
  }

  async play(begun: Session): Promise<Left> {
    let session = begun;
    let transcript = replay(this.#story, session);
    await this.#tell(transcript);
    for (;;) {
      const turn = transcript.turns.at(-1);
      if (!turn || turn.choices.every(({ disabled }) => disabled)) return { session, transcript, ended: true, run: this.#run };
      const next = await this.#decided(session, transcript);
      if (next === undefined) return { session, transcript, ended: false, run: this.#run };
      if (next.decisions.length < session.decisions.length)
        this.#say(styled(this.#telling.look, 'dim', `\nBack to decision ${next.decisions.length + 1}. This is a what if.`));
      session = next;
      transcript = replay(this.#story, session);
      await this.#tell(transcript);
    }
  }

  /** The session with one decision more, or less; undefined: enough. */
  async #decided(session: Session, transcript: Transcript): Promise<Session | undefined> {
    let wantsBack = false;
    for (;;) {
      const asked = askedFor(transcript);
      const offered = performance.now();
      const answer = await this.#ask(asked ? `\nIn your own words (at most ${asked.limit} characters): ` : '\nYou: ');
      if (answer === undefined || answer === 'q') return undefined;
      if (asked && !['b', 'u', '?'].includes(answer))
        return decide(session, { kind: 'input', variable: asked.variable, value: [...answer].slice(0, asked.limit).join('') });
      const open = transcript.turns.at(-1)?.choices.filter(({ disabled }) => !disabled) ?? [];
      const choice = /^\d+$/u.test(answer) ? open[Number(answer) - 1] : undefined;
      if (choice) return decide(session, { kind: 'choice', choice: choice.id, thought: Math.round(performance.now() - offered) });
      const back = answer === 'u';
      if (back && session.decisions.length > 0 && (wantsBack || this.#run === 'what-if')) {
        this.#run = 'what-if';
        return undo(session);
      }
      wantsBack = back && session.decisions.length > 0;
      if (wantsBack) this.#answer('What is said is said, in the first run. u once more goes back all the same, and this becomes a what if.');
      else if (back) this.#answer('Nothing is decided yet.');
      else if (answer === 'b') this.#lookBack(transcript);
      else if (answer === '?') for (const [key, does] of help) this.#answer(does, `  ${key.padEnd(10)}`, ' '.repeat(12));
      else this.#answer(`A number from 1 to ${open.length} was expected; ? says what else there is.`);
    }
  }

  /** The last turn, a screenful at a time, and what is on offer. */
  async #tell(transcript: Transcript): Promise<void> {
    const turn = transcript.turns.at(-1);
    if (!turn) return;
    const most = this.#desk.output.isTTY === true ? Math.max(8, (this.#desk.output.rows ?? 24) - 4) : Infinity;
    let shown = 0;
    for (const paragraph of turnWords(this.#telling, turn)) {
      if (shown > 0 && shown + paragraph.length + 1 > most) {
        await this.#ask(styled(this.#telling.look, 'dim', '\n… Enter '));
        shown = 0;
      }
      this.#say(`\n${paragraph.join('\n')}`);
      shown += paragraph.length + 1;
    }
    if (turn.choices.length === 0) return;
    this.#say(['', ...gaugeWords(this.#telling, transcript.turns), '', ...choiceWords(this.#telling, turn.choices, 'numbers')].join('\n'));
  }

  #lookBack(transcript: Transcript): void {
    for (const [at, turn] of transcript.turns.entries()) {
      const made = transcript.decisions[at - 1];
      if (made) this.#say(['', ...decisionWords(this.#telling, decidedText(made, transcript, at - 1))].join('\n'));
      for (const paragraph of turnWords(this.#telling, turn)) this.#say(`\n${paragraph.join('\n')}`);
    }
    this.#say(['', ...choiceWords(this.#telling, transcript.turns.at(-1)?.choices ?? [], 'numbers')].join('\n'));
  }

  /** What they answer; undefined: nobody is there any more. */
  async #ask(question: string): Promise<string | undefined> {
    this.#terminal.setPrompt(question);
    if (this.#closed) this.#desk.output.write(question);
    else this.#terminal.prompt();
    const { value, done } = await this.#answers.next();
    return done === true ? undefined : value.trim();
  }

  /** What is no part of the story, as wide as the window. */
  #answer(text: string, first: string = '', rest: string = first): void {
    this.#say(set(this.#telling.look, text, first, rest).join('\n'));
  }

  #say(text: string): void {
    this.#desk.output.write(`${text}\n`);
  }
}

/** What was decided, in its own words. */
export function decidedText(decision: Decision, { turns }: Transcript, at: number): string {
  if (decision.kind === 'input') return decision.value;
  return turns[at]?.choices.find(({ id }) => id === decision.choice)?.text ?? decision.choice;
}
