// A form that carries out one act: its fields, its verb, and what the server says when it refuses.
import { type FormEvent, type ReactNode, useId } from 'react';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, type ButtonKind, Dialog, Stack, useToast } from '#web/ui';
import * as words from './messages/index.ts';

export interface ActDialogProps<Answer> {
  title: string;
  /** The act's public name, and what it is given. */
  name: string;
  input: unknown;
  /** The case it is done to, as it was seen. */
  on?: { id: string; version?: number };
  verb: string;
  kind?: ButtonKind;
  width?: 'normal' | 'wide';
  /** Why the form cannot be sent yet. */
  missing?: string | undefined;
  /** Said when it is done; left out when the answer shows itself. */
  done?: string;
  onClose: () => void;
  onDone?: (answer: Answer) => void;
  children?: ReactNode;
}

export function ActDialog<Answer = unknown>(props: ActDialogProps<Answer>) {
  const { title, name, input, on, verb, kind = 'primary', width, missing, done, onClose, onDone, children } = props;
  const t = useTranslate(words);
  const toast = useToast();
  const formId = useId();
  const act = useAct<{ id?: string; version?: number; input: unknown }, Answer>(name, {
    onDone: (answer) => {
      if (done) toast(done);
      onDone?.(answer);
      onClose();
    },
  });
  const trouble = useTroubleText()(act);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!missing) act.act({ ...on, input });
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      {...(width ? { width } : {})}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind={kind} type="submit" form={formId} pending={act.isPending} disabledReason={missing}>
            {verb}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Stack gap={4}>
          {children}
          {trouble ? (
            <p className="ui-field-error" role="alert">
              {trouble}
            </p>
          ) : null}
        </Stack>
      </form>
    </Dialog>
  );
}
