// Objecting within the window (退办): in writing, with reasons and the unit thought right.
import { objectInput } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import { Checkbox, TextArea } from '#web/ui';
import { useChoices } from '../../proposals/asks.ts';
import { DueLine } from '../../proposals/words/index.ts';
import { undertakingTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import { UnitPicker } from '../units/unit-picker.tsx';
import * as words from '../words.ts';
import type { UndertakingFormProps } from './undertaking-form.ts';

export function ObjectForm({ proposal, undertaking, verb, label, onClose }: UndertakingFormProps) {
  const t = useTranslate(words);
  const units = useChoices().data?.units ?? [];
  const clock = undertaking.clocks.find(({ kind }) => kind === 'objection');
  const form = useVerb({
    verb,
    target: undertakingTarget(proposal, undertaking),
    schema: objectInput,
    initial: { reasons: '', suggestedUnitId: '', isSealed: false },
    toInput: (value) => ({ ...value, suggestedUnitId: value.suggestedUnitId || null }),
    onDone: onClose,
  });
  const lead = (
    <>
      <p>{t('forms.object.lead')}</p>
      {clock ? (
        <p>
          {t('object.window')} <DueLine due={clock} />
        </p>
      ) : null}
    </>
  );
  return (
    <VerbDialog form={form} label={label} width="wide" onClose={onClose} lead={lead}>
      <TextArea label={t('forms.object.field')} hint={t('forms.object.hint')} rows={5} {...form.text('reasons')} />
      <UnitPicker
        label={t('object.suggested')}
        isOptional
        units={units}
        unavailable={{ [undertaking.unitId]: t('object.ownUnit') }}
        {...form.choice('suggestedUnitId')}
      />
      <Checkbox label={t('object.seal')} hint={t('object.sealHint')} {...form.choice('isSealed')} />
    </VerbDialog>
  );
}
