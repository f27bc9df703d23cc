// Beginning a round: which award, for which session, under what name.
import { type FormEvent, useId, useState } from 'react';
import { type AwardKind, awardKinds } from '#instruments/awards/contract';
import * as awards from '#instruments/awards/messages';
import { useAct, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Select, Stack, TextField, TroubleLine } from '#web/ui';
import { useAwardChoices } from './asks.ts';
import * as words from './messages/index.ts';

export function DraftDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(awards);
  const go = useGo();
  const formId = useId();
  const sessions = useAwardChoices(undefined).data?.sessions ?? [];
  const [kind, setKind] = useState<AwardKind>('excellent-proposal');
  const [typed, setTyped] = useState<{ sessionId?: string; awardName?: string; title?: string; mostAwards?: string }>(
    {},
  );
  const sessionId = typed.sessionId ?? sessions[0]?.id ?? '';
  const awardName = typed.awardName ?? say(`awards.kinds.${kind}`);
  const sessionName = sessions.find(({ id }) => id === sessionId)?.name ?? '';
  const title = typed.title ?? `${sessionName}${awardName}`.slice(0, 100);
  const most = typed.mostAwards ?? '';
  const isWhole = sessionId !== '' && awardName.trim().length > 1 && title.trim().length > 3;
  const isMissing = !isWhole || (kind === 'advanced-person' && !/^[1-9]\d{0,2}$/.test(most));
  const drafting = useAct<{ input: unknown }, { caseId: string }>('awards.draft', {
    onDone: ({ caseId }) => go(`/awards/${caseId}`),
  });
  const trouble = useTroubleText()(drafting);
  function submit(event: FormEvent) {
    event.preventDefault();
    const mostAwards = most === '' ? null : Number(most);
    if (!isMissing) drafting.act({ input: { awardKind: kind, sessionId, awardName, title, mostAwards } });
  }
  return (
    <Dialog
      title={say('awards.verbs.draft')}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('close')}</Button>
          <Button
            kind="primary"
            type="submit"
            form={formId}
            pending={drafting.isPending}
            disabledReason={isMissing ? t('missing') : undefined}
          >
            {say('awards.verbs.draft')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit}>
        <Stack gap={4}>
          <Select
            label={t('fields.awardKind')}
            emptyLabel={null}
            value={kind}
            options={awardKinds.map((value) => ({ value, label: say(`awards.kinds.${value}`) }))}
            onChange={(value) => setKind(value as AwardKind)}
          />
          <Select
            label={t('fields.sessionId')}
            emptyLabel={null}
            value={sessionId}
            options={sessions.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(value) => setTyped({ ...typed, sessionId: value })}
          />
          <TextField
            label={t('fields.awardName')}
            maxLength={40}
            value={awardName}
            onChange={(value) => setTyped({ ...typed, awardName: value })}
          />
          <TextField
            label={t('fields.title')}
            maxLength={100}
            value={title}
            onChange={(value) => setTyped({ ...typed, title: value })}
          />
          <TextField
            label={t('fields.mostAwards')}
            hint={t('fields.mostAwardsHint')}
            isOptional={kind !== 'advanced-person'}
            inputMode="numeric"
            maxLength={3}
            value={most}
            onChange={(value) => setTyped({ ...typed, mostAwards: value })}
          />
          <TroubleLine>{trouble}</TroubleLine>
        </Stack>
      </form>
    </Dialog>
  );
}
