// The dialog of one act: its fields, what went wrong, and the verb itself at the end.
import { type FormEvent, type ReactNode, useId } from 'react';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, type ButtonKind, Dialog, Stack, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

export interface VerbDialogProps {
  act: string;
  title: string;
  kind?: ButtonKind;
  /** Absent where a thing is made. */
  on?: { id: string; version: number };
  input: unknown;
  isComplete?: boolean;
  children?: ReactNode;
  onClose: () => void;
  onDone?: (answer: { caseId: string }) => void;
}

export function VerbDialog(props: VerbDialogProps) {
  const { act, title, kind = 'primary', on, input, isComplete = true, children, onClose, onDone } = props;
  const t = useTranslate(words);
  const toast = useToast();
  const formId = useId();
  const acting = useAct<Record<string, unknown>, { caseId: string }>(act, {
    onDone: (answer) => {
      toast(title);
      onClose();
      onDone?.(answer);
    },
  });
  const trouble = useTroubleText()(acting);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (isComplete) acting.act({ ...on, input });
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button
            kind={kind}
            type="submit"
            form={formId}
            pending={acting.isPending}
            disabledReason={isComplete ? undefined : t('missing')}
          >
            {title}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Stack gap={4}>
          {children ?? <p>{t('noFields')}</p>}
          <TroubleLine>{trouble}</TroubleLine>
        </Stack>
      </form>
    </Dialog>
  );
}
