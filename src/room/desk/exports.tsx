import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { readLink } from '../link.ts';

/** What a workshop can be taken home as. */
const forms = [
  { ext: 'pdf', name: 'Report (PDF)' },
  { ext: 'pptx', name: 'Slides (PPTX)' },
  { ext: 'xlsx', name: 'Table (XLSX)' },
  { ext: 'csv', name: 'Table (CSV)' },
  { ext: 'json', name: 'Data (JSON)' },
] as const;

/** Files to keep. They hold what the room may know, and nothing of anybody alone. */
export function Exports({ code }: { readonly code: string }): JSX.Element {
  const said = useSignal('');
  const save = async (ext: string): Promise<void> => {
    said.value = 'One moment …';
    said.value = await fetched(code, ext);
  };
  return (
    <section class="panel" aria-labelledby="exports">
      <h2 id="exports">To keep</h2>
      <p>What the room may know, to take along: no names, and nothing of anybody alone.</p>
      <div class="steps">
        {forms.map(({ ext, name }) => (
          <button key={ext} type="button" class="button" onClick={() => void save(ext)}>
            {name}
          </button>
        ))}
      </div>
      <p role="status">{said.value}</p>
    </section>
  );
}

/** Fetches a file with the desk's key and hands it to the browser. Gives what to say. */
async function fetched(code: string, ext: string): Promise<string> {
  const link = readLink(location.hash);
  if (link.role !== 'facilitator') return 'Only the desk can do that.';
  try {
    const answer = await fetch(`exports/${code}.${ext}`, { headers: { Authorization: `Bearer ${link.key}` } });
    if (!answer.ok) return answer.status === 404 ? 'This server makes no such file.' : await answer.text();
    saved(await answer.blob(), `promoted-${code}.${ext}`);
    return 'Saved: look among your downloads.';
  } catch {
    return 'The server could not be reached. Try again when the connection is back.';
  }
}

function saved(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
