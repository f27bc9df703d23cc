// One of a few.
import { useId } from 'react';
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

export interface RadioGroupProps<Value extends string> extends ChoiceGroupProps<Value> {
  value: Value | '';
  onChange: (value: Value) => void;
}

export function RadioGroup<Value extends string>({ value, onChange, ...group }: RadioGroupProps<Value>) {
  const name = useId();
  return <ChoiceGroup {...group} type="radio" name={name} holds={(one) => one === value} onChoose={onChange} />;
}
