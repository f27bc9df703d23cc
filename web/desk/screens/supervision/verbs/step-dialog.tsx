// A form that takes one rung: its fields, its verb, and what the server says when it refuses.
import { type FormEvent, type ReactNode, useId } from 'react';
import type { MatterView } from '#kernel/supervision/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Stack, TroubleLine, useToast } from '#web/ui';
import * as words from '../messages/index.ts';
import { useSupervisionWords } from '../use-supervision-words.ts';

export type StepVerb = 'note-call' | 'send-notice' | 'report-to-leader' | 'answer-notice' | 'put-off';

export interface StepDialogProps {
  matter: MatterView;
  onClose: () => void;
}

interface Asked extends StepDialogProps {
  verb: StepVerb;
  input: unknown;
  /** Why the form cannot be sent yet. */
  missing?: string | undefined;
  children: ReactNode;
}

export function StepDialog({ matter, verb, input, missing, onClose, children }: Asked) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const toast = useToast();
  const formId = useId();
  const label = say(`supervision.verbs.${verb}`);
  const act = useAct<{ id: string; input: unknown }>(`supervision.${verb}`, {
    onDone: () => {
      toast(t('done', { verb: label }));
      onClose();
    },
  });
  const trouble = useTroubleText()(act);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!missing) act.act({ id: matter.id, input });
  }

  return (
    <Dialog
      title={label}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind={verb === 'send-notice' ? 'official' : 'primary'}
            type="submit"
            form={formId}
            pending={act.isPending}
            disabledReason={missing}
          >
            {label}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Stack gap={4}>
          {children}
          <TroubleLine>{trouble}</TroubleLine>
        </Stack>
      </form>
    </Dialog>
  );
}
