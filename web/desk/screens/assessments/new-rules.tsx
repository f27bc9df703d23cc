// Writing rules, from a sample or from nothing. A fault is said with its line; the text stays as it was written.
import { useState } from 'react';
import type { Overview } from '#instruments/assessments/contract';
import * as assessments from '#instruments/assessments/messages';
import { useAct, useAsk, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, Page, PageHeader, Select, Sheet, Stack, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { faultsOf, RuleEditor } from './rule-editor.tsx';

export default function NewRules() {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const go = useGo();
  const [text, setText] = useState('');
  const [sample, setSample] = useState('');
  const samples = useAsk<Overview>('assessments.overview').data?.samples ?? [];
  const found = useAsk<{ text: string }>('assessments.sample', { key: sample }, { isEnabled: sample !== '' });
  const [taken, setTaken] = useState('');
  if (found.data && taken !== sample) {
    setTaken(sample);
    setText(found.data.text);
  }
  const drafting = useAct<{ input: unknown }, { caseId: string }>('assessments.draft-rules', {
    onDone: ({ caseId }) => go(`/assessments/rules/${caseId}`),
  });
  const trouble = useTroubleText()(drafting);
  return (
    <Page>
      <PageHeader
        title={say('assessments.verbs.draft-rules')}
        back={{ label: t('title'), href: '/assessments' }}
        verbs={
          <Button
            kind="primary"
            pending={drafting.isPending}
            disabledReason={text.trim() === '' ? t('missing') : undefined}
            onClick={() => drafting.act({ input: { text } })}
          >
            {t('saveDraft')}
          </Button>
        }
      />
      <Sheet bleeds>
        <Stack gap={4}>
          <Select
            label={t('fromSample')}
            value={sample}
            options={samples.map(({ key, name }) => ({ value: key, label: name }))}
            onChange={setSample}
          />
          <TroubleLine>{trouble}</TroubleLine>
          <RuleEditor text={text} faults={faultsOf(drafting.refusal)} onChange={setText} />
        </Stack>
      </Sheet>
    </Page>
  );
}
