// Not filed (不予立案): one of the named reasons, and a word to the proposer that starts from the reason's own.
import { useState } from 'react';
import { declineToFileInput } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { caseTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { CaseFormProps } from './case-form.ts';
import { lastMeeting, MeetingField } from './meeting-field.tsx';
import { type NotFiledReason, ReasonField, useReasonText } from './reason-field.tsx';

interface Declined {
  meeting: string;
  reasonCode: NotFiledReason | '';
  explanation: string;
}

export function DeclineToFileForm({ proposal, label, onClose }: CaseFormProps) {
  const t = useTranslate(words);
  const explain = useReasonText();
  const reviewed = (proposal.review?.reasonCode ?? '') as NotFiledReason | '';
  const form = useVerb<Declined>({
    verb: 'decline-to-file',
    target: caseTarget(proposal),
    schema: declineToFileInput,
    initial: { meeting: lastMeeting(), reasonCode: reviewed, explanation: reviewed ? explain(reviewed) : '' },
    onDone: onClose,
  });
  const [offered, setOffered] = useState(reviewed ? explain(reviewed) : '');

  /** A text somebody wrote is never replaced by another template. */
  function chooseReason(reasonCode: NotFiledReason) {
    const { explanation } = form.value;
    const isOwn = explanation.trim() !== '' && explanation !== offered;
    form.set(isOwn ? { reasonCode } : { reasonCode, explanation: explain(reasonCode) });
    setOffered(explain(reasonCode));
  }

  return (
    <VerbDialog form={form} label={label} onClose={onClose} lead={<p>{t('forms.decline-to-file.lead')}</p>}>
      <ReasonField {...form.choice('reasonCode')} onChange={chooseReason} />
      <TextArea label={t('reason.explanation')} hint={t('reason.explanationHint')} {...form.text('explanation')} />
      <MeetingField {...form.text('meeting')} />
    </VerbDialog>
  );
}
