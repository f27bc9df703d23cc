// A line that is wrong, or one that is missing: why, with evidence where there is some.
import { type FormEvent, useState } from 'react';
import type { ChoicesView, ContestInput } from '#instruments/duty-file/contract';
import { Asked, useAct, useAsk, useGo, useScreenSearch, useTranslate, useTroubleText } from '#web/client';
import { Button, DateField, Page, PageHeader, Select, Stack, TextArea, TroubleLine, useToast } from '#web/ui';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import { EvidenceField } from './evidence-field.tsx';
import * as words from './messages/index.ts';
import { useEvidence } from './use-evidence.ts';

type Missing = { kind: string; doneOn: string };

function MissingFields({ missing, onChange }: { missing: Missing; onChange: (missing: Missing) => void }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const query = useAsk<ChoicesView>('duty-file.choices');
  return (
    <Asked query={query}>
      {({ kinds }) => (
        <>
          <Select
            label={t('missingKind')}
            value={missing.kind}
            options={[...new Set(kinds.map(({ group }) => group))].map((group) => ({
              label: say(`dutyFile.groups.${group}`),
              options: kinds
                .filter((one) => one.group === group)
                .map(({ kind, name }) => ({ value: kind, label: name })),
            }))}
            onChange={(kind) => onChange({ ...missing, kind })}
          />
          <DateField
            label={t('doneOn')}
            value={missing.doneOn}
            onChange={(doneOn) => onChange({ ...missing, doneOn })}
          />
        </>
      )}
    </Asked>
  );
}

export default function Contest() {
  const t = useTranslate(words);
  const go = useGo();
  const toast = useToast();
  const troubleText = useTroubleText();
  const evidence = useEvidence();
  const [{ deedId }] = useScreenSearch();
  const [missing, setMissing] = useState<Missing>({ kind: '', doneOn: '' });
  const [reason, setReason] = useState('');
  const contesting = useAct<{ input: ContestInput }>('duty-file.contest', {
    onDone: () => {
      toast(t('contestSent'));
      go('/my-year');
    },
  });
  const isShort = reason.trim().length < 2 || (!deedId && (!missing.kind || !missing.doneOn));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isShort || evidence.isMoving) return;
    const of = deedId ? { deedId } : { missing };
    contesting.act({ input: { ...of, reason, fileIds: evidence.ids } });
  }

  return (
    <Page width="form">
      <PageHeader
        title={t(deedId ? 'contest' : 'missing')}
        lead={t('contestLead')}
        back={{ label: t('title'), href: '/my-year' }}
      />
      <form noValidate onSubmit={submit}>
        <Stack gap={4}>
          {deedId ? null : <MissingFields missing={missing} onChange={setMissing} />}
          <TextArea label={t('reason')} rows={5} limit={500} value={reason} onChange={setReason} />
          <EvidenceField evidence={evidence} isOptional />
          <TroubleLine>{troubleText(contesting)}</TroubleLine>
          <Button
            kind="primary"
            type="submit"
            wide
            pending={contesting.isPending}
            disabledReason={isShort ? t('contestShort') : evidence.isMoving ? t('fileMoving') : undefined}
          >
            {t('send')}
          </Button>
        </Stack>
      </form>
    </Page>
  );
}
