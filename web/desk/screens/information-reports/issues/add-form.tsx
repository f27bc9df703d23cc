// One more accepted report for a combined issue.
import { useState } from 'react';
import type { IssueView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { Select } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import { useInformationWords, useIntake } from '../asks.ts';
import * as words from '../messages/index.ts';

export function AddForm({ issue, onClose }: { issue: IssueView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const { data } = useIntake({ show: 'accepted' });
  const [reportId, setReportId] = useState('');
  const items = data?.items ?? [];
  return (
    <ActForm
      act="information-reports.add-source"
      title={say('information-reports.verbs.add-source')}
      target={issue}
      input={{ reportId }}
      missing={items.length === 0 ? t('noAccepted') : reportId === '' ? t('chooseReport') : undefined}
      onClose={onClose}
    >
      <Select
        label={t('acceptedReport')}
        value={reportId}
        options={items.map(({ id, title, author }) => ({ value: id, label: `${author}：${title}` }))}
        onChange={setReportId}
      />
    </ActForm>
  );
}
