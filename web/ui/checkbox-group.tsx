// Several of a few.
import { ChoiceGroup, type ChoiceGroupProps } from './choice-group.tsx';

export interface CheckboxGroupProps<Value extends string> extends ChoiceGroupProps<Value> {
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

export function CheckboxGroup<Value extends string>({ value, onChange, ...group }: CheckboxGroupProps<Value>) {
  return (
    <ChoiceGroup
      {...group}
      type="checkbox"
      holds={(one) => value.includes(one)}
      onChoose={(one, isChecked) => onChange(isChecked ? [...value, one] : value.filter((other) => other !== one))}
    />
  );
}
