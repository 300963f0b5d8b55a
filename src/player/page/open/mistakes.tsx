import type { JSX } from 'preact';
import type { Sources } from '../../../core/story/compile.ts';
import type { Diagnostic } from '../../../core/story/diagnostic.ts';

const MOST = 100; // mistakes listed; nobody mends more in one go
const LONGEST = 200; // characters shown of a source line

/** What keeps a story from being played: where, what, and the line itself. */
export function Mistakes({ sources, diagnostics }: { readonly sources: Sources; readonly diagnostics: readonly Diagnostic[] }): JSX.Element {
  const sorted = diagnostics.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return (
    <>
      <ol class="mistakes">
        {sorted.slice(0, MOST).map(({ file, line, message, hint, severity }, at) => (
          <li key={at}>
            <p class="mistake-where">
              <bdi>{file}</bdi>
              {line > 0 && `, line ${line}`}
              {severity === 'warning' && ' (warning)'}
            </p>
            <p>
              <bdi>{message}</bdi>
            </p>
            {line > 0 && <SourceLine text={sources.get(file)?.split('\n')[line - 1]} />}
            {hint !== null && <p class="quiet">{hint}</p>}
          </li>
        ))}
      </ol>
      {sorted.length > MOST && <p class="quiet">{sorted.length - MOST} more are not listed.</p>}
    </>
  );
}

function SourceLine({ text = '' }: { readonly text: string | undefined }): JSX.Element | null {
  const line = text.trim();
  if (line === '') return null;
  return (
    <pre class="mistake-line" dir="auto">
      <code>{line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}</code>
    </pre>
  );
}
