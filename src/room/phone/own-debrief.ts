import { useEffect, useState } from 'preact/hooks';
import type { PersonDebrief } from '../../core/workshop/debrief.ts';
import type { PhoneView } from '../../core/workshop/view.ts';
import type { Connection } from '../connection.ts';

const AGAIN = 2_000; // milliseconds until a question that nobody heard is asked again

/** What one's own votes showed, asked for when there is something new to know: `about` names it. Undefined until it is there, or where nothing is asked. */
export function useOwnDebrief(room: Connection<PhoneView>, about: string | undefined): PersonDebrief | undefined {
  const [told, setTold] = useState<{ readonly about: string; readonly debrief: PersonDebrief }>();
  const here = room.line.value === 'here';
  useEffect(() => {
    if (!here || about === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async (): Promise<void> => {
      const answer = await room.ask<{ readonly debrief: PersonDebrief }>('debrief', {});
      if (isOver) return;
      if (answer?.ok === true) setTold({ about, debrief: answer.debrief });
      else timer = setTimeout(() => void ask(), AGAIN);
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [here, about]);
  return told?.about === about ? told?.debrief : undefined;
}
