// The browser's own dialog: it traps the focus, closes with Escape and gives the focus back.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import './dialog.css';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

/** Who opens a form wants to write; without a field the browser chooses. */
const firstField = 'input:not([readonly], [type="checkbox"], [type="radio"]), textarea, select';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  width?: 'normal' | 'wide';
  /** The verbs, the main one last. */
  footer?: ReactNode;
  /** A dialog that must be answered has no way out but its verbs. */
  mustBeAnswered?: boolean;
  children: ReactNode;
}

export function Dialog({ title, isOpen, onClose, width, footer, mustBeAnswered, children }: DialogProps) {
  const words = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!dialog || !isOpen) return;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>(firstField)?.focus();
    return () => dialog.close();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog
      ref={element}
      className="ui-dialog"
      data-width={width}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (!mustBeAnswered) onClose();
      }}
    >
      <div className="ui-dialog-inner">
        <header>
          <h2 id={titleId}>{title}</h2>
          {mustBeAnswered ? null : (
            <Button kind="quiet" size="small" icon="cross" aria-label={words('close')} onClick={onClose} />
          )}
        </header>
        {children}
        {footer ? <footer>{footer}</footer> : null}
      </div>
    </dialog>
  );
}
