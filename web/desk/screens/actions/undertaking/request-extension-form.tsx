// More time is asked for before the due date, with a reason, never past the hard maximum.
import { requestExtensionInput } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { DateField, TextArea } from '#web/ui';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { UndertakingFormProps } from './undertaking-form.ts';

const replyClocks = ['reply', 'rehandling'];

export function RequestExtensionForm({ proposal, undertaking, verb, label, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const clock = undertaking.clocks.find(({ kind, state }) => replyClocks.includes(kind) && state === 'running');
  const latest = clock?.latestExtensionOn ?? undefined;
  const form = useVerb({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: requestExtensionInput,
    initial: { newDueOn: '', reason: '' },
    onDone: onClose,
  });
  const { limit: _, ...newDueOn } = form.text('newDueOn');
  return (
    <VerbDialog form={form} label={label} onClose={onClose} lead={<p>{t('forms.request-extension.lead')}</p>}>
      <DateField
        label={t('extension.newDueOn')}
        hint={
          clock &&
          t(latest ? 'extension.between' : 'extension.after', {
            dueOn: dates.dayWithWeekday(clock.dueOn),
            latest: latest ? dates.dayWithWeekday(latest) : '',
          })
        }
        min={clock?.dueOn}
        max={latest}
        {...newDueOn}
      />
      <TextArea
        label={t('forms.request-extension.field')}
        hint={t('forms.request-extension.hint')}
        {...form.text('reason')}
      />
    </VerbDialog>
  );
}
