// One option of a searchable list.
import './options.css';
import type { Option } from './option.ts';
import type { useCombo } from './use-combo.ts';

type ComboState = ReturnType<typeof useCombo>;

export function OptionRow({ option, index, combo }: { option: Option; index: number; combo: ComboState }) {
  const below = option.disabledReason ?? option.hint;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's; the focus never leaves it.
    <div
      id={combo.optionId(index)}
      role="option"
      tabIndex={-1}
      aria-selected={index === combo.active}
      aria-disabled={option.disabledReason ? true : undefined}
      className="ui-option"
      data-focused={index === combo.active || undefined}
      data-disabled={option.disabledReason ? true : undefined}
      onClick={() => combo.choose(option)}
    >
      {option.label}
      {below ? <small>{below}</small> : null}
    </div>
  );
}
