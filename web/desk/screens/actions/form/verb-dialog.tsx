// The dialog of one verb: what will happen, the fields, what went wrong, and the verb itself.
import { type FormEvent, type ReactNode, useId } from 'react';
import { useTranslate } from '#web/client';
import { Button, type ButtonKind, Dialog, TroubleLine } from '#web/ui';
import './verb-form.css';
import * as words from '../words.ts';
import { confirmsByKey } from './confirms-by-key.ts';
import { ConflictNote } from './conflict-note.tsx';
import type { VerbForm } from './verb-form.ts';

export interface VerbDialogProps<Value extends object> {
  form: VerbForm<Value>;
  /** The verb in the office's words; title and button. */
  label: string;
  title?: string;
  kind?: ButtonKind;
  width?: 'normal' | 'wide';
  /** What will happen. */
  lead?: ReactNode;
  disabledReason?: string | undefined;
  onClose: () => void;
  children?: ReactNode;
}

export function VerbDialog<Value extends object>(props: VerbDialogProps<Value>) {
  const { form, label, onClose } = props;
  const t = useTranslate(words);
  const formId = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.isPending && !form.conflict && !props.disabledReason) form.send();
  };
  return (
    <Dialog
      title={props.title ?? label}
      isOpen
      width={props.width ?? 'normal'}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('form.later')}</Button>
          <Button
            type="submit"
            form={formId}
            kind={props.kind ?? 'primary'}
            pending={form.isPending}
            disabledReason={form.conflict ? t('conflict.first') : props.disabledReason}
          >
            {label}
          </Button>
        </>
      }
    >
      {/* The whole form listens, so that Ctrl+Enter works from inside any field. */}
      <form id={formId} className="actions-form" noValidate onSubmit={submit} onKeyDown={confirmsByKey}>
        {props.lead ? <div className="actions-lead">{props.lead}</div> : null}
        {form.wasFound ? (
          <p className="actions-found" role="status">
            {t('form.found')}
            <Button kind="quiet" size="small" onClick={form.clear}>
              {t('form.clear')}
            </Button>
          </p>
        ) : null}
        {props.children}
        {form.conflict ? (
          <ConflictNote
            conflict={form.conflict}
            verb={label}
            isPending={form.isPending}
            onAgain={() => form.send(form.conflict?.version)}
          />
        ) : null}
        <TroubleLine>{form.trouble}</TroubleLine>
      </form>
    </Dialog>
  );
}
