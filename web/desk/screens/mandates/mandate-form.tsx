import { useState } from 'react';
import { type ActingFor, useAct, useAsk, useTranslate, useTroubleText } from '#web/client';
import { Button, ComboBox, Row, Stack, TextField, TroubleLine, useToast } from '#web/ui';
import { beginActing } from './begin.ts';
import * as words from './messages/index.ts';

interface Found {
  people: readonly { id: string; name: string; sector: string | null }[];
}

export function MandateForm() {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [personId, setPersonId] = useState('');
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('');
  const found = useAsk<Found>('proposals.people', { words: typed }, { keepsPrevious: true });
  const beginning = useAct<{ input: { personId: string; reason: string } }, ActingFor>('mandates.begin', {
    onDone: (begun) => {
      if (!beginActing(begun)) toast(t('notKept'));
    },
  });
  const people = found.data?.people ?? [];
  return (
    <Stack gap={4}>
      <ComboBox
        label={t('member')}
        hint={t('memberHint')}
        options={people.map(({ id, name, sector }) => ({
          value: id,
          label: name,
          ...(sector ? { hint: sector } : {}),
        }))}
        match={() => true}
        value={personId}
        onChange={setPersonId}
        onTyped={setTyped}
      />
      <TextField label={t('reason')} hint={t('reasonHint')} value={reason} onChange={setReason} limit={300} />
      <TroubleLine>{troubleText(beginning)}</TroubleLine>
      <Row>
        <Button
          kind="primary"
          pending={beginning.isPending}
          onClick={() => beginning.act({ input: { personId, reason } })}
        >
          {t('start')}
        </Button>
      </Row>
    </Stack>
  );
}
