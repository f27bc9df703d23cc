// The rating, by the person alone: process and result apart; not satisfied needs a reason and opens handling again.
import { rateInput, type Satisfaction, satisfactions } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { RadioGroup, TextArea } from '#web/ui';
import { useCaseWords } from '../../proposals/words/index.ts';
import { optionsOf } from '../form/choice-words.ts';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { UndertakingFormProps } from './undertaking-form.ts';

interface Rated {
  process: Satisfaction | '';
  result: Satisfaction | '';
  reason: string;
}

export function RateForm({ proposal, undertaking, verb, label, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const options = optionsOf(useCaseWords(), satisfactions, 'undertakings.satisfaction');
  const form = useVerb<Rated>({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: rateInput,
    initial: { process: '', result: '', reason: '' },
    onDone: onClose,
  });
  const isUnsatisfied = [form.value.process, form.value.result].includes('not-satisfied');
  return (
    <VerbDialog
      form={form}
      label={label}
      onClose={onClose}
      lead={<p>{t('rate.lead', { unit: undertaking.unitName })}</p>}
    >
      <RadioGroup
        label={t('rate.process')}
        hint={t('rate.processHint')}
        options={options}
        {...form.choice('process')}
      />
      <RadioGroup label={t('rate.result')} hint={t('rate.resultHint')} options={options} {...form.choice('result')} />
      <TextArea
        label={t('rate.reason')}
        hint={isUnsatisfied ? t('rate.reasonNeeded') : undefined}
        isOptional={!isUnsatisfied}
        {...form.text('reason')}
      />
    </VerbDialog>
  );
}
