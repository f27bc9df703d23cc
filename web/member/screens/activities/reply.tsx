// My answer: I come, or I ask for leave; two large buttons, and what stands now above them.
import { useState } from 'react';
import { type ActivityView, type LeaveReason, leaveReasons } from '#instruments/activities/contract';
import { useQueuedAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, RadioGroup, Stack, TextArea, TroubleLine, useToast } from '#web/ui';
import { abilityTo } from './ability.ts';
import * as words from './messages/index.ts';
import { useActivityWords } from './say.ts';

interface Answering {
  id: string;
  input: object;
}

function useAnswer(verb: 'confirm' | 'ask-leave' | 'ask-excuse', activity: ActivityView, done: string) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const toast = useToast();
  return useQueuedAct<Answering>(`activities.${verb}`, {
    cases: ({ id }) => [id],
    says: () => ({ title: say(`activities.verbs.${verb}`), about: activity.title, link: `/activities/${activity.id}` }),
    onDone: () => toast(done),
    onWaiting: () => toast(t('queued')),
  });
}

function LeaveDialog(props: { activity: ActivityView; verb: 'ask-leave' | 'ask-excuse'; onClose: () => void }) {
  const { activity, verb, onClose } = props;
  const t = useTranslate(words);
  const say = useActivityWords();
  const [reason, setReason] = useState<LeaveReason>('official');
  const [note, setNote] = useState('');
  const asking = useAnswer(verb, activity, t('leaveSent'));
  const trouble = useTroubleText()(asking);
  async function send() {
    const outcome = await asking.actAndWait({ id: activity.id, input: { reason, note } });
    if (outcome && outcome.kind !== 'refused') onClose();
  }
  return (
    <Dialog
      title={verb === 'ask-leave' ? t('asksLeave') : t('asksExcuse')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('keep')}</Button>
          <Button kind="primary" pending={asking.isPending} onClick={() => void send()}>
            {t('send')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <RadioGroup
          label={t('reason')}
          value={reason}
          options={leaveReasons.map((value) => ({ value, label: say(`activities.leaveReasons.${value}`) }))}
          onChange={setReason}
        />
        <TextArea label={t('note')} isOptional rows={3} limit={200} value={note} onChange={setNote} />
        <TroubleLine>{trouble}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export function Reply({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const [leaving, setLeaving] = useState<'ask-leave' | 'ask-excuse' | null>(null);
  const confirming = useAnswer('confirm', activity, t('confirmed'));
  const trouble = useTroubleText()(confirming);
  const { own } = activity;
  if (!own || activity.state === 'cancelled') return null;
  const [comes, leaves] = [abilityTo(activity, 'confirm'), abilityTo(activity, 'ask-leave')];
  const excuses = abilityTo(activity, 'ask-excuse');
  const isAhead = activity.state === 'announced' && comes?.isAllowed === true;
  const missed = own.attendance === 'open' || own.attendance === 'absent' || own.attendance === 'unexcused';
  return (
    <section className="member-section">
      <Stack gap={3}>
        {own.reply === 'confirmed' && isAhead ? <p role="status">{t('confirmed')}</p> : null}
        {own.reply === 'leave-requested' ? <p role="status">{t('leaveSent')}</p> : null}
        {isAhead && own.reply !== 'confirmed' ? (
          <Button
            kind="primary"
            wide
            icon="check"
            pending={confirming.isPending}
            onClick={() => confirming.act({ id: activity.id, input: {} })}
          >
            {own.reply === 'none' ? t('comes') : t('changesMind')}
          </Button>
        ) : null}
        {isAhead && leaves ? (
          <Button
            wide
            disabledReason={leaves.isAllowed ? undefined : leaves.reason}
            onClick={() => setLeaving('ask-leave')}
          >
            {t('asksLeave')}
          </Button>
        ) : null}
        {!isAhead && missed && excuses ? (
          <Button
            wide
            disabledReason={excuses.isAllowed ? undefined : excuses.reason}
            onClick={() => setLeaving('ask-excuse')}
          >
            {t('asksExcuse')}
          </Button>
        ) : null}
        <TroubleLine>{trouble}</TroubleLine>
      </Stack>
      {leaving ? <LeaveDialog activity={activity} verb={leaving} onClose={() => setLeaving(null)} /> : null}
    </section>
  );
}
