// A meeting with the proposer before, during or after handling (办理协商).
import { consultationModes, consultationStages, recordConsultationInput } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { DateField, RadioGroup, TextArea, TextField } from '#web/ui';
import { dayOf, useCaseWords } from '../../proposals/words/index.ts';
import { optionsOf } from '../form/choice-words.ts';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { UndertakingFormProps } from './undertaking-form.ts';

interface Consultation {
  stage: (typeof consultationStages)[number] | '';
  mode: (typeof consultationModes)[number] | '';
  heldOn: string;
  people: string;
  points: string;
  nextStep: string;
}

export function RecordConsultationForm({ proposal, undertaking, verb, label, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const today = dayOf(new Date());
  const form = useVerb<Consultation>({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: recordConsultationInput,
    initial: { stage: '', mode: '', heldOn: today, people: '', points: '', nextStep: '' },
    onDone: onClose,
  });
  const { limit: _, ...heldOn } = form.text('heldOn');
  return (
    <VerbDialog
      form={form}
      label={label}
      onClose={onClose}
      lead={<p>{t('consultation.lead', { count: undertaking.consultations.length })}</p>}
    >
      <RadioGroup
        label={t('consultation.stage')}
        isInline
        options={optionsOf(caseWords, consultationStages, 'undertakings.stages')}
        {...form.choice('stage')}
      />
      <RadioGroup
        label={t('consultation.mode')}
        isInline
        options={optionsOf(caseWords, consultationModes, 'undertakings.modes')}
        {...form.choice('mode')}
      />
      <DateField label={t('consultation.heldOn')} max={today} {...heldOn} />
      <TextField label={t('consultation.people')} hint={t('consultation.peopleHint')} {...form.text('people')} />
      <TextArea
        label={t('consultation.points')}
        hint={t('consultation.pointsHint')}
        rows={5}
        {...form.text('points')}
      />
      <TextArea label={t('consultation.nextStep')} isOptional rows={2} {...form.text('nextStep')} />
    </VerbDialog>
  );
}
