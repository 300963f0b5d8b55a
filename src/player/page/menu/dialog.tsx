import type { ComponentChildren, JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import '../controls.css';
import './dialog.css';

/** A dialog of the page: what it is called, what closing it does, how much room it takes. */
export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'normal' | 'wide';
  readonly closes?: string; // what the button says; "Close" where it says nothing else
  readonly children: ComponentChildren;
}

/** A card in front of the game. Opening moves the focus into it, closing gives it back to where it came from. */
export function DialogCard({ title, onClose, size = 'normal', closes = 'Close', children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useLayoutEffect(() => {
    const open = dialog.current;
    const before = document.activeElement;
    open?.showModal();
    return () => {
      open?.close(); // before it leaves the page: only then does the browser give the focus back
      if (document.activeElement === document.body && before instanceof HTMLElement) giveFocus(before);
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={`dialog dialog-${size}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        if (event.target !== dialog.current) return; // a file picker inside was cancelled
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" class="button dialog-close" onClick={onClose}>
          {closes}
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  );
}

/** Focus goes back to `before`; where that has left the page, to the heading of what is there now. */
function giveFocus(before: HTMLElement): void {
  const target = before.isConnected ? before : document.querySelector<HTMLElement>('h1[tabindex], main[tabindex]');
  target?.focus();
}
