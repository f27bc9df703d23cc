// To whom the bulletin goes: one receiver a line, those of the last issue to begin with.
import { useState } from 'react';
import type { IssueView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import { useInformationWords } from '../asks.ts';
import * as words from '../messages/index.ts';

export function SendForm({ issue, onClose }: { issue: IssueView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const [typed, setTyped] = useState(issue.usualReceivers.join('\n'));
  const receivers = [...new Set(typed.split('\n').map((one) => one.trim()))].filter((one) => one !== '');
  return (
    <ActForm
      act="information-reports.send"
      title={say('information-reports.verbs.send')}
      target={issue}
      input={{ receivers }}
      missing={receivers.length === 0 ? t('receiversMissing') : undefined}
      onClose={onClose}
    >
      <p>{t('leads.send')}</p>
      <TextArea
        label={t('receivers')}
        hint={t('receiversHint')}
        rows={6}
        limit={3_000}
        value={typed}
        onChange={setTyped}
      />
    </ActForm>
  );
}
