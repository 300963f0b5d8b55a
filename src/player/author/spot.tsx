import type { JSX } from 'preact';
import type { Spot } from './source.ts';

/** A line of the source by file and number; where an editor can be asked, a button that opens it there. */
export function SpotLink({ spot, otherwise }: { readonly spot: Spot | undefined; readonly otherwise?: string | undefined }): JSX.Element | null {
  if (!spot) return otherwise === undefined ? null : <span class="quiet">{otherwise}</span>;
  const { file, line, editor } = spot;
  const where = (
    <bdi>
      {file}:{line}
    </bdi>
  );
  if (editor === undefined) return <code class="spot">{where}</code>;
  return (
    <button type="button" class="spot spot-opens" title="Open in the editor" onClick={() => void fetch(editor).catch(() => undefined)}>
      <code>{where}</code>
      <span class="heard"> (open in the editor)</span>
    </button>
  );
}
