// Choices that belong together, under one legend; the caller says which of them hold.
import { Choice } from './choice.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import type { Option } from './option.ts';

export interface ChoiceGroupProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[];
  isInline?: boolean;
}

interface ChoicesProps<Value extends string> extends ChoiceGroupProps<Value> {
  type: 'checkbox' | 'radio';
  name?: string;
  holds: (value: Value) => boolean;
  onChoose: (value: Value, isChecked: boolean) => void;
}

export function ChoiceGroup<Value extends string>(props: ChoicesProps<Value>) {
  const { type, name, options, isInline, holds, onChoose, ...field } = props;
  const choiceOf = (option: Option<Value>, id: string | undefined) => (
    <Choice
      key={option.value}
      {...{ type, id, ...(name === undefined ? {} : { name }) }}
      label={option.label}
      hint={option.disabledReason ?? option.hint}
      isChecked={holds(option.value)}
      isDisabled={Boolean(option.disabledReason)}
      onChange={(isChecked) => onChoose(option.value, isChecked)}
    />
  );
  return (
    <FieldFrame {...field} isGroup>
      {(wiring) => (
        <div className="ui-choices" data-inline={isInline || undefined}>
          {options.map((option, index) => choiceOf(option, index === 0 ? wiring.id : undefined))}
        </div>
      )}
    </FieldFrame>
  );
}
