// Which gathering an entry of the plan was carried out by; those of the same words come first.
import { useState } from 'react';
import type { PlanEntryView, PlanView } from '#instruments/studies/contract';
import { useDates, useTranslate } from '#web/client';
import { ComboBox } from '#web/ui';
import { useStudyGatherings, useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface LinkFormProps {
  plan: PlanView;
  entry: PlanEntryView;
  onClose: () => void;
}

export function LinkForm({ plan, entry, onClose }: LinkFormProps) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const { data } = useStudyGatherings(plan.year);
  const [gatheringId, setGatheringId] = useState('');
  const linked = new Set(entry.gatherings.map(({ id }) => id));
  const choices = (data?.items ?? []).filter(({ id }) => !linked.has(id));
  return (
    <ActForm
      act="link-gathering"
      title={say('studies.verbs.link-gathering')}
      target={plan}
      input={{ entryId: entry.id, gatheringId }}
      missing={gatheringId === '' ? t('gatheringMissing') : undefined}
      onClose={onClose}
    >
      <p>{t('linkLead', { topic: entry.topic })}</p>
      <ComboBox
        label={t('fields.gathering')}
        hint={data && choices.length === 0 ? t('noGatherings') : t('gatheringHint')}
        value={gatheringId}
        options={choices.map(({ id, title, startsAt }) => ({
          ...{ value: id, label: title, hint: dates.momentShort(startsAt) },
        }))}
        onChange={(value) => setGatheringId(value ?? '')}
      />
    </ActForm>
  );
}
