import { Divergence, replay, decide, type Session, type Transcript } from '../core/session/session.ts';
import type { Cue, Decision, Turn } from '../core/story/beat.ts';
import type { Story } from '../core/story/story.ts';

/** A decision that cannot be made. The message is one sentence: what was found, and what is on offer. */
export class NotOnOffer extends Error {
  override readonly name = 'NotOnOffer';
  readonly session: Session; // up to there
  constructor(session: Session, message: string) {
    super(message);
    this.session = session;
  }
}

/** A list of decisions as it is written after `--choose`: ids with commas between; of what was typed, `variable=words`. */
export function written(decisions: readonly Decision[]): string {
  return decisions.map((each) => (each.kind === 'choice' ? escaped(each.choice) : `${each.variable}=${encodeURIComponent(each.value)}`)).join(',');
}

/** Makes the decisions of such a list. Throws NotOnOffer at the first that cannot be made. */
export function follow(story: Story, begun: Session, list: string): { readonly session: Session; readonly transcript: Transcript } {
  let session = begun;
  let transcript = replay(story, session);
  for (const each of list.split(',').map((part) => part.trim())) {
    if (each === '') continue;
    const turns = transcript.turns;
    const last = turns.at(-1);
    const decision = decisionOf(each, turns);
    try {
      session = decide(session, decision);
      transcript = replay(story, session);
    } catch (error) {
      if (!(error instanceof Divergence)) throw error;
      const before = { ...session, decisions: session.decisions.slice(0, -1) };
      throw new NotOnOffer(before, sentence(decision, before.decisions.length + 1, last, error));
    }
  }
  return { session, transcript };
}

/** The last thing that the player was asked to type since a decision; undefined: nothing, or it has been typed. */
export function askedFor({ turns, decisions }: Transcript): Extract<Cue, { kind: 'input' }> | undefined {
  const asked = inputs(turns.at(-1)).at(0);
  return asked && decisions.at(-1)?.kind !== 'input' ? asked : undefined;
}

function decisionOf(each: string, turns: readonly Turn[]): Decision {
  const word = unescaped(each);
  const [variable = '', ...rest] = each.split('=');
  const isOption = turns.at(-1)?.choices.some(({ id }) => id === word) === true;
  if (isOption || rest.length === 0) return { kind: 'choice', choice: word, thought: 0 };
  return { kind: 'input', variable, value: unescaped(rest.join('=')) };
}

function sentence(decision: Decision, number: number, turn: Turn | undefined, error: Divergence): string {
  const open = turn?.choices.filter(({ disabled }) => !disabled).map(({ id }) => id) ?? [];
  const typed = inputs(turn).map(({ variable }) => `${variable}=…`);
  const offer = [...open, ...typed];
  const what = decision.kind === 'choice' ? `"${decision.choice}" is not on offer at decision ${number}` : error.message.replace(/^d/u, 'D');
  return `${what}: there is ${offer.length === 0 ? 'nothing, the story has ended' : offer.join(', ')}.`;
}

const inputs = (turn: Turn | undefined): readonly Extract<Cue, { kind: 'input' }>[] =>
  turn?.beats.flatMap(({ cues }) => cues.flatMap((cue) => (cue.kind === 'input' && !cue.checklist ? [cue] : []))) ?? [];

const escaped = (id: string): string => id.replaceAll('%', '%25').replaceAll(',', '%2C');
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone %: somebody's own id
  }
}
