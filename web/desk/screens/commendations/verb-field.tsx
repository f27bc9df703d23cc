import { type NominationChoices, organs, type RoundView } from '#instruments/commendations/contract';
import * as commendations from '#instruments/commendations/messages';
import { useDates, useTranslate } from '#web/client';
import { ComboBox, DateField, MultiComboBox, RadioGroup, Select, TextArea, TextField } from '#web/ui';
import * as words from './messages/index.ts';
import type { FieldKey, Values } from './verbs.ts';

interface VerbFieldProps {
  field: FieldKey;
  round: RoundView;
  values: Values;
  choices: NominationChoices | undefined;
  onChange: (value: string | readonly string[]) => void;
}

function useOptions({ round, choices }: Pick<VerbFieldProps, 'round' | 'choices'>) {
  const say = useTranslate(commendations);
  const t = useTranslate(words);
  const dates = useDates();
  const listed = round.nominees.filter(({ outcome }) => outcome === null || outcome === 'listed');
  return {
    personId: (choices?.members ?? []).map(({ id, name, sector }) => ({ value: id, label: name, hint: sector })),
    bodyId: (choices?.bodies ?? []).map(({ id, name }) => ({ value: id, label: name })),
    deedIds: (choices?.deeds ?? []).map(({ id, what, on, title }) => ({
      value: id,
      label: `${dates.day(on)} ${what}`,
      hint: title,
    })),
    nomineeIds: round.nominees.map(({ id, name, sector }) => ({ value: id, label: name, hint: sector })),
    nomineeId: listed.map(({ id, name }) => ({ value: id, label: name })),
    objectionId: round.objections
      .filter(({ outcome }) => outcome === null)
      .map(({ id, by, text }) => ({ value: id, label: `${by}：${text}`.slice(0, 60) })),
    organ: organs.map((value) => ({ value: value as string, label: say(`commendations.organs.${value}`) })),
    outcome: (['upheld', 'dismissed'] as const).map((value) => ({
      value: value as string,
      label: t(`outcomes.${value}`),
    })),
  };
}

const labels = {
  personId: 'who',
  bodyId: 'body',
  reason: 'reason',
  deedIds: 'deeds',
  nomineeIds: 'nominees',
  noticeUntil: 'noticeUntil',
  nomineeId: 'nominee',
  text: 'text',
  objectionId: 'objection',
  outcome: 'outcome',
  answer: 'answer',
  organ: 'organ',
  meeting: 'meeting',
  metOn: 'metOn',
  documentNumber: 'documentNumber',
} as const satisfies Record<FieldKey, string>;

export function VerbField({ field, round, values, choices, onChange }: VerbFieldProps) {
  const t = useTranslate(words);
  const options = useOptions({ round, choices });
  const label = t(`fields.${labels[field]}`);
  const value = values[field];
  const text = typeof value === 'string' ? value : '';
  switch (field) {
    case 'deedIds':
    case 'nomineeIds': {
      const isOptional = field === 'deedIds';
      const chosen = typeof value === 'object' ? value : [];
      return <MultiComboBox {...{ label, isOptional, onChange }} options={options[field]} value={chosen} />;
    }
    case 'personId':
    case 'bodyId':
      return <ComboBox {...{ label, onChange }} isOptional options={options[field]} value={text} />;
    case 'nomineeId':
    case 'objectionId':
      return <Select {...{ label, onChange }} options={options[field]} value={text} />;
    case 'organ':
    case 'outcome':
      return <RadioGroup {...{ label, onChange }} options={options[field]} value={text} />;
    case 'noticeUntil':
    case 'metOn':
      return <DateField {...{ label, onChange }} isOptional={field === 'noticeUntil'} value={text} />;
    case 'reason':
    case 'answer':
      return <TextArea {...{ label, onChange }} rows={4} limit={500} value={text} />;
    case 'text':
      return <TextArea {...{ label, onChange }} rows={4} limit={1000} value={text} />;
    default:
      return (
        <TextField {...{ label, onChange }} isOptional={field === 'documentNumber'} maxLength={120} value={text} />
      );
  }
}
