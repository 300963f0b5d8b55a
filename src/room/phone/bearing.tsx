import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { hasGone } from '../../core/workshop/room.ts';
import type { PhoneView } from '../../core/workshop/view.ts';
import { Clock } from '../clock.tsx';
import type { Connection } from '../connection.ts';
import type { Latest } from './latest.ts';

interface BearingProps {
  readonly room: Connection<PhoneView>;
  readonly view: PhoneView;
  readonly vote: Latest;
}

/** Where a phone stands, in one sentence that is always in sight, and the room's clock. */
export function Bearing({ room, view, vote }: BearingProps): JSX.Element {
  const over = useOver(view.phase === 'vote' && !view.paused ? view.deadline : null, room.ahead);
  return (
    <header class="bearing">
      <p role="status" class="state">
        {over && vote.state.value !== 'on-its-way' ? timeIsUp(view) : stateOf(view, vote, room.line.value === 'here')}
      </p>
      <Clock deadline={view.deadline} paused={false} ahead={room.ahead} />
      {view.name !== '' && (
        <p class="you by-people">
          You are <span dir="auto">{view.name}</span>
          {view.deciding === 'teams' && view.table && <>, at {view.table.table.replace('-', ' ')}</>}
        </p>
      )}
    </header>
  );
}

function stateOf(view: PhoneView, vote: Latest, connected: boolean): string {
  const { phase, paused, aside, table } = view;
  if (paused) return 'The room pauses.';
  switch (phase) {
    case 'lobby':
      return 'You are in. It begins when everybody is here.';
    case 'read':
      return aside ? 'What if the others had had their way? You look, and then you come back.' : 'Read, or listen to the screen.';
    case 'vote':
      if (table && hasGone(table, view.question)) return 'Your table has decided. Others vote once more.';
      if ((table?.offer?.choices.length ?? 0) === 0) return 'Your story has ended. Others still decide.';
      return ofVote(view, vote, connected);
    case 'reveal':
      return view.deciding === 'teams' ? 'This is how your table would go.' : 'This is how the room would go.';
    case 'discuss':
      return 'Talk about it: what did you see that others did not?';
    case 'play':
      if (vote.state.value !== 'nothing') return ofDecision(vote, connected);
      return (table?.offer?.choices.length ?? 0) === 0 ? 'Your story has ended. Others still play.' : 'Play at your own pace.';
    case 'debrief':
      return 'The story is over. Look back together.';
    case 'ended':
      return 'This workshop has ended. Thank you for being here.';
  }
}

function ofVote({ vote: kept, question }: PhoneView, { state, refusal }: Latest, connected: boolean): string {
  if (state.value === 'refused') return refusal.value;
  if (state.value === 'on-its-way') return connected ? 'Your vote is on its way …' : 'Your vote waits here, and is sent as soon as the connection is back.';
  if (kept || state.value === 'kept') return 'Your vote is in. You can change it until the reveal.';
  return question?.round === 2 ? 'You have talked. Vote once more; nobody sees how.' : 'Your turn. Nobody sees how you vote.';
}

function ofDecision({ state, refusal }: Latest, connected: boolean): string {
  if (state.value === 'refused') return refusal.value;
  return connected ? 'Decided.' : 'Your decision waits here, and is sent as soon as the connection is back.';
}

const timeIsUp = ({ vote }: PhoneView): string => (vote ? 'Time is up. Your vote is in.' : 'Time is up for this vote.');

/** Whether a deadline of the server's has passed. `ahead`: milliseconds that its clock is ahead. */
function useOver(deadline: number | null, ahead: number): boolean {
  const [, look] = useState(0);
  const left = deadline === null ? Infinity : deadline - Date.now() - ahead; // milliseconds
  useEffect(() => {
    if (left <= 0 || left === Infinity) return undefined;
    const timer = setTimeout(() => look((times) => times + 1), left + 50);
    return () => clearTimeout(timer);
  }, [deadline, ahead]);
  return left <= 0;
}
