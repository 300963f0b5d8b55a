import type { JSX } from 'preact';

/** What people wrote, on paper notes. */
export function Wall({ notes }: { readonly notes: readonly string[] }): JSX.Element {
  if (notes.length === 0) return <p class="empty">The wall is still empty. Write on your phone what you take with you.</p>;
  return (
    <ul class="wall" data-many={howMuch(notes)}>
      {notes.map((note, at) => (
        <li key={`${at} ${note}`} data-paper={at % 4}>
          <p class="by-people" dir="auto">
            {note}
          </p>
        </li>
      ))}
    </ul>
  );
}

const NOTE = 55; // letters of a note that takes no more room than the paper has at least

/** How large the paper is: by how many notes there are, and long ones count for more. */
function howMuch(notes: readonly string[]): 'few' | 'some' | 'many' | 'very' {
  const much = notes.reduce((sum, note) => sum + Math.max(1, note.length / NOTE), 0);
  if (much <= 8) return 'few';
  if (much <= 15) return 'some';
  return much <= 28 ? 'many' : 'very';
}
