// A form that carries out one act of an appraisal: its fields, its verb, and what the server says when it refuses.
import { type FormEvent, type ReactNode, useId } from 'react';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, type ButtonKind, Dialog, Stack, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

export interface ActSent {
  id?: string;
  version?: number;
  input: unknown;
}

export interface ActDialogProps {
  title: string;
  /** The act's public name, and what it is given. */
  name: string;
  sent: ActSent;
  verb: string;
  kind?: ButtonKind;
  width?: 'normal' | 'wide';
  /** Why the form cannot be sent yet. */
  missing?: string | undefined;
  done?: string;
  onClose: () => void;
  onDone?: (answer: { caseId?: string; count?: number }) => void;
  children?: ReactNode;
}

export function ActDialog({ title, name, sent, verb, kind = 'primary', missing, ...props }: ActDialogProps) {
  const t = useTranslate(words);
  const toast = useToast();
  const formId = useId();
  const act = useAct<ActSent, { caseId?: string; count?: number }>(name, {
    onDone: (answer) => {
      toast(props.done ?? t('done'));
      props.onDone?.(answer);
      props.onClose();
    },
  });
  const trouble = useTroubleText()(act);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!missing) act.act(sent);
  }

  return (
    <Dialog
      title={title}
      isOpen
      onClose={props.onClose}
      {...(props.width ? { width: props.width } : {})}
      footer={
        <>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
          <Button kind={kind} type="submit" form={formId} pending={act.isPending} disabledReason={missing}>
            {verb}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Stack gap={4}>
          {props.children}
          <TroubleLine>{trouble}</TroubleLine>
        </Stack>
      </form>
    </Dialog>
  );
}
