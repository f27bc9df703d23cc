// Joined to a main proposal (并案): found by search, both texts side by side before one decides.
import { mergeInput } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { caseTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { CaseFormProps } from './case-form.ts';
import { MainProposalField } from './main-proposal-field.tsx';
import { lastMeeting, MeetingField } from './meeting-field.tsx';
import { SideBySide } from './side-by-side.tsx';

export function MergeForm({ proposal, label, onClose }: CaseFormProps) {
  const t = useTranslate(words);
  const form = useVerb({
    verb: 'merge',
    target: caseTarget(proposal),
    schema: mergeInput,
    initial: { meeting: lastMeeting(), mainCaseId: '', explanation: '' },
    onDone: onClose,
  });
  const { mainCaseId } = form.value;
  return (
    <VerbDialog form={form} label={label} width="wide" onClose={onClose} lead={<p>{t('forms.merge.lead')}</p>}>
      <MainProposalField {...form.choice('mainCaseId')} ownId={proposal.id} />
      {mainCaseId ? <SideBySide own={proposal} mainCaseId={mainCaseId} /> : null}
      <TextArea label={t('forms.merge.field')} hint={t('forms.merge.hint')} {...form.text('explanation')} />
      <MeetingField {...form.text('meeting')} />
    </VerbDialog>
  );
}
