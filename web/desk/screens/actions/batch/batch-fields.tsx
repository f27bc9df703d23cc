// What a batch asks once for all.
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { MeetingField } from '../case/meeting-field.tsx';
import { type NotFiledReason, ReasonField, useReasonText } from '../case/reason-field.tsx';
import { limitOf } from '../form/limit-of.ts';
import type { FieldProblem } from '../form/problems.ts';
import { useFieldWords } from '../form/use-field-words.ts';
import { UnitsFields } from '../units/units-fields.tsx';
import * as words from '../words.ts';
import type { BatchFieldsValue } from './batch-fields-value.ts';
import type { BatchVerb } from './batch-verb.ts';

interface BatchFieldsProps {
  verb: BatchVerb;
  value: BatchFieldsValue;
  problems: readonly FieldProblem[];
  onChange: (changes: Partial<BatchFieldsValue>) => void;
}

type TextKey = 'meeting' | 'explanation' | 'note' | 'remark';

export function BatchFields({ verb, value, problems, onChange }: BatchFieldsProps) {
  const t = useTranslate(words);
  const fieldWords = useFieldWords();
  const explain = useReasonText();
  const has = (field: string) => field in verb.schema.shape;
  const errorOf = (field: string, held: unknown) => {
    const problem = problems.find((one) => one.field === field || one.field.startsWith(`${field}.`));
    return problem && fieldWords(problem, held);
  };
  const text = (field: TextKey) => ({
    id: `batch-${field}`,
    value: value[field],
    error: errorOf(field, value[field]),
    limit: limitOf(verb.schema, field),
    onChange: (next: string) => onChange({ [field]: next }),
  });
  const chooseReason = (reasonCode: NotFiledReason) => onChange({ reasonCode, explanation: explain(reasonCode) });
  return (
    <>
      {has('units') ? (
        <UnitsFields
          id="batch-units"
          chosen={value.units}
          onChange={(units) => onChange({ units })}
          suggestedIds={[]}
          error={errorOf('units', [])}
        />
      ) : null}
      {has('reasonCode') ? (
        <ReasonField
          id="batch-reasonCode"
          value={value.reasonCode as NotFiledReason | ''}
          onChange={chooseReason}
          error={errorOf('reasonCode', value.reasonCode)}
        />
      ) : null}
      {has('explanation') ? (
        <TextArea label={t('batch.explanation')} hint={t('batch.explanationHint')} {...text('explanation')} />
      ) : null}
      {has('note') ? (
        <TextArea label={t('forms.draft-assignment.field')} isOptional rows={2} {...text('note')} />
      ) : null}
      {has('remark') ? <TextArea label={t('forms.deliver.field')} isOptional rows={2} {...text('remark')} /> : null}
      {has('meeting') ? <MeetingField {...text('meeting')} /> : null}
    </>
  );
}
