// The choices of each filter, in the words of the parts that own them.
import type { Choices } from '#instruments/proposals/contract';
import type { Option } from '#web/ui';
import type { CaseWords } from '../words/index.ts';
import type { FilterKey } from './question.ts';

type Choosable = Exclude<FilterKey, 'words' | 'unitId' | 'isLate' | 'isKey' | 'mine'>;

const named = ({ id, name }: { id: string; name: string }): Option => ({ value: id, label: name });

export function optionsOf({ say }: CaseWords, choices: Choices | undefined): Record<Choosable, Option[]> {
  const worded = (place: string, keys: readonly string[]) =>
    keys.map((key) => ({ value: key, label: say(`proposals.${place}.${key}`) }));
  return {
    sessionId: (choices?.sessions ?? []).map(named),
    categoryId: (choices?.categories ?? []).map(named),
    occasion: worded('occasions', ['in-session', 'ordinary']),
    kind: worded('kinds', ['individual', 'joint', 'collective']),
    classLetter: (choices?.classLetters ?? []).map((letter) => ({ value: letter, label: letter })),
  };
}

/** What a set filter is called in the line of filters in force. */
export function labelOfValue(
  key: FilterKey,
  value: string,
  known: { options: Record<Choosable, Option[]>; choices: Choices | undefined },
): string {
  if (key === 'unitId') return known.choices?.units.find((unit) => unit.id === value)?.shortName ?? value;
  const options = key in known.options ? known.options[key as Choosable] : [];
  return options.find((option) => option.value === value)?.label ?? value;
}
