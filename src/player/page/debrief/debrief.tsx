import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Company } from '../play/company.ts';
import type { Game, Playing } from '../views.ts';
import '../controls.css';
import './debrief.css';
import './moment.css';
import { Dimensions } from './dimensions.tsx';
import { Drawing } from './drawing.tsx';
import { Farewell } from './farewell.tsx';
import { Opening } from './opening.tsx';
import { People } from './people.tsx';
import { readRun, type ReadDebrief, takesSearch } from './reading.ts';
import { Stances } from './stances.tsx';
import { TurningPoints } from './turning.tsx';

interface DebriefProps {
  readonly game: Game;
  readonly playing: Playing;
  readonly company: Company;
}

/** What the run on the table showed: the last page of a play, and the one worth keeping. */
export function DebriefPage({ game, playing, company }: DebriefProps): JSX.Element {
  const read = useReading(playing, game.actions.say);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [read === undefined]);
  const again = (decision: number): void => game.actions.whatIf(decision);
  return (
    <main class="debrief" lang="en">
      <Opening game={game} playing={playing} read={read} heading={heading} />
      {read?.debrief && read.rubric && (
        <>
          {game.settings.value.stage === 'on' && (
            <Drawing
              game={game}
              book={playing.shelved?.book}
              gauges={playing.run.tableauAt(playing.run.position.value).gauges}
              company={company}
              debrief={read.debrief}
              rubric={read.rubric}
            />
          )}
          <Dimensions dimensions={read.debrief.dimensions} rubric={read.rubric} again={again} />
          <Stances debrief={read.debrief} />
          {read.debrief.turningPoints && <TurningPoints points={read.debrief.turningPoints} rubric={read.rubric} again={again} />}
          <People debrief={read.debrief} book={playing.shelved?.book} />
        </>
      )}
      <Farewell game={game} playing={playing} read={read} />
    </main>
  );
}

/** The reading of a run; undefined until it is there. */
function useReading(playing: Playing, say: (sentence: string) => void): ReadDebrief | undefined {
  const [read, setRead] = useState<ReadDebrief>();
  useEffect(() => {
    let current = true;
    const show = (done: ReadDebrief): void => void (current && setRead(done));
    const soon = readRun(playing, takesSearch(playing) ? 'without-reach' : 'with-reach').then(show);
    const later = takesSearch(playing) ? soon.then(() => readRun(playing, 'with-reach')).then(show) : soon;
    later.then(
      () => undefined,
      () => {
        if (!current) return;
        say('The debrief’s scale could not be fetched. Your run is kept; open the debrief again when you are back online.');
        setRead({ transcript: playing.run.transcript(), rubric: undefined, debrief: undefined });
      },
    );
    return () => void (current = false);
  }, [playing]);
  return read;
}
