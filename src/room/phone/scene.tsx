import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { PhoneView } from '../../core/workshop/view.ts';
import type { Connection } from '../connection.ts';

interface SoFarProps {
  readonly room: Connection<PhoneView>;
  readonly view: PhoneView;
  readonly when: 'late' | 'asked'; // shown to whoever comes late; or there for whoever asks
}

/** The scene so far: laid open before all else for whoever comes late, at hand for everybody else. */
export function SoFar({ room, view, when }: SoFarProps): JSX.Element | null {
  const cameAt = useRef(view.table?.script.soFar.length); // decisions when this page first saw the scene
  const { table, deciding } = view;
  if (!table) return null;
  const { title, summary, soFar } = table.script;
  const late = room.isNew.value && (cameAt.current ?? 0) > 0 && cameAt.current === soFar.length && deciding !== 'alone';
  if (late !== (when === 'late') || (summary === '' && soFar.length === 0)) return null;
  return (
    <details class="so-far" open={late}>
      <summary>{late ? 'You come in the middle: the scene so far' : 'The scene so far'}</summary>
      <p class="so-far-title">{title}</p>
      {summary !== '' && <p dir="auto">{summary}</p>}
      {soFar.length > 0 && (
        <>
          <p>{deciding === 'alone' ? 'You decided:' : deciding === 'teams' ? 'Your table decided:' : 'The room decided:'}</p>
          <ol>
            {soFar.map((decided, at) => (
              <li key={at} dir="auto">
                {decided}
              </li>
            ))}
          </ol>
        </>
      )}
    </details>
  );
}
