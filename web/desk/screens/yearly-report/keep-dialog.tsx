// Keeping the figures of this moment, with a word on what for.
import { type FormEvent, useId, useState } from 'react';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Stack, TextField, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import type { Wanted } from './report-address.ts';

export interface KeepDialogProps {
  wanted: Wanted;
  onClose: () => void;
  onKept: (id: string) => void;
}

export function KeepDialog({ wanted, onClose, onKept }: KeepDialogProps) {
  const t = useTranslate(words);
  const toast = useToast();
  const formId = useId();
  const [note, setNote] = useState('');
  const keeping = useAct<{ input: unknown }, { id: string }>('proposals.keep-report', {
    onDone: ({ id }) => {
      toast(t('kept'));
      onKept(id);
    },
  });
  const trouble = useTroubleText()(keeping);
  function keep(event: FormEvent) {
    event.preventDefault();
    keeping.act({ input: { ...wanted, note } });
  }
  return (
    <Dialog
      title={t('keepTitle')}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" type="submit" form={formId} pending={keeping.isPending}>
          {t('keepVerb')}
        </Button>
      }
    >
      <form id={formId} onSubmit={keep}>
        <Stack gap={4}>
          <p>{t('keepAdvice')}</p>
          <TextField label={t('note')} hint={t('noteHint')} maxLength={200} value={note} onChange={setNote} />
          <TroubleLine>{trouble}</TroubleLine>
        </Stack>
      </form>
    </Dialog>
  );
}
