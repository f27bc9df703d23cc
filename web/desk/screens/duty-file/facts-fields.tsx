// Every fact the kind of a line declares, to be set right: a number, one of its values, yes or no, or free text.
import type { FactOfLine } from '#instruments/duty-file/contract';
import { useTranslate } from '#web/client';
import { Select, TextField } from '#web/ui';
import { useFactWords } from '../../../duty-file/use-fact-words.ts';
import * as words from './messages/index.ts';

/** As typed; what stays empty is not said. */
export type TypedFacts = Readonly<Record<string, string>>;

export const typedOf = (facts: readonly FactOfLine[]): TypedFacts =>
  Object.fromEntries(facts.map(({ name, value }) => [name, value === null ? '' : String(value)]));

const read = {
  number: Number,
  text: (typed: string) => typed.trim(),
  flag: (typed: string) => typed === 'true',
} as const;

/** Only what differs from the line as it stands. */
export function changedFacts(facts: readonly FactOfLine[], typed: TypedFacts) {
  return Object.fromEntries(
    facts
      .filter(({ name, value }) => typed[name] !== '' && typed[name] !== String(value ?? ''))
      .map(({ name, type }) => [name, read[type](typed[name] ?? '')]),
  );
}

interface FactFieldProps {
  fact: FactOfLine;
  value: string;
  onChange: (value: string) => void;
}

function FactField({ fact: { name, type, values }, value, onChange }: FactFieldProps) {
  const t = useTranslate(words);
  const { fact, value: valueWord } = useFactWords();
  const label = fact(name);
  if (type === 'flag') {
    const options = [
      { value: 'true', label: t('yes') },
      { value: 'false', label: t('no') },
    ];
    return <Select label={label} isOptional value={value} options={options} onChange={onChange} />;
  }
  if (values.length > 0) {
    const options = values.map((one) => ({ value: one, label: valueWord(one) }));
    return <Select label={label} isOptional value={value} options={options} onChange={onChange} />;
  }
  const isNumber = type === 'number';
  return (
    <TextField
      label={label}
      isOptional
      maxLength={isNumber ? 9 : 100}
      inputMode={isNumber ? 'decimal' : 'text'}
      error={isNumber && Number.isNaN(Number(value)) ? t('numberNeeded') : undefined}
      value={value}
      onChange={onChange}
    />
  );
}

export interface FactsFieldsProps {
  facts: readonly FactOfLine[];
  typed: TypedFacts;
  onChange: (typed: TypedFacts) => void;
}

export function FactsFields({ facts, typed, onChange }: FactsFieldsProps) {
  return facts.map((fact) => (
    <FactField
      key={fact.name}
      fact={fact}
      value={typed[fact.name] ?? ''}
      onChange={(value) => onChange({ ...typed, [fact.name]: value })}
    />
  ));
}
