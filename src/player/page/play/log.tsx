import { Component, type JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../icon.tsx';
import type { Line } from './lines.ts';
import { revealText } from './reveal.ts';
import type { Entry, Words } from './words.ts';
import './log.css';

/** Everything said, each line once and whole: for the eye the newest, on the card; for the ear and the text page, all. */
export function Log({ words, quiet }: { readonly words: Words; readonly quiet: boolean }): JSX.Element {
  const log = useRef<HTMLDivElement>(null);
  const entries = words.entries.value;
  const reveal = words.reveal.value;
  const current = entries.findLast(({ chosen, lines }) => !chosen && lines.some(({ kind }) => kind === 'words'))?.key ?? entries.at(-1)?.key;

  useLayoutEffect(() => {
    const node = reveal && log.current?.querySelector(`[data-entry="${reveal.key}"] .said`)?.firstChild;
    return node instanceof Text ? revealText(node, reveal?.millis ?? 0) : undefined;
  }, [reveal]);

  return (
    <div ref={log} class="log" role="log" aria-label="What happens" aria-live={quiet ? 'off' : 'polite'}>
      {entries.map((entry) => (
        <EntryLines key={entry.key} entry={entry} current={entry.key === current} />
      ))}
    </div>
  );
}

interface EntryProps {
  readonly entry: Entry;
  readonly current: boolean;
}

/** Made again only when it changes: the lines before are many. (A component, not a memoised element: Preact keeps those, and all they ever stood in.) */
class EntryLines extends Component<EntryProps> {
  override shouldComponentUpdate({ entry, current }: EntryProps): boolean {
    return entry !== this.props.entry || current !== this.props.current;
  }

  override render({ entry, current }: EntryProps): JSX.Element {
    const speaking = entry.lines.find((line) => line.kind === 'words');
    return (
      <div
        class={`entry${current ? ' current' : ''}${entry.chosen ? ' chosen' : ''}`}
        data-entry={entry.key}
        data-manner={speaking?.kind === 'words' ? speaking.manner : undefined}
        aria-live={entry.chosen ? 'off' : undefined}
      >
        {entry.lines.map((line, at) => (
          <LineView key={at} line={line} chosen={entry.chosen} />
        ))}
      </div>
    );
  }
}

/** One line, as it stands on the card, on the text page and in the history. */
export function LineView({ line, chosen = false }: { readonly line: Line; readonly chosen?: boolean }): JSX.Element {
  const text = <span dir="auto">{line.text}</span>;
  switch (line.kind) {
    case 'words':
      return (
        <p class={`line words ${line.manner}${line.on ? ` ${line.on}` : ''}`} style={line.colour === '' ? {} : { '--identity': line.colour }}>
          {chosen && <span class="chose">You chose: </span>}
          {line.who !== '' && (
            <>
              <span class="who" dir="auto">
                {line.who}
              </span>
              {line.mood !== '' && <span class="feeling"> ({line.mood})</span>}
              <span class="colon">: </span>
            </>
          )}
          <span class="said" dir="auto">
            {line.text}
          </span>
        </p>
      );
    case 'caption':
    case 'picture':
      return (
        <p class="line caption">
          {line.kind === 'caption' && <Icon name="sound" />}
          <span class="bracket">[</span>
          {text}
          <span class="bracket">]</span>
        </p>
      );
    case 'memory':
      return (
        <p class="line memory">
          <Icon name="remember" />
          {text}
        </p>
      );
    case 'ending':
      return <p class="line ending-line">Ending: {text}</p>;
    case 'link':
      return (
        <p class="line link">
          <a href={line.url} rel="noreferrer noopener" target={line.beside ? '_blank' : '_self'}>
            {line.text}
          </a>
        </p>
      );
    case 'place':
    case 'time':
    case 'gauge':
    case 'view':
      return (
        <p class={`line ${line.kind}`} dir="auto">
          {line.text}
        </p>
      );
  }
}
