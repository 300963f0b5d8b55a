import { randomInt } from 'node:crypto';
import { begin, type Session, type Transcript } from '../core/session/session.ts';
import { debriefWords } from './play-debrief.ts';
import { lookOf, set, styled } from './play-look.ts';
import { follow, NotOnOffer, written } from './play-script.ts';
import { decidedText, playAt } from './play-table.ts';
import { choiceWords, decisionWords, type Telling, turnWords } from './play-words.ts';
import { type StoryAt, storyAt } from './story-at.ts';
import { readArgs, readNumber, UsageError } from './usage.ts';

const help = `Usage: promoted play <story> [--seed N] [--choose id,id,…] [--resume]

Plays a story in the terminal, with its debrief at the end.
Takes a name under stories/, a folder, or any ink file or compiled story.

  --seed    the fall of the dice, 0 to 4294967295: the same number, the same play
  --choose  makes these decisions, prints what was said, and stops
  --resume  goes on from there instead

While you play: a number takes an option, b looks back, u takes a decision back, q stops.
Ends with 0; with 1 where an option is not on offer or the story breaks; with 2 where it could not play.
`;

/** `promoted play`: settles with the exit code. */
export async function play(args: readonly string[]): Promise<number> {
  const { values, rest, help: asked } = readArgs(args, { seed: 'text', choose: 'text', resume: 'flag' });
  if (asked) {
    process.stdout.write(help);
    return 0;
  }
  const [word, more] = rest;
  if (word === undefined) throw new UsageError('play needs a story, for example: promoted play two-places-at-once');
  if (more !== undefined) throw new UsageError(`play plays one story, and "${more}" is another.`);
  if (values.resume && values.choose === undefined) throw new UsageError('--resume goes on from decisions: --choose was expected with it.');
  const scripted = values.choose !== undefined && !values.resume;
  const seed = values.seed === undefined ? (scripted ? 1 : randomInt(2 ** 32)) : readNumber('seed', values.seed, 0, 0xffffffff);
  const at = storyAt(word, process.cwd());
  const telling: Telling = { look: lookOf(process.stdout, process.env), book: at.book, gauges: at.story.gauges };
  const begun = begin(at.story, seed);
  try {
    const { session, transcript } = follow(at.story, begun, values.choose ?? '');
    say(title(telling, at));
    if (scripted) return recite(telling, at, transcript);
    return await sit(telling, at, session, word);
  } catch (error) {
    if (!(error instanceof NotOnOffer)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

/** Prints a play from its first line on; its debrief, or what is on offer now. */
function recite(telling: Telling, at: StoryAt, transcript: Transcript): number {
  for (const [number, turn] of transcript.turns.entries()) {
    const made = transcript.decisions[number - 1];
    if (made) say(['', ...decisionWords(telling, decidedText(made, transcript, number - 1))]);
    for (const paragraph of turnWords(telling, turn)) say(['', ...paragraph]);
  }
  const last = transcript.turns.at(-1);
  if (last && last.choices.length > 0) say(['', 'On offer:', ...choiceWords(telling, last.choices, 'ids')]);
  return close(telling, at, transcript);
}

/** Plays with whoever is there. */
async function sit(telling: Telling, at: StoryAt, begun: Session, word: string): Promise<number> {
  say(set(telling.look, 'A number takes an option; b looks back, u takes back, q stops, ? says it again.').map((line) => styled(telling.look, 'dim', line)));
  const { session, transcript, ended } = await playAt({ input: process.stdin, output: process.stdout }, telling, at.story, begun);
  if (ended) return close(telling, at, transcript);
  const list = written(session.decisions);
  const choose = list === '' ? '' : ` --choose ${quoted(list)} --resume`;
  say(['', 'To go on from here:', `  promoted play ${quoted(word)} --seed ${session.seed}${choose}`]);
  return 0;
}

/** The debrief, where the story has come to its end. Gives the exit code. */
function close(telling: Telling, { story, rubric }: StoryAt, transcript: Transcript): number {
  const last = transcript.turns.at(-1);
  if (last?.trouble !== null) return 1;
  if (last.choices.length > 0 || !rubric) return 0;
  if (process.stdout.isTTY) say(['', styled(telling.look, 'dim', 'One moment: what else was within reach …')]); // a search of seconds, the first time
  say(debriefWords(telling, story, rubric, transcript));
  return 0;
}

function title({ look }: Telling, { story }: StoryAt): readonly string[] {
  return [...set(look, story.title).map((line) => styled(look, 'bold', line)), ...(story.summary === null ? [] : set(look, story.summary))];
}

const quoted = (text: string): string => (/^[\w./,=%~-]+$/u.test(text) ? text : `"${text.replaceAll(/["\\$`]/gu, String.raw`\$&`)}"`);

function say(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}
