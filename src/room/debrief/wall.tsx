import type { JSX } from 'preact';

/** What people wrote, on paper notes. */
export function Wall({ notes }: { readonly notes: readonly string[] }): JSX.Element {
  if (notes.length === 0) return <p class="empty">The wall is still empty. Write on your phone what you take with you.</p>;
  return (
    <ul class="wall" data-many={howMany(notes.length)}>
      {notes.map((note, at) => (
        <li key={`${at} ${note}`} data-paper={at % 4}>
          <p dir="auto">{note}</p>
        </li>
      ))}
    </ul>
  );
}

/** How large the paper is. */
function howMany(count: number): 'few' | 'some' | 'many' | 'very' {
  if (count <= 8) return 'few';
  if (count <= 15) return 'some';
  return count <= 28 ? 'many' : 'very';
}
