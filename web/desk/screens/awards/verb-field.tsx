// One field of a verb's form, with the choices of this round.
import type { AwardChoices, AwardRound } from '#instruments/awards/contract';
import { useTranslate } from '#web/client';
import {
  Checkbox,
  ComboBox,
  DateField,
  MultiComboBox,
  type Option,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '#web/ui';
import * as words from './messages/index.ts';
import type { VerbField as Field, FieldKey, Values } from './verb-fields.ts';

export interface VerbFieldProps {
  field: Field;
  round: AwardRound;
  choices: AwardChoices | undefined;
  values: Values;
  onChange: (key: FieldKey, value: string | readonly string[] | boolean) => void;
}

const nomineeOptions = ({ nominees }: AwardRound): Option[] =>
  nominees.map(({ id, label, detail }) => ({ value: id, label, hint: detail }));
const peopleOptions = (choices: AwardChoices | undefined): Option[] =>
  (choices?.people ?? []).map(({ id, name, detail }) => ({ value: id, label: name, hint: detail }));
const tiedBallots = ({ ballots }: AwardRound) => ballots.filter(({ state }) => state === 'tied');

function optionsOf({ field, round, choices, values }: VerbFieldProps): Option[] {
  switch (field.kind) {
    case 'candidate':
      return (choices?.candidates ?? []).map(({ id, label, detail }) => ({ value: id, label, hint: detail }));
    case 'people':
    case 'council':
      return peopleOptions(choices);
    case 'objection':
      return round.objections
        .filter(({ outcome }) => outcome === null)
        .map(({ id, text }) => ({ value: id, label: text }));
    case 'tied-ballot':
      return tiedBallots(round).map(({ id, title }) => ({ value: id, label: title }));
    case 'tied-items': {
      const ballot = tiedBallots(round).find(({ id }) => id === values.ballotId);
      const tied = new Set(ballot?.tally?.items.filter(({ outcome }) => outcome === 'tied').map(({ id }) => id));
      return nomineeOptions(round).filter(({ value }) => tied.has(value));
    }
    default:
      return nomineeOptions(round);
  }
}

const several = ['nominees', 'people', 'council', 'tied-items'];
const searched = ['candidate', 'nominee'];

export function VerbField(props: VerbFieldProps) {
  const { field, values, onChange } = props;
  const t = useTranslate(words);
  const { key, kind, isOptional = false } = field;
  const common = { label: t(`fields.${key}`), isOptional };
  const text = typeof values[key] === 'string' ? (values[key] as string) : '';
  const change = (value: string | readonly string[] | boolean) => onChange(key, value);
  if (kind === 'date') return <DateField {...common} value={text} onChange={change} />;
  if (kind === 'line') return <TextField {...common} maxLength={120} value={text} onChange={change} />;
  if (kind === 'text') return <TextArea {...common} limit={1000} value={text} onChange={change} />;
  if (kind === 'flag') return <Checkbox label={common.label} value={values[key] === true} onChange={change} />;
  if (kind === 'outcome') {
    const options = (['upheld', 'dismissed'] as const).map((value) => ({ value, label: t(`outcomes.${value}`) }));
    return <RadioGroup label={common.label} options={options} value={text} onChange={change} />;
  }
  const options = optionsOf(props);
  if (several.includes(kind)) {
    const chosen = Array.isArray(values[key]) ? (values[key] as readonly string[]) : [];
    return <MultiComboBox {...common} options={options} value={chosen} onChange={change} />;
  }
  if (searched.includes(kind)) return <ComboBox {...common} options={options} value={text} onChange={change} />;
  return <Select {...common} options={options} value={text} onChange={change} />;
}
