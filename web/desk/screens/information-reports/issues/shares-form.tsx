// Whose part of a combined text counts how much; together a hundred.
import { useState } from 'react';
import type { IssueView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { TextField } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import { useInformationWords } from '../asks.ts';
import * as words from '../messages/index.ts';

export function SharesForm({ issue, onClose }: { issue: IssueView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const [typed, setTyped] = useState(() =>
    Object.fromEntries(issue.sources.map(({ reportId, share }) => [reportId, String(share)])),
  );
  const shares = issue.sources.map(({ reportId }) => ({ reportId, share: Number(typed[reportId]) }));
  const sum = shares.reduce((before, { share }) => before + (Number.isFinite(share) ? share : 0), 0);
  return (
    <ActForm
      act="information-reports.set-shares"
      title={say('information-reports.verbs.set-shares')}
      target={issue}
      input={{ shares }}
      missing={sum === 100 ? undefined : t('sharesSum', { sum })}
      onClose={onClose}
    >
      {issue.sources.map(({ reportId, title, author }) => (
        <TextField
          key={reportId}
          label={`${author}：${title}`}
          inputMode="numeric"
          value={typed[reportId] ?? ''}
          onChange={(value) => setTyped((before) => ({ ...before, [reportId]: value }))}
        />
      ))}
      <p role="status">{t('sharesSum', { sum })}</p>
    </ActForm>
  );
}
