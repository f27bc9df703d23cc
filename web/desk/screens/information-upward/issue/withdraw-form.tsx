// An adoption recorded by mistake: what followed from it is taken back.
import { useState } from 'react';
import type { AdoptionView, UpwardView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

export function WithdrawForm(props: { upward: UpwardView; known: AdoptionView; onClose: () => void }) {
  const { upward, known, onClose } = props;
  const t = useTranslate(words);
  const say = useInformationWords();
  const [reason, setReason] = useState('');
  return (
    <ActForm
      act="information-reports.withdraw-adoption"
      title={say('information-reports.verbs.withdraw-adoption')}
      target={{ id: upward.issueId, version: upward.version }}
      input={{ adoptionId: known.id, reason }}
      missing={reason.trim().length < 2 ? t('missing') : undefined}
      onClose={onClose}
    >
      <p>{known.document}</p>
      <TextArea label={t('reason')} rows={3} limit={500} value={reason} onChange={setReason} />
    </ActForm>
  );
}
