// The check is passed (审核送达): the letter may get another class, then it goes to every co-signer.
import { deliverInput } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { Select, TextArea } from '#web/ui';
import { useCaseWords } from '../../proposals/words/index.ts';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import { classOptions } from './class-letters.ts';
import { ReplySummary } from './reply-summary.tsx';
import { currentReply, type UndertakingFormProps } from './undertaking-form.ts';

export function DeliverForm({ proposal, undertaking, verb, label, isOfficial, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const reply = currentReply(undertaking);
  const form = useVerb({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: deliverInput,
    initial: { classLetter: reply?.classLetter ?? '', remark: '' },
    onDone: onClose,
  });
  const isChanged = reply && form.value.classLetter !== reply.classLetter;
  return (
    <VerbDialog
      form={form}
      label={label}
      kind={isOfficial ? 'official' : 'primary'}
      onClose={onClose}
      lead={<p>{t('forms.deliver.lead')}</p>}
    >
      <ReplySummary proposal={proposal} undertaking={undertaking} />
      <Select
        label={t('deliver.class')}
        hint={isChanged ? t('deliver.classChanged', { from: reply.classLetter ?? '' }) : t('deliver.classHint')}
        options={classOptions(caseWords, proposal, reply?.classSet)}
        emptyLabel={null}
        {...form.choice('classLetter')}
      />
      <TextArea
        label={t('forms.deliver.field')}
        hint={t('forms.deliver.hint')}
        isOptional
        rows={3}
        {...form.text('remark')}
      />
    </VerbDialog>
  );
}
