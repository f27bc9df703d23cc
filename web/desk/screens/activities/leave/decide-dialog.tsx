// One decision for several requests: an act for each activity, one after the other, and what is left when one is refused.
import { useState } from 'react';
import type { LeaveRequest } from '#instruments/activities/contract';
import { isRefusal, type SpokenRefusal, useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Stack, TextArea, TroubleLine, useToast } from '#web/ui';
import * as words from '../messages/index.ts';
import { byActivity } from './by-activity.ts';

interface Decision {
  id: string;
  input: { personIds: string[]; isGranted: boolean; note: string };
}

interface DecideDialogProps {
  requests: readonly LeaveRequest[];
  isGranted: boolean;
  onClose: () => void;
  onDone: () => void;
}

function useDecisions({ requests, isGranted, onClose, onDone }: DecideDialogProps) {
  const t = useTranslate(words);
  const toast = useToast();
  const [standing, setStanding] = useState('');
  const [isRunning, setIsRunning] = useState(false);
  const deciding = useAct<Decision>('activities.decide-leave', { cases: ({ id }) => [id] });
  async function decide(note: string) {
    setIsRunning(true);
    let done = 0;
    for (const [id, personIds] of byActivity(requests)) {
      const answer = await deciding.actAndWait({ id, input: { personIds, isGranted, note } }).catch(() => null);
      if (answer === null || isRefusal(answer)) {
        const reason = answer === null ? '' : (answer as SpokenRefusal).message;
        if (done > 0) setStanding(t('leave.partly', { done, reason }));
        setIsRunning(false);
        return;
      }
      done += personIds.length;
    }
    toast(t('leave.decided', { count: done }));
    onDone();
    onClose();
  }
  const trouble = useTroubleText()(deciding);
  return { decide, isRunning, trouble: standing || trouble };
}

export function DecideDialog(props: DecideDialogProps) {
  const t = useTranslate(words);
  const { requests, isGranted, onClose } = props;
  const [note, setNote] = useState('');
  const { decide, isRunning, trouble } = useDecisions(props);
  const verb = t(isGranted ? 'leave.grant' : 'leave.refuse', { count: requests.length });
  const activities = byActivity(requests).length;
  return (
    <Dialog
      title={verb}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            pending={isRunning}
            disabledReason={!isGranted && note.trim().length < 2 ? t('reasonMissing') : undefined}
            onClick={() => void decide(note)}
          >
            {verb}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>
          {requests.map(({ name }) => name).join('、')}
          {activities > 1 ? `（${t('leave.many', { count: activities })}）` : ''}
        </p>
        <TextArea
          label={t('leave.note')}
          hint={isGranted ? undefined : t('leave.notePlease')}
          isOptional={isGranted}
          rows={3}
          limit={200}
          value={note}
          onChange={setNote}
        />
        <TroubleLine>{trouble}</TroubleLine>
      </Stack>
    </Dialog>
  );
}
