// Asks before a decision: says what will happen, takes the reason where one is needed.
import { type ReactNode, useState } from 'react';
import './field-words.css';
import { Button } from './button.tsx';
import type { ButtonKind } from './button-look.ts';
import { Dialog } from './dialog.tsx';
import { TextArea } from './text-area.tsx';
import { useWords } from './words.tsx';

export interface ConfirmDialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  /** The verb itself, never "OK". */
  verb: string;
  kind?: ButtonKind;
  /** What will happen, in a sentence or two. */
  children?: ReactNode;
  reason?: { label?: string; hint?: string; isRequired?: boolean; limit?: number };
  pending?: boolean;
  /** What the server answered when it refused. */
  error?: string | undefined;
  onConfirm: (reason: string) => void;
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const words = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const limit = props.reason?.limit ?? 500;

  function confirm() {
    const lacksReason = Boolean(props.reason?.isRequired) && reason.trim() === '';
    setIsMissing(lacksReason);
    if (!lacksReason) props.onConfirm(reason.trim());
  }

  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>{words('cancel')}</Button>
          <Button kind={props.kind ?? 'primary'} pending={props.pending ?? false} onClick={confirm}>
            {props.verb}
          </Button>
        </>
      }
    >
      {props.children}
      {props.reason ? (
        <TextArea
          label={props.reason.label ?? words('reason')}
          hint={props.reason.hint}
          isOptional={!props.reason.isRequired}
          value={reason}
          onChange={setReason}
          limit={limit}
          error={isMissing ? words('reasonNeeded') : undefined}
        />
      ) : null}
      {props.error ? (
        <p className="ui-field-error" role="alert">
          {props.error}
        </p>
      ) : null}
    </Dialog>
  );
}
