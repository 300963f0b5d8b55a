import type { JSX } from 'preact';
import type { DeskView } from '../../core/workshop/view.ts';
import { Code, QrCode } from '../code.tsx';
import { Hints } from './table.tsx';

interface BeforeProps {
  readonly view: DeskView;
  readonly code: string;
  readonly join: string; // address for phones
}

/** Before it begins: what will be played, what to say first, and how people come in where there is no screen yet. */
export function BeforeItBegins({ view, code, join }: BeforeProps): JSX.Element {
  const [first] = view.tables;
  return (
    <section class="panel before" aria-labelledby="before">
      <div>
        <h2 id="before">Before it begins</h2>
        {first && first.script.summary !== '' && <p dir="auto">{first.script.summary}</p>}
        <ol class="to-say">
          <li>Whoever has a phone points it at the square. Nobody needs an account; nobody is named in public.</li>
          <li>It is a story: nobody here is meant, and no option is the right one.</li>
          <li>Votes stay secret. What the room did is shown; what somebody did is theirs alone.</li>
          {view.selfCheck === 'asked' && <li>First, a minute for the self-check on the phones.</li>}
        </ol>
        {first && first.notes.length + first.questions.length > 0 && (
          <>
            <h3>For the first decision</h3>
            <Hints table={first} />
          </>
        )}
      </div>
      <div>
        <QrCode address={join} />
        <p class="join">
          <Code code={code} />
        </p>
      </div>
    </section>
  );
}
