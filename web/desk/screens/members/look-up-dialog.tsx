// The telephone is shown after the reason is on record.
import { useState } from 'react';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Stack, TextField, TroubleLine } from '#web/ui';
import type { PeopleDialogProps } from './dialog-props.ts';
import * as words from './messages/index.ts';

export function LookUpDialog({ people, onClose }: PeopleDialogProps) {
  const t = useTranslate(words);
  const [person] = people;
  const [reason, setReason] = useState('');
  const [phone, setPhone] = useState<string>();
  const looking = useAct<{ input: object }, { phone: string }>('members.look-up-phone', {
    onDone: (answer) => setPhone(answer.phone),
  });
  const trouble = useTroubleText()(looking);
  const found = phone ? t('phoneIs', { name: person?.name ?? '', phone }) : t('noPhone');
  return (
    <Dialog
      title={t('lookUpPhone')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          {phone === undefined ? (
            <Button
              kind="primary"
              pending={looking.isPending}
              disabledReason={reason.trim().length > 1 ? undefined : t('missing')}
              onClick={() => looking.act({ input: { personId: person?.id, reason } })}
            >
              {t('lookUpPhone')}
            </Button>
          ) : null}
        </>
      }
    >
      <Stack gap={4}>
        {phone === undefined ? (
          <TextField
            label={t('fields.reason')}
            hint={t('lookUpAdvice')}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
        ) : (
          <p role="status">{found}</p>
        )}
        <TroubleLine>{trouble}</TroubleLine>
      </Stack>
    </Dialog>
  );
}
