// Granting or refusing more time, with the request in sight.
import { grantExtensionInput, refuseExtensionInput } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import './reply-summary.css';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { UndertakingFormProps } from './undertaking-form.ts';

export function DecideExtensionForm({ proposal, undertaking, verb, label, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const grants = verb === 'grant-extension';
  const asked = undertaking.extensions.findLast(({ state }) => state === 'requested');
  const form = useVerb<{ remark: string; reason: string }>({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: grants ? grantExtensionInput : refuseExtensionInput,
    initial: { remark: '', reason: '' },
    toInput: ({ remark, reason }) => (grants ? { remark } : { reason }),
    onDone: onClose,
  });
  return (
    <VerbDialog
      form={form}
      label={label}
      onClose={onClose}
      lead={
        <>
          <p>{t.dynamic(`forms.${verb}.lead`)}</p>
          {asked ? (
            <blockquote className="actions-quote">
              {t('extension.asked', {
                unit: undertaking.unitName,
                newDueOn: dates.dayWithWeekday(asked.newDueOn),
              })}
              <br />
              {asked.reason}
            </blockquote>
          ) : null}
        </>
      }
    >
      <TextArea
        label={t.dynamic(`forms.${verb}.field`)}
        isOptional={grants}
        rows={3}
        {...form.text(grants ? 'remark' : 'reason')}
      />
    </VerbDialog>
  );
}
