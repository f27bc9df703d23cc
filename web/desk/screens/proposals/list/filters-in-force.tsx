// What narrows the list now; each can be taken off with one press.
import type { Choices } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import './filters.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { labelOfValue, optionsOf } from './filter-options.ts';
import { type FilterKey, type Filters, filterKeys } from './question.ts';

export interface FiltersInForceProps {
  filters: Filters;
  choices: Choices | undefined;
  onChange: (changes: Filters) => void;
}

export function FiltersInForce({ filters, choices, onChange }: FiltersInForceProps) {
  const t = useTranslate(words);
  const options = optionsOf(useCaseWords(), choices);
  const inForce = filterKeys.filter((key) => key !== 'words' && filters[key]);
  if (inForce.length === 0) return null;

  function labelOf(key: FilterKey): string {
    if (key === 'isLate' || key === 'isKey') return t(`filters.${key}`);
    const value = filters[key] ?? '';
    if (key === 'mine') return t.dynamic(`mine.${value}`);
    const label = labelOfValue(key, value, { options, choices });
    return key === 'classLetter' ? t('row.class', { letter: label }) : label;
  }

  return (
    <ul className="desk-filters-in-force" aria-label={t('filters.inForce')}>
      {inForce.map((key) => (
        <li key={key}>
          <button
            type="button"
            aria-label={t('filters.takeOff', { name: labelOf(key) })}
            onClick={() => onChange({ [key]: '' })}
          >
            {labelOf(key)}
            <Icon name="cross" size={13} />
          </button>
        </li>
      ))}
    </ul>
  );
}
