// The leader signs (签发): document number, seal, and what is being signed in sight.
import { signOffInput } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { Checkbox, TextField } from '#web/ui';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import { ReplySummary } from './reply-summary.tsx';
import type { UndertakingFormProps } from './undertaking-form.ts';

export function SignOffForm({ proposal, undertaking, verb, label, isOfficial, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const form = useVerb({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: signOffInput,
    initial: { documentNumber: '', isSealed: false },
    onDone: onClose,
  });
  return (
    <VerbDialog
      form={form}
      label={label}
      kind={isOfficial ? 'official' : 'primary'}
      onClose={onClose}
      lead={<p>{t('forms.sign-off.lead')}</p>}
    >
      <ReplySummary proposal={proposal} undertaking={undertaking} />
      <TextField label={t('signOff.number')} hint={t('signOff.numberHint')} {...form.text('documentNumber')} />
      <Checkbox label={t('signOff.seal')} hint={t('signOff.sealHint')} {...form.choice('isSealed')} />
    </VerbDialog>
  );
}
