import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { PersonDebrief } from '../../core/workshop/debrief.ts';
import type { Moment } from '../../core/assessment/assess.ts';
import type { PhoneView } from '../../core/workshop/view.ts';
import { levelWords } from '../../player/page/debrief/words.ts';
import type { Connection } from '../connection.ts';
import { useOwnDebrief } from './own-debrief.ts';

/** After a decision, for whoever learns better with feedback at once: what one's own vote showed, and why. */
export function Coached({ room, view }: { readonly room: Connection<PhoneView>; readonly view: PhoneView }): JSX.Element | null {
  const { table, scene, phase, aside } = view;
  const decision = (table?.path.length ?? 0) - 1;
  const followed = decision >= 0 && !aside && (phase === 'read' || phase === 'play');
  const about = followed ? `${scene}.${decision}` : undefined;
  const done = useSignal<string | undefined>(undefined);
  const debrief = useOwnDebrief(room, about);
  const moments = debrief ? momentsOf(debrief, scene, decision) : [];
  const [first] = moments;
  if (!debrief || !first || done.value === about) return null;
  return (
    <section class="sheet coached" aria-labelledby="coached">
      <h2 id="coached">What that showed</h2>
      <p class="coached-chosen" dir="auto">
        {first.chosen.text}
      </p>
      {first.reason !== null && <p dir="auto">{first.reason}</p>}
      <dl>
        {moments.map(({ dimension, chosen }) => (
          <div key={dimension}>
            <dt>{debrief.dimensions.find((each) => each.dimension === dimension)?.name ?? dimension}</dt>
            <dd>{levelWords(chosen.level)}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">Only you see this.</p>
      <button type="button" class="button" onClick={() => (done.value = about)}>
        Go on
      </button>
    </section>
  );
}

function momentsOf({ decisions, dimensions }: PersonDebrief, scene: number, decision: number): readonly Moment[] {
  const at = decisions.findIndex((each) => each.scene === scene && each.decision === decision);
  return dimensions.flatMap(({ moments }) => moments.filter((moment) => moment.decision === at));
}
