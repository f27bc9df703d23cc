// The filters that are not needed every minute, unfolded when asked for.
import type { Choices } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { Checkbox, ComboBox, Select } from '#web/ui';
import './filters.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { optionsOf } from './filter-options.ts';
import type { Filters } from './question.ts';

export interface FilterPanelProps {
  filters: Filters;
  choices: Choices | undefined;
  onChange: (changes: Filters) => void;
}

const selects = ['sessionId', 'categoryId', 'occasion', 'kind', 'classLetter'] as const;

export function FilterPanel({ filters, choices, onChange }: FilterPanelProps) {
  const t = useTranslate(words);
  const options = optionsOf(useCaseWords(), choices);
  const units = (choices?.units ?? []).map(({ id, name, shortName, initials }) => ({
    value: id,
    label: name,
    hint: `${shortName} ${initials}`,
  }));
  return (
    <div className="desk-filter-panel">
      {selects.map((key) => (
        <Select
          key={key}
          label={t(`filters.${key}`)}
          value={filters[key] ?? ''}
          options={options[key]}
          emptyLabel={t('filters.any')}
          onChange={(value) => onChange({ [key]: value })}
        />
      ))}
      <Select
        label={t('filters.mine')}
        value={filters.mine ?? ''}
        emptyLabel={t('filters.everything')}
        options={(['turn', 'unit', 'signed', 'invited'] as const).map((value) => ({
          value,
          label: t(`mine.${value}`),
        }))}
        onChange={(value) => onChange({ mine: value })}
      />
      <div className="desk-filter-wide">
        <ComboBox
          label={t('filters.unitId')}
          value={filters.unitId ?? ''}
          options={units}
          onChange={(value) => onChange({ unitId: value })}
        />
      </div>
      {(['isLate', 'isKey'] as const).map((key) => (
        <Checkbox
          key={key}
          label={t(`filters.${key}`)}
          value={filters[key] === 'yes'}
          onChange={(isOn) => onChange({ [key]: isOn ? 'yes' : '' })}
        />
      ))}
    </div>
  );
}
