// Whom one asks to take over, and which of their days one takes in return.
import { useState } from 'react';
import type { DutyView, MyPlaces } from '#instruments/places/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Select, Stack, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

interface SwapFormProps {
  duty: DutyView;
  colleagues: MyPlaces['places'][number]['colleagues'];
  onClose: () => void;
}

export function SwapForm({ duty, colleagues, onClose }: SwapFormProps) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const toast = useToast();
  const troubleText = useTroubleText();
  const [withPersonId, setWithPersonId] = useState('');
  const [returnDutyId, setReturnDutyId] = useState('');
  const asking = useAct<{ id: string; input: object }>('places.ask-swap', {
    onDone: () => {
      toast(t('swapAsked'));
      onClose();
    },
  });
  const theirs = colleagues.find(({ id }) => id === withPersonId)?.duties ?? [];
  const input = { dutyId: duty.id, withPersonId, returnDutyId: returnDutyId || null };
  return (
    <Dialog
      title={say('places.verbs.ask-swap')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={asking.isPending}
          disabledReason={withPersonId ? undefined : t('colleagueMissing')}
          onClick={() => asking.act({ id: duty.placeId, input })}
        >
          {t('sendSwap')}
        </Button>
      }
    >
      <Stack gap={4}>
        <p>{t('swapLead', { date: dates.dayWithWeekday(duty.onDay), times: `${duty.startsAt}–${duty.endsAt}` })}</p>
        <Select
          label={t('colleague')}
          value={withPersonId}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => {
            setWithPersonId(value);
            setReturnDutyId('');
          }}
        />
        <Select
          label={t('returnDuty')}
          isOptional
          value={returnDutyId}
          options={theirs.map(({ id, onDay, times }) => ({
            value: id,
            label: `${dates.dayWithWeekday(onDay)} ${times}`,
          }))}
          onChange={setReturnDutyId}
        />
        <TroubleLine>{troubleText(asking)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}
