import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ChoiceId } from '../../core/story/beat.ts';
import type { PhoneView } from '../../core/workshop/view.ts';
import type { Latest } from './latest.ts';
import { Options } from './options.tsx';
import { type Unsent, useUnsent } from './unsent.ts';
import { Words } from '../words.tsx';

interface AloneProps {
  readonly view: PhoneView;
  readonly sender: Latest;
  readonly unsent: Unsent;
  readonly opens: 'now' | 'before'; // before this page did
}

/** One's own way through the scene, at one's own pace: what happens, and what one does next. */
export function Alone({ view, sender, unsent, opens }: AloneProps): JSX.Element | null {
  const { table } = view;
  const heading = useRef<HTMLHeadingElement>(null);
  const taken = useSignal<ChoiceId | undefined>(unsent.chosen?.choice);
  useLayoutEffect(() => {
    if (opens === 'now') heading.current?.focus({ preventScroll: true });
  }, []);
  const decision = table?.path.length ?? 0; // made so far: the next one is of that number, from 0
  useUnsent(unsent, sender, ({ choice }) => sender.want({ kind: 'go-alone', decision, choice }));
  if (!table) return null;
  const isOver = (table.offer?.choices.length ?? 0) === 0;
  const refused = sender.state.value === 'refused';
  return (
    <section class="sheet alone" aria-labelledby="alone">
      <h2 id="alone" class="kicker" ref={heading} tabIndex={-1}>
        {isOver ? 'How it ends' : `Decision ${decision + 1}`}
      </h2>
      <Words script={table.script} />
      {isOver ? (
        <p class="the-end">
          That was your way: {decision} {decision === 1 ? 'decision' : 'decisions'}. When the others are there too, you look back, here on this page.
        </p>
      ) : (
        <Options
          offer={table.offer}
          chosen={taken.value}
          closed={view.paused || (taken.value !== undefined && !refused)}
          choose={(choice) => {
            taken.value = choice;
            unsent.keep({ choice, confidence: null });
            sender.want({ kind: 'go-alone', decision, choice });
          }}
        />
      )}
    </section>
  );
}
