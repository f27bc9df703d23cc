// What is asked for, in which days, of whom, and whether it comes round again.
import { type CommissionChoices, type CommissionView, rhythms } from '#instruments/information-reports/contract';
import { useAsk, useTranslate } from '#web/client';
import { Checkbox, DateField, MultiComboBox, Row, Select, TextArea, TextField } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import { PeopleField } from '../../forms/people-field.tsx';
import { useFields } from '../../forms/use-fields.ts';
import { useInformationWords } from '../asks.ts';
import * as words from '../messages/index.ts';

interface CommissionFormProps {
  commission?: CommissionView;
  onClose: () => void;
  onDone?: (id: string) => void;
}

const ids = (named: readonly { id: string }[] | undefined): string[] => (named ?? []).map(({ id }) => id);

export function CommissionForm({ commission, onClose, onDone }: CommissionFormProps) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const { data: choices } = useAsk<CommissionChoices>('information-reports.commission-choices', {});
  const { fields, bind } = useFields({
    ...{ title: commission?.title ?? '', text: commission?.text ?? '', others: commission?.others ?? '' },
    ...{ opensOn: commission?.opensOn ?? '', closesOn: commission?.closesOn ?? '' },
    ...{ rhythm: commission?.rhythm ?? 'once', isForEverybody: commission?.isForEverybody ?? true },
    ...{ personIds: ids(commission?.people), bodyIds: ids(commission?.bodies), unitIds: ids(commission?.units) },
  });
  const verb = commission ? 'save-commission' : 'plan-commission';
  const missing =
    fields.title.trim().length < 4
      ? t('commission.titleMissing')
      : fields.opensOn === '' || fields.closesOn === ''
        ? t('commission.daysMissing')
        : undefined;
  const optionsOf = (named: CommissionChoices['bodies'] | undefined) =>
    (named ?? []).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <ActForm<{ caseId: string }>
      act={`information-reports.${verb}`}
      title={say(`information-reports.verbs.${verb}`)}
      width="wide"
      target={commission}
      input={fields}
      missing={missing}
      onClose={onClose}
      onDone={({ caseId }) => onDone?.(caseId)}
    >
      <TextField label={t('commission.title')} limit={60} {...bind('title')} />
      <TextArea
        label={t('commission.text')}
        hint={t('commission.textHint')}
        isOptional
        rows={4}
        limit={3_000}
        {...bind('text')}
      />
      <Row gap={3}>
        <DateField label={t('commission.opensOn')} {...bind('opensOn')} />
        <DateField label={t('commission.closesOn')} {...bind('closesOn')} />
        <Select
          label={t('commission.rhythm')}
          emptyLabel={null}
          options={rhythms.map((value) => ({ value, label: say(`information-reports.rhythms.${value}`) }))}
          value={fields.rhythm}
          onChange={(value) => bind('rhythm').onChange(rhythms.find((one) => one === value) ?? 'once')}
        />
      </Row>
      <Checkbox label={t('commission.everybody')} hint={t('commission.everybodyHint')} {...bind('isForEverybody')} />
      {fields.isForEverybody ? null : (
        <>
          <PeopleField
            question="information-reports.people"
            label={t('commission.people')}
            known={new Map((commission?.people ?? []).map(({ id, name }) => [id, name]))}
            {...bind('personIds')}
          />
          <MultiComboBox label={t('commission.bodies')} options={optionsOf(choices?.bodies)} {...bind('bodyIds')} />
          <MultiComboBox label={t('commission.units')} options={optionsOf(choices?.units)} {...bind('unitIds')} />
        </>
      )}
      <TextField
        label={t('commission.others')}
        hint={t('commission.othersHint')}
        isOptional
        limit={500}
        {...bind('others')}
      />
    </ActForm>
  );
}
