// The objection is followed (改办): another unit takes the task, with clocks of its own from today.
import { transferInput } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import './reply-summary.css';
import { useChoices } from '../../proposals/asks.ts';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import { UnitPicker } from '../units/unit-picker.tsx';
import * as words from '../words.ts';
import type { UndertakingFormProps } from './undertaking-form.ts';

export function TransferForm({ proposal, undertaking, verb, label, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const units = useChoices().data?.units ?? [];
  const objection = undertaking.objections.at(-1);
  const suggested = units.find(({ name }) => name === objection?.suggestedUnitName);
  const atWork = proposal.undertakings.filter(({ state }) => state !== 'transferred');
  const form = useVerb({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: transferInput,
    initial: { decision: '', unitId: suggested?.id ?? '' },
    onDone: onClose,
  });
  return (
    <VerbDialog
      form={form}
      label={label}
      width="wide"
      onClose={onClose}
      lead={
        <>
          <p>{t('forms.transfer.lead')}</p>
          {objection ? <blockquote className="actions-quote">{objection.reasons}</blockquote> : null}
        </>
      }
    >
      <UnitPicker
        label={t('transfer.unit')}
        units={units}
        suggestedIds={suggested ? [suggested.id] : []}
        unavailable={Object.fromEntries(atWork.map(({ unitId }) => [unitId, t('transfer.atWork')]))}
        {...form.choice('unitId')}
      />
      <TextArea label={t('forms.transfer.field')} hint={t('forms.transfer.hint')} {...form.text('decision')} />
    </VerbDialog>
  );
}
