// A day's service at a point, entered by whoever was there; nothing measures a place.
import { useState } from 'react';
import type { MyPoints } from '#instruments/public-matters/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, DateField, Dialog, Stack, TextField, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';

const todayHere = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

interface ServiceFormProps {
  point: MyPoints['points'][number];
  onClose: () => void;
}

export function ServiceForm({ point, onClose }: ServiceFormProps) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [onDay, setOnDay] = useState(todayHere);
  const [hours, setHours] = useState('2');
  const [note, setNote] = useState('');
  const serving = useAct<{ id: string; input: object }, unknown>('public-matters.record-service', {
    onDone: () => {
      toast(t('served'));
      onClose();
    },
  });
  const count = Number(hours);
  const isHours = count >= 0.5 && count <= 12 && Number.isInteger(count * 2);
  return (
    <Dialog
      title={t('serve')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={serving.isPending}
          disabledReason={isHours ? undefined : t('hoursWrong')}
          onClick={() => serving.act({ id: point.id, input: { onDay, hours: count, note } })}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <p>{point.title}</p>
        <DateField label={t('onDay')} value={onDay} onChange={setOnDay} />
        <TextField label={t('hours')} inputMode="decimal" value={hours} onChange={setHours} />
        <TextField label={t('note')} isOptional limit={200} value={note} onChange={setNote} />
        <TroubleLine>{troubleText(serving)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}
