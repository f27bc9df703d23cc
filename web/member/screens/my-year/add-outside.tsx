// What I did outside: what, when, who organised it, and the evidence. Everything else the record knows by itself.
import { type FormEvent, useState } from 'react';
import type { AddOutsideInput, ChoicesView, OutsideSort } from '#instruments/duty-file/contract';
import { Asked, useAct, useAsk, useGo, useTranslate, useTroubleText } from '#web/client';
import {
  Button,
  DateField,
  Page,
  PageHeader,
  Select,
  Stack,
  TextArea,
  TextField,
  TroubleLine,
  useToast,
} from '#web/ui';
import { useDutyFileWords } from '../../../duty-file/say.ts';
import { EvidenceField } from './evidence-field.tsx';
import * as words from './messages/index.ts';
import { useEvidence } from './use-evidence.ts';

const empty = { sort: '' as OutsideSort | '', doneOn: '', title: '', text: '', organiserId: '', differs: '' };

function useMissing(fields: typeof empty, evidence: ReturnType<typeof useEvidence>): string | undefined {
  const t = useTranslate(words);
  if (!fields.sort || !fields.doneOn || fields.title.trim().length < 4) return t('addShort');
  if (evidence.isMoving) return t('fileMoving');
  return evidence.ids.length === 0 ? t('evidenceMissing') : undefined;
}

function Form({ choices }: { choices: ChoicesView }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  const go = useGo();
  const toast = useToast();
  const troubleText = useTroubleText();
  const evidence = useEvidence();
  const [fields, setFields] = useState(empty);
  const change = (part: Partial<typeof empty>) => setFields((before) => ({ ...before, ...part }));
  const missing = useMissing(fields, evidence);
  const adding = useAct<{ input: AddOutsideInput }>('duty-file.add-outside', {
    onDone: () => {
      toast(t('added'));
      go('/my-year');
    },
  });
  const mustDiffer = adding.refusal?.code === 'outside-perhaps-told' || fields.differs !== '';

  function submit(event: FormEvent) {
    event.preventDefault();
    const { sort, organiserId, ...typed } = fields;
    if (missing || !sort) return;
    adding.act({ input: { ...typed, sort, organiserId: organiserId || null, fileIds: evidence.ids } });
  }

  return (
    <form noValidate onSubmit={submit}>
      <Stack gap={4}>
        <Select
          label={t('sort')}
          value={fields.sort}
          options={choices.sorts.map((sort) => ({ value: sort, label: say(`dutyFile.sorts.${sort}`) }))}
          onChange={(sort) => change({ sort })}
        />
        <DateField label={t('doneOn')} value={fields.doneOn} onChange={(doneOn) => change({ doneOn })} />
        <TextField label={t('what')} limit={60} value={fields.title} onChange={(title) => change({ title })} />
        <TextArea
          label={t('more')}
          isOptional
          rows={4}
          limit={500}
          value={fields.text}
          onChange={(text) => change({ text })}
        />
        <Select
          label={t('organiser')}
          hint={t('organiserHint')}
          emptyLabel={say('dutyFile.office')}
          value={fields.organiserId}
          options={choices.organisers.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(organiserId) => change({ organiserId })}
        />
        <EvidenceField evidence={evidence} />
        {mustDiffer ? (
          <TextArea
            label={t('differs')}
            hint={t('differsHint')}
            rows={2}
            limit={500}
            value={fields.differs}
            onChange={(differs) => change({ differs })}
          />
        ) : null}
        <TroubleLine>{troubleText(adding)}</TroubleLine>
        <Button kind="primary" type="submit" wide pending={adding.isPending} disabledReason={missing}>
          {t('send')}
        </Button>
      </Stack>
    </form>
  );
}

export default function AddOutside() {
  const t = useTranslate(words);
  const query = useAsk<ChoicesView>('duty-file.choices');
  return (
    <Page width="form">
      <PageHeader title={t('add')} lead={t('addLead')} back={{ label: t('title'), href: '/my-year' }} />
      <Asked query={query}>{(choices) => <Form choices={choices} />}</Asked>
    </Page>
  );
}
