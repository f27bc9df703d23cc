// The record of my attendance is wrong: said once, decided with a reason.
import { useState } from 'react';
import type { ActivityView } from '#instruments/activities/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, RadioGroup, Stack, TextArea, TroubleLine, useToast } from '#web/ui';
import { abilityTo } from './ability.ts';
import * as words from './messages/index.ts';
import { useActivityWords } from './say.ts';

const claims = ['present', 'late', 'excused', 'delegated'] as const;
type Claim = (typeof claims)[number];

function ContestDialog({ activity, onClose }: { activity: ActivityView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const toast = useToast();
  const [claimed, setClaimed] = useState<Claim>('present');
  const [text, setText] = useState('');
  const contesting = useAct<{ id: string; input: object }>('activities.contest-attendance', {
    cases: ({ id }) => [id],
    onDone: () => {
      toast(t('contested'));
      onClose();
    },
  });
  const trouble = useTroubleText()(contesting);
  return (
    <Dialog
      title={t('contest')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={contesting.isPending}
          disabledReason={text.trim().length < 4 ? t('contestShort') : undefined}
          onClick={() => contesting.act({ id: activity.id, input: { claimed, text } })}
        >
          {t('send')}
        </Button>
      }
    >
      <Stack gap={4}>
        <RadioGroup
          label={t('claimed')}
          value={claimed}
          options={claims.map((value) => ({ value, label: say(`activities.attendances.${value}`) }))}
          onChange={setClaimed}
        />
        <TextArea label={t('contestText')} rows={4} limit={300} value={text} onChange={setText} />
        <TroubleLine>{trouble}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export function Contest({ activity }: { activity: ActivityView }) {
  const t = useTranslate(words);
  const [isOpen, setIsOpen] = useState(false);
  const [mine] = activity.own ? activity.contests : [];
  const ability = abilityTo(activity, 'contest-attendance');
  if (!ability) return null;
  const said = mine?.decision ? t(`contestDecided.${mine.decision}`, { reason: mine.decisionReason }) : t('contested');
  return (
    <section className="member-section">
      {mine ? (
        <p role="status">{said}</p>
      ) : (
        <Button wide disabledReason={ability.isAllowed ? undefined : ability.reason} onClick={() => setIsOpen(true)}>
          {t('contest')}
        </Button>
      )}
      {isOpen ? <ContestDialog activity={activity} onClose={() => setIsOpen(false)} /> : null}
    </section>
  );
}
