// Another class letter after a promise was kept, or was not.
import { reclassInput } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { RadioGroup, TextArea } from '#web/ui';
import { useCaseWords } from '../../proposals/words/index.ts';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import { classOptions } from './class-letters.ts';
import { latestReply, type UndertakingFormProps } from './undertaking-form.ts';

export function ReclassForm({ proposal, undertaking, verb, label, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const reply = latestReply(undertaking);
  const options = classOptions(useCaseWords(), proposal, reply?.classSet).map((option) =>
    option.value === reply?.classLetter ? { ...option, disabledReason: t('reclass.current') } : option,
  );
  const form = useVerb({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: reclassInput,
    initial: { classLetter: '', reason: '' },
    onDone: onClose,
  });
  return (
    <VerbDialog form={form} label={label} onClose={onClose} lead={<p>{t('forms.reclass.lead')}</p>}>
      <RadioGroup label={t('reclass.letter')} options={options} {...form.choice('classLetter')} />
      <TextArea label={t('forms.reclass.field')} hint={t('forms.reclass.hint')} {...form.text('reason')} />
    </VerbDialog>
  );
}
