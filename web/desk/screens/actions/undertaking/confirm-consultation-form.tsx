// A proposer confirms that a recorded consultation took place.
import * as z from 'zod';
import { useDates, useSession, useTranslate } from '#web/client';
import { RadioGroup } from '#web/ui';
import { useCaseWords } from '../../proposals/words/index.ts';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { UndertakingFormProps } from './undertaking-form.ts';

const confirmInput = z.object({ consultationId: z.uuid() });

export function ConfirmConsultationForm({ proposal, undertaking, verb, label, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const dates = useDates();
  const { person } = useSession();
  const open = undertaking.consultations.filter(({ confirmedBy }) => !confirmedBy.includes(person.name));
  const form = useVerb({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: confirmInput,
    initial: { consultationId: open.length === 1 ? (open[0]?.id ?? '') : '' },
    onDone: onClose,
  });
  const options = open.map((one) => ({
    value: one.id,
    label: `${dates.day(one.heldOn)} · ${caseWords.say(`undertakings.modes.${one.mode}`)}`,
    hint: one.points,
  }));
  return (
    <VerbDialog
      form={form}
      label={label}
      onClose={onClose}
      disabledReason={open.length === 0 ? t('consultation.allConfirmed') : undefined}
      lead={<p>{t('forms.confirm-consultation.lead')}</p>}
    >
      {open.length > 0 ? (
        <RadioGroup label={t('consultation.which')} options={options} {...form.choice('consultationId')} />
      ) : (
        <p className="ui-soft">{t('consultation.allConfirmed')}</p>
      )}
    </VerbDialog>
  );
}
