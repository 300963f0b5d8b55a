import { hasGone, type Phase, type TableId } from '../../core/workshop/room.ts';
import type { DeskTable, DeskView } from '../../core/workshop/view.ts';

/** What the one large button does now, and what that leads to. */
export interface NextStep {
  readonly label: string;
  readonly leads: string; // what follows, in a sentence or two
}

/** Where the room is, in a sentence. */
export const stateWords: { readonly [Each in Phase]: string } = {
  lobby: 'People are coming in.',
  read: 'The room reads.',
  vote: 'The room votes.',
  reveal: 'The votes are on the screen.',
  discuss: 'The room talks.',
  play: 'Everybody plays at their own pace.',
  debrief: 'The scene is over: the debrief.',
  ended: 'This workshop has ended.',
};

/** The next step; undefined where there is none that one button could take. */
export function nextStep(view: DeskView): NextStep | undefined {
  const { phase, aside, tables } = view;
  switch (phase) {
    case 'lobby':
      return view.deciding === 'alone'
        ? { label: 'Begin', leads: 'Everybody plays on their own phone. Whoever comes late can still begin.' }
        : { label: 'Begin', leads: 'The screen tells how it starts, and phones read along. Whoever comes late can still join.' };
    case 'read':
      if (aside) return { label: 'Come back', leads: 'The room goes back to where it was. Nothing of this counts.' };
      if (tables.every(({ coming }) => coming.choices.length === 0)) return { label: 'On to the debrief', leads: 'The story has come to its end.' };
      if (tables.every(({ coming }) => coming.choices.length <= 1)) return { label: 'Go on', leads: 'There is one way on, and nothing to vote on.' };
      return { label: 'Vote', leads: comingWords(tables) };
    case 'vote':
      return { label: 'Reveal', leads: 'Everybody sees how the votes fell.' };
    case 'reveal':
      return worthTalking(view)
        ? {
            label: 'Talk about it',
            leads: `The room is split on a key decision. Let both sides speak${view.secondVote === 'offered' ? ', then vote again' : ''}.`,
          }
        : follow(view);
    case 'discuss':
      return view.secondVote === 'offered' && view.question?.round === 1
        ? { label: 'Vote again', leads: 'The same options once more, now that both sides were heard. The first vote is kept beside it.' }
        : follow(view);
    case 'play':
      return { label: 'On to the debrief', leads: playWords(view) };
    case 'debrief':
    case 'ended':
      return undefined;
  }
}

/** Whether the full loop is worth it: a key decision, a table that is split, the first vote. */
function worthTalking({ question, tables }: DeskView): boolean {
  return question?.round === 1 && tables.some((table) => table.offer?.key === true && table.live?.split === true && !hasGone(table, question));
}

function comingWords(tables: readonly DeskTable[]): string {
  const key = tables.filter(({ coming }) => coming.key);
  if (key.length === 0) return 'The coming decision is a quick one: vote, reveal, and on.';
  if (key.length < tables.length) return `For ${listed(key)} the coming decision is a key one: take time to talk if it splits them.`;
  return 'The coming decision is a key one: if it splits the room, you talk and vote again.';
}

function follow({ tables, question }: DeskView): NextStep {
  const label = 'Follow the majority';
  const open = tables.filter((table) => (table.offer?.choices.length ?? 0) > 0 && !hasGone(table, question));
  const undecided = open.filter(({ live, offer }) => live?.favourites.length !== 1 && offer?.choices.length !== 1);
  const [only] = open;
  if (undecided.length > 0) {
    const silent = undecided.every(({ live }) => live?.tally.votes === 0);
    const where = open.length > 1 ? ` at ${listed(undecided)}` : '';
    return {
      label,
      leads: silent ? `Nobody has voted${where}: choose where it goes, or vote anew.` : `It is a tie${where}: choose where it goes, or vote anew.`,
    };
  }
  if (open.length !== 1 || !only) return { label, leads: 'Each table goes its own way.' };
  const text = only.offer?.choices.find(({ id }) => id === only.live?.favourites[0])?.text ?? '';
  return { label, leads: `The story goes on with: ${text}` };
}

function playWords({ progress, here }: DeskView): string {
  const done = progress?.done ?? 0;
  if (here > 0 && done === here) return 'Everybody has come to an end.';
  return `${done} of ${here} have come to an end. The others stop where they are.`;
}

const listed = (tables: readonly DeskTable[]): string => tables.map(({ table }) => tableName(table)).join(', ');

/** A table as people call it: "Team 3". */
export function tableName(table: TableId): string {
  return table === 'room' ? 'The room' : table.replace(/^team-/u, 'Team ');
}

/** "1 person", "12 people". */
export function peopleWords(count: number): string {
  return `${count} ${count === 1 ? 'person' : 'people'}`;
}
